// How large the inbound-text function is, and how long it takes to import.
// Compared with a bundle of nothing but the SDK imports that the same function makes.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import * as z from 'zod/mini'
import clinicsFile from '../clinics.json' with { type: 'json' }
import { esbuildOptions, writeClinicsModule } from '../infra/bundling.ts'
import { parseClinics } from '../shared/clinic/read.ts'
import type { Clinic } from '../shared/clinic/schema.ts'
import { table } from './outcomes/table.ts'

export type BundleFigure = {
  /** Minified, without source maps. */
  bytes: number
  /** What a patient waits, on a machine that does nothing else: median, milliseconds, of fresh processes. */
  importMs: number
  /** Processor time of the same, all threads: steadier where other work shares the machine. */
  importCpuMs: number
}

export type BundleFigures = {
  inboundText: BundleFigure
  /** The SDK's code, loaded and left alone. */
  sdk: BundleFigure
  /** The same with its clients made, as a function makes them when it loads. */
  sdkClients: BundleFigure
  /** Import time of inbound-text over that of the SDK's code, and over that of the SDK with its clients made. */
  over: { sdk: number; sdkClients: number; sdkClientsCpu: number }
}

const entry = 'functions/inbound-text.ts'
const rounds = 21

/** What the deployed function finds in its environment, with nothing behind it: importing calls nobody. */
const environment = {
  PATH: process.env.PATH ?? '',
  AWS_REGION: 'us-east-1',
  AWS_LAMBDA_FUNCTION_NAME: 'bench', // on Lambda a function makes its clients as it loads
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  TABLE_NAME: 'charts',
  SCHEDULE_GROUP: 'wake-ups',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::111122223333:role/scheduler',
  WAKE_UP_QUEUE_ARN: 'arn:aws:sqs:us-east-1:111122223333:wake-ups',
  PAGE_TOPIC_ARNS:
    '{"demo":"arn:aws:sns:us-east-1:111122223333:demo","north":"arn:aws:sns:us-east-1:111122223333:north"}',
  TEXT_NUMBERS: '{"demo":"+12125550101","north":"+13035550121"}',
}

/** Bundles all three and imports each `rounds` times, by turns so that the machine's moods fall on all. */
export async function benchBundle(): Promise<{ text: string; figures: BundleFigures }> {
  const figures = await measure()
  return { text: say(figures), figures }
}

async function measure(): Promise<BundleFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'afterglow-bundle-'))
  try {
    const ours = join(folder, 'function.mjs')
    const sdk = join(folder, 'sdk.mjs')
    const clients = join(folder, 'clients.mjs')
    const options = esbuildOptions(entry, ours, writeClinicsModule(folder, shippedClinics()))
    const imports = sdkImports(await bundle(options))
    await bundle(sdkOnly(options, sdk, reExporting(imports)))
    await bundle(sdkOnly(options, clients, [...reExporting(imports), ...making(imports)]))
    const [inboundText, sdkAlone, sdkClients] = measured([ours, sdk, clients])
    return {
      inboundText,
      sdk: sdkAlone,
      sdkClients,
      over: {
        sdk: inboundText.importMs / sdkAlone.importMs,
        sdkClients: inboundText.importMs / sdkClients.importMs,
        sdkClientsCpu: inboundText.importCpuMs / sdkClients.importCpuMs,
      },
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Builds, and answers which source files went in. */
async function bundle(options: BuildOptions): Promise<readonly string[]> {
  const { metafile } = await build({ ...options, metafile: true, logLevel: 'error' })
  return Object.keys(metafile?.inputs ?? {})
}

type Imports = ReadonlyMap<string, ReadonlySet<string>>

/** The function's bundle with other contents. */
function sdkOnly(
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

function shippedClinics(): readonly Clinic[] {
  const parsed = parseClinics(clinicsFile)
  if ('clinics' in parsed) return parsed.clinics
  throw new Error('clinics.json needs mending')
}

type Three<T> = readonly [T, T, T]

/** Each file imported `rounds` times, by turns; in the files' order. */
function measured([first, second, third]: Three<string>): Three<BundleFigure> {
  const turns = Array.from({ length: rounds }, () => ({
    first: importing(first),
    second: importing(second),
    third: importing(third),
  }))
  const figure = (file: string, name: 'first' | 'second' | 'third'): BundleFigure => ({
    bytes: statSync(file).size,
    importMs: median(turns.map((turn) => turn[name].wallMs)),
    importCpuMs: median(turns.map((turn) => turn[name].cpuMs)),
  })
  return [figure(first, 'first'), figure(second, 'second'), figure(third, 'third')]
}

const Importing = z.object({ wallMs: z.number(), cpuMs: z.number() })

/** What it takes one fresh process to import a file. */
function importing(file: string): z.infer<typeof Importing> {
  const script = `const cpu = process.cpuUsage(), from = performance.now()
await import(${JSON.stringify(pathToFileURL(file).href)})
const wallMs = performance.now() - from, { user, system } = process.cpuUsage(cpu)
process.stdout.write(JSON.stringify({ wallMs, cpuMs: (user + system) / 1000 }), () => process.exit(0))`
  const args = ['--input-type=module', '--eval', script]
  const said = execFileSync(process.execPath, args, { env: environment, encoding: 'utf8' })
  return Importing.parse(JSON.parse(said))
}

function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
  if (middle === undefined) throw new Error('no measurement')
  return middle
}

function say({ inboundText, sdk, sdkClients, over }: BundleFigures): string {
  const row = (name: string, { bytes, importMs, importCpuMs }: BundleFigure) => [
    name,
    String(bytes),
    importMs.toFixed(1),
    importCpuMs.toFixed(1),
  ]
  return [
    `The inbound-text function: its bundle and its import, medians of ${rounds} fresh processes each, by turns`,
    table([
      ['', 'bytes', 'ms', 'ms of processor'],
      row('inbound-text', inboundText),
      row('the SDK alone', sdk),
      row('the SDK, its clients made', sdkClients),
    ]),
    `Import over that of the SDK alone ${over.sdk.toFixed(2)}, of the SDK with its clients made ` +
      `${over.sdkClients.toFixed(2)} (processor time ${over.sdkClientsCpu.toFixed(2)}).`,
  ].join('\n')
}
