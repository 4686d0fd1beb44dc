// The functions that somebody waits for as they are deployed, and beside each bundles of nothing but the SDK.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import clinicsFile from '../../clinics.json' with { type: 'json' }
import { esbuildOptions, layBeside, writeModules } from '../../infra/bundling.ts'
import { parseClinics } from '../../shared/clinic/read.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'

/** What a patient, a clinician and a patient with a link wait for. */
export const entries = ['inbound-text', 'api', 'form'] as const
export type Entry = (typeof entries)[number]

export type Bundles = {
  own: string
  /** The SDK's code as the function imports it, loaded and left alone. */
  sdk: string
  /** The same with its clients made, as a function makes them when it loads. */
  sdkClients: string
  /** Makes the calls that its event lists, one after another, and does nothing else. */
  bare: string
}

/** Builds those of a function into a folder. */
export async function makeBundles(entry: Entry, folder: string): Promise<Bundles> {
  const file = (name: string) => join(folder, `${name}.mjs`)
  const modules = writeModules(folder, shippedClinics())
  const options = esbuildOptions(`functions/${entry}.ts`, file(entry), modules)
  const imports = sdkImports(await bundle(options))
  layBeside(entry, folder, modules)
  const other = async (name: string, lines: readonly string[]) => {
    await bundle(otherContents(options, file(`${entry}-${name}`), lines))
    return file(`${entry}-${name}`)
  }
  return {
    own: file(entry),
    sdk: await other('sdk', reExporting(imports)),
    sdkClients: await other('sdk-clients', [...reExporting(imports), ...making(imports)]),
    bare: await other('bare', callingBare),
  }
}

/** Builds, and answers which source files went in. */
async function bundle(options: BuildOptions): Promise<readonly string[]> {
  const { metafile } = await build({ ...options, metafile: true, logLevel: 'error' })
  return Object.keys(metafile?.inputs ?? {})
}

type Imports = ReadonlyMap<string, ReadonlySet<string>>

/** The function's bundle with other contents. */
function otherContents(
  { entryPoints: _, ...options }: BuildOptions,
  outfile: string,
  lines: readonly string[],
): BuildOptions {
  return { ...options, outfile, stdin: { contents: lines.join('\n'), resolveDir: process.cwd() } }
}

/** Exactly what our own sources import from the SDK: same clients, same commands. */
function reExporting(imports: Imports): readonly string[] {
  return [...imports].map(([from, names], at) => {
    const exported = [...names].map((name) => `${name} as ${name}_${at}`)
    return `export { ${exported.join(', ')} } from '${from}'`
  })
}

/** Makes every service client; the document client wraps one of them and costs nothing by itself. */
function making(imports: Imports): readonly string[] {
  return [...imports].flatMap(([from, names]) =>
    [...names]
      .filter((name) => name.endsWith('Client') && from.includes('/client-'))
      .map(
        (name) => `import { ${name} } from '${from}'\nexport const made${name} = new ${name}({})`,
      ),
  )
}

/** With our clients' limits, so that a call costs the same; commands by the names that `Call`s have. */
const callingBare = [
  "import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'",
  "import { CreateScheduleCommand } from '@aws-sdk/client-scheduler'",
  "import { PublishCommand } from '@aws-sdk/client-sns'",
  "import { makeClients } from './functions/clients.ts'",
  'const { dynamodb, scheduler, sns } = makeClients()',
  'const clients = { dynamodb: DynamoDBDocumentClient.from(dynamodb), scheduler, sns }',
  'const commands = { GetCommand, PutCommand, QueryCommand, CreateScheduleCommand, PublishCommand }',
  'export async function handler({ calls }) {',
  '  for (const { service, command, input } of calls) await clients[service].send(new commands[command](input))',
  '  return { batchItemFailures: [] }',
  '}',
]

/** Names imported from each SDK package, types aside. */
function sdkImports(sources: readonly string[]): Imports {
  const found = new Map<string, Set<string>>()
  for (const file of sources.filter((each) => !each.includes('node_modules'))) {
    const imports = readFileSync(file, 'utf8').matchAll(
      /^import \{([^}]*)\} from '(@aws-sdk\/[^']+)'/gm,
    )
    for (const [, list = '', from = ''] of imports) {
      const names = list.split(',').flatMap((each) => each.trim().split(' as ')[0] || [])
      const values = names.filter((name) => !name.startsWith('type '))
      found.set(from, new Set([...(found.get(from) ?? []), ...values]))
    }
  }
  return found
}

export function shippedClinics(): readonly Clinic[] {
  const parsed = parseClinics(clinicsFile)
  if ('clinics' in parsed) return parsed.clinics
  throw new Error('clinics.json needs mending')
}
