// What the clinic measures over the years, and how much it has given.
import { describe, expect, it } from 'vitest'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { exposureOf } from '../../shared/chart/exposure.ts'
import type { Session } from '../../shared/chart/state.ts'
import { at } from '../support/deps.ts'
import fc from '../support/fast-check.ts'
import { acknowledge, type Scenario, sessionId, treated } from './scenario.ts'

const day = (count: number) =>
  new Date(Date.parse('2026-03-03T18:00:00Z') + count * 86_400_000).toISOString()
type Kind = Extract<CommandBody, { type: 'EnterMeasurement' }>['kind']
const measured = (
  kind: Kind,
  time: string,
  finding: 'normal' | 'abnormal' | null = null,
): CommandBody => ({
  ...{ type: 'EnterMeasurement', kind, takenAt: at(time), values: [], finding },
  ...{ note: null, by: 'nurse' },
})
const open = ({ chart }: Scenario) => chart.alerts.filter(({ acknowledged }) => !acknowledged)

describe('a measurement', () => {
  it('that is newly abnormal calls somebody, and holds the advice', () => {
    const story = treated().when(day(1), measured('urinalysis', day(1), 'abnormal'))
    expect(open(story).map(({ kind, level, rule }) => [kind, level, rule])).toEqual([
      ['side-effect', 'urgent', 'abnormal:urinalysis'],
    ])
    expect(story.chart.advice?.status).toBe('safety-first')
    story.when(day(2), acknowledge(open(story)[0]!.alertId))
    story.when(day(90), measured('urinalysis', day(90), 'abnormal'))
    expect(open(story)).toEqual([])
    story.when(day(91), measured('liver-tests', day(91), 'abnormal'))
    expect(open(story)).toHaveLength(1)
  })

  it('that is normal, or of which nobody says, calls nobody', () => {
    const story = treated()
      .when(day(1), measured('liver-tests', day(1), 'normal'))
      .then('MeasurementRecorded')
      .when(day(1), measured('weight', day(1)))
      .then('MeasurementRecorded')
    expect(story.chart.measurements).toHaveLength(2)
  })

  it('of one moment is on record once, and one of the future not at all', () => {
    const story = treated().when(day(1), measured('weight', day(1)))
    story.when(day(2), measured('weight', day(1))).thenRefused('conflict')
    story.when(day(2), measured('weight', day(3))).thenRefused('wrong')
  })

  it('is voided once, and what was abnormal before counts again', () => {
    const story = treated().when(day(1), measured('urinalysis', day(1), 'normal'))
    const voided = (measurementId: string): CommandBody => ({
      ...{ type: 'VoidMeasurement', measurementId, reason: 'another patient’s', by: 'nurse' },
    })
    story.when(day(2), measured('urinalysis', day(2), 'abnormal'))
    story.when(day(3), voided('m2')).then('MeasurementVoided')
    story.when(day(4), voided('m2')).thenNothing()
    story.when(day(4), voided('m7')).thenRefused('not-found')
    story.when(day(5), acknowledge(open(story)[0]!.alertId))
    story.when(day(6), measured('urinalysis', day(6), 'abnormal'))
    expect(open(story)).toHaveLength(1)
  })

  it('is kept three times of each kind, and the chart says that there were more', () => {
    const story = treated()
    for (let count = 1; count <= 9; count++)
      story.when(day(count), measured(count % 2 ? 'weight' : 'urinalysis', day(count), 'normal'))
    expect(story.chart.measurements.map(({ measurementId }) => measurementId)).toEqual([
      ...['m4', 'm5', 'm6', 'm7', 'm8', 'm9'],
    ])
    expect(story.chart.cut).toEqual(['measurements'])
  })
})

describe('what a patient was given', () => {
  const now = at('2029-01-01T00:00:00Z')
  const given = fc.record({
    daysAgo: fc.integer({ min: 0, max: 1_500 }),
    doseMg: fc.option(fc.integer({ min: 5, max: 300 })),
    route: fc.constantFrom('iv' as const, 'oral' as const, 'im' as const),
    state: fc.constantFrom('finished' as const, 'voided' as const, 'canceled' as const),
  })
  const sessionOf = (
    { daysAgo, ...rest }: typeof given extends fc.Arbitrary<infer T> ? T : never,
    id: number,
  ) => {
    const endedAt = at(new Date(Date.parse(now) - daysAgo * 86_400_000).toISOString())
    return {
      sessionId: sessionId(`s${id}`),
      kind: 'booster',
      endedAt,
      startsAt: endedAt,
      ...rest,
    } as Session
  }

  it('is counted by ninety days, a year and ever, by route, without what is voided', () => {
    fc.assert(
      fc.property(fc.array(given, { maxLength: 60 }), (all) => {
        const told = exposureOf(all.map(sessionOf), now)
        for (const [period, days] of [
          ['days90', 90],
          ['year', 365],
          ['ever', 9_999],
        ] as const) {
          const of = all.filter((each) => each.state === 'finished' && each.daysAgo < days)
          expect(told[period].sessions).toBe(of.length)
          expect(told[period].withoutDose).toBe(of.filter(({ doseMg }) => doseMg === null).length)
          for (const route of ['iv', 'oral', 'im'] as const) {
            const mg = of.reduce(
              (sum, each) => sum + (each.route === route ? (each.doseMg ?? 0) : 0),
              0,
            )
            expect(told[period].milligrams.find((each) => each.route === route)?.mg ?? 0).toBe(mg)
          }
        }
      }),
    )
  })
})
