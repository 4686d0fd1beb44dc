import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { App, Stack } from 'aws-cdk-lib'
import { Key } from 'aws-cdk-lib/aws-kms'
import { build, type Metafile } from 'esbuild'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { besides, esbuildOptions, writeModules } from '../../infra/bundling.ts'
import { readClinics } from '../../infra/clinics.ts'
import { ServiceFunction } from '../../infra/constructs/service-function.ts'
import { historyOf } from '../../shared/chart/history.ts'
import { judgedBy, policyFor } from '../../shared/chart/policy.ts'
import { foldHistory } from '../../shared/chart/whole.ts'
import { heardIn } from '../../shared/conversation/languages/heard.ts'
import { languages } from '../../shared/conversation/languages/index.ts'
import { shipped } from '../../shared/instruments/shipped.ts'
import { judgement } from '../../shared/outcomes/judgement.ts'
import { Language } from '../../shared/vocabulary/ids.ts'
import { longChart } from '../chart/long.ts'
import { demo, key } from '../support/deps.ts'

/** What a patient waits for on a cold start; measured against by bench/bundle.ts. */
const mostBytes = 560_000

const clinics = readClinics('clinics.json')
const folder = mkdtempSync(join(tmpdir(), 'afterglow-bundle-'))
const modules = writeModules(folder, clinics)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the inbound-text function, bundled as it is deployed', () => {
  let output: Metafile['outputs'][string]
  let code: string

  beforeAll(async () => {
    const outfile = join(folder, 'inbound-text.mjs')
    const options = esbuildOptions('functions/inbound-text.ts', outfile, modules)
    const { metafile, outputFiles } = await build({ ...options, write: false, metafile: true })
    const [made] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint)
    output = made!
    code = outputFiles.find(({ path }) => path.endsWith('.mjs'))!.text
  })

  it(`is at most ${mostBytes} bytes, SDK and all`, () => {
    expect(output.bytes).toBeLessThanOrEqual(mostBytes)
  })

  it('carries no list of words: they lie beside it', () => {
    const lists = sources(output).filter((file) => file.includes('/languages/'))
    const others = lists.filter((file) => !file.endsWith('/phrases.ts'))
    expect(lists.length).toBeGreaterThan(0)
    expect(others).toEqual([])
  })

  it('exports its handler', () => {
    expect(output.exports).toContain('handler')
  })

  it('carries neither the schema of clinics.json, which synthesis applied, nor luxon', () => {
    expect(sources(output)).toContain('shared/loop/handle.ts')
    expect(sources(output)).not.toContain('shared/clinic/schema.ts')
    expect(sources(output)).not.toContain('shared/instruments/custom.ts')
    expect(sources(output)).not.toContain('shared/instruments/rows/phq-9.ts')
    expect(sources(output).filter((each) => each.includes('node_modules/luxon/'))).toEqual([])
  })

  it('carries nothing of what staff ask of charts, which no text does', () => {
    expect(sources(output)).toContain('shared/chart/decide/inbound.ts')
    expect(sources(output)).not.toContain('shared/chart/decide/asked.ts')
    expect(sources(output)).not.toContain('shared/chart/decide/scores.ts')
  })

  it('is plain ASCII, which Node loads faster', () => {
    expect(code.match(/.{0,30}\P{ASCII}.{0,30}/u)?.[0]).toBeUndefined()
  })

  it('holds no literal of an expression with a class of Unicode, which V8 looks up as it reads', () => {
    expect(code.match(/.{0,30}[^\\]\\p\{.{0,30}/)?.[0]).toBeUndefined()
  })

  it('leaves outside only what Node has, and what the SDK imports when needed, which is never', () => {
    const outside = output.imports.filter(({ external, path }) => external && !builtIn(path))
    expect(outside.length).toBeGreaterThan(0)
    for (const { kind } of outside) expect(kind).toBe('dynamic-import')
  })
})

describe('the function of patients’ pages, bundled as it is deployed', () => {
  it('carries what a page asks for, and nothing of what staff ask', async () => {
    const options = esbuildOptions('functions/form.ts', join(folder, 'form.mjs'), modules)
    const { metafile } = await build({ ...options, write: false, metafile: true })
    const [made] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint)
    expect(sources(made!)).toContain('shared/chart/decide/on-page.ts')
    expect(sources(made!)).not.toContain('shared/chart/decide/asked.ts')
    expect(sources(made!)).not.toContain('shared/outcomes/outcomes.ts')
  })
})

describe('every function, bundled as it is deployed', () => {
  const entries = globSync('functions/*.ts').filter((file) =>
    /^export const handler\b/m.test(readFileSync(file, 'utf8')),
  )

  it.each(entries)('finds at its start all that it wants: %s', async (entry) => {
    const options = esbuildOptions(entry, join(folder, basename(entry)), modules)
    const made = await build({ ...options, write: false, metafile: true })
    const { metafile, warnings, outputFiles } = made
    expect(warnings).toEqual([])
    const code = outputFiles.map(({ text }) => text).join('')
    const there = besides(basename(entry, '.ts'), modules).map(({ name }) => name)
    expect(there).toEqual(expect.arrayContaining(readBeside(code)))
    const missing = Object.values(metafile.outputs)
      .flatMap(({ imports }) => imports)
      .filter(({ external, kind, path }) => external && kind !== 'dynamic-import' && !builtIn(path))
    expect(missing).toEqual([])
  })
})

const readBeside = (code: string): string[] =>
  [...code.matchAll(/new URL\("\.\/([^"]+)",import\.meta\.url\)/g)].map(([, name = '']) => name)

const builtIn = (path: string) => process.getBuiltinModule(path) !== undefined

const sources = (output: Metafile['outputs'][string]) =>
  Object.keys(output.inputs).filter((file) => output.inputs[file]!.bytesInOutput > 0)

describe('the wiring, bundled as it is deployed', () => {
  it('serves exactly the clinics that the schema made of clinics.json at synthesis', async () => {
    const outfile = join(folder, 'deps.mjs')
    await build(esbuildOptions('functions/deps.ts', outfile, modules))
    onTestFinished(() => void vi.unstubAllEnvs())
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    const wired = await import(/* @vite-ignore */ pathToFileURL(outfile).href)
    expect(wired.dependencies().clinics).toStrictEqual(clinics)
  })
})

describe('the languages, as functions are bundled with them', () => {
  const rows = languages
  let made: typeof import('../../shared/conversation/languages/at-hand.ts')

  beforeAll(async () => {
    const outfile = join(folder, 'languages-bundled.mjs')
    const entry = modules.aliases['#languages']
    await build(esbuildOptions(entry, outfile, modules))
    made = await import(/* @vite-ignore */ pathToFileURL(outfile).href)
  })

  it('hear by exactly the words of the rows', () => {
    const heard = made.heard()
    expect(heard.danger).toStrictEqual(heardIn(rows).danger)
    expect(heard.packs.map(wordsAlone)).toStrictEqual(heardIn(rows).packs.map(wordsAlone))
  })

  it('say exactly what the rows say', () => {
    for (const [code, { phrases, key, dates }] of Object.entries(languages)) {
      const { phrases: said, ...others } = made.said[Language.parse(code)]
      expect(others).toStrictEqual({ key, dates })
      expect(said.stop({ clinic: 'Clinic', phone: '1' })).toBe(
        phrases.stop({ clinic: 'Clinic', phone: '1' }),
      )
      expect(Object.keys(said)).toEqual(Object.keys(phrases))
    }
  })
})

describe('the instruments, as functions are bundled with them', () => {
  it('are the rows, to the letter', async () => {
    const outfile = join(folder, 'instruments-bundled.mjs')
    await build(esbuildOptions(modules.aliases['#instruments'], outfile, modules))
    const made = await import(/* @vite-ignore */ pathToFileURL(outfile).href)
    expect(made.shipped()).toEqual(shipped())
    expect(made.shipped()).toBe(made.shipped())
  })
})

/** Rules as one list of ways, whether parted or not, and without what says when they are tried. */
const wordsAlone = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each) => {
    const isRules = Array.isArray(each) && each.every((rule) => typeof rule?.words === 'string')
    return isRules ? each.map(({ words }) => words).join('|') : each
  })

describe('what judges, beside the functions that nobody asks', () => {
  it('is not among what every start reads, and judges as the code does', async () => {
    const late = await import(/* @vite-ignore */ pathToFileURL(modules.unasked['#judgement']).href)
    const chart = foldHistory(key('p1'), longChart(life))
    const protocol = policyFor(demo).protocol(judgedBy(chart))!
    const asked = [historyOf(chart), chart.at!, protocol] as const
    expect(judgement(...asked).episode).not.toBeNull()
    expect(late.judgement(...asked)).toEqual(judgement(...asked))
  })
})

/** A year of a patient. */
const life = {
  years: 1,
  sessionEvery: 40,
  scoreEvery: 7,
  instruments: ['phq-9'],
  alerts: 2,
  flood: 0,
  words: () => '',
}

describe('numbering plans, beside the functions that take numbers', () => {
  it('read a number as the library does', async () => {
    const late = await import(
      /* @vite-ignore */ pathToFileURL(modules.aliases['libphonenumber-js/min']).href
    )
    for (const written of ['+12025550123', '+34 600 000 000', '+1', 'x']) {
      const [read, whole] = [
        late.parsePhoneNumberFromString(written),
        parsePhoneNumberFromString(written),
      ]
      expect([read?.number, read?.country, read?.isPossible(), read?.getType()]).toEqual([
        ...[whole?.number, whole?.country, whole?.isPossible(), whole?.getType()],
      ])
    }
  })
})

describe('a function, bundled by its construct', () => {
  it('finds what it reads from beside its bundle', () => {
    const outdir = join(folder, 'cdk-beside')
    const stack = new Stack(new App({ outdir }), 'Texts')
    const props = { entry: 'inbound-text', description: 'x', timeoutSeconds: 1, memoryMb: 128 }
    new ServiceFunction(stack, 'F', { ...props, clinics, key: new Key(stack, 'Key') })
    const [bundle = ''] = globSync(`${outdir}/asset.*/index.mjs`)
    const read = readBeside(readFileSync(bundle, 'utf8'))
    expect(read.length).toBeGreaterThan(0)
    for (const name of read) {
      const beside = readFileSync(join(dirname(bundle), name))
      const late = Object.values(modules.late)
      const from = [...modules.beside, ...late, modules.judgement, ...globSync('functions/model/*')]
      const [file = ''] = from.filter((each) => basename(each) === name)
      expect(beside.equals(readFileSync(file))).toBe(true)
    }
  })

  it('serves the clinics the stack was made for, whatever file they came from', () => {
    const outdir = join(folder, 'cdk')
    const stack = new Stack(new App({ outdir }), 'Other')
    const props = { entry: 'sweep', description: 'x', timeoutSeconds: 1, memoryMb: 128 }
    const others = clinics.map((each) => ({ ...each, name: 'A clinic of another file' }))
    new ServiceFunction(stack, 'F', { ...props, clinics: others, key: new Key(stack, 'Key') })
    const code = readFileSync(globSync(`${outdir}/asset.*/index.mjs`)[0]!, 'utf8')
    expect(code).toContain(others[0]!.name)
    expect(code).not.toContain(clinics[0]!.name)
  })
})

const environment = {
  AWS_REGION: 'us-east-1',
  TABLE_NAME: 'charts',
  SCHEDULE_GROUP: 'wake-ups',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::111122223333:role/scheduler',
  WAKE_UP_QUEUE_ARN: 'arn:aws:sqs:us-east-1:111122223333:wake-ups',
  PAGE_TOPIC_ARNS: '{}',
  SCREEN_ADDRESS: 'https://screen.example',
  NUMBER_SECRET: 'x'.repeat(32),
  TEXT_NUMBERS: '{}',
}
