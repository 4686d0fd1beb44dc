// The event store on DynamoDB: AWS's own, or an embedded engine that speaks its protocol.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { dynamoCharts } from './dynamodb-charts.ts'
import { dynamoLists } from './dynamodb-lists.ts'
import { dynamoAlerts, dynamoPhones } from './dynamodb-pointers.ts'
import { dynamoQuarantines } from './dynamodb-quarantines.ts'
import type { EventStore } from './types.ts'

/**
 * One call to DynamoDB an operation; four for `due`, one a shard. Throttling, timeouts and 5xx throw as the SDK
 * gives them. Throws CorruptCommit, CorruptItem and BadCursor of its own.
 */
export function dynamoDbStore(client: DynamoDBDocumentClient, tableName: string): EventStore {
  const table = { client, tableName }
  return {
    ...dynamoCharts(table),
    ...dynamoLists(table),
    ...dynamoQuarantines(table),
    ...dynamoPhones(table),
    ...dynamoAlerts(table),
  }
}
