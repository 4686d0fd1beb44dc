import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { ownInvariants } from '../../simulation/crash-points/rules.ts'
import { invariants } from '../../simulation/invariants/table.ts'
import { readOptions } from '../../simulation/options.ts'
import { commandOf } from '../../simulation/replay.ts'
import { type Report, simulate } from '../../simulation/simulation.ts'
import { clinics } from '../support/deps.ts'

const few = { clinics, patients: 6, days: 45 }
const faulty = [101, 102, 103]

const lived = new Map<number, Promise<Report>>()
const throughFaults = (seed: number): Promise<Report> => {
  const report = lived.get(seed) ?? simulate({ ...few, seed, faults: true })
  lived.set(seed, report)
  return report
}

describe('a simulated clinic', () => {
  it.each(faulty)('keeps every invariant through the faults of seed %i', async (seed) => {
    const report = await throughFaults(seed)
    expect(report.violations).toEqual([])
    expect(report.faultsInjected).toBeGreaterThan(20)
    expect(report.texts).toBeGreaterThan(200)
  })

  it('keeps them while nothing fails', async () => {
    const report = await simulate({ ...few, seed: 7, faults: false })
    expect(report.violations).toEqual([])
    expect(report.faultsInjected).toBe(0)
    expect(report.idleWakeUps / report.wakeUps).toBeLessThan(0.2)
  })

  it('finds work at three wake-ups in four at least, though everything fails', async () => {
    const reports = await Promise.all(faulty.map(throughFaults))
    const sum = (of: 'wakeUps' | 'idleWakeUps') => reports.reduce((so, each) => so + each[of], 0)
    expect(sum('wakeUps')).toBeGreaterThan(500)
    expect(sum('idleWakeUps') / sum('wakeUps')).toBeLessThan(0.25)
  })

  it.each([true, false])('runs the same from the same seed, faults or not (%s)', async (faults) => {
    const once = await simulate({ ...few, days: 25, seed: 11, faults })
    const again = await simulate({ ...few, days: 25, seed: 11, faults })
    const other = await simulate({ ...few, days: 25, seed: 12, faults })
    expect(again).toEqual(once)
    expect(other.traceHash).not.toBe(once.traceHash)
  })
})

describe('the invariants', () => {
  it('have each a name of its own and a sentence', () => {
    expect(new Set(invariants.map(({ name }) => name)).size).toBe(invariants.length)
    for (const { says } of invariants) expect(says).toMatch(/^[A-Z].*\.$/)
  })

  it('stand in the documentation word for word', async () => {
    const told = await readFile(new URL('../../docs/simulation.md', import.meta.url), 'utf8')
    for (const { name, says } of [...invariants, ...ownInvariants])
      expect(told).toContain(`| \`${name}\` | ${says} |`)
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
      crashPoint: null,
      outage: null,
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
