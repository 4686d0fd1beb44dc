// How a function becomes one file. The stack, the size test and the import benchmark all bundle by this.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuildOptions } from 'esbuild'
import type { Clinic } from '../shared/clinic/schema.ts'

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

/** Likewise lazy, for operations that stream events. DynamoDB, SNS and Scheduler have none. */
const unusedProtocols = ['@smithy/core/event-streams']

export const bundling = {
  format: 'esm',
  target: 'node24',
  minify: true,
  /** ES modules before CommonJS, so that unused code falls away. */
  mainFields: ['module', 'main'],
  external: [...unreachableCredentialSources, ...unusedProtocols],
  /** None of them is a licence: the SDK's annotations for coverage, kept by their form alone. */
  legalComments: 'none',
  /** For NODE_OPTIONS=--enable-source-maps when a trace must be read; kept off, for reading maps slows starts. */
  sourcemap: true,
  /** The map leads to file and line; the code itself is in the repository. */
  sourcesContent: false,
} satisfies BuildOptions

/** What functions import as `#clinics`; unbundled it is functions/clinics.ts, by package.json. */
const clinicsImport = '#clinics'

/**
 * Writes what `parseClinics` made of clinics.json as the module that functions are bundled with, and answers
 * its path. They then start without the schema, and with exactly the clinics the stack was made for.
 */
export function writeClinicsModule(folder: string, clinics: readonly Clinic[]): string {
  // The CDK CLI names its folder relative to here; a relative alias would be looked up as a package.
  const file = resolve(folder, 'clinics.mjs')
  const json = JSON.stringify(JSON.stringify(clinics))
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, `export const clinics = () => JSON.parse(${json})\n`)
  return file
}

/** What functions read from beside their bundle, by whom: no bundler sees that. */
const readFromBeside: Readonly<Record<string, readonly string[]>> = {
  'inbound-text': ['functions/model/weights.bin', 'functions/model/weights.json'],
}

const root = fileURLToPath(new URL('..', import.meta.url))
const besides = (entry: string) =>
  (readFromBeside[entry] ?? []).map((file) => ({ from: join(root, file), name: basename(file) }))

/** Lays beside the bundle of `functions/<entry>.ts` what it reads there. */
export function layBeside(entry: string, folder: string): void {
  for (const { from, name } of besides(entry)) copyFileSync(from, join(folder, name))
}

/** The same as commands for NodejsFunction, in words that every system's shell takes. */
export function commandsToLayBeside(entry: string, folder: string): string[] {
  const quoted = (path: string) => `'${path.replaceAll('\\', '/')}'`
  return besides(entry).map(
    ({ from, name }) =>
      `node -e "require('fs').copyFileSync(${quoted(from)}, ${quoted(join(folder, name))})"`,
  )
}

/** For esbuild's command line: what NodejsFunction has no option for. */
export function commandLine(clinicsModule: string) {
  return {
    '--alias': [`${clinicsImport}=${clinicsModule}`],
    '--legal-comments': bundling.legalComments,
  }
}

/** The same bundle by esbuild's own API: what NodejsFunction makes by its command line. */
export function esbuildOptions(
  entry: string,
  outfile: string,
  clinicsModule: string,
): BuildOptions {
  return {
    ...bundling,
    entryPoints: [entry],
    outfile,
    alias: { [clinicsImport]: clinicsModule },
    bundle: true,
    platform: 'node',
  }
}
