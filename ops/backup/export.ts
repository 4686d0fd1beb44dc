// Writes the table down as DynamoDB's own export to S3 would, file by file.
import { createWriteStream, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { DescribeTableCommand, type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { type Command, Refused, readArguments, UsageError } from '../command.ts'
import { connect, tableFlags, tableHelp } from './connect.ts'
import { lineOf, type WireItem } from './items.ts'
import { writeManifests } from './manifest.ts'

const itemsInFile = 20_000

export const help = `Writes every item of the table into a folder, in the format of DynamoDB's export to S3.

  npm run export -- --to <folder>       a new or empty folder; it will hold patients' data, unencrypted

${tableHelp}
  --help             this

A table that is written to meanwhile is not caught at one moment: stop the service first. On AWS rather
take the export of a moment that point-in-time recovery makes (infra/RUNBOOK.md); npm run import reads both.`

export const exportTable: Command = async (args, around) => {
  const { values, positionals } = readArguments(args, {
    ...tableFlags,
    to: { type: 'string' },
    help: { type: 'boolean', default: false },
  })
  if (values.help) return around.print(help)
  const { to } = values
  if (to === undefined || to === '' || positionals.length > 0)
    throw new UsageError('say where to, and nothing else: --to <folder>')
  const connection = await connect(values, around)
  try {
    makeFolder(to)
    const { client, tableName } = connection
    const startTime = new Date(around.now()).toISOString()
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }))
    const files = await writeFiles(to, scan(client, tableName))
    const endTime = new Date(around.now()).toISOString()
    writeManifests(to, files, { tableArn: Table?.TableArn ?? '', startTime, endTime })
    const items = files.reduce((sum, { itemCount }) => sum + itemCount, 0)
    around.print(`exported ${items} items of ${tableName} to ${to}`)
  } finally {
    await connection.close()
  }
}

/** Readable by its owner alone. Not `recursive`: below /proc, where nothing can be made, Node then never ends. */
function makeFolder(to: string): void {
  const parent = dirname(resolve(to))
  if (!isFolder(parent)) throw new Refused(`${parent} is no folder: make it first.`)
  const made = isFolder(to) ? null : failureOf(() => mkdirSync(to, { mode: 0o700 }))
  if (made !== null) throw new Refused(`${to} cannot be made (${made}).`)
  if (readdirSync(to).length > 0) throw new Refused(`${to} is not empty.`)
  const data = failureOf(() => mkdirSync(join(to, 'data'), { mode: 0o700 }))
  if (data !== null) throw new Refused(`${to} cannot be written to (${data}).`)
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** The code of what went wrong, as EACCES; null when it was done. */
function failureOf(attempt: () => void): string | null {
  try {
    attempt()
    return null
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

async function* scan(client: DynamoDBClient, TableName: string): AsyncGenerator<WireItem> {
  for await (const page of paginateScan({ client }, { TableName, ConsistentRead: true }))
    yield* page.Items ?? []
}

async function writeFiles(
  to: string,
  items: AsyncGenerator<WireItem>,
): Promise<readonly { name: string; itemCount: number }[]> {
  const files: { name: string; itemCount: number }[] = []
  let next = await items.next()
  while (!next.done) {
    const file = { name: `${String(files.length + 1).padStart(6, '0')}.json.gz`, itemCount: 0 }
    const lines = async function* () {
      while (!next.done && file.itemCount < itemsInFile) {
        file.itemCount += 1
        yield `${lineOf(next.value)}\n`
        next = await items.next()
      }
    }
    const out = createWriteStream(join(to, 'data', file.name), { mode: 0o600 })
    await pipeline(Readable.from(lines()), createGzip(), out)
    files.push(file)
  }
  return files
}
