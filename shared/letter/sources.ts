// Which commits hold which fact of a chart: what a letter says can be looked up by them.
import type { ChartEvent, FoldedCommit } from '../chart/events.ts'
import type { Source } from './types.ts'

export type Sources = Readonly<{
  /** Name, birth date, condition. */
  details: Source
  session(sessionId: string): Source
  score(scoreId: string): Source
  alert(alertId: string): Source
  /** A decision, by when it was made. */
  decision(at: string): Source
  /** Of every check-in that was closed. */
  checkIns: Source
}>

/** @param commits oldest first, from the first one on */
export function sourcesOf(commits: readonly FoldedCommit[]): Sources {
  const named = new Map<string, number[]>()
  for (const { version, at, events } of commits)
    for (const event of events) {
      const name = nameOf(event, at)
      if (name === null) continue
      // What a correction says stands in the place of what it corrects.
      named.set(name, replaces(event) ? [version] : [...(named.get(name) ?? []), version])
    }
  const find = (name: string): Source => [...new Set(named.get(name) ?? [])]
  return {
    details: find('details'),
    session: (id) => find(`session ${id}`),
    score: (id) => find(`score ${id}`),
    alert: (id) => find(`alert ${id}`),
    decision: (at) => find(`decision ${at}`),
    checkIns: find('check-ins'),
  }
}

const replaces = ({ type }: ChartEvent): boolean =>
  type === 'DetailsChanged' || type === 'PatientEnrolled' || type === 'SessionCorrected'

function nameOf(event: ChartEvent, at: string): string | null {
  switch (event.type) {
    case 'PatientEnrolled':
    case 'DetailsChanged':
      return 'details'
    case 'SessionFinished':
    case 'SessionCorrected':
      return `session ${event.sessionId}`
    case 'ScoreRecorded':
      return `score ${event.scoreId}`
    case 'AlertRaised':
    case 'AlertUpgraded':
    case 'AlertAcknowledged':
      return `alert ${event.alertId}`
    case 'BoosterDecided':
      return `decision ${at}`
    case 'CheckInClosed':
      return 'check-ins'
    default:
      return null
  }
}

/** All of them, each once, in their order. */
export const together = (...sources: readonly Source[]): Source =>
  [...new Set(sources.flat())].sort((a, b) => a - b)
