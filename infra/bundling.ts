// How a function becomes one file. The stack, the size test and the import benchmark all bundle by this.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, buildSync } from 'esbuild'

import type { Clinic } from '../shared/clinic/schema.ts'
import { languages } from '../shared/conversation/languages/index.ts'
import { packed } from '../shared/conversation/languages/packing.ts'
import { shipped } from '../shared/instruments/shipped.ts'

/**
 * Credential sources of developers' machines and containers. The SDK imports each one lazily, and
 * only when no credentials stand in the environment. In Lambda they always do, so these never run;
 * should one be reached after all, its import fails and the call fails, as it would without
 * credentials anyway. Leaving them out takes a quarter of the bundle and a third of its import time.
 */
const unreachableCredentialSources = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
]

/** Likewise lazy, for operations that stream events. DynamoDB, SNS and Scheduler have none; S3's client wants it at once. */
const unusedProtocols = ['@smithy/core/event-streams']
const streamsEvents: ReadonlySet<string> = new Set(['chain-heads', 'fhir', 'fhir-export'])

/** What the bundle of `functions/<entry>.ts` leaves outside. */
export const externalOf = (entry: string): string[] => [
  ...unreachableCredentialSources,
  ...(streamsEvents.has(entry) ? [] : unusedProtocols),
]

export const bundling = {
  format: 'esm',
  target: 'node24',
  minify: true,
  /** ES modules before CommonJS, so that unused code falls away. */
  mainFields: ['module', 'main'],
  /**
   * Each SDK client brings its whole package.json for the sake of its version, which goes into the header that says
   * who calls: 6 kB that every start would read. Nothing of ours imports JSON into a bundle.
   */
  loader: { '.json': 'empty' },
  /** What a module wants of another that stands in its place and has not got it: no function goes out like that. */
  logOverride: { 'import-is-undefined': 'error' },
  /** None of them is a licence: the SDK's annotations for coverage, kept by their form alone. */
  legalComments: 'none',
  /** For NODE_OPTIONS=--enable-source-maps when a trace must be read; kept off, for reading maps slows starts. */
  sourcemap: true,
  /** The map leads to file and line; the code itself is in the repository. */
  sourcesContent: false,
} satisfies BuildOptions

/** What stands in a bundle for what is imported as `#…`; unbundled that is a file of ours, by package.json. */
export type Modules = Readonly<{
  aliases: Readonly<
    Record<
      | '#clinics'
      | '#instruments'
      | '#languages'
      | '#own-queue'
      | typeof endpointDiscovery
      | typeof phoneNumbers,
      string
    >
  >
  /** What the modules read from beside the bundle, in the folder they were written to. */
  beside: readonly string[]
  /** The same of modules that some functions have, by the module. */
  late: Readonly<Record<'#own-queue' | typeof phoneNumbers, string>>
  /** In place of what is decided for whoever asks, of what a judgement takes, and of zod, in functions that nobody asks. */
  unasked: Readonly<Record<'#asked' | '#judgement' | 'zod/mini', string>>
  /** The same in the function of patients' pages, which asks for little. */
  onPage: Readonly<Record<'#asked' | '#judgement', string>>
  /** What the module of the judgement reads. */
  judgement: string
}>

/**
 * Writes the modules that functions are bundled with: the clinics, as `parseClinics` made them of clinics.json, and
 * the languages' words. Functions then start without the schema, and with exactly the clinics the stack was made for.
 */
export function writeModules(folder: string, clinics: readonly Clinic[]): Modules {
  // The CDK CLI names its folder relative to here; a relative alias would be looked up as a package.
  const path = (name: string) => resolve(folder, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path('clinics.mjs'), clinicsModule(clinics))
  writeFileSync(path('languages.mjs'), languagesModule())
  writeFileSync(path('instruments.mjs'), dataModule('shipped', instrumentsFile))
  writeFileSync(path(instrumentsFile), asciiJson(shipped()))
  writeFileSync(path(languagesFile), asciiJson(packed(languages)))
  writeFileSync(path('endpoint-discovery.mjs'), withoutEndpointDiscovery)
  writeFileSync(
    path('judgement.mjs'),
    requiredModule(judgementFile, ['judgement', 'clinicPopulation']),
  )
  buildSync({
    ...esbuildOptions(join(root, 'shared/outcomes/judgement.ts'), path(judgementFile), null),
    format: 'cjs',
  })
  const number = 'parsePhoneNumberFromString'
  writeFileSync(path('phone-numbers.mjs'), requiredModule(phoneNumbersFile, [number]))
  const { entryPoints: _, ...options } = esbuildOptions('', path(phoneNumbersFile), null)
  const contents = `export { ${number} } from '${phoneNumbers}'`
  buildSync({ ...options, stdin: { contents, resolveDir: root }, format: 'cjs' })
  writeFileSync(path('nobody-asks.mjs'), 'export const asked = {}\n')
  const onPage = JSON.stringify(join(root, 'shared/chart/decide/on-page.ts'))
  writeFileSync(path('page-asks.mjs'), `export { onPage as asked } from ${onPage}\n`)
  writeFileSync(path('own-queue.mjs'), lateModule(ownQueueFile, 'ownQueue'))
  buildSync(esbuildOptions(join(root, 'functions/late/own-queue.ts'), path(ownQueueFile), null))
  return {
    aliases: {
      '#clinics': path('clinics.mjs'),
      '#instruments': path('instruments.mjs'),
      '#languages': path('languages.mjs'),
      '#own-queue': path('own-queue.mjs'),
      [endpointDiscovery]: path('endpoint-discovery.mjs'),
      [phoneNumbers]: path('phone-numbers.mjs'),
    },
    beside: [path(languagesFile), path(instrumentsFile)],
    late: { '#own-queue': path(ownQueueFile), [phoneNumbers]: path(phoneNumbersFile) },
    unasked: {
      '#asked': path('nobody-asks.mjs'),
      '#judgement': path('judgement.mjs'),
      'zod/mini': join(root, 'functions/lean/zod-mini.ts'),
    },
    onPage: { '#asked': path('page-asks.mjs'), '#judgement': path('judgement.mjs') },
    judgement: path(judgementFile),
  }
}

/**
 * DynamoDB's client brings along how to be told where it is by the service itself, with a cache of its own: off unless
 * switched on, which nothing of ours does, and 8 kB that every start would read.
 */
const endpointDiscovery = '@aws-sdk/middleware-endpoint-discovery'
const withoutEndpointDiscovery = [
  'const none = () => undefined',
  'export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS =',
  '  { environmentVariableSelector: none, configFileSelector: none, default: undefined }',
  'export const resolveEndpointDiscoveryConfig = (config) => config',
  '',
].join('\n')

/** A bundle of its own, as small as one function of the SDK allows: imported when something has failed. */
const ownQueueFile = 'own-queue-late.mjs'

/** Likewise, but asked for in the midst of a decision, which waits for nothing: so it is required, not imported. */
const judgementFile = 'judgement-late.cjs'

/** Numbering plans, an eighth of the API's bundle, for whoever enters a number: likewise required. */
const phoneNumbers = 'libphonenumber-js/min'
const phoneNumbersFile = 'phone-numbers-late.cjs'

/** Functions that come with the first call of any. */
const requiredModule = (file: string, names: readonly string[]): string =>
  [
    `import { createRequire } from 'node:module'`,
    `import { fileURLToPath } from 'node:url'`,
    'let kept',
    'const late = () => (kept ??= load())',
    'const load = () =>',
    `  createRequire(import.meta.url)(fileURLToPath(new URL('./${file}', import.meta.url)))`,
    ...names.map((name) => `export const ${name} = (...given) => late().${name}(...given)`),
    '',
  ].join('\n')

/** A function that comes with its first call. */
const lateModule = (file: string, name: string): string =>
  [
    `const late = () => import(new URL('./${file}', import.meta.url).href)`,
    `export const ${name} = async (...given) => (await late()).${name}(...given)`,
    '',
  ].join('\n')

function clinicsModule(clinics: readonly Clinic[]): string {
  const json = JSON.stringify(JSON.stringify(clinics))
  return `export const clinics = () => JSON.parse(${json})\n`
}

/** Data, and half a megabyte: read by the first text, not compiled by every start. */
const languagesFile = 'languages.json'
/** The same of the instruments' rows, which took two milliseconds of each start. */
const instrumentsFile = 'instruments.json'

/** Phrases are functions, and stay code; so does the little that they need. */
function languagesModule(): string {
  const codes = Object.keys(languages)
  const imports = codes.map((code) => {
    const file = join(root, 'shared/conversation/languages', code, 'phrases.ts')
    return `import { phrases as ${code} } from ${JSON.stringify(file)}`
  })
  const said = Object.entries(languages).map(
    ([code, { key, dates }]) =>
      `${code}: { phrases: ${code}, key: ${JSON.stringify(key)}, dates: ${JSON.stringify(dates)} }`,
  )
  return [
    ...imports,
    `export const said = { ${said.join(', ')} }`,
    dataModule('heard', languagesFile),
  ].join('\n')
}

/** A function that gives what is in a file beside, read at its first call. */
const dataModule = (name: string, file: string): string =>
  [
    `import { readFileSync } from 'node:fs'`,
    `const read = () => JSON.parse(readFileSync(new URL('./${file}', import.meta.url), 'latin1'))`,
    'let kept',
    `export const ${name} = () => (kept ??= read())`,
    '',
  ].join('\n')

/** Whatever is not ASCII by its number: such a file need not be decoded, only copied. */
const asciiJson = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[\x7f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** What functions of ours read from beside their bundle, by whom: no bundler sees that. */
const readFromBeside: Readonly<Record<string, readonly string[]>> = {
  'inbound-text': ['functions/model/weights.bin', 'functions/model/weights.json'],
}
/** Which modules that come late are whose. */
const lateFor: Readonly<Record<string, readonly (keyof Modules['late'])[]>> = {
  'inbound-text': ['#own-queue'],
  'wake-up': ['#own-queue'],
  api: [phoneNumbers],
  fhir: [phoneNumbers],
  files: [phoneNumbers],
}

const root = fileURLToPath(new URL('..', import.meta.url))
/** What lies beside the bundle of a function, from where and by what name. */
export const besides = (entry: string, modules: Modules) =>
  [
    ...(readFromBeside[entry] ?? []).map((file) => join(root, file)),
    ...modules.beside,
    ...(lateFor[entry] ?? []).map((each) => modules.late[each]),
    ...(unasked.has(entry) || entry === page ? [modules.judgement] : []),
  ].map((from) => ({ from, name: basename(from) }))

/** Lays beside the bundle of `functions/<entry>.ts` what it reads there. */
export function layBeside(entry: string, folder: string, modules: Modules): void {
  for (const { from, name } of besides(entry, modules)) {
    if (from !== join(folder, name)) copyFileSync(from, join(folder, name))
  }
}

/** The same as commands for NodejsFunction, in words that every system's shell takes. */
export function commandsToLayBeside(entry: string, folder: string, modules: Modules): string[] {
  const quoted = (path: string) => `'${path.replaceAll('\\', '/')}'`
  return besides(entry, modules).map(
    ({ from, name }) =>
      `node -e "require('fs').copyFileSync(${quoted(from)}, ${quoted(join(folder, name))})"`,
  )
}

/** Fed by queues, a timer and logs: no request reaches them, and what staff ask of charts is a twentieth of a bundle. */
const unasked: ReadonlySet<string> = new Set([
  'inbound-text',
  'wake-up',
  'sweep',
  'delivery-report',
])

/** The function of patients' pages. */
const page = 'form'

const aliasesFor = (entry: string, modules: Modules): Record<string, string> => ({
  ...modules.aliases,
  ...(unasked.has(entry) && modules.unasked),
  ...(entry === page && modules.onPage),
})

/** For esbuild's command line: what NodejsFunction has no option for. */
export function commandLine(entry: string, modules: Modules) {
  return {
    '--alias': Object.entries(aliasesFor(entry, modules)).map(
      ([name, module]) => `${name}=${module}`,
    ),
    '--legal-comments': bundling.legalComments,
    '--log-override': Object.entries(bundling.logOverride).map((each) => each.join('=')),
  }
}

/** The same bundle by esbuild's own API: what NodejsFunction makes by its command line. */
export function esbuildOptions(
  entry: string,
  outfile: string,
  modules: Modules | null,
): BuildOptions & { bundle: true } {
  return {
    ...bundling,
    external: externalOf(basename(entry, '.ts')),
    entryPoints: [entry],
    outfile,
    ...(modules && { alias: aliasesFor(basename(entry, '.ts'), modules) }),
    bundle: true,
    platform: 'node',
  }
}
