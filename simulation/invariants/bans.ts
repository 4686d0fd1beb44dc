// Until when a patient is told not to drive: read off the texts, as the patient reads them.
import { addMs, formatLocal, minuteMs } from '../../shared/calendar/index.ts'
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { dateWords } from '../../shared/conversation/index.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

type Said = { until: Instant; askedAt: number; takesBack: boolean }
type Bans = {
  /** Every end of a ban that a session ever had. */
  ends: readonly Instant[]
  /** What each notice says, by its id. */
  said: ReadonlyMap<string, Said>
  /** Of those that have left. */
  told: readonly Said[]
  /** When a void last took the ban back. */
  takenBackAt: number
}

const none: Bans = { ends: [], said: new Map(), told: [], takenBackAt: 0 }
const known = new WeakMap<Seen, Bans>()
const of = (seen: Seen): Bans => known.get(seen) ?? none
const note = (seen: Seen, change: Partial<Bans>): void => {
  known.set(seen, { ...of(seen), ...change })
}

export const bans: readonly Invariant[] = [
  {
    name: 'bans-never-shrink',
    says: 'No text tells a patient an earlier end of the no-driving time than one told before that is still to come, whatever was finished, corrected or voided since.',
    commit: (ledger, seen, commit, before) => {
      for (const event of commit.events) {
        if (event.type === 'SessionFinished' || event.type === 'SessionCorrected')
          note(seen, { ends: [...of(seen).ends, event.noDrivingUntil] })
        if (event.type === 'SessionVoided' && takesBack(seen.chart, before, event, commit))
          note(seen, { takenBackAt: ledger.now() })
        if (event.type === 'TextRequested') read(ledger, seen, event)
      }
    },
    text: (ledger, seen, { textId }) => {
      const { said, told, takenBackAt } = of(seen)
      const now = said.get(textId)
      // What was asked for before a void took it back is not what binds.
      if (now === undefined || now.takesBack || now.askedAt < takenBackAt) return
      const longer = told.find(
        ({ until, askedAt }) =>
          askedAt <= now.askedAt && until > now.until && Date.parse(until) > ledger.now(),
      )
      note(seen, { told: [...told, now] })
      if (longer)
        ledger.fail('bans-never-shrink', seen, `text ${textId} says less than ${longer.until}`)
    },
  },
]

/** Whether a void ends what forbade driving: the session's ban ran, and no other session's does. */
function takesBack(
  after: ChartState,
  before: ChartState,
  { sessionId }: EventOf<'SessionVoided'>,
  { at }: Commit,
): boolean {
  const running = ({ sessions }: ChartState) =>
    sessions.filter((each) => each.state === 'finished' && each.noDrivingUntil > at)
  return running(before).some((each) => each.sessionId === sessionId) && running(after).length === 0
}

function read(ledger: Ledger, seen: Seen, event: EventOf<'TextRequested'>): void {
  const { textId, purpose, body } = event
  if (purpose.kind !== 'notice') return
  const { ends, said, takenBackAt } = of(seen)
  const until = ends
    .filter((end) => body.includes(written(seen.chart, end)))
    .toSorted()
    .at(-1)
  if (until === undefined)
    return ledger.fail('bans-never-shrink', seen, `text ${textId} names no end that a session has`)
  const takesBack = purpose.part === 'voided' && takenBackAt === ledger.now()
  note(seen, { said: new Map([...said, [textId, { until, askedAt: ledger.now(), takesBack }]]) })
}

/** As texts have it: rounded up to the minute, by the patient's own clock. */
function written({ patient }: ChartState, end: Instant): string {
  if (!patient) throw new Error('a notice to nobody')
  const { language, timezone } = patient.details
  return formatLocal(addMs(end, minuteMs - 1), timezone, dateWords(language), 'day-time')
}
