// A budget's count of parts against the exact one.
import { expect, it } from 'vitest'
import { countParts } from '../../shared/conversation/parts.ts'
import { partsOf } from '../../shared/loop/parts-of.ts'
import fc from '../support/fast-check.ts'

const plain = [...'abcXYZ019 @£ñüà¿?!\n', ...'^{}[]~|€']

it('is the exact count but for a letter that is not parted in two', () => {
  for (const letters of [plain, [...plain, 'á', '“', '😀']])
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 400 }), (some) => {
        const body = some.join('')
        const exact = countParts(body).parts
        expect(exact - partsOf(body)).toBeGreaterThanOrEqual(0)
        expect(exact - partsOf(body)).toBeLessThanOrEqual(1)
        if (exact === 1) expect(partsOf(body)).toBe(1)
      }),
    )
})
