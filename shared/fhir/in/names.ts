// By which names what is sent to us is known: the sender's identifiers for sessions, and whoever is meant by a
// reference. Nothing that the sender wrote becomes an id of ours: an id stands in logs.
import { type ClinicId, SessionId } from '../../vocabulary/ids.ts'
import { hashOf } from '../ids.ts'
import { identifierSystems } from '../systems.ts'
import type { Identifier, Reference } from './parts.ts'

/** Letters alone, so that none looks like a number, and without vowels, like no word. */
const letters = 'bcdfghjkmnpqrstvwxz'
const length = 16

/**
 * The session that a system knows by this identifier: the same for the same one, whatever resource carries it. By our
 * own it is what it says.
 */
export function sessionNamed(clinicId: ClinicId, { system, value }: Known): SessionId {
  const own = SessionId.safeParse(value)
  if (system === identifierSystems.session(clinicId) && own.success) return own.data
  return SessionId.parse(lettersOf(`session ${clinicId} ${system}|${value}`))
}

/** A treatment under the name of a session that was called off: it took place all the same. */
export const anotherOf = (sessionId: SessionId): SessionId =>
  SessionId.parse(lettersOf(`another ${sessionId}`))

function lettersOf(text: string): string {
  let rest = hashOf(text)
  let found = ''
  const base = BigInt(letters.length)
  while (found.length < length) {
    found += letters[Number(rest % base)]
    rest /= base
  }
  return found
}

/** Of an identifier only both parts together name anything. */
export type Known = { system: string; value: string }

export const knownOf = (given: readonly Identifier[] | undefined): readonly Known[] =>
  (given ?? []).flatMap(({ system, value }) =>
    system !== undefined && value !== undefined && system !== '' && value.trim() !== ''
      ? [{ system, value: value.trim() }]
      : [],
  )

/** What a reference names: an id of ours, an identifier, or the entry of a bundle by its `fullUrl`. */
export type Named =
  | { by: 'id'; type: string; id: string }
  | { by: 'identifier'; type: string | null; known: Known }
  | { by: 'entry'; fullUrl: string }

/** @param base where FHIR answers here: what is referred to elsewhere is not ours; null for what names nothing */
export function namedBy({ reference, type, identifier }: Reference, base: string): Named | null {
  if (reference === undefined) {
    const [known] = knownOf(identifier ? [identifier] : [])
    return known ? { by: 'identifier', type: type ?? null, known } : null
  }
  if (reference.startsWith('urn:')) return { by: 'entry', fullUrl: reference }
  const own = reference.startsWith(`${base}/`) ? reference.slice(base.length + 1) : reference
  if (/^https?:/.test(own)) return { by: 'entry', fullUrl: own }
  const asked = /^([A-Za-z]+)\?identifier=([^&]+)$/.exec(own)
  if (asked) return askedFor(asked[1] ?? '', asked[2] ?? '')
  const [, kind, id] = /^([A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]+)?$/.exec(own) ?? []
  return kind === undefined || id === undefined ? null : { by: 'id', type: kind, id }
}

function askedFor(type: string, token: string): Named | null {
  const known = knownIn(token)
  return known && { by: 'identifier', type, known }
}

/** `system|value` as a query has it; null for anything less. */
export function knownIn(token: string): Known | null {
  const said = decoded(token)
  const at = said.indexOf('|')
  return at < 0
    ? null
    : (knownOf([{ system: said.slice(0, at), value: said.slice(at + 1) }])[0] ?? null)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
