import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allows, granted, isGrantable, scopeOf } from '../../shared/vocabulary/scopes.ts'

describe('a scope of a system', () => {
  it.each(['system/*.rs', 'system/Patient.cu', 'system/Observation.r', 'system/*.read'])(
    'is read: %s',
    (text) => {
      expect(scopeOf(text)).not.toBeNull()
    },
  )

  it.each([
    'patient/*.rs',
    'system/*',
    'system/*.',
    'system/*.sr',
    'system/patient.rs',
    'openid',
    '',
  ])('is none: %s', (text) => {
    expect(scopeOf(text)).toBeNull()
  })

  it.each([
    ['system/*.rs', true],
    ['system/Procedure.cu', true],
    ['system/Procedure.cruds', true],
    ['system/*.cu', false],
    ['system/Flag.cu', false],
    ['system/Consent.c', false],
  ])('may be registered or not: %s', (text, may) => {
    expect(isGrantable(text)).toBe(may)
  })

  it('lets nothing be done that it does not name', () => {
    expect(allows(['system/*.rs'], 'Patient', 'r')).toBe(true)
    expect(allows(['system/*.rs'], 'Patient', 'u')).toBe(false)
    expect(allows(['system/Patient.cu'], 'Observation', 'c')).toBe(false)
    expect(allows([], 'Patient', 'r')).toBe(false)
  })

  it.each([
    [['system/*.rs'], ['system/*.rs'], ['system/*.rs']],
    [
      ['system/*.cruds'],
      ['system/*.rs', 'system/Patient.cu'],
      ['system/*.rs', 'system/Patient.cu'],
    ],
    [['system/*.rs'], ['system/Observation.rs'], ['system/Observation.rs']],
    [['system/Patient.rs'], ['system/*.rs'], ['system/Patient.rs']],
    [['system/*.read'], ['system/*.rs'], ['system/*.rs']],
    [['system/Patient.cu'], ['system/*.rs'], []],
  ])('is narrowed: %s of %s', (asked, registered, expected) => {
    expect(granted(asked, registered)).toEqual(expected)
  })

  it('is never granted beyond what is asked for and what is registered', () => {
    const types = ['*', 'Patient', 'Observation', 'Flag']
    const scope = fc
      .tuple(fc.constantFrom(...types), fc.subarray(['c', 'r', 'u', 's'], { minLength: 1 }))
      .map(([type, letters]) => `system/${type}.${letters.join('')}`)
    fc.assert(
      fc.property(fc.array(scope), fc.array(scope), (asked, registered) => {
        const given = granted(asked, registered)
        for (const type of ['Patient', 'Observation', 'Flag', 'Task'])
          for (const action of ['c', 'r', 'u', 's'] as const)
            if (allows(given, type, action)) {
              expect(allows(asked, type, action)).toBe(true)
              expect(allows(registered, type, action)).toBe(true)
            }
      }),
    )
  })
})
