import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fhirPatientId, ownPatientId, patientOfId, resourceId } from '../../shared/fhir/ids.ts'
import { PatientId } from '../../shared/vocabulary/ids.ts'

const letters = 'ABCXYZabcxyz019_-'
const patientId = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 32 })
  .map((text) => PatientId.parse(text))
const name = fc.string({ maxLength: 80 })

it('leads from every patient to a FHIR id and back', () => {
  fc.assert(
    fc.property(patientId, (id) => {
      expect(fhirPatientId(id)).toMatch(/^[A-Za-z0-9.-]{1,64}$/)
      expect(ownPatientId(fhirPatientId(id))).toBe(id)
    }),
  )
})

it('says of every resource whose it is, in at most 64 letters that FHIR takes', () => {
  fc.assert(
    fc.property(patientId, name, (id, what) => {
      const made = resourceId(id, what)
      expect(made).toMatch(/^[A-Za-z0-9.-]{1,64}$/)
      expect(patientOfId(made)).toBe(id)
      expect(resourceId(id, what)).toBe(made)
    }),
  )
})

it('tells apart all that a long chart has', () => {
  const kinds = ['session s', 'panel s', 'total s', 'item s1 ', 'sent t', 'commit ']
  const all = kinds.flatMap((kind) => Array.from({ length: 20_000 }, (_, n) => `${kind}${n}`))
  const ids = new Set(all.map((each) => resourceId(PatientId.parse('p1'), each)))
  expect(ids.size).toBe(all.length)
})

it.each(['', 'p1', 'p1-', 'p1-0000', '-00000000000000', 'p_1-00000000000000', 'p1-0000000000000A'])(
  'takes %s for nobody’s resource',
  (id) => {
    expect(patientOfId(id)).toBeNull()
  },
)
