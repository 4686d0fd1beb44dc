// How often and when: the morning notice, the weekly sitting, the watch, and what a deferral puts off.

import { describe, expect, it } from 'vitest'
import { agenda } from '../../shared/chart/agenda.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { Condition } from '../../shared/vocabulary/ids.ts'
import { at, clinics, demo } from '../support/deps.ts'
import fc from '../support/fast-check.ts'
import {
  acknowledge,
  enrolled,
  enter,
  finish,
  finished,
  plan,
  planned,
  Scenario,
  scored,
  wake,
} from './scenario.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const iso = (ms: number) => new Date(ms).toISOString()
const clockIn = (zone: string, time: string) =>
  new Date(time).toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })

describe('the morning notice', () => {
  const zones = [
    'America/New_York',
    'America/Phoenix',
    'Pacific/Honolulu',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Europe/Berlin',
  ]

  it('comes at seven of the patient’s clock, by itself, six hours after the session at the least', () => {
    const sessions = fc.record({
      zone: fc.constantFrom(...zones),
      clinic: fc.constantFrom<Clinic>(...clinics),
      // Quarter hours of two weeks with both changes of the clocks in reach, and of midsummer.
      start: fc.constantFrom('2026-03-02', '2026-03-27', '2026-10-24', '2026-10-31', '2026-07-01'),
      quarters: fc.integer({ min: 0, max: 4 * 24 * 3 }),
    })
    fc.assert(
      fc.property(sessions, ({ zone, clinic, start, quarters }) => {
        const end = Date.parse(`${start}T00:00:00Z`) + quarters * (hourMs / 4)
        const ended = iso(end)
        const until = end + clinic.noDrivingHours * hourMs
        const story = new Scenario()
          .under(clinic)
          .given(iso(end - 2 * dayMs), enrolled({ timezone: zone }), planned('s1', ended))
          .when(ended, finish('s1', ended))
          .delivered(ended)
        const mornings: number[] = []
        for (let now = end + hourMs / 4; now <= until + dayMs; now += hourMs / 4) {
          story.when(iso(now), wake)
          const texts = story.of('TextRequested')
          if (texts.some((each) => each.purpose.kind === 'notice')) {
            mornings.push(now)
            expect(texts).toHaveLength(1)
            expect(clockIn(zone, iso(now))).toBe('07:00')
          }
          story.delivered(iso(now))
        }
        // The first seven o'clock from six hours on, if it lies within the no-driving time.
        let seven = end + 6 * hourMs
        while (clockIn(zone, iso(seven)) !== '07:00') seven += hourMs / 4
        expect(mornings).toEqual(seven < until ? [seven] : [])
      }),
      { numRuns: 60 },
    )
  })
})

describe('in a series', () => {
  const first = Date.parse('2026-03-02T16:00:00Z')
  /** Mondays, Wednesdays and Fridays, three weeks long; every check-in is answered in the clinic’s own way. */
  const sittings = (condition: Condition, clinic: Clinic) => {
    const days = [0, 2, 4, 7, 9, 11, 14, 16, 18].map((day) => iso(first + day * dayMs))
    const story = new Scenario().under(clinic).given(iso(first - dayMs), enrolled({ condition }))
    for (const [index, day] of days.entries())
      story.when(iso(first - dayMs), plan(`s${index}`, day))
    const weekly: number[] = []
    for (let now = first - dayMs; now < first + 22 * dayMs; now += hourMs / 2) {
      const time = iso(now)
      story.when(time, wake)
      for (const each of story.of('CheckInOpened'))
        if (/(^|\+)[fsw]/.test(each.slot) && !each.inSitting)
          weekly.push(Math.round((now - first) / dayMs))
      story.delivered(time)
      const session = days.indexOf(time)
      if (session >= 0) story.when(time, finish(`s${session}`, time)).delivered(time)
    }
    return weekly
  }

  it.each(['ocd', 'depression', 'ptsd', 'bipolar-depression', 'chronic-pain', 'anxiety'] as const)(
    'for %s the weekly sitting comes once a week at most, and does come',
    (condition) => {
      const weekly = sittings(condition, demo)
      expect(weekly.length).toBeGreaterThanOrEqual(2)
      for (const [index, day] of weekly.slice(1).entries())
        expect(day - weekly[index]!).toBeGreaterThanOrEqual(7)
    },
  )
})

describe('on watch', () => {
  it('an old score entered late moves nothing: the latest taken is what is watched', () => {
    const story = new Scenario()
      .given('2026-03-01T15:00:00Z', enrolled(), planned('s1', '2026-03-03T15:00:00Z'))
      .given('2026-03-01T15:00:00Z', scored(20, '2026-03-01T15:00:00Z'))
      .given('2026-03-03T16:00:00Z', finished('s1', '2026-03-03T16:00:00Z'))
      .given('2026-03-10T15:00:00Z', scored(4, '2026-03-10T15:00:00Z'))
    story.walk('2026-03-10T16:00:00Z', '2026-03-17T17:00:00Z', 30, (now) => {
      if (now > '2026-03-17' && story.chart.openCheckIn) story.texted(now, '2 2 2 2 2 1 1 1 0')
    })
    const nextFull = () =>
      agenda(policyFor(demo), story.chart, at('2026-03-17T18:00:00Z')).find(
        (each) => each.kind === 'sitting',
      )?.at
    expect(story.chart.advice?.status).toBe('watch')
    const before = nextFull()
    expect(before?.slice(0, 10)).toBe('2026-03-20')
    story.when('2026-03-17T17:30:00Z', enter('phq-9', '2026-02-20T14:00:00Z', 21))
    expect(story.chart.advice?.status).toBe('watch')
    expect(nextFull()).toBe(before)
  })

  it('the full scale is repeated after three to five days, and then a week after that', () => {
    const story = new Scenario()
      .given('2026-03-01T15:00:00Z', enrolled(), planned('s1', '2026-03-03T15:00:00Z'))
      .given('2026-03-01T15:00:00Z', scored(20, '2026-03-01T15:00:00Z'))
      .given('2026-03-03T16:00:00Z', finished('s1', '2026-03-03T16:00:00Z'))
    // Well, then out of response once, then well again.
    const answers = ['0 0 1 1 0 0 1 0 0', '2 2 2 2 2 1 1 1 0']
    const days: number[] = []
    story.walk('2026-03-03T17:00:00Z', '2026-04-20T16:00:00Z', 30, (now) => {
      if (story.chart.openCheckIn?.instrument !== 'phq-9') return
      story.texted(now, answers[days.length] ?? '0 0 1 1 0 0 1 0 0')
      days.push(Math.round((Date.parse(now) - Date.parse('2026-03-03T16:00:00Z')) / dayMs))
      if (days.length === 2) expect(story.chart.advice?.status).toBe('watch')
    })
    expect(days.slice(0, 2)).toEqual([7, 14])
    expect(days[2]! - 14).toBeGreaterThanOrEqual(3)
    expect(days[2]! - 14).toBeLessThanOrEqual(5)
    const gaps = days.slice(3).map((day, index) => day - days[index + 2]!)
    expect(gaps.length).toBeGreaterThanOrEqual(3)
    expect(new Set(gaps)).toEqual(new Set([7]))
  })
})

describe('the booster alert', () => {
  const due = () =>
    new Scenario()
      .given('2026-03-01T15:00:00Z', enrolled(), planned('s1', '2026-03-03T15:00:00Z'))
      .given('2026-03-01T15:00:00Z', scored(20, '2026-03-01T15:00:00Z'))
      .given('2026-03-03T16:00:00Z', finished('s1', '2026-03-03T16:00:00Z'))
      .given('2026-03-10T15:00:00Z', scored(4, '2026-03-10T15:00:00Z'))
      .given('2026-03-17T15:00:00Z', scored(17, '2026-03-17T15:00:00Z'))
      .when('2026-03-21T15:00:00Z', enter('phq-9', '2026-03-21T14:00:00Z', 17))
  const decide = (decision: 'accept' | 'defer' | 'decline', until: string | null = null) =>
    ({
      type: 'DecideBooster',
      decision,
      until: until === null ? null : at(until),
      reason: 'talked it over',
      by: 'dr-a',
    }) as const
  const open = (story: Scenario) =>
    story.chart.alerts.filter((each) => each.kind === 'booster' && !each.acknowledged)

  it.each(['accept', 'decline'] as const)('is ended by who decides to %s', (decision) => {
    const story = due()
    expect(open(story)).toHaveLength(1)
    story.when('2026-03-21T16:00:00Z', decide(decision))
    expect(story.of('AlertAcknowledged')[0]).toMatchObject({
      by: 'dr-a',
      disposition: decision,
      note: 'talked it over',
    })
    expect(open(story)).toEqual([])
  })

  it('comes again, once, when a deferral has run out', () => {
    const story = due().when('2026-03-21T16:00:00Z', decide('defer', '2026-03-25T16:00:00Z'))
    expect(open(story)).toEqual([])
    story.delivered('2026-03-21T16:01:00Z')
    const times: string[] = []
    story.walk('2026-03-21T17:00:00Z', '2026-04-04T16:00:00Z', 30, (now) => {
      for (const each of [...story.of('AlertUpgraded'), ...story.of('AlertRaised')]) {
        const alert = story.chart.alerts.find(({ alertId }) => alertId === each.alertId)
        if (alert?.kind === 'booster') times.push(now)
      }
      const again = open(story)[0]
      if (again && now > '2026-03-26') story.when(now, acknowledge(again.alertId, 'dr-b'))
    })
    expect(times).toEqual(['2026-03-25T16:00:00.000Z'])
  })
})

describe('where no full scale of its own speaks Spanish', () => {
  it.each(['ptsd', 'chronic-pain'] as const)('%s is judged by PHQ-9', (condition) => {
    const policy = policyFor(demo)
    expect(policy.course(condition, 'es').full).toContain('phq-9')
    expect(policy.protocol({ condition, language: 'es', learned: null })?.instrument).toBe('phq-9')
    expect(policy.protocol({ condition, language: 'en', learned: null })?.instrument).not.toBe(
      'phq-9',
    )
  })

  it.each(['ptsd', 'chronic-pain'] as const)('%s has outcomes from it', (condition) => {
    const story = new Scenario()
      .given('2026-03-01T15:00:00Z', enrolled({ condition, language: 'es' }))
      .given('2026-03-01T15:00:00Z', planned('s1', '2026-03-03T15:00:00Z'))
      .when('2026-03-01T16:00:00Z', enter('phq-9', '2026-03-01T15:00:00Z', 20))
      .when('2026-03-03T16:00:00Z', finish('s1', '2026-03-03T16:00:00Z'))
      .when('2026-03-12T16:00:00Z', enter('phq-9', '2026-03-12T15:00:00Z', 18))
    expect(story.chart.advice?.rules.length).toBeGreaterThan(0)
    expect(story.chart.advice?.status).not.toBe('insufficient-data')
  })
})

describe('a guard against overuse that goes on firing', () => {
  it('is told once in four weeks', () => {
    const start = Date.parse('2026-01-05T16:00:00Z')
    const story = new Scenario().given(iso(start - dayMs), enrolled())
    const told = new Map<string, number[]>()
    for (let day = 0; day < 160; day++) {
      const now = iso(start + day * dayMs)
      if (day % 4 === 0) {
        story.when(now, plan(`s${day}`, now, 'booster')).when(now, finish(`s${day}`, now))
      } else story.when(now, enter('phq-9', now, 5 + (day % 12)))
      for (const each of story.of('AlertRaised'))
        if (each.kind === 'overuse') told.set(each.rule, [...(told.get(each.rule) ?? []), day])
      story.delivered(now)
      for (const { alertId, acknowledged } of story.chart.alerts)
        if (!acknowledged && day % 3 === 0) story.when(now, acknowledge(alertId))
    }
    expect(told.size).toBeGreaterThan(0)
    for (const days of told.values())
      for (const [index, day] of days.slice(1).entries())
        expect(day - days[index]!).toBeGreaterThanOrEqual(28)
    expect([...told.values()].some((days) => days.length > 1)).toBe(true)
  })
})

describe('sessions that cannot be', () => {
  const now = '2026-03-21T16:00:00Z'
  const treated = () => new Scenario().given(now, enrolled(), planned('s1', '2026-03-21T15:00:00Z'))

  it('of more than ten days are refused', () => {
    const took = (startedAt: string) =>
      treated().when(now, { ...finish('s1', now), startedAt: at(startedAt) } as never)
    took('2026-03-11T15:59:00Z').thenRefused('wrong')
    expect(took('2026-03-11T16:00:00Z').of('SessionFinished')).toHaveLength(1)
  })

  it('more than two years ahead are refused, new or moved', () => {
    treated().when(now, plan('s2', '2028-03-24T16:00:00Z')).thenRefused('wrong')
    treated().when(now, plan('s1', '2028-03-24T16:00:00Z')).thenRefused('wrong')
    expect(treated().when(now, plan('s2', '2028-03-20T16:00:00Z')).events).toHaveLength(1)
  })
})

describe('START', () => {
  const now = '2026-03-21T16:00:00Z'
  const paused = () =>
    new Scenario().given(now, enrolled(), { type: 'MessagingPaused', reason: 'away', by: 'nurse' })

  it('while the clinic has paused the check-ins says so', () => {
    expect(paused().texted(now, 'START').texts[0]).toContain('check-ins are paused')
  })

  it('after STOP, while paused, says so too', () => {
    const story = paused().texted(now, 'STOP').texted('2026-03-21T16:01:00Z', 'START')
    expect(story.of('OptedIn')).toHaveLength(1)
    expect(story.texts[0]).toContain('check-ins are paused')
  })
})
