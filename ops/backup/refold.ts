// After a release that keeps more of a chart, or finds more due: what lies still is not opened by itself.
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { clinics } from '../../functions/clinics.ts'
import { instant } from '../../shared/calendar/instants.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { commitSk } from '../../shared/store/table.ts'
import { type Command, Refused, readArguments, UsageError } from '../command.ts'
import { connect, tableFlags, tableHelp } from './connect.ts'
import { rebuildSnapshots } from './rebuild-snapshots.ts'
import { some } from './some.ts'

export const help = `Opens every chart, and writes its snapshot anew where another release wrote the one that stands.

  npm run refold

${tableHelp}
  --help             this

A snapshot of an earlier release is passed over, and written anew by whatever happens on its chart
next. A chart on which nothing happens stays on the roster and on the list of what is due as that
release saw it: run this once after a release whose changelog says so. The service may go on: a
snapshot that is newer is never written over. Every chart is read from its first commit to its last;
one that cannot be followed is named, and the exit code is 1 (infra/RUNBOOK.md says what to do).`

export const refoldTable: Command = async (args, around) => {
  const { values, positionals } = readArguments(args, {
    ...tableFlags,
    help: { type: 'boolean', default: false },
  })
  if (values.help) return around.print(help)
  if (positionals.length > 0) throw new UsageError('say which table, and nothing else')
  const connection = await connect(values, around)
  try {
    const { client, documents, tableName } = connection
    const store = dynamoDbStore(documents, tableName, await connection.numberKeys())
    const charts = await chartsIn(client, tableName)
    const { rebuilt, trouble } = await rebuildSnapshots(
      store,
      clinics(),
      charts,
      instant(around.now()),
    )
    around.print(`opened ${charts.length} charts, wrote ${rebuilt} snapshots anew`)
    if (trouble.length > 0)
      throw new Refused(`A person must see to these charts: ${some(trouble)}.`)
  } finally {
    await connection.close()
  }
}

/** By their first commits, which no chart is without; a snapshot may be lost. */
async function chartsIn(client: DynamoDBClient, TableName: string): Promise<readonly string[]> {
  const pages = paginateScan(
    { client },
    {
      TableName,
      ConsistentRead: true,
      ProjectionExpression: 'pk',
      FilterExpression: 'sk = :first',
      ExpressionAttributeValues: { ':first': { S: commitSk(1) } },
    },
  )
  const charts: string[] = []
  for await (const { Items = [] } of pages)
    for (const { pk } of Items) if (pk?.S !== undefined) charts.push(pk.S)
  return charts.sort()
}
