import { describe, expect, it } from 'vitest'
import { fromColumns, toColumns } from '../../shared/store/columns.ts'
import { squeezed, unsqueezed } from '../../shared/store/squeeze.ts'
import fc from '../support/fast-check.ts'

const instants = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
/** Fields that come and go, instants among what is none, and names that the columns use themselves. */
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue({ maxDepth: 1 }),
    instants,
    fc.constantFrom('2026-02-30T00:00:00.000Z', '-', '@', null),
    fc.array(fc.oneof(instants, fc.constant(null)), { maxLength: 6 }),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.array(row(tie('value')), { maxLength: 6 }),
    row(tie('value')),
  ),
}))

function row(value: fc.Arbitrary<unknown>) {
  const names = fc.constantFrom('at', 'kind', '=', '+', '@', '-', '!', '__proto__')
  return fc.dictionary(names, value, { maxKeys: 4, noNullPrototype: true })
}

describe('a chart as few bytes', () => {
  it('is what it was before, whatever JSON it is', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const plain = JSON.parse(JSON.stringify(value))
        expect(fromColumns(toColumns(plain))).toEqual(plain)
        expect(unsqueezed(squeezed(plain))).toEqual(plain)
      }),
      { numRuns: 500 },
    )
  })

  it('is never more by over a hundredth than the text of it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (noise) => {
        const text = Buffer.from(noise).toString('base64')
        expect(squeezed(text).length).toBeLessThan(text.length * 1.01 + 64)
      }),
    )
  })

  it('is none where nothing was squeezed', () => {
    expect(unsqueezed(new Uint8Array([7, 7, 7]))).toBeUndefined()
  })
})
