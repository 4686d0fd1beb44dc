// The faults that docs/simulation.md tells of must really happen: counted over one run, and met by our own code.
import { describe, expect, it } from 'vitest'
import { ServiceError } from '../../local/world/clients.ts'
import { dayMs, hourMs, minuteMs } from '../../shared/calendar/index.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { randomPlan } from '../../simulation/faults/random-plan.ts'
import { faultKinds } from '../../simulation/faults/tally.ts'
import { type SimulationOptions, simulate } from '../../simulation/simulation.ts'
import { clinics } from '../support/deps.ts'

const begin = Date.parse('2026-01-05T00:00:00Z')
const end = begin + 365 * dayMs

describe('a year of faults', () => {
  it('holds every kind, and our code meets what the clients do not absorb', async () => {
    const met: Record<string, number> = {}
    const report = await simulate({
      clinics,
      patients: 20,
      days: 365,
      seed: 36,
      faults: true,
      tamper: (deps) =>
        overhearing(deps, (error) => {
          met[error] = (met[error] ?? 0) + 1
        }),
    })
    expect(report.violations).toEqual([])
    expect(faultKinds.filter((kind) => !report.faultsByKind[kind])).toEqual([])
    // Containers of an old release that meet a commit of the new one, and charts that are spoilt.
    for (const error of ['CorruptCommit', 'ThrottlingException'])
      expect(met, error).toHaveProperty(`load ${error}`)
    for (const error of ['ThrottlingException', 'TimeoutError', 'InternalServerError'])
      expect(met, error).toHaveProperty(`arm ${error}`)
  })
})

/** What reading a chart and arming a wake-up throw at our code. */
function overhearing(deps: Deps, hear: (error: string) => void): Deps {
  const heard = async <T>(what: string, call: Promise<T>): Promise<T> => {
    try {
      return await call
    } catch (error) {
      hear(`${what} ${error instanceof Error ? error.name : 'unknown'}`)
      throw error
    }
  }
  return {
    ...deps,
    store: { ...deps.store, load: (key) => heard('load', deps.store.load(key)) },
    wakeUps: { ...deps.wakeUps, arm: (wakeUp) => heard('arm', deps.wakeUps.arm(wakeUp)) },
  }
}

describe('the plan of a seed', () => {
  const plan = randomPlan(5, begin, end)
  const every10Minutes = Array.from({ length: (365 * dayMs) / (10 * minuteMs) }, (_, index) => ({
    at: begin + index * 10 * minuteMs,
  }))
  const fire = (at: number) =>
    plan.chance.fire({ kind: 'schedule', at, seq: 1, name: 'a.b-1', input: '{}' })

  it('lets wake-ups be a quarter of an hour late, and as late as the scheduler is back', () => {
    const late = every10Minutes
      .map(({ at }) => ({ at, delay: Math.max(0, ...fire(at)) }))
      .filter(({ delay }) => delay > minuteMs)
    const held = late.filter(({ delay }) => delay > 30 * minuteMs)
    expect(late.length - held.length).toBeGreaterThan(0.01 * every10Minutes.length)
    expect(held.length).toBeGreaterThan(10)
    for (const { at, delay } of held) {
      expect(plan.upSince(at)).toBe(Number.POSITIVE_INFINITY)
      expect(delay).toBeLessThan(5.1 * hourMs)
    }
  })

  it('lets no text arrive for hours once the money is spent', () => {
    const reasons = every10Minutes.map(({ at }) => plan.chance.report('+12125550123', at).failure)
    const isSpent = (reason: string | null) => reason === 'No quota left for account'
    const longest = Math.max(...runsOf(reasons.map(isSpent)))
    expect(longest).toBeGreaterThan((2 * hourMs) / (10 * minuteMs) - 1)
    expect(reasons.filter(isSpent).length).toBeLessThan(0.05 * reasons.length)
  })

  it('lets clocks differ by seconds, and releases run side by side', () => {
    const skews = Array.from({ length: 100 }, () => plan.skewMs())
    expect(Math.max(...skews)).toBeGreaterThan(2_000)
    expect(Math.min(...skews)).toBeLessThan(-2_000)
    expect(plan.deploys.length).toBeGreaterThan(3)
    for (const { overlapMs } of plan.deploys) expect(overlapMs).toBe(20 * minuteMs)
  })

  it('lets everything be well once the run drains', () => {
    const before = plan.injected()
    const run = { id: 1, name: 'wakeUp' } as const
    for (let at = end; at < end + dayMs; at += 10_000) {
      const call = { operation: 'sns.text', subject: '', now: at, run } as const
      expect(plan.verdict({ ...call, earlier: null, isLast: true })).toBe('fine')
      expect(fire(at)).toHaveLength(1)
      expect(plan.chance.report('+12125550123', at).failure).toBeNull()
      expect(plan.chance.deliver('inbound-text', at)).toHaveLength(1)
      expect(plan.chance.pausedUntil(at)).toBeNull()
    }
    expect(plan.upSince(end)).toBeLessThanOrEqual(end)
    expect(plan.injected()).toEqual(before)
  })
})

/** How long each run of `true` is. */
const runsOf = (flags: readonly boolean[]): number[] =>
  flags
    .map((flag) => (flag ? 'x' : ' '))
    .join('')
    .split(/ +/)
    .map(({ length }) => length)

describe('the drain', () => {
  it('judges what was left to do at the very end', async () => {
    // Seed 0 begins in the first week of all.
    const days = 20
    const last = begin + days * dayMs
    const options: SimulationOptions = {
      clinics,
      patients: 12,
      days,
      seed: 0,
      faults: false,
      // Nothing that falls due by itself is done any more.
      tamper: (deps, run) => ({
        ...deps,
        store: {
          ...deps.store,
          append: async (key, commit) => {
            const isByItself = run().name === 'wakeUp' || run().name === 'sweep'
            if (isByItself && Date.parse(deps.now()) > last - hourMs)
              throw new ServiceError('InternalServerError', 'stands still')
            return deps.store.append(key, commit)
          },
        },
      }),
    }
    const { violations } = await simulate(options)
    const overdue = violations.find(({ invariant }) => invariant === 'nothing-overdue')
    for (const { at } of violations) expect(Date.parse(at)).toBeGreaterThan(last)
    // Seen again by the same options, which the printed command is made of.
    const { story } = await simulate({ ...options, watch: overdue?.patient ?? '' })
    expect(story).toContain(
      `${overdue?.at} ${overdue?.patient} VIOLATED nothing-overdue: ${overdue?.detail}`,
    )
  })
})
