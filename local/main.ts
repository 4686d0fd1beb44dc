// `npm start`: the whole service on this machine.
import { join } from 'node:path'
import type { Clinic } from '../shared/clinic/schema.ts'
import { readClinics } from './clinics-file.ts'
import { type Options, readOptions, UsageError } from './options.ts'
import { keepToOurselves } from './private.ts'
import { type Running, start } from './start.ts'
import { Trouble } from './trouble.ts'

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
    if (error instanceof Trouble) return fail([error.message])
    throw error
  }
}

keepToOurselves()
const running = await run(optionsOf(), clinicsOf(join(root, 'clinics.json')))
let closing = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (closing) process.exit(1) // asked twice: whatever was answered is already on disk
    closing = true
    void running.close().then(() => process.exit(0))
  })

void running.trouble.then(async ({ message }) => {
  process.stderr.write(`${message}\n`)
  closing = true
  await running.close().catch(() => undefined)
  process.exit(1)
})

process.stdout.write(`Afterglow is ready at ${running.url}\n`)
