// The event store on DynamoDB: AWS's own, or an embedded engine that speaks its protocol.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { dynamoChanges } from './dynamodb-changes.ts'
import { dynamoCharts } from './dynamodb-charts.ts'
import { dynamoEmergencies } from './dynamodb-emergencies.ts'
import { dynamoFeeds } from './dynamodb-feeds.ts'
import { dynamoLinks } from './dynamodb-links.ts'
import { dynamoLists } from './dynamodb-lists.ts'
import { dynamoPhones } from './dynamodb-numbers.ts'
import { dynamoAlerts } from './dynamodb-pointers.ts'
import { dynamoQuarantines } from './dynamodb-quarantines.ts'
import { dynamoReports } from './dynamodb-reports.ts'
import { dynamoSending } from './dynamodb-sending.ts'
import { dynamoTallies } from './dynamodb-tallies.ts'
import { dynamoViews } from './dynamodb-views.ts'
import type { EventStore, NumberKeys } from './types.ts'

/**
 * One call to DynamoDB an operation; four for `due`, one a shard, up to three for a number, and for a view
 * one when it is counted up, else one more for each patient it is the first of. Throttling, timeouts
 * and 5xx throw as the SDK gives them. Throws CorruptCommit, CorruptItem, NumberKeepsChanging, ViewKeepsChanging and BadCursor
 * of its own.
 */
export function dynamoDbStore(
  client: DynamoDBDocumentClient,
  tableName: string,
  numbers: NumberKeys,
): EventStore {
  const table = { client, tableName }
  return {
    ...dynamoCharts(table),
    ...dynamoLists(table),
    ...dynamoQuarantines(table),
    ...dynamoChanges(table),
    ...dynamoTallies(table),
    ...dynamoPhones(table, numbers),
    ...dynamoAlerts(table),
    ...dynamoLinks(table),
    ...dynamoReports(table),
    ...dynamoViews(table),
    ...dynamoSending(table),
    ...dynamoEmergencies(table),
    ...dynamoFeeds(table),
  }
}
