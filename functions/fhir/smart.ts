// GET /fhir/R4/.well-known/smart-configuration: where a system gets its token, and how it proves who it is.
import { resourceTypes } from '../../shared/fhir/types.ts'
import { writableTypes } from '../../shared/vocabulary/scopes.ts'
import { toldAsJson } from './answer.ts'
import { tokenEndpointOf } from './deps.ts'
import type { OpenRow } from './row.ts'

export const scopesSupported: readonly string[] = [
  'system/*.rs',
  ...resourceTypes.map((type) => `system/${type}.rs`),
  ...writableTypes.map((type) => `system/${type}.cu`),
]

export const getSmartConfiguration: OpenRow = {
  name: 'fhir-smart',
  needs: null,
  run: async (deps) =>
    toldAsJson({
      token_endpoint: tokenEndpointOf(deps),
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['RS384', 'ES384'],
      scopes_supported: scopesSupported,
      capabilities: ['client-confidential-asymmetric', 'permission-v2'],
    }),
}
