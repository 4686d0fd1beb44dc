// What a bounded chart cannot decide or fold by itself: whatever is said of what it has let go of. Rare, and answered
// from the commits.
import type { Command } from './commands.ts'
import type { ChartEvent } from './events.ts'
import { givenNames } from './session-record.ts'
import type { ChartState, Session } from './state.ts'

/** Thrown where a fold of a bounded chart would be wrong: fold from the first commit (whole.ts). */
export class BeyondChart extends Error {
  constructor() {
    super('a commit speaks of what the chart has let go of')
    this.name = 'BeyondChart'
  }
}

/** Whether a command may speak of what this chart has let go of. */
export function asksBeyond(chart: ChartState, command: Command): boolean {
  if (chart.cut.length === 0) return false
  switch (command.type) {
    case 'CorrectSession':
    case 'VoidSession':
    case 'VoidScore':
    case 'VoidMeasurement':
      return true
    case 'PlanSession':
    case 'FinishSession':
    case 'CancelSession':
      return chart.cut.includes('sessions') && !isInFull(sessionOf(chart, command.sessionId))
    case 'RecordSession':
      return recordIsBeyond(chart, command) || correctsByRecord(chart, command)
    case 'EnterScore':
      return chart.cut.includes('scores') && isBeforeAll(chart, command)
    case 'EnterMeasurement':
      return (
        chart.cut.includes('measurements') &&
        !chart.measurements.some((each) => each.kind === command.kind && each.at < command.takenAt)
      )
    case 'AcknowledgeAlert':
    case 'TakeAlert':
      return !isOpen(chart, command.alertId)
    default:
      return false
  }
}

/** Whether these events change what this chart has let go of, or have it count anew. */
export function reachesBeyond(chart: ChartState, events: readonly ChartEvent[]): boolean {
  if (chart.cut.length === 0) return false
  /** Sessions and alerts that these events themselves make. */
  const made = new Set<string>()
  return events.some((event) => {
    if (event.type === 'SessionPlanned') made.add(event.sessionId)
    if (event.type === 'AlertRaised') made.add(event.alertId)
    return changesBeyond(chart, event, made)
  })
}

function changesBeyond(chart: ChartState, event: ChartEvent, made: ReadonlySet<string>): boolean {
  switch (event.type) {
    case 'SessionCorrected':
    case 'SessionVoided':
    case 'ScoreVoided':
    case 'MeasurementVoided':
      return true
    case 'SessionMoved':
    case 'SessionFinished':
    case 'SessionCanceled':
      return !sessionOf(chart, event.sessionId) && !made.has(event.sessionId)
    case 'SessionRecorded':
      return !made.has(event.sessionId) && recordIsBeyond(chart, event)
    case 'AlertUpgraded':
    case 'AlertAcknowledged':
      return (
        !made.has(event.alertId) && chart.alerts.every((each) => each.alertId !== event.alertId)
      )
    default:
      return false
  }
}

/** Nothing is let go of one that is planned, or that has a record at hand. */
function recordIsBeyond(chart: ChartState, { sessionId }: { sessionId: string }): boolean {
  if (!chart.cut.includes('sessions') && !chart.cut.includes('session-records')) return false
  const session = sessionOf(chart, sessionId)
  return session?.state !== 'planned' && !(session && 'record' in session)
}

/** What was given in a session that is over is corrected. */
const correctsByRecord = (
  chart: ChartState,
  { sessionId, changes }: Extract<Command, { type: 'RecordSession' }>,
): boolean =>
  sessionOf(chart, sessionId)?.state === 'finished' && givenNames.some((name) => name in changes)

const sessionOf = ({ sessions }: ChartState, sessionId: string): Session | undefined =>
  sessions.find((each) => each.sessionId === sessionId)

const isInFull = (session: Session | undefined): boolean =>
  session !== undefined && !(session.state === 'finished' && session.brief)

const isOpen = ({ alerts }: ChartState, alertId: string): boolean =>
  alerts.some((each) => each.alertId === alertId && !each.acknowledged)

/** Taken before whatever the chart still has of the instrument: another of that moment may be on record. */
function isBeforeAll(
  { scores, unscored }: ChartState,
  { instrument, takenAt }: { instrument: string; takenAt: string },
): boolean {
  const isLater = (each: { instrument: string; at: string }) =>
    each.instrument === instrument && each.at < takenAt
  return ![...scores, ...unscored].some(isLater)
}
