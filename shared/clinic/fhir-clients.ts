// The systems a clinic lets in (docs/fhir.md "Registering a system"): each by its public keys and by what it may do.
import * as z from 'zod/mini'
import { isGrantable } from '../vocabulary/scopes.ts'

/** base64url of so many bytes at least and at most. */
const bytes = (atLeast: number, atMost: number) =>
  z
    .string()
    .check(
      z.regex(/^[A-Za-z0-9_-]+$/, 'base64url'),
      z.minLength(Math.ceil((atLeast * 4) / 3)),
      z.maxLength(Math.ceil((atMost * 4) / 3)),
    )

const named = {
  kid: z.string().check(z.minLength(1), z.maxLength(128)),
  use: z.optional(z.literal('sig')),
  key_ops: z.optional(z.array(z.literal('verify'))),
}

/** Public keys alone: with a private part (`d`) a key is refused, and must be made anew. */
const Key = z.discriminatedUnion('kty', [
  z.strictObject({
    kty: z.literal('RSA'),
    alg: z.optional(z.literal('RS384')),
    /** 2,048 bits at least. */
    n: bytes(256, 1024),
    e: bytes(1, 8),
    ...named,
  }),
  z.strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-384'),
    alg: z.optional(z.literal('ES384')),
    x: bytes(48, 48),
    y: bytes(48, 48),
    ...named,
  }),
])

export const FhirClient = z.strictObject({
  clientId: z
    .string()
    .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/, 'letters, digits, _, . and -')),
  /** For people. */
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  /** Several, so that a new key can be let in before the old one goes. */
  jwks: z.strictObject({ keys: z.array(Key).check(z.minLength(1), z.maxLength(4)) }),
  scopes: z
    .array(
      z
        .string()
        .check(
          z.refine(
            isGrantable,
            'a scope like system/*.rs, or system/{Appointment,Procedure,Patient,Observation}.cu',
          ),
        ),
    )
    .check(z.minLength(1), z.maxLength(20)),
})
export type FhirClient = z.infer<typeof FhirClient>
