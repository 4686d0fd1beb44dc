// What a resource is read against: which clinic's it is, where FHIR answers, and by which name it was asked for.
import type { ClinicId, SessionId } from '../../vocabulary/ids.ts'
import { type Known, knownOf, type Named, namedBy, sessionNamed } from './names.ts'
import type { Identifier, Reference } from './parts.ts'
import type { Place } from './wishes.ts'

export type Context = {
  clinicId: ClinicId
  base: string
  /** Of a conditional request: `PUT /Appointment?identifier=…`, `If-None-Exist`. */
  asked: Known | null
  /** Of one whose id is known here: it needs no other name. */
  known: SessionId | null
  /** What the same bundle holds under a `fullUrl`; null for what it does not hold. */
  typeOf: (fullUrl: string) => string | null
}

export type SessionNames = {
  /** Null for whoever is no patient. */
  patientIn: (actor: Reference) => Named | null
  /** Under what a session is known to whoever sends it. */
  sessionsOf: (
    given: readonly Identifier[] | undefined,
  ) => { names: readonly SessionId[] } | { places: readonly Place[] }
  named: (reference: Reference) => Named | null
}

export function namesFor({ clinicId, base, asked, known, typeOf }: Context): SessionNames {
  return {
    named: (reference) => namedBy(reference, base),
    patientIn: (actor) => {
      const named = namedBy(actor, base)
      if (named === null) return null
      if (named.by === 'entry') return typeOf(named.fullUrl) === 'Patient' ? named : null
      const type = named.type ?? actor.type ?? null
      return type === 'Patient' ? named : null
    },
    sessionsOf: (given) => {
      const all = [...(asked ? [asked] : []), ...knownOf(given)]
      const names = [
        ...(known === null ? [] : [known]),
        ...all.map((each) => sessionNamed(clinicId, each)),
      ]
      if (names.length > 0) return { names: [...new Set(names)] }
      const message = 'must have a system and a value: by it a repeat is known, and makes no second'
      return { places: [{ path: 'identifier', message, code: 'required' }] }
    },
  }
}
