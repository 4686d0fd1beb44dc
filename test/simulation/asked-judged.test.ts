// Judges of the simulator on what is asked and when, on moments made by hand: they must neither overlook nor see what is
// not there.
import { describe, expect, it } from 'vitest'
import { nextDueAt } from '../../shared/chart/agenda.ts'
import type { Commit } from '../../shared/chart/events.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { Run } from '../../simulation/fleet.ts'
import { asking } from '../../simulation/invariants/asking.ts'
import { charts } from '../../simulation/invariants/charts.ts'
import type { Invariant } from '../../simulation/invariants/invariant.ts'
import { sensor } from '../../simulation/invariants/sensor.ts'
import type { Ledger } from '../../simulation/ledger.ts'
import type { Seen } from '../../simulation/seen.ts'
import { enrolled, finished, planned, Scenario } from '../chart/scenario.ts'
import { at, demo } from '../support/deps.ts'

const named = (all: readonly Invariant[], name: string): Invariant => {
  const found = all.find((each) => each.name === name)
  if (!found) throw new Error(`no invariant ${name}`)
  return found
}

/** A ledger at a moment, and what is found at fault in it. */
function ledgerAt(time: string) {
  const found: string[] = []
  const ledger = {
    now: () => Date.parse(time),
    plan: { besideEachOther: true },
    calmSince: () => 0,
    fail: (_: string, __: unknown, detail: string) => found.push(detail),
  } as unknown as Ledger
  return { ledger, found }
}

const commitAt = (time: string, ...events: object[]) =>
  ({ at: at(time), version: 1, events }) as unknown as Commit

const treated = () =>
  new Scenario()
    .given('2026-03-02T15:00:00Z', enrolled(), planned('s1', '2026-03-03T15:00:00Z'))
    .given('2026-03-03T16:00:00Z', finished('s1', '2026-03-03T16:00:00Z')).chart

describe('the judge of the question of the day', () => {
  const policy = policyFor({ ...demo, sensor: true })
  const asked = { type: 'CheckInOpened', checkInId: 'c2', slot: 'q20600', instrument: 'today' }
  const found = (slot: string, ...first: object[]) => {
    const chart = treated()
    const before = { ...chart, openCheckIn: { checkInId: 'c1', slot } } as unknown as typeof chart
    const { ledger, found } = ledgerAt('2026-03-20T14:00:00Z')
    const seen = { policy, chart } as unknown as Seen
    const commit = commitAt('2026-03-20T14:00:00Z', ...first, asked)
    named(sensor, 'the-day-is-asked-seldom').commit?.(ledger, seen, commit, before, null)
    return found
  }
  const closed = (reason: string) => ({ type: 'CheckInClosed', checkInId: 'c1', reason })

  it('has nothing against it beside a check-in that has just run out', () =>
    expect(found('f20595', closed('expired'))).toEqual([]))

  it('has nothing against it once the time of what is asked before a session is over', () =>
    expect(found('v29658700~s1', closed('overtaken'))).toEqual([]))

  it.each([
    ['is open', []],
    ['was closed to make room', [closed('overtaken')]],
  ])('finds it asked while another check-in %s', (_, first) =>
    expect(found('f20595', ...first)).toEqual(['while another check-in is open']),
  )
})

describe('the judge of wake-ups', () => {
  // The window of New York closes within the seconds by which two clocks differ.
  const ended = '2026-03-05T00:59:58.500Z'
  const byItsClock = at('2026-03-05T01:00:01.500Z')
  const policy = policyFor(demo)
  const found = (armed: readonly string[]) => {
    const { ledger, found } = ledgerAt(ended)
    const chart = treated()
    const times = new Map(armed.map((each) => [each, Date.parse(each)]))
    const seen = { policy, chart, armed: times, indexedAt: null } as unknown as Seen
    const run = { comesAgain: true, skewMs: 3_000, startedAt: 0 } as unknown as Run
    const judge = named(charts, 'work-has-a-wake-up')
    judge.commit?.(ledger, seen, commitAt(ended, { type: 'TextSent' }), chart, run)
    judge.ended?.(ledger, run)
    return found
  }

  it('goes by the clock of whoever armed', () => {
    const tomorrow = nextDueAt(policy, treated(), byItsClock)!
    expect(nextDueAt(policy, treated(), at(ended))! < at(ended)).toBe(true)
    expect(tomorrow > byItsClock).toBe(true)
    expect(found([tomorrow])).toEqual([])
  })

  it('finds a chart that nothing wakes', () => {
    expect(found([])).toHaveLength(1)
    expect(found(['2026-03-07T15:00:00Z'])).toHaveLength(1)
  })
})

describe('the judge of silence', () => {
  const found = (...slots: readonly { slot: string; instrument: string }[]) => {
    const chart = treated()
    const { ledger, found } = ledgerAt('2026-03-20T14:00:00Z')
    const seen = { chart } as unknown as Seen
    const closed = { type: 'CheckInClosed', checkInId: 'c1', reason: 'expired' }
    for (const open of slots) {
      const before = { ...chart, openCheckIn: { ...open, answers: [] } } as unknown as typeof chart
      const commit = commitAt('2026-03-20T14:00:00Z', closed)
      named(asking, 'silence-is-told').commit?.(ledger, seen, commit, before, null)
    }
    return found
  }
  const scale = { slot: 'f20528', instrument: 'phq-9' }
  const ofDay = { slot: 'q20531', instrument: 'today' }

  it('wants every second check-in missed told of', () => {
    expect(found(scale)).toEqual([])
    expect(found(scale, scale)).toHaveLength(1)
    expect(found(scale, scale, scale)).toHaveLength(1)
    expect(found(scale, scale, scale, scale)).toHaveLength(2)
  })

  it('wants nothing more told after a question of the day, which counts for none', () => {
    expect(found(scale, ofDay)).toEqual([])
    expect(found(scale, scale, ofDay, ofDay)).toHaveLength(1)
    expect(found(scale, ofDay, scale)).toHaveLength(1)
  })
})
