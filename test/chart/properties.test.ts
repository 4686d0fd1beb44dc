import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inWindow, localDay } from '../../shared/calendar/index.ts'
import type { ChartEvent, Commit } from '../../shared/chart/events.ts'
import { applyCommit } from '../../shared/chart/evolve.ts'
import { emptyChart } from '../../shared/chart/state.ts'
import { at, demo, key } from '../support/deps.ts'
import { enrolled, planned, Scenario, sessionId, wake } from './scenario.ts'

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
  '1',
  '0',
  '2',
  '3',
  '000000000',
  '1 1 1 1 1 1 1 1 1',
  'back',
  'SKIP',
  'later',
  'help',
  'hm',
  'several days',
  '½',
  'STOP',
  'START',
  'I want to die',
  '',
  '2 2',
  '5',
  '🙂',
]

/** A life by the hour: texts, sessions and wake-ups as they come. */
const steps = fc.array(
  fc.record({
    hours: fc.integer({ min: 1, max: 40 }),
    does: fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(...words).map((body) => ({ kind: 'text', body }) as const),
      },
      { weight: 1, arbitrary: fc.constant({ kind: 'session' } as const) },
      { weight: 3, arbitrary: fc.constant({ kind: 'nothing' } as const) },
    ),
  }),
  { minLength: 5, maxLength: 40 },
)

function live(
  zone: string,
  start: string,
  life: typeof steps extends fc.Arbitrary<infer T> ? T : never,
) {
  const story = new Scenario()
  const commits: Commit[] = []
  const events: { at: string; event: ChartEvent }[] = []
  let now = Date.parse(`${start}T15:00:00Z`)
  let sessions = 0
  const iso = () => new Date(now).toISOString()
  const keep = (act: () => void) => {
    const before = story.chart.version
    act()
    if (story.chart.version === before) return
    events.push(...story.events.map((event) => ({ at: iso(), event })))
    commits.push({
      schema: 1,
      version: story.chart.version,
      at: at(iso()),
      cause: null,
      print: null,
      wakeUp: null,
      events: [...story.events],
    })
  }
  const first = [enrolled({ timezone: zone }), planned('s0', iso())]
  story.given(iso(), ...first)
  commits.push({
    schema: 1,
    version: 1,
    at: at(iso()),
    cause: null,
    print: null,
    wakeUp: null,
    events: first,
  })
  const settle = () => {
    if (story.chart.openTexts.length + story.chart.openPages.length > 0)
      keep(() => story.delivered(iso()))
  }
  for (const { hours, does } of life) {
    for (let hour = 0; hour < hours; hour++) {
      now += 3_600_000
      keep(() => story.when(iso(), wake))
      settle()
    }
    if (does.kind === 'text') keep(() => story.texted(iso(), does.body))
    if (does.kind === 'session') {
      const open = story.chart.sessions.find((each) => each.state === 'planned')
      const id = open?.sessionId ?? sessionId(`s${++sessions}`)
      if (open)
        keep(() =>
          story.when(iso(), {
            type: 'FinishSession',
            sessionId: id,
            startedAt: null,
            endedAt: at(iso()),
            doseMg: null,
            note: null,
            by: 'nurse',
          }),
        )
      else
        keep(() =>
          story.when(iso(), {
            type: 'PlanSession',
            sessionId: id,
            startsAt: at(new Date(now + 2 * 86_400_000).toISOString()),
            kind: 'induction',
            by: 'nurse',
          }),
        )
    }
    settle()
  }
  return { story, commits, events }
}

const lives = fc.tuple(fc.constantFrom(...zones), fc.constantFrom(...starts), steps)
const runs = { numRuns: 100 }

describe('whatever a patient does, anywhere, across any change of the clocks', () => {
  it('no reminder leaves outside the window, none after STOP, and the caps are kept', () => {
    fc.assert(
      fc.property(lives, ([zone, start, life]) => {
        const { events } = live(zone, start, life)
        let stopped = false
        const days: number[] = []
        for (const { at: time, event } of events) {
          if (event.type === 'OptedOut') stopped = true
          if (event.type === 'OptedIn') stopped = false
          if (event.type !== 'TextRequested') continue
          expect(stopped && event.purpose.kind !== 'stop').toBe(false)
          if (event.class !== 'reminder' && event.purpose.kind !== 'invite') continue
          if (
            events.some(
              ({ event: each }) => each.type === 'TextDeferred' && each.textId === event.textId,
            )
          )
            continue
          expect(inWindow(at(time), zone, demo.contactWindow)).toBe(true)
          if (event.class !== 'reminder') continue
          // Asked for with LATER, or part of an appointment: not unsolicited.
          if (event.purpose.kind === 'again' || event.purpose.kind === 'ride') continue
          days.push(localDay(at(time), zone))
          const today = days.at(-1)!
          expect(days.filter((each) => each === today)).toHaveLength(1)
          expect(days.filter((each) => each > today - 7).length).toBeLessThanOrEqual(3)
        }
      }),
      runs,
    )
  })

  it('every text of the patient gets a reply or a recorded reason', () => {
    const silent = ['silent-after-stop', 'loop', 'crisis-repeat']
    fc.assert(
      fc.property(lives, ([zone, start, life]) => {
        for (const { events } of live(zone, start, life).commits) {
          const received = events.find((each) => each.type === 'TextReceived')
          if (!received) continue
          const replied = events.some((each) => each.type === 'TextRequested')
          const alerted =
            received.as === 'crisis' && events.some((each) => each.type === 'AlertRaised')
          expect(replied || alerted || silent.includes(received.as)).toBe(true)
        }
      }),
      runs,
    )
  })

  it('folding the commits gives the chart the loop holds, through JSON too', () => {
    fc.assert(
      fc.property(lives, ([zone, start, life]) => {
        const { story, commits } = live(zone, start, life)
        const stored: Commit[] = JSON.parse(JSON.stringify(commits))
        expect(stored.reduce(applyCommit, emptyChart(key('p1')))).toEqual(story.chart)
      }),
      runs,
    )
  })
})
