import { describe, expect, it } from 'vitest'
import { agenda } from '../../shared/chart/agenda.ts'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { at } from '../support/deps.ts'
import fc from '../support/fast-check.ts'
import { enrolled, finished, planned, Scenario, scored, sessionId, wake } from './scenario.ts'

const now = '2026-03-20T16:00:00Z'
const hoursAgo = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString()

const bringIn = (id: string, endedAt: string, more: object = {}): CommandBody => ({
  type: 'FinishSession',
  sessionId: sessionId(id),
  startedAt: null,
  endedAt: at(endedAt),
  doseMg: 40,
  note: null,
  route: 'iv',
  lot: null,
  weightKg: null,
  confirmed: null,
  imported: true,
  by: 'ehr',
  ...more,
})

/** A patient whose sessions of so many hours ago are brought in now, one after the other. */
function broughtIn(...hours: number[]): Scenario {
  const story = new Scenario().given('2026-03-20T15:00:00Z', enrolled())
  for (const [index, each] of hours.entries())
    story
      .given('2026-03-20T15:30:00Z', planned(`s${index}`, hoursAgo(each)))
      .when(now, bringIn(`s${index}`, hoursAgo(each)))
  return story
}

/** Texts of the next days, with when they were asked for. */
function textsOf(story: Scenario, days: number): string[] {
  const until = new Date(Date.parse(now) + days * 86_400_000).toISOString()
  const asked: string[] = []
  story.walk(now, until, 30, (time) => {
    asked.push(...story.of('TextRequested').map(({ purpose }) => `${time} ${purpose.kind}`))
  })
  return asked
}

describe('a session that another system brings in', () => {
  it('within a day of its end starts the notice and the course', () => {
    const story = broughtIn(3)
    expect(story.of('TextRequested')).toMatchObject([{ purpose: { kind: 'notice' } }])
  })

  it('after more than a day texts nothing, now or that day', () => {
    const story = broughtIn(30)
    expect(story.of('TextRequested')).toEqual([])
    expect(story.of('SlotSkipped')).toMatchObject([{ slot: 'd1', reason: 'imported' }])
    expect(textsOf(story, 1)).toEqual([])
  })

  it('goes on with its course at the next of its times', () => {
    // Day 3 is the next morning but one: 30 hours ago was the day before.
    expect(textsOf(broughtIn(30), 3)[0]).toMatch(/^2026-03-22.* invite$/)
  })

  it('of ten days ago is asked about on its day 14, not today', () => {
    const texts = textsOf(broughtIn(240), 6)
    expect(texts[0]).toMatch(/^2026-03-24T1[3-4].* invite$/)
  })

  it('texts nothing though its clinic forbids driving for longer', () => {
    const story = new Scenario()
    story.under({ ...story.clinic, noDrivingHours: 72 })
    story.given('2026-03-20T15:00:00Z', enrolled(), planned('s1', hoursAgo(30)))
    story.when(now, bringIn('s1', hoursAgo(30)))
    expect(story.of('SessionFinished')).toMatchObject([
      { noDrivingUntil: at('2026-03-22T10:00:00Z') },
    ])
    expect(textsOf(story, 1)).toEqual([])
  })

  it('leaves due what was due without it', () => {
    const story = new Scenario()
      .given('2026-03-10T16:00:00Z', enrolled(), planned('s1', '2026-03-13T15:00:00Z'))
      .given('2026-03-13T16:00:00Z', finished('s1', '2026-03-13T16:00:00Z'))
      .given('2026-03-13T16:01:00Z', planned('s0', '2026-01-02T15:00:00Z'))
      .when(now, bringIn('s0', '2026-01-02T16:00:00Z'))
    expect(story.of('SlotSkipped')).toEqual([])
    expect(story.when(now, wake).of('TextRequested')).toMatchObject([
      { purpose: { kind: 'invite' } },
    ])
  })

  it('keeps by which name its system knows it, through a void as well', () => {
    const story = new Scenario()
      .given(hoursAgo(20), enrolled(), planned('s1', hoursAgo(10)))
      .when(now, bringIn('s1', hoursAgo(9), { knownAs: sessionId('their-own') }))
    expect(story.chart.sessions).toMatchObject([{ sessionId: 's1', knownAs: 'their-own' }])
    story.when(now, { type: 'VoidSession', sessionId: sessionId('s1'), reason: 'slip', by: 'ehr' })
    expect(story.chart.sessions).toMatchObject([{ state: 'voided', knownAs: 'their-own' }])
  })

  it('whatever a history holds, nothing of the course is due when it has come in', () => {
    const history = fc.array(fc.integer({ min: 25, max: 24 * 400 }), {
      minLength: 1,
      maxLength: 12,
    })
    const totals = fc.array(
      fc.record({
        hours: fc.integer({ min: 1, max: 24 * 400 }),
        total: fc.integer({ min: 0, max: 27 }),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(history, totals, (hours, scores) => {
        const story = new Scenario().given('2026-03-20T15:00:00Z', enrolled())
        for (const { hours: ago, total } of scores)
          story.given('2026-03-20T15:10:00Z', scored(total, hoursAgo(ago)))
        for (const [index, each] of hours.entries()) {
          story.given('2026-03-20T15:30:00Z', planned(`s${index}`, hoursAgo(each)))
          story.when(now, bringIn(`s${index}`, hoursAgo(each)))
          expect(story.of('TextRequested')).toEqual([])
        }
        const due = agenda(policyFor(story.clinic), story.chart, at(now))
        const texts = due.filter(({ kind }) => kind === 'sitting' || kind === 'notice')
        expect(texts.filter((each) => each.at <= at(now))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
