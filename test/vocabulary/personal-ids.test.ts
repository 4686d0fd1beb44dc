import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { personalIn } from '../../shared/vocabulary/personal-ids.ts'

const year = 2026

describe('an id is refused that looks like', () => {
  it.each([
    ['a telephone number', '2025550123'],
    ['a telephone number', '12025550123'],
    ['a telephone number', '202-555-0123'],
    ['a telephone number', '1-202-555-0123'],
    ['a telephone number', 'tel-202-555-0123'],
    ['a telephone number', 'p2025550123'],
    ['a telephone number', 'ana_2025550123'],
    ['a telephone number', '555-0123'],
    ['a social security number', '123-45-6789'],
    ['a social security number', 'p123456789'],
    ['a social security number', 'ana-123-45-6789'],
    ['the number of a record', 'MRN-0048213'],
    ['the number of a record', 'mrn0048213'],
    ['the number of a record', 'MRN_4217'],
    ['the number of a record', 'ssn6789'],
    ['the number of a record', '0048213'],
    ['the number of a record', '483217'],
    ['a birth date', '1984-03-14'],
    ['a birth date', '19840314'],
    ['a birth date', '03-14-1984'],
    ['a birth date', '3-14-84'],
    ['a birth date', '14_03_1984'],
    ['a birth date', 'patient-1984-03-14'],
    ['a birth date', 'ana-1984-03-14'],
    ['a birth date', 's19840314'],
    ['a name with a date', 'ana-2026-03-02'],
    ['a name with a date', 'reyes20260302'],
    ['a name with a date', 'session-ana-2026-03-02'],
  ])('%s: %s', (what, id) => {
    expect(personalIn(id, year)).toBe(`looks like ${what}`)
  })
})

describe('an id is taken that tells nothing', () => {
  it.each([
    'p1',
    's6',
    'a',
    '42',
    '1001',
    '20261',
    'ana',
    'newann',
    'amber-1',
    'patient-12',
    'bench-000123',
    'bench-010123',
    'bench-000000123',
    'demo-patient-2',
    's-2026-03-02',
    '2026-03-02',
    'session-20260302',
    'booster-2026-03-02-1',
    'visit_3',
    'week-12-day-3',
    'a1b2c3d4e5f60718293a4b5c6d7e8f90',
    'k7f2m9q4',
    '7f3a-2b91-c0de-4411',
    'x12345',
    'unknown-0123',
    '__proto__',
    'constructor',
    '1772467200000x',
    'V1StGXR8_Z5jdHi6B-myT',
  ])('%s', (id) => {
    expect(personalIn(id, year)).toBeNull()
  })

  it('random ids of hexadecimal digits, all but a few in a thousand', () => {
    const ids = Array.from({ length: 2_000 }, (_, n) =>
      createHash('sha256').update(String(n)).digest('hex').slice(0, 32),
    )
    expect(ids.filter((id) => personalIn(id, year) !== null).length).toBeLessThan(10)
  })
})
