// A history made ready: parsed, checked, cut off at `at`, in order, doubles settled.

import { OutcomesInputError } from '../errors.ts'
import type { History, Protocol, Session } from '../types.ts'
import { burdenOf } from './burden.ts'
import { daysOf } from './days.ts'

export type DatedSession = Readonly<{ id: string; kind: Session['kind']; day: number }>

/** One full scale; `day` in days since 1970, `burden` points away from the best score. */
export type Reading = Readonly<{ day: number; score: number; burden: number }>

/** What was known at `now`, sessions and readings in order of time. */
export type PatientRecord = Readonly<{
  now: number
  sessions: readonly DatedSession[]
  readings: readonly Reading[]
  /** The day follow-up ended, if it has. */
  ended: Readonly<{ day: number; reason: 'opted-out' | 'withdrawn' }> | null
}>

/**
 * Reads a history as it stood at `at`: later sessions and scores do not exist yet, other instruments
 * and short forms are left aside. Order does not matter.
 * @throws OutcomesInputError for an instant or a total that no record could hold.
 */
export function readRecord(history: History, at: string, protocol: Protocol): PatientRecord {
  const now = daysOf(at, 'at')
  const ended = history.ended
  const endedDay = ended === undefined ? null : daysOf(ended.at, 'ended.at')
  return {
    now,
    sessions: readSessions(history, now),
    readings: readScores(history, now, protocol),
    ended:
      ended === undefined || endedDay === null || endedDay > now
        ? null
        : { day: endedDay, reason: ended.reason },
  }
}

function readSessions(history: History, now: number): DatedSession[] {
  const byId = new Map<string, DatedSession>()
  history.sessions.forEach(({ id, kind, endedAt }, at) => {
    const day = daysOf(endedAt, `sessions[${at}].endedAt`)
    const known = byId.get(id)
    // One id twice is one session; its later end stands, whichever came first.
    if (day <= now && (known === undefined || known.day < day)) byId.set(id, { id, kind, day })
  })
  return [...byId.values()].sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1))
}

function readScores(history: History, now: number, protocol: Protocol): Reading[] {
  const byDay = new Map<number, Reading & { clinic: boolean }>()
  history.scores.forEach(({ instrument, at: instant, total, source }, at) => {
    if (instrument !== protocol.instrument) return
    if (!(total >= protocol.minimum && total <= protocol.maximum)) {
      throw new OutcomesInputError(
        `scores[${at}].total`,
        `is outside ${protocol.minimum} to ${protocol.maximum}`,
      )
    }
    const day = daysOf(instant, `scores[${at}].at`)
    if (day > now) return
    const reading = { day, score: total, burden: burdenOf(protocol, total) }
    const known = byDay.get(day)
    const clinic = source === 'clinic'
    if (known === undefined || outranks({ ...reading, clinic }, known)) {
      byDay.set(day, { ...reading, clinic })
    }
  })
  return [...byDay.values()].sort((a, b) => a.day - b.day)
}

type Candidate = { clinic: boolean; burden: number }

/** Two totals at one instant: the clinic's stands before the text's, then the worse one. */
function outranks(one: Candidate, other: Candidate): boolean {
  return one.clinic === other.clinic ? one.burden > other.burden : one.clinic
}
