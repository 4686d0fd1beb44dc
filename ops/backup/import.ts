// Puts an export back: ours, or DynamoDB's own full export as it was downloaded from S3.
import { clinics } from '../../functions/clinics.ts'
import { instant } from '../../shared/calendar/instants.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { type Command, Refused, readArguments, type Surroundings, UsageError } from '../command.ts'
import { conflicts } from './conflicts.ts'
import { type Connection, connect, tableFlags, tableHelp } from './connect.ts'
import { erasedIn, isOfErased } from './erased.ts'
import type { Item } from './items.ts'
import { itemsIn } from './lines.ts'
import { type Export, openExport } from './manifest.ts'
import { type Put, put } from './put.ts'
import { rebuildSnapshots } from './rebuild-snapshots.ts'
import { some } from './some.ts'
import { type FileVerdict, verifyFile } from './verify-file.ts'

const besideEachOther = 16

export const help = `Puts an export back into the table: one of npm run export, or a full export of DynamoDB in
DynamoDB JSON, downloaded from S3 with its manifests (aws s3 cp --recursive).

  npm run import -- --from <folder>

${tableHelp}
  --help             this

Every line is read and checked before anything is written. Nothing that is in the table is written
over: a commit that stands there otherwise stops the import before it begins. It may be repeated
after it broke off. Stop the service first. Afterwards every chart is read from its first commit to
its last, and its patient's number looked up; a chart that cannot be followed, or whose number leads
to another, is named, and the exit code is 1 (infra/RUNBOOK.md says what to do). A snapshot that lags
behind its commits is written anew, by the clinics of clinics.json.`

export const importTable: Command = async (args, around) => {
  const { values, positionals } = readArguments(args, {
    ...tableFlags,
    from: { type: 'string' },
    help: { type: 'boolean', default: false },
  })
  if (values.help) return around.print(help)
  if (!values.from || positionals.length > 0)
    throw new UsageError('say where from, and nothing else: --from <folder>')
  const found = openExport(values.from)
  const surveyed = await verifyFile(found)
  const { counts, charts } = surveyed
  around.print(
    `read ${counts.commit} commits of ${charts.size} charts, ${counts.snapshot} snapshots, ` +
      `${counts.quarantine} quarantines, ${counts.number + counts.phone} numbers, ${counts.alert} alerts, ${counts.paging} pagings`,
  )
  const connection = await connect(values, around)
  try {
    await putBack(connection, found, surveyed, around)
  } finally {
    await connection.close()
  }
}

async function putBack(
  connection: Connection,
  found: Export,
  surveyed: FileVerdict,
  { print, now }: Surroundings,
): Promise<void> {
  const taken = await conflicts(connection, surveyed.charts)
  if (taken.length > 0)
    throw new Refused(
      `Nothing was written: the table has other commits than the export at ${some(taken)}.`,
    )
  const { written, there, kept, left } = await write(connection, found, surveyed)
  const erased = left > 0 ? `, left out of patients erased since ${left}` : ''
  print(`written ${written}, already there ${there}, kept as the table has them ${kept}${erased}`)
  const store = dynamoDbStore(
    connection.documents,
    connection.tableName,
    await connection.numberKeys(),
  )
  const { rebuilt, trouble } = await rebuildSnapshots(
    store,
    clinics(),
    surveyed.charts.keys(),
    instant(now()),
  )
  print(`opened ${surveyed.charts.size} charts, wrote ${rebuilt} snapshots anew`)
  if (trouble.length > 0)
    throw new Refused(`All is imported, but a person must see to these charts: ${some(trouble)}.`)
}

async function write(
  connection: Connection,
  { files, exportTime }: Export,
  { charts }: FileVerdict,
) {
  const erased = await erasedIn(connection.client, connection.tableName)
  let left = 0
  const counts: Record<Put, number> = { written: 0, there: 0, kept: 0 }
  let batch: Item[] = []
  const flush = async () => {
    const outcomes = await Promise.all(batch.map((item) => put(connection, item)))
    for (const outcome of outcomes) counts[outcome] += 1
    batch = []
  }
  const isAhead = (item: Item): boolean =>
    item.kind === 'snapshot' && item.version > (charts.get(item.pk)?.newest ?? 0)
  for (const file of files)
    for await (const item of itemsIn(file)) {
      // An export that was not of one moment, or a snapshot that is spoilt: the commits have the last word.
      if (isAhead(item)) continue
      if (isOfErased(erased, item, exportTime)) {
        left += 1
        continue
      }
      batch.push(item)
      if (batch.length === besideEachOther) await flush()
    }
  await flush()
  return { ...counts, left }
}
