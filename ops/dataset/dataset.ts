// A clinic's episodes for a registry or a study: no identifiers, and only for a question that was written down before.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clinics } from '../../functions/clinics.ts'
import { instant } from '../../shared/calendar/instants.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { findClinic } from '../../shared/loop/clinics.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import type { EventStore } from '../../shared/store/types.ts'
import { connect, tableFlags, tableHelp } from '../backup/connect.ts'
import { type Command, Refused, readArguments, type Surroundings, UsageError } from '../command.ts'
import { hidden, peopleAtLeast } from './hide.ts'
import { peopleOf } from './people.ts'
import { filesOf } from './tables.ts'

export const help = `Writes a clinic's episodes as a data set without identifiers, with its dictionary and an R script.

  npm run dataset -- --clinic demo --plan plan.md --register      writes the plan's hash down, and nothing else
  npm run dataset -- --clinic demo --plan plan.md --to <folder>   a new or empty folder

  --clinic <id>      whose episodes
  --plan <file>      the analysis plan, as it is registered; the file itself is stored nowhere
  --as <name>        who registers it
${tableHelp}
  --help             this

Without a plan whose hash was written down before, nothing is written. What a data set holds, and what it
leaves out so that nobody is found in it, stands in docs/files.md.`

const flags = {
  ...tableFlags,
  clinic: { type: 'string' },
  plan: { type: 'string' },
  as: { type: 'string' },
  to: { type: 'string' },
  register: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

export const writeDataset: Command = async (args, around) => {
  const { values, positionals } = readArguments(args, flags)
  if (values.help) return around.print(help)
  const { plan, to, register } = values
  const clinic = findClinic(clinics(), values.clinic)
  if (!clinic || positionals.length > 0) throw new UsageError('say whose: --clinic <id>')
  if (plan === undefined) throw new UsageError('say by which plan: --plan <file>')
  if (register === (to !== undefined)) throw new UsageError('either --register or --to <folder>')
  const sha256 = createHash('sha256').update(readPlan(plan)).digest('hex')
  const connection = await connect(values, around)
  try {
    const { documents, tableName } = connection
    const store = dynamoDbStore(documents, tableName, await connection.numberKeys())
    if (to === undefined) await registerPlan(store, clinic, sha256, values.as, around)
    else await writeTo(to, store, clinic, sha256, around)
  } finally {
    await connection.close()
  }
}

function readPlan(path: string): Buffer {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Refused(`${path} is no file: write the analysis plan first.`)
  const bytes = readFileSync(path)
  if (bytes.length === 0) throw new Refused(`${path} is empty: write the analysis plan first.`)
  return bytes
}

async function registerPlan(
  store: EventStore,
  { id }: Clinic,
  sha256: string,
  by = 'operator',
  { now, print }: Surroundings,
): Promise<void> {
  await store.notePlan(id, { sha256, at: instant(now()), by })
  const plan = (await store.plans(id)).find((each) => each.sha256 === sha256)
  print(`plan ${sha256} of ${id} stands since ${plan?.at}`)
}

async function writeTo(
  to: string,
  store: EventStore,
  clinic: Clinic,
  sha256: string,
  { now, print }: Surroundings,
): Promise<void> {
  const plans = await store.plans(clinic.id)
  const plan = plans.find((each) => each.sha256 === sha256)
  if (!plan)
    throw new Refused(
      'This plan was not written down before: register it first, or take the one that was. Nothing was written.',
    )
  const people = await peopleOf(store, clinic, instant(now()))
  if (people.length < peopleAtLeast)
    throw new Refused(
      `${people.length} people are too few to tell of: ${peopleAtLeast} at least. Nothing was written.`,
    )
  makeFolder(to)
  const told = hidden(people)
  const write = (name: string, text: string) => writeFileSync(join(to, name), text, { mode: 0o600 })
  for (const [name, text] of Object.entries(filesOf(told))) write(name, text)
  const script = fileURLToPath(new URL('./curves.R', import.meta.url))
  copyFileSync(script, join(to, 'curves.R'))
  const episodes = told.reduce((sum, each) => sum + each.episodes.length, 0)
  // Every plan of the clinic: one that was made after a look at the data is seen to be later.
  const manifest = {
    plan,
    plans,
    people: told.length,
    episodes,
    peopleAtLeast,
    writtenAt: instant(now()),
  }
  write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
  print(`wrote ${episodes} episodes of ${told.length} people to ${to}, by the plan of ${plan.at}`)
}

function makeFolder(to: string): void {
  if (!statSync(to, { throwIfNoEntry: false })?.isDirectory()) mkdirSync(to, { mode: 0o700 })
  if (readdirSync(to).length > 0) throw new Refused(`${to} is not empty.`)
}
