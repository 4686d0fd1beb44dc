// The screen's own count of parts must agree with the service's, for every text somebody may write.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countParts } from '../../shared/conversation/parts.ts'
import { lettersOf } from '../../web/clinician/patient/parts.ts'

it('counts parts as the service does', () => {
  const letters = fc.constantFrom(...'abc dÉñ€{}~á“😀\n1')
  const text = fc.array(letters, { minLength: 1, maxLength: 480 }).map((all) => all.join(''))
  fc.assert(
    fc.property(text, (body) => {
      expect(lettersOf(body)).toMatch(new RegExp(`^${countParts(body).parts} of 3 parts`))
    }),
  )
})
