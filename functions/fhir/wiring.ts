// Wiring, once per cold start: what all functions have, and what FHIR alone needs.
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { dynamoAssertions } from '../../shared/store/dynamodb-assertions.ts'
import { makeClients } from '../clients.ts'
import { dependencies } from '../deps.ts'
import { required } from '../environment.ts'
import type { FhirDeps } from './deps.ts'
import { cognitoPeople } from './people.ts'
import { systemTokens } from './system-tokens.ts'

export function fhirDependencies(): FhirDeps {
  const { NUMBER_SECRET: secret, TABLE_NAME: tableName } = required(process.env, [
    'NUMBER_SECRET',
    'TABLE_NAME',
  ])
  const client = DynamoDBDocumentClient.from(makeClients().dynamodb)
  return {
    ...dependencies(),
    people: cognitoPeople(process.env),
    systems: systemTokens(secret),
    assertions: dynamoAssertions({ client, tableName }),
    wall: () => Date.now(),
  }
}
