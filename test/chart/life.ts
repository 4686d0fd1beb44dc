// Whole lives of a chart by the hour, for properties: patients, clinicians, carriers and clocks as they come.

import type { CommandBody, DispatchResult } from '../../shared/chart/commands.ts'
import type { ChartEvent, Commit, Details } from '../../shared/chart/events.ts'
import { at, phone } from '../support/deps.ts'
import fc from '../support/fast-check.ts'
import {
  acknowledge,
  consent,
  enrolled,
  enter,
  finish,
  patient,
  plan,
  planned,
  Scenario,
  wake,
} from './scenario.ts'

const zones = [
  'America/New_York',
  'America/Denver',
  'America/Phoenix',
  'Pacific/Honolulu',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/St_Johns',
]
/** Weeks around both changes of the clocks, a leap day, and the year's end. */
const starts = ['2026-03-02', '2026-10-26', '2028-02-24', '2026-12-24', '2026-04-01', '2026-09-28']
const words = [
  ...['1', '1', '0', '2', '3', '5', '000000000', '1 1 1 1 1 1 1 1 1', '2 2', 'back', 'SKIP'],
  ...['later', 'help', 'hm', 'several days', '½', 'STOP', 'START', 'wrong number'],
  ...['I want to die', 'If you are suicidal call 988', '', '🙂'],
]
const conditions = [
  ...(['depression', 'anxiety', 'ptsd', 'bipolar-depression', 'ocd', 'chronic-pain'] as const),
]

/** What the carrier and the pager do with what is sent from now on. */
const carriers = [
  ...(['up', 'up', 'up', 'up', 'down', 'down', 'refuses-number', 'refuses-opted-out'] as const),
]
type Carrier = (typeof carriers)[number]

const change = fc.oneof(
  fc.constantFrom(...zones).map((timezone) => ({ timezone })),
  fc.constantFrom(...conditions).map((condition) => ({ condition })),
  fc.constantFrom('en', 'es').map((language) => ({ language })),
  fc.constantFrom('text', 'link').map((checkInBy) => ({ checkInBy })),
  fc.constantFrom('+12025550123', '+12025550199').map((to) => ({ phone: phone(to) })),
) as fc.Arbitrary<Partial<Details>>

const deed = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant('text' as const), body: fc.constantFrom(...words) }),
  },
  // A check-in answered in one go, more or less: twenty seconds between the texts.
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('talk' as const),
      bodies: fc.array(fc.constantFrom('1', '1', '0', '0', '2', '3', 'skip', 'back', 'later'), {
        minLength: 4,
        maxLength: 14,
      }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('session' as const) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('nothing' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('cancel' as const, 'move' as const) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('messaging' as const),
      type: fc.constantFrom('Pause', 'Resume', 'Resume', 'Withdraw'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('enrol' as const), change }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('score' as const),
      instrument: fc.constantFrom('phq-9', 'phq-9', 'gad-7', 'peg', 'y-bocs'),
      total: fc.integer({ min: 0, max: 27 }),
      daysAgo: fc.integer({ min: 0, max: 20 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      decision: fc.constantFrom('accept', 'defer', 'decline'),
      days: fc.option(fc.integer({ min: 1, max: 9 })),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('acknowledge' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('carrier' as const),
      carrier: fc.constantFrom(...carriers),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('delivery' as const), delivered: fc.boolean() }),
  },
)
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

/** Where a life begins, and what is done after how many hours each. */
export const lives = fc.record({
  zone: fc.constantFrom(...zones),
  start: fc.constantFrom(...starts),
  condition: fc.constantFrom(...conditions),
  steps: fc.array(fc.record({ hours: fc.integer({ min: 0, max: 40 }), does: deed }), {
    minLength: 5,
    maxLength: 40,
  }),
})
export type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never

export type Lived = {
  story: Scenario
  commits: readonly Commit[]
  events: readonly { at: string; event: ChartEvent }[]
}

/** Lives it, waking every hour; `woken` sees the chart after each wake-up. */
export function live(life: Life, woken: (story: Scenario, now: string) => void = () => {}): Lived {
  const story = new Scenario()
  const commits: Commit[] = []
  let now = Date.parse(`${life.start}T15:00:00Z`)
  let carrier: Carrier = 'up'
  const iso = () => new Date(now).toISOString()
  const note = (events: readonly ChartEvent[]) =>
    commits.push({
      schema: 1,
      version: story.chart.version,
      at: at(iso()),
      cause: null,
      print: null,
      wakeUp: null,
      events: [...events],
    })
  const keep = (act: () => unknown) => {
    const before = story.chart.version
    act()
    if (story.chart.version > before) note(story.events)
  }
  const first = [enrolled({ timezone: life.zone, condition: life.condition }), planned('s0', iso())]
  story.given(iso(), ...first)
  note(first)
  for (const { hours, does } of life.steps) {
    for (let hour = 0; hour < hours; hour++) {
      now += 3_600_000
      keep(() => story.when(iso(), wake))
      woken(story, iso())
      keep(() => settle(story, iso(), carrier))
    }
    if (does.kind === 'carrier') carrier = does.carrier
    else if (does.kind === 'text') keep(() => story.texted(iso(), does.body))
    else if (does.kind === 'talk')
      for (const body of ['1', ...does.bodies]) {
        keep(() => story.texted(iso(), body))
        keep(() => settle(story, iso(), carrier))
        now += 20_000
      }
    else for (const ask of asksOf(does, story, now)) keep(() => story.when(iso(), ask))
    keep(() => settle(story, iso(), carrier))
  }
  const events = commits.flatMap((each) => each.events.map((event) => ({ at: each.at, event })))
  return { story, commits, events }
}

function settle(story: Scenario, now: string, carrier: Carrier): void {
  const { openTexts, openPages } = story.chart
  if (carrier === 'down' || openTexts.length + openPages.length === 0) return
  const reason = carrier === 'refuses-number' ? 'invalid-number' : 'opted-out'
  const results: DispatchResult[] = [
    ...openTexts
      .filter((each) => !each.deferredUntil)
      .map(({ textId }) =>
        carrier === 'up'
          ? ({ kind: 'text-sent', textId, carrierId: `carrier-${textId}` } as const)
          : ({ kind: 'text-refused', textId, reason } as const),
      ),
    ...openPages.map(({ pageId }) =>
      carrier === 'refuses-number'
        ? ({ kind: 'page-refused', pageId, reason: 'invalid-number' } as const)
        : ({ kind: 'page-sent', pageId } as const),
    ),
  ]
  story.when(now, { type: 'ReportDispatch', results })
}

function asksOf(does: Deed, story: Scenario, now: number): readonly CommandBody[] {
  const { sessions, alerts, awaitedTexts } = story.chart
  const time = new Date(now).toISOString()
  const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString()
  const visit = sessions.find((each) => each.state === 'planned')
  switch (does.kind) {
    case 'session':
      return [visit ? finish(visit.sessionId, time) : plan(`s${sessions.length}`, inDays(2))]
    case 'move':
      return visit ? [plan(visit.sessionId, inDays(1), 'booster')] : []
    case 'cancel':
      return visit
        ? [{ type: 'CancelSession', sessionId: visit.sessionId, reason: 'ill', by: 'nurse' }]
        : []
    case 'messaging':
      return [{ type: does.type as 'Pause', reason: 'asked for', by: 'nurse' }]
    case 'enrol': {
      const details = { ...(story.chart.patient?.details ?? patient), ...does.change }
      return [
        { type: 'Enrol', details, consent: { ...consent, capturedAt: at(time) }, by: 'nurse' },
      ]
    }
    case 'score':
      return [enter(does.instrument, inDays(-does.daysAgo), does.total)]
    case 'decide': {
      const until = does.days === null ? null : at(inDays(does.days))
      const decision = does.decision as 'defer'
      return [{ type: 'DecideBooster', decision, until, reason: 'talked it over', by: 'dr-a' }]
    }
    case 'acknowledge':
      return alerts.filter((each) => !each.acknowledged).map(({ alertId }) => acknowledge(alertId))
    case 'delivery':
      return awaitedTexts.map(({ carrierId }) => ({
        type: 'ReportDelivery',
        carrierId,
        delivered: does.delivered,
        reason: 'unreachable',
      }))
    default:
      return []
  }
}
