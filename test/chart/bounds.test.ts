import { describe, expect, it } from 'vitest'
import { bounded } from '../../shared/chart/bounds/index.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { listed } from '../../shared/chart/summary.ts'
import { foldHistory, wholeChart } from '../../shared/chart/whole.ts'
import { snapshotItem } from '../../shared/store/codec.ts'
import { demo, key } from '../support/deps.ts'
import fc from '../support/fast-check.ts'
import { type LongLife, longChart } from './long.ts'

const p1 = key('p1')

/** As DynamoDB counts an item. */
function bytesOf(chart: ChartState): number {
  const place = listed(policyFor(demo), chart)
  if (!place) throw new Error('nobody is on it')
  const item = snapshotItem(p1, chart, { ...place, dueAt: null })
  return Object.entries(item).reduce((sum, [name, value]) => sum + name.length + sizeOf(value), 0)
}

const sizeOf = (value: unknown): number =>
  value instanceof Uint8Array ? value.length : Buffer.byteLength(String(value))

/** What cannot be squeezed: three bytes a letter, none like another. */
const noise = (seed: number) => (characters: number) => {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return 0x4e00 + ((state >>> 8) % 20_000)
  }
  return String.fromCharCode(...Array.from({ length: characters }, next))
}
const note = () =>
  'Tolerated well, blood pressure 128/82, mild nausea; left with her sister at four.'

const all = { sessionEvery: 7, scoreEvery: 3, instruments: ['phq-9', 'gad-7', 'who-5'] } as const
const longest = { years: 10, ...all, alerts: 100, flood: 300 } as const

describe('a snapshot is small', () => {
  const lives = fc.record({
    years: fc.constant(10),
    sessionEvery: fc.constantFrom(7, 10, 30),
    scoreEvery: fc.constantFrom(3, 7),
    instruments: fc.subarray(['phq-9', 'gad-7', 'who-5', 'peg'], { minLength: 1 }),
    alerts: fc.constantFrom(20, 100),
    words: fc.integer().map(noise),
  })
  const size = (life: LongLife) => bytesOf(foldHistory(p1, longChart(life)))

  it.each([
    ['quiet weeks', 0, 20_000],
    ['a flood of three hundred texts', 300, 22_000],
  ])(
    'after ten years of all the API lets in, and %s',
    (_, flood, bytes) => {
      fc.assert(
        fc.property(lives, (life) => {
          expect(size({ ...life, flood })).toBeLessThan(bytes)
        }),
        { numRuns: 2 },
      )
      expect(size({ ...longest, flood, words: noise(1) })).toBeLessThan(bytes)
    },
    60_000,
  )

  it('after five years of weekly scales, monthly sessions and short notes', () => {
    const life = { years: 5, sessionEvery: 28, scoreEvery: 7, instruments: ['phq-9'] }
    const chart = foldHistory(p1, longChart({ ...life, alerts: 40, flood: 20, words: note }))
    expect(bytesOf(chart)).toBeLessThan(12_000)
  })
})

describe('what a chart keeps', () => {
  const commits = longChart({ ...longest, years: 7, words: note })

  it('says what it has let go of', () => {
    const { cut } = foldHistory(p1, commits)
    expect(cut).toEqual([
      ...['sessions', 'session-notes', 'scores', 'check-ins'],
      ...['alerts', 'alert-words', 'decisions'],
    ])
    expect(foldHistory(p1, commits.slice(0, 12)).cut).toEqual([])
  })

  it('lets go of the same whether after each commit or once at the end, of what advice rests on', () => {
    const stepwise = foldHistory(p1, commits)
    const atOnce = bounded(wholeChart(p1, commits))
    expect(stepwise.scores).toEqual(atOnce.scores)
    expect(stepwise.sessions).toEqual(atOnce.sessions)
  })

  it('is bounded already once it is bounded', () => {
    const chart = foldHistory(p1, commits)
    expect(bounded(structuredClone(chart))).toEqual(chart)
  })

  it('keeps every alert that is open, and every session to come', () => {
    const open = wholeChart(p1, commits.slice(0, 40))
    const alerts = Array.from({ length: 120 }, (_, at) => ({
      ...open.alerts[0]!,
      alertId: `a${at}` as ChartState['alerts'][number]['alertId'],
      acknowledged: null,
    }))
    expect(bounded({ ...open, alerts }).alerts).toHaveLength(120)
  })
})
