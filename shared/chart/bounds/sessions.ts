// The sessions a chart keeps: those to come, and of the past as many as any advice looks back on.
import { addDays } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { untold } from '../session-record.ts'
import type { ChartState, Session } from '../state.ts'
import { cutAlso } from './cut.ts'
import { type Wordy, withinRoom } from './words.ts'

export const sessionLimits = {
  /** Sessions that took place, as the outcomes count them: more than ten years of one every nine days. */
  finished: 400,
  /** The latest of them, with all that is on record. */
  inFull: 40,
  /** The latest of them, and of those called off, with what was recorded of the patient. */
  recorded: 8,
  /** Canceled and voided ones, and plans that nobody has spoken of since their time went by. */
  others: 40,
  /** A plan is one of those once another session was so much later. */
  staleDays: 90,
  notesBytes: 3_000,
} as const

type Finished = Extract<Session, { state: 'finished' }>

export function boundSessions(chart: ChartState): ChartState {
  const { sessions } = chart
  const recorded = sessions.length <= sessionLimits.recorded ? sessions : fewerRecords(sessions)
  const kept = recorded.length <= sessionLimits.inFull ? recorded : fewer(recorded)
  const told = withinRoom(kept, sessionLimits.notesBytes, notes)
  if (told === sessions) return chart
  const steps = [
    { cut: 'session-records', isCut: recorded !== sessions },
    { cut: 'sessions', isCut: kept !== recorded },
    { cut: 'session-notes', isCut: told !== kept },
  ] as const
  const cut = steps.reduce((so, step) => (step.isCut ? cutAlso(so, step.cut) : so), chart.cut)
  return { ...chart, sessions: told, cut }
}

/** What was seen in sessions long past is in the commits; here stands what it misses. */
function fewerRecords(sessions: readonly Session[]): readonly Session[] {
  const past = sessions.filter(isPast).sort(byStart)
  const old = new Set<Session>(beyond(past, sessionLimits.recorded))
  const kept = sessions.map((each) => (isPast(each) && old.has(each) ? unrecorded(each) : each))
  return isSame(kept, sessions) ? sessions : kept
}

type Past = Exclude<Session, { state: 'planned' }>
const isPast = (session: Session): session is Past =>
  session.state === 'finished' || (session.state !== 'planned' && session.record !== undefined)

const byStart = (a: Session, b: Session): number =>
  a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0

function unrecorded(session: Past): Past {
  const { record, ...rest } = session
  if (rest.state !== 'finished') return record ? rest : session
  const { required, ...bare } = rest
  const missed = required && untold(session as Finished, required)
  if (!record && missed?.length === required?.length) return session
  return missed && missed.length > 0 ? { ...bare, required: missed } : bare
}

/** The very same list where none is too many. */
function fewer(sessions: readonly Session[]): readonly Session[] {
  const finished = sessions.filter((each) => each.state === 'finished').sort(byEnd)
  const latest = finished.at(-1)?.endedAt ?? null
  const others = sessions.filter((each) => isOver(each, latest))
  const inBrief = new Set<Session>(beyond(finished, sessionLimits.inFull))
  const forgotten = new Set<Session>([
    ...beyond(finished, sessionLimits.finished),
    ...beyond(others, sessionLimits.others),
  ])
  const kept = sessions.flatMap((each) => {
    if (forgotten.has(each)) return []
    return each.state === 'finished' && inBrief.has(each) ? briefOf(each) : each
  })
  return isSame(kept, sessions) ? sessions : kept
}

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at])

const beyond = <T>(list: readonly T[], kept: number): readonly T[] =>
  list.slice(0, Math.max(0, list.length - kept))

const byEnd = (a: Finished, b: Finished): number =>
  a.endedAt < b.endedAt ? -1 : a.endedAt > b.endedAt ? 1 : 0

function isOver(session: Session, latest: Instant | null): boolean {
  if (session.state === 'finished') return false
  if (session.state !== 'planned') return true
  return latest !== null && session.startsAt < addDays(latest, -sessionLimits.staleDays)
}

/** What the outcomes ask of a session long past: that it was, of what kind, and when it ended. */
const briefOf = (session: Finished): Finished => (session.brief ? session : cutShort(session))

const cutShort = ({
  sessionId,
  kind,
  endedAt,
  advisedAs,
  knownAs,
  required,
}: Finished): Finished => ({
  sessionId,
  kind,
  state: 'finished',
  startsAt: endedAt,
  startedAt: null,
  endedAt,
  toldAt: endedAt,
  doseMg: null,
  note: null,
  noDrivingUntil: endedAt,
  route: 'iv',
  lot: null,
  weightKg: null,
  advisedAs,
  brief: true,
  ...(knownAs === undefined ? {} : { knownAs }),
  ...(required === undefined ? {} : { required }),
})

/** That there was one is not forgotten with it. */
const withoutLot = ({ required, ...session }: Finished): Finished => ({
  ...session,
  ...(required && {
    required: session.lot === null ? required : required.filter((field) => field !== 'lot'),
  }),
  lot: null,
})

const notes: Wordy<Session> = {
  wordsOf: (session) =>
    session.state === 'finished'
      ? [session.note, session.lot]
      : session.state === 'planned'
        ? []
        : [session.reason],
  silent: (session) =>
    session.state === 'finished'
      ? session.note === null && session.lot === null
        ? session
        : { ...withoutLot(session), note: null }
      : session.state === 'planned' || session.reason === ''
        ? session
        : { ...session, reason: '' },
}
