// The local run's stand-in for a clinic's own system: a client of each clinic, with a key made at the start.
import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { Clinic } from '../shared/clinic/schema.ts'

export type LocalEhr = {
  /** As given, each with one system more. */
  clinics: readonly Clinic[]
  /** A proof that buys one token at that endpoint, for the clinic's system. */
  assertion(clinicId: string, tokenEndpoint: string): Promise<string>
}

export const ehrOf = (clinicId: string): string => `${clinicId}-ehr`

const kid = 'local'
const scopes = [
  'system/*.rs',
  'system/Appointment.cu',
  'system/Procedure.cu',
  'system/Patient.cu',
  'system/Observation.cu',
]

export async function localEhr(clinics: readonly Clinic[]): Promise<LocalEhr> {
  const { publicKey, privateKey } = await generateKeyPair('ES384')
  const { x = '', y = '' } = await exportJWK(publicKey)
  const key = { kty: 'EC', crv: 'P-384', x, y, kid } as const
  return {
    clinics: clinics.map((clinic) => {
      const client = { clientId: ehrOf(clinic.id), jwks: { keys: [key] }, scopes }
      return { ...clinic, fhirClients: [...clinic.fhirClients, client] }
    }),
    assertion: (clinicId, tokenEndpoint) =>
      new SignJWT({ jti: randomUUID() })
        .setProtectedHeader({ alg: 'ES384', typ: 'JWT', kid })
        .setIssuer(ehrOf(clinicId))
        .setSubject(ehrOf(clinicId))
        .setAudience(tokenEndpoint)
        .setExpirationTime('4m')
        .sign(privateKey),
  }
}
