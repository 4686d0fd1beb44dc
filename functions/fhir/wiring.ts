// Wiring, once per cold start: what all functions have, and what FHIR alone needs.
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { s3ExportFiles, sqsExportQueue } from '../../shared/gateways/exports.ts'
import { environment } from '../../shared/names.ts'
import { dynamoAssertions } from '../../shared/store/dynamodb-assertions.ts'
import { clientLimits, makeClients, within } from '../clients.ts'
import { dependencies } from '../deps.ts'
import { withTakeBack } from '../edge/take-back.ts'
import { required } from '../environment.ts'
import type { FhirDeps } from './deps.ts'
import { cognitoPeople } from './people.ts'
import { systemTokens } from './system-tokens.ts'

export function fhirDependencies(): FhirDeps {
  const {
    NUMBER_SECRET: secret,
    TABLE_NAME: tableName,
    EXPORT_BUCKET: bucket,
    EXPORT_QUEUE_URL: queueUrl,
  } = required(process.env, [
    environment.numberSecret,
    environment.tableName,
    environment.exportBucket,
    environment.exportQueueUrl,
  ])
  const client = DynamoDBDocumentClient.from(makeClients().dynamodb)
  return {
    ...withTakeBack(dependencies()),
    people: cognitoPeople(process.env),
    systems: systemTokens(secret),
    exports: {
      files: s3ExportFiles(new S3Client(within(clientLimits.exports)), bucket),
      queue: sqsExportQueue(new SQSClient(within(clientLimits.exports)), queueUrl),
    },
    assertions: dynamoAssertions({ client, tableName }),
    wall: () => Date.now(),
  }
}
