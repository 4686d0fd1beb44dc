// Sessions into series and boosters, and these into courses.
import type { Protocol } from '../types.ts'
import { type Baseline, baselineAt } from './baseline.ts'
import { type Rules, rulesAbove } from './burden.ts'
import { type CloseDosing, closeDosing } from './dosing.ts'
import { findLoss } from './loss.ts'
import type { DatedSession, PatientRecord, Reading } from './record.ts'

/**
 * Induction sessions closer than this belong to one series: real-world induction is 4-8 infusions
 * in 7-28 days (McInnes 2022), so a longer break begins a new one.
 */
const SERIES_GAP_DAYS = 28
/** A booster within a day of the session before cannot be told apart from it by any scale. */
const SAME_SESSION_DAYS = 1

/** One series or one booster: its sessions, in order. `next` is the day of the session after it. */
export type Treatment = Readonly<{
  kind: 'series' | 'booster'
  sessions: readonly DatedSession[]
  start: number
  next: number | null
  /** The run of close sessions that its last one goes on, if it does. */
  dosing: CloseDosing | null
}>

/** A series with the boosters that keep up its effect; all are judged from one baseline. */
export type Course = Readonly<{
  start: number
  treatments: readonly Treatment[]
  baseline: Baseline | null
  /** Null without a baseline from which a response can be told. */
  rules: Rules | null
}>

/** Groups sessions (in order of time) into courses. A booster before any series begins one. */
export function readCourses({ sessions, readings }: PatientRecord, protocol: Protocol): Course[] {
  const drafts: CourseDraft[] = []
  for (const session of sessions) place(drafts, session, readings, protocol)
  const groups = drafts.flatMap((each) => each.groups)
  const dosing = closeDosing(sessions)
  const dosingOf = new Map(sessions.map(({ id }, at) => [id, dosing[at] ?? null]))
  const after = new Map(groups.map((group, at) => [group, groups[at + 1]?.members[0]?.day ?? null]))
  return drafts.map((draft) => ({
    ...draft,
    treatments: draft.groups.map(
      (group): Treatment => ({
        kind: group.kind,
        sessions: group.members,
        start: group.members.at(-1)?.day ?? 0,
        next: after.get(group) ?? null,
        dosing: dosingOf.get(group.members.at(-1)?.id ?? '') ?? null,
      }),
    ),
  }))
}

type Group = { kind: 'series' | 'booster'; members: DatedSession[] }
type CourseDraft = Omit<Course, 'treatments'> & { groups: Group[] }

function place(
  drafts: CourseDraft[],
  session: DatedSession,
  readings: readonly Reading[],
  protocol: Protocol,
): void {
  const running = drafts.at(-1)
  const open = running?.groups.at(-1)
  if (running && open && joins(open, session, running.rules, readings, protocol)) {
    open.members.push(session)
    return
  }
  const group: Group = {
    kind: session.kind === 'booster' ? 'booster' : 'series',
    members: [session],
  }
  if (running && group.kind === 'booster') {
    running.groups.push(group)
    return
  }
  const baseline = baselineAt(readings, session.day, protocol)
  const rules = baseline === null ? null : rulesAbove(protocol, baseline.burden)
  drafts.push({ start: session.day, baseline, rules, groups: [group] })
}

function joins(
  open: Group,
  session: DatedSession,
  rules: Rules | null,
  readings: readonly Reading[],
  protocol: Protocol,
): boolean {
  const gap = session.day - (open.members.at(-1)?.day ?? Number.NEGATIVE_INFINITY)
  if (session.kind === 'booster') return gap < SAME_SESSION_DAYS
  if (open.kind !== 'series' || gap >= SERIES_GAP_DAYS) return false
  return rules === null || !hasRelapsed(open, session, rules, readings, protocol)
}

/** A response in the series, and since its last session a confirmed loss: what follows is another series, however soon. */
function hasRelapsed(
  { members }: Group,
  { day: until }: DatedSession,
  rules: Rules,
  readings: readonly Reading[],
  protocol: Protocol,
): boolean {
  const from = members[0]?.day ?? until
  const last = members.at(-1)?.day ?? until
  const within = readings.filter(({ day }) => day > from && day <= until)
  const responded = within.findIndex(({ burden }) => rules.isResponse(burden))
  if (responded < 0) return false
  const loss = findLoss(within.slice(responded), { readings: within, from, rules, protocol })
  return loss !== null && loss.second.day > last
}
