// Point-in-time recovery into a table beside the one that goes on being used.
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  RestoreTableToPointInTimeCommand,
  type TableDescription,
} from '@aws-sdk/client-dynamodb'
import type { Connection } from '../backup/connect.ts'
import { Refused, type Surroundings } from '../command.ts'

/** `isFresh`: not begun by a rehearsal that broke off. */
export type Restored = { table: string; asOfMs: number; isFresh: boolean }

/** DynamoDB takes from minutes to hours, by how the items lie and not by their number alone. */
const waitMs = 12 * 60 * 60_000
const lookEveryMs = 5_000

export async function restoreBeside(
  { client, tableName }: Connection,
  around: Surroundings,
): Promise<Restored> {
  const asOfMs = await latestOf(client, tableName)
  const source = await tableOf(client, tableName)
  const table = `${tableName}-rehearsal`
  const standing = await tableOf(client, table)
  if (!standing) await begin(client, { from: tableName, to: table, source })
  for (let waitedMs = 0; waitedMs < waitMs; waitedMs += lookEveryMs) {
    const { TableStatus, RestoreSummary } = (await tableOf(client, table)) ?? {}
    if (TableStatus === 'ACTIVE' && RestoreSummary?.RestoreInProgress !== true) {
      const told = RestoreSummary?.RestoreDateTime?.getTime()
      return { table, asOfMs: told ?? asOfMs, isFresh: !standing }
    }
    await around.sleep(lookEveryMs)
  }
  throw new Refused(`${table} is still being restored after twelve hours: look in the console.`)
}

async function begin(
  client: DynamoDBClient,
  { from, to, source }: { from: string; to: string; source: TableDescription | null },
): Promise<void> {
  const key = source?.SSEDescription?.KMSMasterKeyArn
  await client.send(
    new RestoreTableToPointInTimeCommand({
      SourceTableName: from,
      TargetTableName: to,
      UseLatestRestorableTime: true,
      // The same key: left out, AWS would take one of its own.
      ...(key
        ? { SSESpecificationOverride: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: key } }
        : {}),
    }),
  )
}

async function latestOf(client: DynamoDBClient, TableName: string): Promise<number> {
  const found = await client
    .send(new DescribeContinuousBackupsCommand({ TableName }))
    .catch((error: unknown) => {
      const why = error instanceof Error ? error.name : String(error)
      throw new Refused(`This DynamoDB has no point-in-time recovery (${why}).`)
    })
  const recovery = found.ContinuousBackupsDescription?.PointInTimeRecoveryDescription
  const latest = recovery?.LatestRestorableDateTime
  if (recovery?.PointInTimeRecoveryStatus === 'ENABLED' && latest) return latest.getTime()
  throw new Refused(
    `${TableName} has no point-in-time recovery: deploy again, which switches it on.`,
  )
}

const tableOf = (client: DynamoDBClient, TableName: string): Promise<TableDescription | null> =>
  client.send(new DescribeTableCommand({ TableName })).then(
    ({ Table }) => Table ?? null,
    (error: unknown) => {
      if (error instanceof ResourceNotFoundException) return null
      throw error
    },
  )
