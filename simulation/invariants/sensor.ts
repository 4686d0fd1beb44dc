// The question of the day asks seldom and decides nothing. The numbers are ours again: the invariants do not believe the
// service's.
import { addDays, localDay } from '../../shared/calendar/index.ts'
import { lastFinished } from '../../shared/chart/course.ts'
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import { historyOf } from '../../shared/chart/history.ts'
import { judgedBy } from '../../shared/chart/policy.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { judgement } from '../../shared/outcomes/index.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

const item = 'today'
const apartDays = 2
const scaleApartDays = 3
const yearMost = 88

type Opened = EventOf<'CheckInOpened'>

/** When it was asked, and when the deciding scale was, by text. */
type Looks = { days: Instant[]; scale: Instant | null }
const looksOf = new WeakMap<Seen, Looks>()

export const sensor: readonly Invariant[] = [
  {
    name: 'the-day-is-asked-seldom',
    says: 'The question of the day is asked by itself only where the clinic wants it, two days apart at least and three after a deciding scale by the calendar of the patient, 88 times in a year at most, and to nobody who is kept from treatment.',
    commit: (ledger, seen, { events, at }, before) => {
      const looks = looksOf.get(seen) ?? { days: [], scale: null }
      looksOf.set(seen, looks)
      // What is asked before a session is said to be overtaken when its time is over.
      const isOfVisit = before.openCheckIn?.slot.startsWith('v')
      const over = isOfVisit ? ['expired', 'overtaken'] : ['expired']
      const expired = new Set(
        events.flatMap((each) =>
          each.type === 'CheckInClosed' && over.includes(each.reason) ? [each.checkInId] : [],
        ),
      )
      for (const event of events)
        if (event.type === 'CheckInOpened')
          look(ledger, seen, { looks, event, at, before, expired })
    },
  },
  {
    name: 'the-day-decides-nothing',
    says: 'Advice stands as the full scales have it, whatever was said of the day; and a scale comes of an answer only in the conversation of that answer.',
    commit: (ledger, seen, { events, at }) => {
      if (!events.some(isOfDay)) return
      const without = adviceWithout(seen, at)
      const { advice } = seen.chart
      if (advice && without !== null && without !== advice.status)
        ledger.fail('the-day-decides-nothing', seen, `${advice.status} in place of ${without}`)
      const told = events.find((each) => each.type === 'AlertRaised' && each.kind === 'booster')
      if (told && !events.some(isAdvice))
        ledger.fail('the-day-decides-nothing', seen, 'a booster advised without advice')
    },
  },
]

type Look = {
  looks: Looks
  event: Opened
  at: Instant
  before: ChartState
  /** Check-ins whose time is over, as the same commit says. */
  expired: ReadonlySet<string>
}

function look(ledger: Ledger, seen: Seen, { looks, event, at, before, expired }: Look): void {
  const isOfCourse = /(^|\+)q/.test(event.slot)
  if (!isOfCourse || event.instrument !== item) {
    if (isScale(seen, event)) looks.scale = at
    return
  }
  const fail = (why: string) => ledger.fail('the-day-is-asked-seldom', seen, why)
  const { clinic } = seen.policy
  const zone = seen.chart.patient?.details.timezone ?? clinic.timezone
  const since = (then: Instant) => localDay(at, zone) - localDay(then, zone)
  const last = looks.days.at(-1)
  if (!clinic.sensor) fail('by a clinic that has not switched it on')
  if (last && since(last) < apartDays) fail(`one at ${last} and one at ${at}`)
  if (looks.scale && since(looks.scale) < scaleApartDays)
    fail(`at ${at}, a scale at ${looks.scale}`)
  // One that has run out is closed by the same commit; none is closed to make room.
  const { openCheckIn: open } = before
  if (open && !expired.has(open.checkInId)) fail('while another check-in is open')
  if (before.holds.length > 0 || before.alerts.some(isDanger)) fail('to one kept from treatment')
  looks.days = [...looks.days.filter((each) => each > addDays(at, -365)), at]
  if (looks.days.length > yearMost) fail(`${looks.days.length} in a year`)
}

const isDanger = ({ kind, level, acknowledged }: ChartState['alerts'][number]): boolean =>
  kind === 'crisis' && level === 'emergency' && acknowledged === null

function isScale({ chart, policy }: Seen, { instrument }: Opened): boolean {
  if (!chart.patient) return false
  const { condition, language } = chart.patient.details
  return policy.course(condition, language).primary === instrument
}

const isOfDay = (event: Commit['events'][number]): boolean =>
  event.type === 'ScoreRecorded' && event.instrument === item
const isAdvice = ({ type }: Commit['events'][number]): boolean => type === 'AdviceGiven'

/** What the advice would be without a word of the day; null where there is none. */
function adviceWithout({ chart, policy }: Seen, at: Instant): string | null {
  const scores = chart.scores.filter(({ instrument }) => instrument !== item)
  const protocol = chart.patient && policy.protocol(judgedBy(chart))
  if (!protocol || !lastFinished(chart)) return null
  // Clocks differ by minutes: what was taken a moment ahead counts at once.
  const until = scores.reduce((latest, each) => (each.at > latest ? each.at : latest), at)
  return judgement(historyOf({ ...chart, scores }), until, protocol).advice.status
}
