// What FHIR's function is given beside what all have: who may sign in, and how systems are known.
import type { ExportFiles, ExportQueue } from '../../shared/gateways/exports.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import type { Assertions } from '../../shared/store/assertions.ts'
import type { SystemTokens } from './system-tokens.ts'

export type Claims = Readonly<Record<string, unknown>>

export type FhirDeps = Deps & {
  /** The claims of a person's token of the clinics' own sign-in; null for any other. */
  people: (token: string) => Promise<Claims | null>
  systems: SystemTokens
  assertions: Assertions
  exports: { files: ExportFiles; queue: ExportQueue }
  /** By which tokens and assertions run out, in milliseconds: whoever moves a clinic's clock stays signed in. */
  wall: () => number
}

/** Where all of this stands, without a slash at its end. */
export const baseOf = ({ screen }: Pick<FhirDeps, 'screen'>): string => `${screen}/fhir/R4`

/** Where systems get their tokens: what their assertions are made out to. */
export const tokenEndpointOf = ({ screen }: Pick<FhirDeps, 'screen'>): string =>
  `${screen}/fhir/token`
