import { describe, expect, it } from 'vitest'
import { exploreCrashPoints, rehearse } from '../../local/simulate/crash-points/explore.ts'
import { scenarios } from '../../local/simulate/crash-points/scenarios.ts'
import { invariants } from '../../local/simulate/invariants/table.ts'
import { readOptions } from '../../local/simulate/options.ts'
import { commandOf } from '../../local/simulate/replay.ts'
import { simulate } from '../../local/simulate/simulation.ts'
import { clinics } from '../support/deps.ts'

const few = { clinics, patients: 6, days: 45 }

describe('a simulated clinic', () => {
  it.each([101, 102, 103])('keeps every invariant through the faults of seed %i', async (seed) => {
    const report = await simulate({ ...few, seed, faults: true })
    expect(report.violations).toEqual([])
    expect(report.faultsInjected).toBeGreaterThan(20)
    expect(report.texts).toBeGreaterThan(200)
  })

  it('keeps them while nothing fails', async () => {
    const report = await simulate({ ...few, seed: 7, faults: false })
    expect(report.violations).toEqual([])
    expect(report.faultsInjected).toBe(0)
  })

  it.each([true, false])('runs the same from the same seed, faults or not (%s)', async (faults) => {
    const once = await simulate({ ...few, days: 25, seed: 11, faults })
    const again = await simulate({ ...few, days: 25, seed: 11, faults })
    const other = await simulate({ ...few, days: 25, seed: 12, faults })
    expect(again).toEqual(once)
    expect(other.traceHash).not.toBe(once.traceHash)
  })
})

describe('crash points', () => {
  it('cover every command and every effect', async () => {
    const events = new Set<string>()
    const calls = new Set<string>()
    for (const [name, script] of Object.entries(scenarios)) {
      const rehearsed = await rehearse(clinics, name, script)
      expect(rehearsed.found).toEqual([])
      for (const event of rehearsed.happened) events.add(event)
      for (const call of rehearsed.calls) calls.add(call)
    }
    expect([...happensUndisturbed].filter((event) => !events.has(event))).toEqual([])
    expect([...effects].filter((call) => !calls.has(call))).toEqual([])
  })

  it('are recovered from at every call, once and twice', async () => {
    const { points, violations } = await exploreCrashPoints(clinics, () => undefined, [
      'cancels',
      'texts a crisis',
      'plans, moves, is reminded, is treated',
    ])
    expect(violations).toEqual([])
    expect(points).toBeGreaterThan(400)
  })
})

describe('the invariants', () => {
  it('have each a name of its own and a sentence', () => {
    expect(new Set(invariants.map(({ name }) => name)).size).toBe(invariants.length)
    for (const { says } of invariants) expect(says).toMatch(/^[A-Z].*\.$/)
  })
})

describe('the command', () => {
  it('reads what it is asked for', () => {
    const asked = ['--patients', '20', '--days', '90', '--seed', '4', '--faults', '--soak', '10m']
    expect(readOptions(asked)).toEqual({
      patients: 20,
      days: 90,
      seed: 4,
      faults: true,
      soakMs: 600_000,
      crashPoints: false,
    })
  })

  it.each([
    [['--patients', '0'], '--patients must be'],
    [['--seed', '-1'], 'seed'],
    [['--soak', 'long'], '--soak must be'],
    [['--chaos'], "'--chaos'"],
  ])('says what is wrong with %s', (args, words) => {
    expect(() => readOptions(args)).toThrow(words)
  })

  it('can be told from a run, to see it again', () => {
    const options = readOptions(['--seed', '9', '--faults'])
    expect(commandOf(options)).toBe(
      'npm run simulate -- --patients 50 --days 180 --seed 9 --faults',
    )
  })
})

/** Everything a chart can record, but for what only a fault brings about. */
const happensUndisturbed = new Set([
  'PatientEnrolled',
  'DetailsChanged',
  'MessagingPaused',
  'MessagingResumed',
  'PatientWithdrawn',
  'OptedOut',
  'OptedIn',
  'SessionPlanned',
  'SessionMoved',
  'SessionCanceled',
  'SessionFinished',
  'CheckInOpened',
  'SlotSkipped',
  'CheckInStarted',
  'AnswerGiven',
  'ItemSkipped',
  'WentBack',
  'AnswerUnreadable',
  'CheckInPutOff',
  'CheckInClosed',
  'ScoreRecorded',
  'NotScored',
  'TextReceived',
  'TextRequested',
  'NoticeWithheld',
  'TextSent',
  'TextFailed',
  'TextDelivered',
  'TextUndelivered',
  'AlertRaised',
  'AlertUpgraded',
  'AlertEscalated',
  'AlertAcknowledged',
  'PageRequested',
  'PageSent',
  'AdviceGiven',
  'BoosterDecided',
])

const effects = new Set([
  'dynamodb.append',
  'dynamodb.saveSnapshot',
  'dynamodb.claimPhone',
  'dynamodb.releasePhone',
  'dynamodb.pointAlert',
  'scheduler.create',
  'sns.text',
  'sns.page',
])
