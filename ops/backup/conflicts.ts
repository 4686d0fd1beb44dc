// Commits that stand in the table already, otherwise than in the export: one chart must not be mixed of two lives.
import { paginateQuery, ScanCommand } from '@aws-sdk/client-dynamodb'
import type { Connection } from './connect.ts'
import { itemOf, printOf } from './items.ts'
import type { ChartSurvey } from './verify-file.ts'

type Table = Pick<Connection, 'client' | 'tableName'>

/** Commits whose place is taken by another, as `<clinic>#<patient> commit <version>`. */
export async function conflicts(
  table: Table,
  charts: ReadonlyMap<string, ChartSurvey>,
): Promise<readonly string[]> {
  if (await isEmpty(table)) return []
  const found: string[] = []
  for (const [pk, { commits }] of charts)
    for await (const { version, print } of standing(table, pk))
      if ((commits.get(version) ?? print) !== print) found.push(`${pk} commit ${version}`)
  return found
}

async function isEmpty({ client, tableName: TableName }: Table): Promise<boolean> {
  const { Items = [] } = await client.send(new ScanCommand({ TableName, Limit: 1 }))
  return Items.length === 0
}

/** The commits of a chart that are in the table. */
async function* standing({ client, tableName: TableName }: Table, pk: string) {
  const pages = paginateQuery(
    { client },
    {
      TableName,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :commit)',
      ExpressionAttributeValues: { ':pk': { S: pk }, ':commit': { S: 'commit#' } },
      ConsistentRead: true,
    },
  )
  for await (const { Items = [] } of pages)
    for (const wire of Items) {
      const item = itemOf(wire)
      if (item?.kind === 'commit') yield { version: item.version, print: printOf(wire) }
    }
}
