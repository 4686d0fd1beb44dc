// The clinic's application as files: one call for the stack, the local run and the tests.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, buildSync, type Metafile } from 'esbuild'
import type { Caching } from './headers.ts'

export type WebFile = {
  /** From the root of the address, without a leading slash: `assets/app-XYZ.js`. */
  path: string
  contentType: string
  caching: Caching
  body: Uint8Array
}

export type WebSite = {
  files: readonly WebFile[]
  /** What the first look at any screen loads, by path. */
  firstLoad: readonly string[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

const options = {
  bundle: true,
  write: false,
  metafile: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  splitting: true,
  outdir: root,
  absWorkingDir: root,
  entryNames: 'assets/[name]-[hash]',
  chunkNames: 'assets/[name]-[hash]',
  assetNames: 'assets/[name]-[hash]',
  loader: { '.svg': 'file' },
  publicPath: '/',
  legalComments: 'none',
  logLevel: 'silent',
} satisfies BuildOptions

/**
 * @param drawer with the local run's drawer beside it, which the deployed application never holds. It is a bundle of
 *   its own, so that the application's files are the same with and without it.
 */
export function buildWeb({ drawer }: { drawer: boolean }): WebSite {
  const app = bundled(['web/ui/style.css', 'web/clinician/app.tsx'])
  const beside = drawer ? bundled(['web/local/drawer.css', 'web/local/drawer.tsx']) : null
  const bundles = beside ? [app, beside] : [app]
  const first = bundles.flatMap((each) => each.first)
  const index = file('index.html', 'never', Buffer.from(indexHtml(first)))
  return {
    files: [index, ...bundles.flatMap(({ files }) => files)],
    firstLoad: ['index.html', ...first.map(({ path }) => path)],
  }
}

type Bundle = { files: readonly WebFile[]; first: readonly First[] }
type First = { path: string; isEntry: boolean }

function bundled(entryPoints: readonly string[]): Bundle {
  const { outputFiles, metafile } = buildSync({ ...options, entryPoints: [...entryPoints] })
  const files = outputFiles.map(({ path, contents }) =>
    file(relative(root, path).replaceAll('\\', '/'), 'immutable', contents),
  )
  return { files, first: firstOf(metafile, entryPoints) }
}

/** The entries and what they import at once; what they import when it is needed comes later. */
function firstOf({ outputs }: Metafile, entryPoints: readonly string[]): readonly First[] {
  const found = new Map<string, First>()
  const visit = (path: string, isEntry: boolean): void => {
    if (found.has(path)) return
    found.set(path, { path, isEntry })
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import') visit(next, false)
  }
  for (const [path, { entryPoint }] of Object.entries(outputs))
    if (entryPoint && entryPoints.includes(entryPoint)) visit(path, true)
  return [...found.values()]
}

const tagOf = ({ path, isEntry }: First): string => {
  if (path.endsWith('.css')) return `<link rel="stylesheet" href="/${path}" />`
  if (path.endsWith('.svg')) return `<link rel="icon" href="/${path}" type="image/svg+xml" />`
  if (isEntry) return `<script type="module" src="/${path}"></script>`
  return `<link rel="modulepreload" href="/${path}" />`
}

function indexHtml(first: readonly First[]): string {
  const template = readFileSync(join(root, 'web/build/index.html'), 'utf8')
  return template.replace('<!-- assets -->', first.map(tagOf).join('\n    '))
}

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

function file(path: string, caching: Caching, body: Uint8Array): WebFile {
  const contentType = contentTypes[path.split('.').at(-1) ?? '']
  if (contentType === undefined) throw new Error(`${path} is of no kind that is served`)
  return { path, contentType, caching, body }
}
