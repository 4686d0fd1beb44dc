// Safety over years: the long-term screen, what it raises, and when it is asked, missed and late.
import { describe, expect, it } from 'vitest'
import { policyFor } from '../../shared/chart/policy.ts'
import { screenDueAt, screenLateAt } from '../../shared/chart/screens.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { builtInInstruments } from '../../shared/instruments/catalog.ts'
import { at, demo } from '../support/deps.ts'
import {
  acknowledge,
  enter,
  finish,
  finished,
  instrumentId,
  optedOut,
  planned,
  type Scenario,
  treated,
  wake,
} from './scenario.ts'

const on: Clinic = { ...demo, longTermScreen: { everySessions: 6, everyDays: 90, also: [] } }
const dayMs = 86_400_000
const day = (count: number, hour = 15): string =>
  new Date(
    Date.parse(`2026-03-03T${String(hour).padStart(2, '0')}:00:00Z`) + count * dayMs,
  ).toISOString()
const asksScreen = ({ events }: Scenario): boolean =>
  events.some((each) => each.type === 'CheckInOpened' && each.instrument === 'long-term')

/** Answers every check-in but the screen, for so many days; says on which days the screen was asked. */
function follow(story: Scenario, days: number, from = 0): number[] {
  const asked: number[] = []
  story.walk(day(from), day(days), 120, (now) => {
    if (asksScreen(story)) asked.push(Math.floor((Date.parse(now) - Date.parse(day(0))) / dayMs))
    const open = story.chart.openCheckIn
    if (open && open.instrument !== 'long-term') {
      const instrument = builtInInstruments().find(({ id }) => id === open.instrument)!
      const zeros = instrument.items.map(({ answers }) =>
        answers.kind === 'scale' ? answers.from : answers.answers[0]!.value,
      )
      story.when(now, enter(open.instrument, now, zeros))
    }
  })
  return asked
}

const none = [0, 0, 1, 0, 0, 0, 0, 1]
const screen = (time: string, answers: number[]) => enter('long-term', time, answers)
const screenBody = (time: string) => ({
  ...{ type: 'EnterScore' as const, instrument: instrumentId('long-term'), takenAt: at(time) },
  ...{ total: null, by: 'nurse' },
})
const alerts = ({ chart }: Scenario) =>
  chart.alerts
    .filter(({ acknowledged }) => !acknowledged)
    .map(({ kind, level }) => `${kind} ${level}`)

describe('the long-term screen', () => {
  it('is asked of nobody where the clinic has not switched it on', () => {
    expect(follow(treated(), 130)).toEqual([])
  })

  it('is asked about ninety days after the first session, and once more a fortnight after nobody answered', () => {
    const story = treated().under(on)
    const asked = follow(story, 190)
    expect(asked).toHaveLength(2)
    expect(asked[0]).toBeGreaterThanOrEqual(92)
    expect(asked[0]).toBeLessThanOrEqual(102)
    expect(asked[1]! - asked[0]!).toBeGreaterThanOrEqual(14)
    expect(asked[1]! - asked[0]!).toBeLessThanOrEqual(24)
  })

  it('is asked of somebody who answers nothing, too', () => {
    const story = treated().under(on)
    const asked: number[] = []
    story.walk(day(80), day(130), 120, (now) => {
      if (asksScreen(story)) asked.push((Date.parse(now) - Date.parse(day(0))) / dayMs)
    })
    expect(asked).toHaveLength(2)
    expect(asked[0]).toBeLessThan(104)
  })

  it('is asked after the sixth session', () => {
    const story = treated().under(on)
    for (let count = 2; count <= 6; count++)
      story
        .given(day(3 * count), planned(`s${count}`, day(3 * count)))
        .given(day(3 * count, 17), finished(`s${count}`, day(3 * count, 17)))
    const [asked] = follow(story, 60, 19)
    expect(asked).toBeGreaterThanOrEqual(20)
    expect(asked).toBeLessThanOrEqual(30)
  })

  it('comes again only once there was a session since', () => {
    const story = treated().under(on)
    story.when(day(95), screen(day(95), none))
    expect(screenDueAt(policyFor(on), story.chart)).toBeNull()
    expect(follow(story, 300, 96)).toEqual([])
    story.given(day(300), planned('s2', day(300))).given(day(300, 17), finished('s2', day(300, 17)))
    expect(screenDueAt(policyFor(on), story.chart)).toBe(at(day(185)))
  })

  it('waits for the day after a session that is planned, also once its time has come', () => {
    const [free = Number.NaN] = follow(treated().under(on), 110)
    const story = treated().under(on)
    const before = follow(story, free - 1)
    story.given(day(free - 1, 16), planned('s2', day(free + 1, 12)))
    expect([...before, ...follow(story, free + 8, free - 1)][0]).toBeGreaterThan(free)
  })

  it('asks nobody after a STOP', () => {
    expect(follow(treated().under(on).given(day(1), optedOut), 130, 2)).toEqual([])
  })

  it('gives way to the safety check of the next morning', () => {
    const story = treated().under(on)
    const { asked } = { asked: 0 as number | null }
    story.walk(day(80), day(110), 60, (now) => {
      if (story.chart.openCheckIn && story.chart.openCheckIn.instrument !== 'long-term') {
        const { instrument } = story.chart.openCheckIn
        const zeros = builtInInstruments()
          .find(({ id }) => id === instrument)!
          .items.map(() => 1)
        story.when(now, enter(instrument, now, zeros))
      }
      if (asksScreen(story) && asked === 0)
        story.given(now, planned('s2', now)).when(now, finish('s2', now))
    })
    const opened = story.chart.closedCheckIns.map(({ instrument }) => instrument)
    const where = opened.indexOf(instrumentId('long-term'))
    expect(opened.slice(where)).toContain('safety-check')
    expect(story.chart.closedCheckIns[where]?.overtaken).toBe(true)
  })

  it('is late a fortnight after it was due, or once the first asking has run out', () => {
    const story = treated().under(on)
    const policy = policyFor(on)
    expect(screenLateAt(policy, story.chart)).toBe(at(day(104, 16)))
    const [asked = 0] = follow(story, 100)
    const late = Date.parse(screenLateAt(policy, story.chart)!)
    expect(late).toBeGreaterThanOrEqual(Date.parse(day(asked + 3, 0)))
    expect(late).toBeLessThan(Date.parse(day(104, 16)))
    story.when(day(101), screen(day(101), none))
    expect(screenLateAt(policy, story.chart)).toBeNull()
  })

  it('does not count while more than one item is left out, and is then still due', () => {
    const story = treated().under(on)
    story.when(day(91), {
      ...screenBody(day(91)),
      answers: [0, 0, 1, null, null, 0, 0, 1],
    })
    expect(screenDueAt(policyFor(on), story.chart)).toBe(at(day(90, 16)))
    story.when(day(92), { ...screenBody(day(92)), answers: [0, 0, 1, 0, null, 0, 0, 1] })
    expect(screenDueAt(policyFor(on), story.chart)).toBeNull()
  })
})

describe('an answer of the long-term screen', () => {
  it.each([
    ['passes urine in a hurry', [1, 0, 1, 0, 0, 0, 0, 1], ['side-effect urgent']],
    ['has seen blood', [0, 0, 2, 0, 0, 0, 0, 1], ['side-effect urgent']],
    ['forgets sometimes', [0, 0, 1, 1, 0, 0, 0, 1], []],
    ['forgets often', [0, 0, 1, 2, 0, 0, 0, 1], ['side-effect urgent']],
    ['wants it often', [0, 0, 1, 0, 0, 2, 0, 1], ['overuse urgent']],
    ['has used it elsewhere', [0, 0, 1, 0, 0, 0, 0, 2], ['overuse urgent']],
  ])('raises what is new at the first: who %s', (_, answers, raised) => {
    const story = treated()
      .under(on)
      .when(day(20), screen(day(20), answers as number[]))
    expect(alerts(story)).toEqual(raised)
    expect(story.chart.advice?.status === 'safety-first').toBe((raised as string[]).length > 0)
  })

  it('raises what is worse than the last time, and not what stands as it stood', () => {
    const story = treated()
      .under(on)
      .when(day(20), screen(day(20), [1, 0, 1, 1, 0, 0, 0, 1]))
    story.when(day(21), acknowledge(story.chart.alerts[0]!.alertId))
    story.when(day(100), screen(day(100), [1, 0, 1, 1, 0, 0, 0, 1]))
    expect(alerts(story)).toEqual([])
    story.when(day(190), screen(day(190), [0, 0, 1, 2, 0, 0, 0, 1]))
    expect(alerts(story)).toEqual(['side-effect urgent'])
  })

  it('is compared with the one before a voided one', () => {
    const story = treated().under(on)
    story
      .when(day(20), screen(day(20), none))
      .when(day(60), screen(day(60), [3, 0, 1, 0, 0, 0, 0, 1]))
    story.when(day(61), acknowledge(story.chart.alerts[0]!.alertId))
    const { scoreId } = story.chart.screens.at(-1)!
    story.when(day(62), { type: 'VoidScore', scoreId, reason: 'another', by: 'nurse' })
    story.when(day(63), screen(day(63), [3, 0, 1, 0, 0, 0, 0, 1]))
    expect(alerts(story)).toEqual(['side-effect urgent'])
  })

  it('holds the advice until a clinician clears the patient, and not once the alert alone is ended', () => {
    const story = treated()
      .under(on)
      .when(day(20), screen(day(20), [0, 2, 1, 0, 0, 0, 3, 1]))
    const statuses = () => story.chart.advice?.status
    expect(statuses()).toBe('safety-first')
    for (const { alertId } of story.chart.alerts)
      story.when(day(21), { ...acknowledge(alertId), clearedForTreatment: false } as never)
    expect(statuses()).toBe('safety-first')
    expect(story.chart.holds.map(({ reason }) => reason).sort()).toEqual([
      'nonClinicUse',
      'redFlag',
    ])
    story.when(day(22), acknowledge(story.chart.alerts[0]!.alertId))
    expect(statuses()).not.toBe('safety-first')
  })

  it('rings the moment it is texted', () => {
    const story = treated().under(on)
    story.when(day(20), {
      ...{ type: 'OpenCheckIn', instruments: [instrumentId('long-term')], by: 'nurse' },
    })
    story.delivered(day(20)).texted(day(20, 16), '1').delivered(day(20, 16))
    story.texted(day(20, 17), '2')
    expect(story.of('AlertRaised').map(({ kind, rule }) => [kind, rule])).toEqual([
      ['side-effect', 'long-term:item-1'],
    ])
    expect(story.texts[0]).toMatch(/^2\/8 /)
    story.when(day(23, 16), wake)
    expect(story.of('CheckInClosed').map(({ reason }) => reason)).toEqual(['expired'])
  })
})
