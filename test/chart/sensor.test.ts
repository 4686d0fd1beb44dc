// The question of the day: when it comes, what it says, and what a bad day brings forward.
import { describe, expect, it } from 'vitest'
import { courseRules } from '../../shared/chart/course.ts'
import { sensingRules } from '../../shared/chart/sensor.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { demo } from '../support/deps.ts'
import { enrolled, enter, finished, planned, Scenario, scored } from './scenario.ts'

const sensing: Clinic = { ...demo, advicePolicy: { policy: 'measured' }, sensor: true }
const dayMs = 86_400_000
const day0 = '2026-03-03T16:00:00Z'
const day = (time: string) => Math.round((Date.parse(time) - Date.parse(day0)) / dayMs)
/** Nine answers that make a total, up to 24. */
const answersOf = (total: number) =>
  Array.from({ length: 9 }, (_, item) =>
    item < 8 ? Math.min(3, Math.max(0, total - item * 3)) : 0,
  ).join(' ')

type Life = {
  clinic?: Clinic
  details?: Parameters<typeof enrolled>[0]
  /** What is said of a day; null for nothing. */
  today: (day: number) => string | null
  until?: string
  /** Looks at the chart every hour. */
  each?: (story: Scenario, now: string) => void
}

/** Responded from 20 to 5, and answers every scale at once; by the day on which each was opened. */
function lived({
  clinic = sensing,
  details = {},
  today,
  until = '2026-04-20T16:00:00Z',
  each,
}: Life) {
  const story = new Scenario()
    .under(clinic)
    .given(
      '2026-03-01T15:00:00Z',
      enrolled(details),
      planned('s1', '2026-03-03T15:00:00Z'),
      scored(20, '2026-03-01T15:00:00Z'),
    )
    .given(day0, finished('s1', day0))
  const asked: { day: number; what: string; texts: readonly string[] }[] = []
  let last: string | undefined
  story.walk('2026-03-03T17:00:00Z', until, 60, (now) => {
    each?.(story, now)
    const open = story.chart.openCheckIn
    if (!open || open.checkInId === last) return
    last = open.checkInId
    asked.push({ day: day(now), what: open.instrument, texts: story.texts })
    const said = open.instrument === 'phq-9' ? answersOf(5) : today(day(now))
    if (said === null) return
    story.texted(now, said)
    const next = story.chart.openCheckIn
    if (!next || next.checkInId === last) return
    last = next.checkInId
    asked.push({ day: day(now), what: `${next.instrument} at once`, texts: story.texts })
    story.texted(now, answersOf(5))
  })
  const on = (what: string) => asked.filter((one) => one.what === what).map((one) => one.day)
  return { story, asked, on }
}

const gaps = (days: readonly number[]) => days.slice(1).map((each, at) => each - days[at]!)

describe('the question of the day', () => {
  it('is asked by no clinic that has not switched it on, nor before a scale since the session', () => {
    expect(lived({ clinic: { ...sensing, sensor: false }, today: () => '7' }).on('today')).toEqual(
      [],
    )
    const { on } = lived({ today: () => '7' })
    expect(on('today').length).toBeGreaterThan(3)
    expect(on('today')[0]).toBeGreaterThan(on('phq-9')[0]!)
  })

  it('comes two days apart at least, three after a scale, and leaves the scales their week', () => {
    const { asked, on } = lived({ today: () => '7' })
    for (const gap of gaps(on('today'))) expect(gap).toBeGreaterThanOrEqual(2)
    const scales = on('phq-9')
    for (const gap of gaps(scales)) expect(gap).toBeLessThanOrEqual(7)
    for (const each of on('today')) {
      const before = scales.filter((one) => one <= each).at(-1)!
      expect(each - before).toBeGreaterThanOrEqual(courseRules.watchDays)
    }
    const unasked = asked.filter(({ what }) => what !== 'safety-check').map((one) => one.day)
    for (const from of unasked)
      expect(unasked.filter((each) => each >= from && each < from + 7).length).toBeLessThanOrEqual(
        3,
      )
  })

  it('is one text, answered by one number, with a word of when the next comes', () => {
    const { asked, story } = lived({ today: () => '7', until: '2026-03-14T16:00:00Z' })
    expect(asked.at(-1)).toMatchObject({
      what: 'today',
      texts: [
        'Demo Clinic: How are you doing today? Reply one number, 0 (very bad) to 10 (very good). Not for emergencies: call 911. STOP to opt out.',
      ],
    })
    expect(story.chart.scores.at(-1)).toMatchObject({ instrument: 'today', total: 7 })
    expect(story.chart.openCheckIn).toBeNull()
  })

  it('comes as a link to who answers on the page', () => {
    const { asked } = lived({
      details: { checkInBy: 'link' },
      today: () => null,
      until: '2026-03-14T16:00:00Z',
      each: (story, now) => {
        if (story.chart.openCheckIn?.instrument === 'phq-9') story.when(now, enter('phq-9', now, 5))
      },
    })
    const [text] = asked.find(({ what }) => what === 'today')?.texts ?? []
    expect(text).toContain('your check-in is ready')
    expect(text).not.toContain('How are you doing')
  })

  it('brings the weekly scale forward at once on a bad day, and decides nothing itself', () => {
    const { on, story, asked } = lived({ today: (on) => (on > 20 ? '3' : '7') })
    const forward = on('phq-9 at once')
    expect(forward[0]).toBeGreaterThan(20)
    expect(asked.find(({ what }) => what === 'phq-9 at once')?.texts[0]).toContain(
      'Over the last 2',
    )
    for (const gap of gaps([...on('phq-9'), ...forward].sort((a, b) => a - b)))
      expect(gap).toBeGreaterThanOrEqual(3)
    const { advice, alerts } = story.chart
    expect(advice?.status).toBe('no-change')
    expect(alerts.filter(({ kind }) => kind === 'booster' || kind === 'worsening')).toEqual([])
  })

  it('goes on as the week before once scales have said that all is well, however bad the days', () => {
    const { on } = lived({ today: () => '3', until: '2026-05-20T16:00:00Z' })
    // What is always so is usual for this patient.
    expect(on('phq-9 at once').length).toBeLessThan(on('today').length)
  })

  it('is over within the day, reminded of by nothing, and no silence', () => {
    const openFor = new Map<string, number>()
    const { story, on } = lived({
      today: () => null,
      each: ({ chart: { openCheckIn: open } }) => {
        if (open?.instrument !== 'today') return
        openFor.set(open.checkInId, (openFor.get(open.checkInId) ?? 0) + 1)
        expect(open.nudges).toBe(0)
      },
    })
    expect(on('today').length).toBeGreaterThan(1)
    expect(Math.max(...openFor.values())).toBeLessThanOrEqual(sensingRules.expiryHours)
    expect(story.chart.missedInARow).toBe(0)
    expect(story.chart.alerts).toEqual([])
  })

  it('waits, after two left alone, until something is answered', () => {
    const { on } = lived({ today: () => null })
    const scales = on('phq-9')
    for (const [at, from] of scales.entries()) {
      const between = on('today').filter((each) => each > from && each < (scales[at + 1] ?? 999))
      expect(between.length).toBeLessThanOrEqual(sensingRules.unanswered)
    }
  })

  it('is not asked of a patient in danger, nor after a STOP', () => {
    const upset = lived({
      today: () => '7',
      each: (story, now) => {
        if (now === '2026-03-12T17:00:00.000Z') story.texted(now, 'I want to die')
      },
    })
    expect(upset.on('today').filter((each) => each > 9)).toEqual([])
    const stopped = lived({
      today: () => '7',
      each: (story, now) => {
        if (now === '2026-03-12T17:00:00.000Z') story.texted(now, 'STOP')
      },
    })
    expect(stopped.on('today').filter((each) => each > 9)).toEqual([])
  })

  it('gives way to a session that is planned within the week', () => {
    const near = lived({
      today: () => '7',
      each: (story, now) => {
        if (now === '2026-03-11T17:00:00.000Z')
          story.given(now, planned('s2', '2026-03-18T15:00:00Z', 'booster'))
      },
      until: '2026-03-17T16:00:00Z',
    })
    expect(near.on('today')).toEqual([])
  })
})
