// Works exports off: one turn a message, and the next is asked for when it is done.
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod/mini'
import { clinics } from '#clinics'
import { s3ExportFiles, sqsExportQueue } from '../shared/gateways/exports.ts'
import { nameOf } from '../shared/loop/errors.ts'
import { environment } from '../shared/names.ts'
import { dynamoDbStore } from '../shared/store/dynamodb.ts'
import { numberKeys } from '../shared/store/number-keys.ts'
import { parseJson } from '../shared/vocabulary/json.ts'
import { clientLimits, makeClients, within } from './clients.ts'
import { entryOf } from './edge/entry.ts'
import { observers } from './edge/observers.ts'
import { required } from './environment.ts'
import { type ExportDeps, takeTurn } from './fhir/export/work.ts'

const Turn = z.object({ clinicId: z.string(), jobId: z.string(), turn: z.int() })

/** One message at a time: one that fails comes again, and in the end is set aside for an operator. */
export const createHandler =
  (deps: ExportDeps) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const failed: string[] = []
    for (const { messageId, body } of Records) {
      const parsed = Turn.safeParse(parseJson(body))
      try {
        if (!parsed.success) throw new Error('a message that holds no turn')
        await takeTurn(deps, parsed.data)
      } catch (error) {
        deps.log.error('a turn of an export failed', { messageId, error: nameOf(error) })
        failed.push(messageId)
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
  }

export const handler = entryOf(() => createHandler(wire()))

/** It reads charts and notes who saw them: it decides nothing, and sends nothing. */
function wire(): ExportDeps {
  const env = required(process.env, [
    environment.tableName,
    environment.numberSecret,
    environment.screenAddress,
    environment.exportBucket,
    environment.exportQueueUrl,
  ])
  const table = DynamoDBDocumentClient.from(makeClients().dynamodb, {
    marshallOptions: { removeUndefinedValues: true },
  })
  const numbers = numberKeys(env[environment.numberSecret])
  return {
    clinics: clinics(),
    store: dynamoDbStore(table, env[environment.tableName], numbers),
    screen: env[environment.screenAddress],
    exports: {
      files: s3ExportFiles(
        new S3Client(within(clientLimits.exports)),
        env[environment.exportBucket],
      ),
      queue: sqsExportQueue(
        new SQSClient(within(clientLimits.exports)),
        env[environment.exportQueueUrl],
      ),
    },
    wall: () => Date.now(),
    ...observers(),
  }
}
