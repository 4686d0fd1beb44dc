// What lies in a table, counted.
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'

export type Survey = {
  /** By their partition keys. */
  charts: readonly string[]
  commits: number
  /** When the newest commit was made; "none" where there is none. */
  newest: string
}

/** By commits: a chart's first is never without, a snapshot may be. */
export async function surveyOf(client: DynamoDBClient, TableName: string): Promise<Survey> {
  const pages = paginateScan(
    { client },
    {
      TableName,
      ConsistentRead: true,
      ProjectionExpression: 'pk, #at',
      FilterExpression: 'begins_with(sk, :commit)',
      ExpressionAttributeNames: { '#at': 'at' },
      ExpressionAttributeValues: { ':commit': { S: 'commit#' } },
    },
  )
  const charts = new Set<string>()
  let commits = 0
  let newest = ''
  for await (const { Items = [] } of pages)
    for (const { pk, at } of Items) {
      commits += 1
      if (pk?.S !== undefined) charts.add(pk.S)
      if (at?.S !== undefined && at.S > newest) newest = at.S
    }
  return { charts: [...charts].sort(), commits, newest: newest || 'none' }
}
