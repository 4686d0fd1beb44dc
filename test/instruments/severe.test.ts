import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { permittedValues } from '../../shared/instruments/answers.ts'
import { isCaseAtBest } from '../../shared/instruments/at-best.ts'
import { builtInInstruments, findInstrument } from '../../shared/instruments/catalog.ts'
import { score } from '../../shared/instruments/score.ts'
import { isSevere } from '../../shared/instruments/severe.ts'
import type { Instrument } from '../../shared/instruments/types.ts'

const named = (id: string): Instrument => findInstrument(id)!

describe('the severe end of a scale', () => {
  it.each([
    ['phq-9', 19, 20],
    ['gad-7', 14, 15],
    ['who-5', 32, 28],
  ])('of %s does not hold %s and holds %s', (id, mild, severe) => {
    expect([isSevere(named(id), mild), isSevere(named(id), severe)]).toEqual([false, true])
  })

  it('begins with the band that says so', () => {
    const bands = [
      { from: 0, to: 15, label: 'mild' },
      { from: 16, to: 23, label: 'moderate' },
      { from: 24, to: 31, label: 'severe', severe: true },
      { from: 32, to: 40, label: 'extreme' },
    ]
    const scale = { ...named('phq-9'), bands }
    expect([23, 24, 33].map((total) => isSevere(scale, total))).toEqual([false, true, true])
  })

  it.each(['pcl-5-week', 'peg'])('is not known of %s, which has no bands', (id) => {
    expect(isSevere(named(id), named(id).range.max)).toBe(false)
  })
})

describe('an unfinished questionnaire', () => {
  it.each([
    ['phq-9', [3, 3, 3, 1], true],
    ['phq-9', [3, 3, 3, 0], false],
    ['gad-7', [3, 3, 3, 1], true],
    ['who-5', [0, 0, 0], true],
    ['who-5', [5, 5, 0], false],
    ['peg', [10, 10], false],
  ])('%s with %j is a case already: %s', (id, given, expected) => {
    expect(isCaseAtBest(named(id), given)).toBe(expected)
  })

  it('is a case only if it would be one however it were finished', () => {
    const scales = builtInInstruments().filter(
      ({ role, cutOff }) => role === 'full' && cutOff !== null,
    )
    const unfinished = fc.constantFrom(...scales).chain((scale) =>
      fc.record({
        scale: fc.constant(scale),
        finished: fc.tuple(
          ...scale.items.map(({ answers }) => fc.constantFrom(...permittedValues(answers))),
        ),
        known: fc.nat({ max: scale.items.length }),
      }),
    )
    fc.assert(
      fc.property(unfinished, ({ scale, finished, known }) => {
        if (!isCaseAtBest(scale, finished.slice(0, known))) return
        const scored = score(scale, finished)
        expect(scored.kind === 'scored' && scored.aboveCutOff).toBe(true)
      }),
    )
  })
})
