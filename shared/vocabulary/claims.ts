// What one patient of a clinic has and no other: a telephone number, or the clinic's own number for them.
import type { PhoneNumber } from './ids.ts'

/** The clinic's number as it is claimed: `MRN-1` and `mrn-1` are one. */
export type ExternalName = `external ${string}`
export type Claim = PhoneNumber | ExternalName

export const externalName = (externalId: string): ExternalName =>
  `external ${externalId.toLowerCase()}`

export const isExternal = (claim: Claim): claim is ExternalName => claim.startsWith('external ')
