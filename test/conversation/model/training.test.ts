// What `npm run train` makes, and that it is what ships.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { upperBound } from '../../../bench/texts/bound.ts'
import { readCorpus } from '../../../bench/texts/corpus.ts'
import { bytesOf, fitAll } from '../../../bench/texts/make.ts'
import { type Heard, spend, sureFrom } from '../../../bench/texts/thresholds.ts'
import { readModel } from '../../../functions/model/model.ts'

const heard = (over: Partial<Heard> & { crisis?: number }): Heard => ({
  family: 'f',
  isHarmless: false,
  worth: 0,
  rules: 'nothing',
  scores: { crisis: over.crisis ?? -1, medical: -1, worry: -1 },
  ...over,
})

const harmless = Array.from({ length: 1000 }, (_, at) =>
  heard({ family: `h${at}`, isHarmless: true, crisis: -at / 1000 }),
)

describe('training', () => {
  it('makes the very weights that ship', { timeout: 120_000 }, () => {
    const made = fitAll(readCorpus())
    const shipped = readFileSync(new URL('../../../functions/model/weights.bin', import.meta.url))
    expect(bytesOf(made).equals(shipped)).toBe(true)
    const { crisis } = readModel()
    expect([made.crisis.scale, made.crisis.bias]).toEqual([crisis.scale, crisis.bias])
  })

  it('has at least five hundred harmless families, and no text twice under two labels', () => {
    const labels = new Map<string, Set<string>>()
    for (const { text, label } of readCorpus())
      labels.set(text.toLowerCase(), (labels.get(text.toLowerCase()) ?? new Set()).add(label))
    expect([...labels].filter(([, mine]) => mine.size > 1)).toEqual([])
  })
})

describe('thresholds', () => {
  it('keep the bound of false pages over alone and beside together', () => {
    const missed = Array.from({ length: 200 }, (_, at) =>
      heard({
        family: `m${at}`,
        worth: 1,
        crisis: -at / 400,
        rules: at % 2 ? 'worry' : 'nothing',
      }),
    )
    const some = harmless.map((each, at) => (at % 3 ? each : { ...each, rules: 'worry' as const }))
    const spent = spend([...some, ...missed], 0.01)
    const reached = some.filter(({ rules, scores }) =>
      spent.some(
        ({ head, how, from }) => (how === 'alone' || rules === 'worry') && scores[head] >= from,
      ),
    )
    expect(upperBound(reached.length, 1000)).toBeLessThanOrEqual(0.01)
    expect(upperBound(reached.length + 1, 1000)).toBeGreaterThan(0.01)
  })

  it('name a tier only where nine in ten that score so are of it', () => {
    const all = Array.from({ length: 100 }, (_, at) => ({ score: 1 - at / 100, isOne: at < 45 }))
    expect(sureFrom(all, 0.9)).toBeCloseTo(0.51)
  })

  it('never name a tier from a few texts', () => {
    expect(sureFrom([{ score: 1, isOne: true }], 0.9)).toBe(Number.POSITIVE_INFINITY)
  })
})
