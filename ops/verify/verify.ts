// Whether the charts are those that were written: every commit by its hash, and all of them by the daily heads.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { paginateScan } from '@aws-sdk/client-dynamodb'
import { headsFolder } from '../../local/data.ts'
import { outputs } from '../../shared/names.ts'
import { headKeys } from '../../shared/store/head-keys.ts'
import { connect, localFolder, secretFor, tableFlags, tableHelp } from '../backup/connect.ts'
import { type Item, itemOf } from '../backup/items.ts'
import { checkSum, itemsIn } from '../backup/lines.ts'
import { openExport } from '../backup/manifest.ts'
import { type Command, Refused, readArguments, type Surroundings, UsageError } from '../command.ts'
import { defaultStack, stackOutputs } from '../stack.ts'
import { type Chains, chainsOf } from './chains.ts'
import { judgeByHeads, type LaidDown } from './heads.ts'
import { judge } from './judge.ts'
import { openHeads } from './read-heads.ts'

export const help = `Reads every commit of every chart, and says which are not those that were written.

  npm run verify                          the deployed table, and the bucket of daily chain heads
  npm run verify -- --from <folder>       an export or a backup instead of a table

${tableHelp}
  --heads <place>    daily chain heads to compare with: a folder, or s3://<bucket>
  --mended <chart>   a commit known to be put by hand in the place of a lost one: demo#p1/42; may be repeated
  --help             this

Each commit carries the hash of the one before it. One that was changed, swapped, put in or taken out
breaks the chain at the next one; what was taken off the end is missed by the chart's snapshot, and, if
that was taken too, by the daily heads, which nobody can delete. Exit 0: all is as it was written. Exit 1
names each place (infra/RUNBOOK.md "Charts that were tampered with" says what to do). Notes tell of
commits without a hash in the middle of a chain, as an older release leaves them during a deployment.`

const flags = {
  ...tableFlags,
  from: { type: 'string' },
  heads: { type: 'string' },
  mended: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const

type Flags = Parameters<typeof connect>[0] & { from?: string; heads?: string; mended?: string[] }

export const verifyChains: Command = async (args, around) => {
  const { values, positionals } = readArguments(args, flags)
  if (values.help) return around.print(help)
  if (positionals.length > 0) throw new UsageError('say which table, and nothing else')
  const { chains, upTo } = await (values.from === undefined
    ? fromTable(values, around)
    : fromExport(values.from))
  const mended = new Set(values.mended)
  const found = [...chains.values()].map((chain) => judge(chain, mended))
  const byHeads = await compared(values, around, chains, upTo)
  const commits = [...chains.values()].reduce((sum, { links }) => sum + links.size, 0)
  around.print(`read ${commits} commits of ${chains.size} charts, ${byHeads.told}`)
  for (const note of found.flatMap(({ notes }) => notes)) around.print(`note: ${note}`)
  const wrong = [...found.flatMap((each) => each.wrong), ...byHeads.wrong]
  for (const each of wrong) around.print(each)
  if (wrong.length > 0) throw new Refused(`${wrong.length} findings: a person must see to them.`)
  around.print('all is as it was written')
}

/** `upTo`: the day from which heads may know more than there is; null for a table. */
type Read = { chains: Chains; upTo: string | null }

async function fromTable(values: Flags, around: Surroundings): Promise<Read> {
  const connection = await connect(values, around)
  try {
    const { client, tableName: TableName } = connection
    const items = async function* (): AsyncGenerator<Item> {
      for await (const page of paginateScan({ client }, { TableName, ConsistentRead: true }))
        for (const wire of page.Items ?? []) {
          const item = itemOf(wire)
          if (item) yield item
        }
    }
    return { chains: await chainsOf(items()), upTo: null }
  } finally {
    await connection.close()
  }
}

async function fromExport(from: string): Promise<Read> {
  const { files, exportTime } = openExport(from)
  const items = async function* (): AsyncGenerator<Item> {
    for (const file of files) {
      await checkSum(file)
      yield* itemsIn(file)
    }
  }
  return { chains: await chainsOf(items()), upTo: exportTime.slice(0, 10) }
}

async function compared(
  values: Flags,
  around: Surroundings,
  chains: Chains,
  upTo: string | null,
): Promise<{ wrong: readonly string[]; told: string }> {
  const place = values.heads ?? (await ownHeads(values, around))
  if (place === null) return { wrong: [], told: 'no daily heads to compare with' }
  const { lines, wrong } = openHeads(place)
  const earlier = async function* (): AsyncGenerator<LaidDown> {
    for await (const line of lines) if (upTo === null || line.day < upTo) yield line
  }
  const judged = await judgeByHeads(
    chains,
    headKeys(await secretFor(values, around.env)),
    earlier(),
  )
  const told = `${judged.lines} heads of ${judged.days} days`
  return { wrong: [...wrong, ...judged.wrong], told }
}

/** Where they lie of themselves; null for an engine or a file that says nothing of them. */
async function ownHeads(values: Flags, { env }: Surroundings): Promise<string | null> {
  if (values.local) {
    const folder = join(localFolder(env), headsFolder)
    return existsSync(folder) ? folder : null
  }
  const isElsewhere =
    values.endpoint ?? values.table ?? values.from ?? (env.DYNAMODB_ENDPOINT || undefined)
  if (isElsewhere !== undefined) return null
  return `s3://${(await stackOutputs(values.stack ?? defaultStack))(outputs.heads)}`
}
