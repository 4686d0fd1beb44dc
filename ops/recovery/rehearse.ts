// A rehearsal of the day the table is lost: it is restored beside itself, read whole, and taken away again.
import { DeleteTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { clinics } from '../../functions/clinics.ts'
import { instant } from '../../shared/calendar/instants.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { type Connection, connect, tableFlags, tableHelp } from '../backup/connect.ts'
import { rebuildSnapshots } from '../backup/rebuild-snapshots.ts'
import { some } from '../backup/some.ts'
import { type Command, Refused, readArguments, type Surroundings, UsageError } from '../command.ts'
import { restoreBeside } from './restore.ts'
import { type Survey, surveyOf } from './survey.ts'

export const help = `Restores the table beside itself as of the latest moment there is, reads every chart of what came back from its
first commit to its last, says how long all that took and what would have been lost, and deletes it again.

  npm run rehearse

${tableHelp}
  --restored <name>  reads this table, restored some other way (a copy in the second region), and deletes nothing
  --keep             leaves the restored table
  --help             this

The service goes on meanwhile, and its own table is only read. A restore costs $0.15 a GB. It needs
dynamodb:DescribeContinuousBackups, RestoreTableToPointInTime, DescribeTable, Scan, Query, GetItem, PutItem and
DeleteTable on the restored table, and the use of the key.`

export const rehearse: Command = async (args, around) => {
  const { values, positionals } = readArguments(args, {
    ...tableFlags,
    restored: { type: 'string' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  })
  if (values.help) return around.print(help)
  if (positionals.length > 0) throw new UsageError('say which table, and nothing else')
  const connection = await connect(values, around)
  try {
    await (values.restored === undefined
      ? rehearseAll(connection, values.keep, around)
      : read(connection, values.restored, around))
  } finally {
    await connection.close()
  }
}

async function rehearseAll(
  connection: Connection,
  keep: boolean,
  around: Surroundings,
): Promise<void> {
  const beganMs = around.now()
  const { table, asOfMs, isFresh } = await restoreBeside(connection, around)
  const restoredMs = around.now()
  around.print(
    `restored as of ${instant(asOfMs)} into ${table} in ${spanOf(restoredMs - beganMs)}${isFresh ? '' : ', by a rehearsal that broke off'}`,
  )
  try {
    await read(connection, table, around)
  } finally {
    if (!keep) await remove(connection.client, table)
  }
  around.print(keep ? `${table} is kept` : `${table} is deleted again`)
  const { now } = around
  around.print(
    `would have been lost: what was written in the last ${spanOf(beganMs - asOfMs)} (RPO)`,
  )
  around.print(
    `to a table that is known to be whole: ${spanOf(now() - beganMs)} (RTO, without pointing the service at it)`,
  )
}

/** Every chart, as the service would open it; its snapshot is written anew where it lags. */
async function read(connection: Connection, table: string, around: Surroundings): Promise<void> {
  const survey = await surveyOf(connection.client, table)
  const store = dynamoDbStore(connection.documents, table, await connection.numberKeys())
  const now = instant(around.now())
  const { rebuilt, trouble } = await rebuildSnapshots(store, clinics(), survey.charts, now)
  around.print(told(survey, rebuilt))
  if (trouble.length > 0) throw new Refused(`A person must see to these charts: ${some(trouble)}.`)
  if (survey.charts.length === 0) throw new Refused(`${table} holds no chart.`)
}

const told = ({ charts, commits, newest }: Survey, rebuilt: number): string =>
  `read ${charts.length} charts with ${commits} commits, the newest of ${newest}; wrote ${rebuilt} snapshots anew`

const remove = (client: DynamoDBClient, TableName: string) =>
  client.send(new DeleteTableCommand({ TableName }))

function spanOf(ms: number): string {
  const seconds = ms / 1000
  return seconds < 120 ? `${seconds.toFixed(1)} s` : `${(seconds / 60).toFixed(1)} min`
}
