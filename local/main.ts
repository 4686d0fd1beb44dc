// `npm start`: the whole service on this machine.
import { join } from 'node:path'
import type { Clinic } from '../shared/clinic/schema.ts'
import { readClinics } from './clinics-file.ts'
import { FolderTaken } from './lock.ts'
import { type Options, readOptions, UsageError } from './options.ts'
import { PortTaken } from './server/listen.ts'
import { type Running, start } from './start.ts'
import { JournalDamaged } from './world/journal.ts'

const root = join(import.meta.dirname, '..')

function fail(lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exit(1)
}

function clinicsOf(path: string): readonly Clinic[] {
  const read = readClinics(path)
  return 'clinics' in read ? read.clinics : fail(read.complaint)
}

function optionsOf(): Options {
  try {
    return readOptions(process.argv.slice(2), process.env, join(root, '.afterglow'))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return fail([error.message, 'Flags: --now <instant>, --fresh, --empty. Environment: PORT.'])
  }
}

async function run(options: Options, clinics: readonly Clinic[]): Promise<Running> {
  try {
    return await start(options, clinics)
  } catch (error) {
    if (error instanceof PortTaken)
      return fail([`${error.message}. Choose another: PORT=8081 npm start`])
    if (error instanceof FolderTaken) return fail([`${error.message}. Stop that one first.`])
    if (error instanceof JournalDamaged) return fail([error.message])
    throw error
  }
}

const running = await run(optionsOf(), clinicsOf(join(root, 'clinics.json')))
let closing = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (closing) process.exit(1) // asked twice: whatever was answered is already on disk
    closing = true
    void running.close().then(() => process.exit(0))
  })

process.stdout.write(`Afterglow is ready at ${running.url}\n`)
