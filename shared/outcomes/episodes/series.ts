// Sessions into series and boosters, and these into courses.
import type { DatedSession, PatientRecord, Reading } from './record.ts'

/**
 * Induction sessions closer than this belong to one series: real-world induction is 4-8 infusions
 * in 7-28 days (McInnes 2022), so a longer break begins a new one.
 */
const SERIES_GAP_DAYS = 28
/** A booster within a day of the session before cannot be told apart from it by any scale. */
const SAME_SESSION_DAYS = 1
/**
 * The baseline is the last full scale of the fortnight before the first session
 * (docs/clinical.md "The booster advice").
 */
const BASELINE_DAYS = 14
/**
 * Slack where two readings are compared: a fortnight is a fortnight whether the patient answers at
 * nine or at five. Waiting times up to now get none.
 */
export const SLACK_DAYS = 0.5

/** One series or one booster: its sessions, in order. `next` is the day of the session after it. */
export type Treatment = Readonly<{
  kind: 'series' | 'booster'
  sessions: readonly DatedSession[]
  start: number
  next: number | null
}>

/** A series with the boosters that keep up its effect; all are judged from one baseline. */
export type Course = Readonly<{
  start: number
  treatments: readonly Treatment[]
  baseline: Reading | null
}>

/** Groups sessions (in order of time) into courses. A booster before any series begins one. */
export function readCourses({ sessions, readings }: PatientRecord): Course[] {
  const groups = groupSessions(sessions)
  const treatments = groups.map(
    ({ kind, members }, at): Treatment => ({
      kind,
      sessions: members,
      start: members.at(-1)?.day ?? 0,
      next: groups[at + 1]?.members[0]?.day ?? null,
    }),
  )
  const courses: Treatment[][] = []
  for (const treatment of treatments) {
    if (treatment.kind === 'series' || courses.length === 0) courses.push([treatment])
    else courses.at(-1)?.push(treatment)
  }
  return courses.map((members) => {
    const start = members[0]?.sessions[0]?.day ?? 0
    return { start, treatments: members, baseline: baselineAt(readings, start) }
  })
}

type Group = { kind: 'series' | 'booster'; members: DatedSession[] }

function groupSessions(sessions: readonly DatedSession[]): Group[] {
  const groups: Group[] = []
  for (const session of sessions) {
    const open = groups.at(-1)
    const gap = session.day - (open?.members.at(-1)?.day ?? Number.NEGATIVE_INFINITY)
    const joins =
      session.kind === 'booster'
        ? gap < SAME_SESSION_DAYS
        : open?.kind === 'series' && gap < SERIES_GAP_DAYS
    if (open !== undefined && joins) open.members.push(session)
    else {
      const kind = session.kind === 'booster' ? 'booster' : 'series'
      groups.push({ kind, members: [session] })
    }
  }
  return groups
}

function baselineAt(readings: readonly Reading[], start: number): Reading | null {
  const before = readings.findLast(({ day }) => day <= start)
  return before !== undefined && before.day >= start - BASELINE_DAYS - SLACK_DAYS ? before : null
}
