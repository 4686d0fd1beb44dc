// How soon the next full scale comes: weekly, or sooner where a loss is likely and the clinic lets it.
import { describe, expect, it } from 'vitest'
import { courseRules, openSlots } from '../../shared/chart/course.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { InstrumentId } from '../../shared/vocabulary/ids.ts'
import { at, demo } from '../support/deps.ts'
import { enrolled, enter, finished, planned, Scenario, scored } from './scenario.ts'

const measured: Clinic = { ...demo, advicePolicy: { policy: 'measured' } }
const dayMs = 86_400_000
const day0 = '2026-03-03T16:00:00Z'
const day = (time: string) => (Date.parse(time) - Date.parse(day0)) / dayMs

/** Nine answers that make a total. */
const answersOf = (total: number) =>
  Array.from({ length: 9 }, (_, item) =>
    item < 8 ? Math.min(3, Math.max(0, total - item * 3)) : 0,
  ).join(' ')

/** The days on which full scales were asked, and answered at once with these totals, then with the last. */
function asked(clinic: Clinic, totals: readonly number[], until: string) {
  const story = new Scenario()
    .under(clinic)
    .given('2026-03-01T15:00:00Z', enrolled(), planned('s1', '2026-03-03T15:00:00Z'))
    .given('2026-03-01T15:00:00Z', scored(20, '2026-03-01T15:00:00Z'))
    .given(day0, finished('s1', day0))
  const days: number[] = []
  story.walk('2026-03-03T17:00:00Z', until, 60, (now) => {
    if (story.chart.openCheckIn?.instrument !== 'phq-9') return
    story.texted(now, answersOf(totals[days.length] ?? totals.at(-1) ?? 0))
    days.push(Math.round(day(now)))
  })
  return { story, days }
}

const gapsOf = (days: readonly number[]) => days.slice(1).map((each, at) => each - days[at]!)

describe('full scales', () => {
  it('come weekly by the rule of two scales, and sooner at most where the clinic looks early', () => {
    expect(asked(demo, [4], '2026-03-25T16:00:00Z').days).toEqual([7, 14, 21])
    const { days } = asked(measured, [4], '2026-04-25T16:00:00Z')
    expect(days[0]).toBe(7)
    for (const gap of gapsOf(days)) expect([5, 6, 7]).toContain(gap)
  })

  it('come after three days once a loss is likely, where the clinic looks early', () => {
    const rising = [4, 6, 8, 9, 10]
    const gaps = gapsOf(asked(measured, rising, '2026-04-20T16:00:00Z').days)
    expect(Math.min(...gaps)).toBe(3)
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(3)
    const usual = gapsOf(asked(demo, rising, '2026-04-20T16:00:00Z').days)
    expect(gaps.length).toBeGreaterThan(usual.length)
  })

  /** Out of the blue a third worse, as the clinic enters it. */
  const threatened = () => {
    const story = new Scenario()
      .under(measured)
      .given('2026-03-01T15:00:00Z', enrolled(), planned('s1', '2026-03-03T15:00:00Z'))
      .given('2026-03-01T15:00:00Z', scored(20, '2026-03-01T15:00:00Z'))
      .given(day0, finished('s1', day0))
    for (const [time, total] of [
      ['2026-03-10T14:00:00Z', 4],
      ['2026-03-17T14:00:00Z', 6],
      ['2026-03-25T14:00:00Z', 9],
    ] as const)
      story.when(time, enter('phq-9', time, total))
    return story.chart
  }
  const dueOn = (chart: ChartState) =>
    openSlots(policyFor(measured), chart, at('2026-03-25T15:00:00Z')).find(
      ({ slot }) => slot.kind === 'full',
    )?.dueAt

  const look = (index: number): ChartState['closedCheckIns'][number] => ({
    at: at(new Date(Date.parse('2026-03-24T14:00:00Z') - index * 3 * dayMs).toISOString()),
    slot: `f${index}`,
    instrument: InstrumentId.parse('phq-9'),
    answered: true,
    complete: true,
    overtaken: false,
  })
  const withLooks = (chart: ChartState, count: number) => ({
    ...chart,
    closedCheckIns: Array.from({ length: count }, (_, index) => look(index)).reverse(),
  })

  it('count from the last look, were it in the clinic', () => {
    const chart = withLooks(threatened(), 1)
    expect(chart.advice?.lookAgainDays).toBe(3)
    expect(dueOn(chart)?.slice(0, 10)).toBe('2026-03-28')
  })

  it('come weekly again once a year has had seventy percent more', () => {
    const chart = threatened()
    const weekly = (count: number) => dueOn(withLooks(chart, count))
    expect(weekly(courseRules.scalesInYear - 1)?.slice(0, 10)).toBe('2026-03-28')
    expect(weekly(courseRules.scalesInYear)?.slice(0, 10)).toBe('2026-03-31')
  })

  /** Well for months, as the clinic has it, with the next scale two weeks off by the advice. */
  const steady = () => {
    const story = new Scenario()
      .under(measured)
      .given('2026-03-01T15:00:00Z', enrolled(), planned('s1', '2026-03-03T15:00:00Z'))
      .given('2026-03-01T15:00:00Z', scored(20, '2026-03-01T15:00:00Z'))
      .given(day0, finished('s1', day0))
    story.when('2026-03-24T14:00:00Z', enter('phq-9', '2026-03-24T14:00:00Z', 3))
    const { advice } = story.chart
    if (!advice) throw new Error('no advice')
    return {
      ...story.chart,
      advice: { ...advice, status: 'no-change', lookAgainDays: 14 } as const,
    }
  }
  const nextOn = (chart: ChartState) =>
    openSlots(policyFor(measured), chart, at('2026-03-25T15:00:00Z')).find(
      ({ slot }) => slot.kind === 'full',
    )?.dueAt

  it('wait two weeks where a loss is far, and one week again once one was missed', () => {
    const chart = steady()
    expect(nextOn(chart)?.slice(0, 10)).toBe('2026-04-07')
    const missed = { ...chart, closedCheckIns: [{ ...look(0), answered: false, complete: false }] }
    const asked = { ...missed, scores: chart.scores.slice(0, -1) }
    expect(nextOn(asked)?.slice(0, 10)).toBe('2026-03-31')
  })
})
