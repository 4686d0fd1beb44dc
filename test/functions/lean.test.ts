import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import * as lean from '../../functions/lean/zod-mini.ts'
import { esbuildOptions, writeModules } from '../../infra/bundling.ts'
import { readClinics } from '../../infra/clinics.ts'
import * as events from '../../shared/chart/events.ts'
import * as ids from '../../shared/vocabulary/ids.ts'
import { longChart } from '../chart/long.ts'

type Parsed = { success: boolean; data?: unknown }
type Reader = { safeParse: (value: unknown) => Parsed }
/** As zod keeps it: what a schema is made of. */
type Real = Reader & { _zod: { def: Definition } }
type Definition = {
  type: string
  shape?: Record<string, Real>
  innerType?: Real
  element?: Real
  options?: readonly Real[]
  entries?: Record<string, string>
  values?: readonly unknown[]
  getter?: () => Real
  keyType?: Real
  valueType?: Real
}

const real = Object.entries({ ...ids, ...events }).filter(
  (each): each is [string, Real & (typeof each)[1]] =>
    typeof each[1] === 'object' && '_zod' in each[1],
)

const folder = mkdtempSync(join(tmpdir(), 'afterglow-lean-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The same schemas, read as functions read them that nobody asks. */
let read: Record<string, Reader>
beforeAll(async () => {
  const modules = writeModules(folder, readClinics('clinics.json'))
  const { entryPoints: _, ...options } = esbuildOptions(
    'inbound-text.ts',
    join(folder, 'schemas.mjs'),
    modules,
  )
  const contents =
    "export * from './shared/vocabulary/ids.ts'\nexport * from './shared/chart/events.ts'"
  await build({ ...options, stdin: { contents, resolveDir: process.cwd() } })
  read = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'schemas.mjs')).href)
})

const junk = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  '',
  'x',
  [],
  {},
  [null],
  { type: 'x' },
)
const words = ['p1', '2026-03-02T14:00:00.000Z', '+12025550123', 'x'.repeat(43), 'a word, or two']

/** Values that a schema takes, of every kind it has. */
function taken(schema: Real): fc.Arbitrary<unknown> {
  const { type, ...def } = schema._zod.def
  const inner = () => taken(def.innerType!)
  switch (type) {
    case 'string':
      return fc.constantFrom(...words.filter((each) => schema.safeParse(each).success))
    case 'number':
      return fc.constantFrom(
        ...[0, 1, 3, 7.25, -2].filter((each) => schema.safeParse(each).success),
      )
    case 'boolean':
      return fc.boolean()
    case 'unknown':
      return junk
    case 'literal':
      return fc.constantFrom(...def.values!)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries!))
    case 'nullable':
      return fc.oneof(fc.constant(null), inner())
    case 'optional':
    case 'default':
      return fc.oneof(fc.constant(undefined), inner())
    case 'array':
      return fc.array(taken(def.element!), { maxLength: 2 })
    case 'lazy':
      return taken(def.getter!())
    case 'union':
      return fc.oneof(...def.options!.map(taken))
    case 'record':
      return fc.dictionary(taken(def.keyType!) as fc.Arbitrary<string>, taken(def.valueType!), {
        maxKeys: 3,
      })
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape!).map(([key, field]) => [key, taken(field)])),
      )
    default:
      throw new Error(`no values of ${type} are known`)
  }
}

/** The same with one thing somewhere in it another, gone, or one too many. */
const spoilt = (value: unknown, by: unknown, path: readonly number[]): unknown => {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return by
  if (Array.isArray(value)) return value.length > 0 ? value.with(step % value.length, by) : [by]
  const keys = Object.keys(value)
  const key = keys[step % (keys.length + 1)]
  if (key === undefined) return { ...value, beyond: by }
  const { [key]: old, ...others } = value as Record<string, unknown>
  return step % 2 === 0 && rest.length === 0 ? others : { ...others, [key]: spoilt(old, by, rest) }
}

const withoutWhy = ({ success, data }: Parsed): Parsed =>
  success ? { success, data } : { success }

describe('the schemas of functions that nobody asks', () => {
  it.each(real)('take what zod takes and refuse what it refuses: %s', (name, schema) => {
    const value = taken(schema)
    const path = fc.array(fc.nat(40), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(value, junk, path, (good, by, steps) => {
        for (const each of [good, spoilt(good, by, steps), by])
          expect(withoutWhy(read[name]!.safeParse(each))).toStrictEqual(
            withoutWhy(schema.safeParse(each)),
          )
      }),
      { numRuns: 150 },
    )
  })

  it('are all that the chart is read by', () => {
    const names = real.map(([name]) => name)
    expect(names).toEqual(
      expect.arrayContaining(['ChartEvent', 'Commit', 'PhoneNumber', 'Purpose']),
    )
  })

  it('read the commits of years as zod does', () => {
    const commits = longChart({
      years: 2,
      sessionEvery: 40,
      scoreEvery: 7,
      instruments: ['phq-9'],
      alerts: 3,
      flood: 0,
      words: () => 'x',
    })
    expect(commits.length).toBeGreaterThan(100)
    for (const commit of commits)
      expect(withoutWhy(read.Commit!.safeParse(commit))).toStrictEqual(
        withoutWhy(events.Commit.safeParse(commit)),
      )
  })
})

type Zod = typeof z
/** The part of it that the other has, under its types. */
const leanZod = lean as unknown as Zod

describe('what is read without zod', () => {
  const values = [
    ...[
      { a: 1, b: 2 },
      { a: 1 },
      { a: null },
      { a: undefined, b: 'x' },
      { a: 'ab' },
      { a: [], b: null },
    ],
    ...[
      {},
      [],
      [1],
      null,
      undefined,
      0,
      1,
      2.5,
      -1,
      Number.POSITIVE_INFINITY,
      '',
      'x',
      'xy',
      'xyz',
      true,
    ],
    JSON.parse('{"__proto__":1,"a":1}'),
  ]
  it.each<[string, (z: Zod) => Reader]>([
    ['a record by few keys', (z) => z.record(z.enum(['a', 'b']), z.number())],
    ['a record by some of few keys', (z) => z.partialRecord(z.enum(['a', 'b', 'c']), z.number())],
    ['a record by any', (z) => z.record(z.string(), z.nullable(z.number()))],
    [
      'a record by keys of one form',
      (z) => z.record(z.string().check(z.regex(/^a$/)), z.unknown()),
    ],
    ['an object and no more', (z) => z.strictObject({ a: z.int(), b: z.optional(z.int()) })],
    ['an object that fills in', (z) => z.object({ a: z._default(z.nullable(z.string()), null) })],
    ['an object that may be without', (z) => z.object({ a: z.optional(z.nullable(z.number())) })],
    ['an object that wants anything', (z) => z.object({ b: z.unknown() })],
    ['one in another', (z) => z.lazy(() => z.array(z.int().check(z.positive())))],
    ['a positive number', (z) => z.int().check(z.positive())],
    ['a number', (z) => z.number()],
    ['a text of some length', (z) => z.string().check(z.minLength(2), z.maxLength(2))],
    ['a list of texts', (z) => z.object({ a: z.array(z.string().check(z.minLength(1))) })],
    [
      'one of two',
      (z) =>
        z.discriminatedUnion('a', [
          z.object({ a: z.literal(1), b: z.number() }),
          z.object({ a: z.enum(['ab', 'b']) }),
        ]),
    ],
  ])('is what zod reads: %s', (_, make) => {
    const [ours, theirs] = [make(leanZod), make(z)]
    for (const value of values)
      expect(withoutWhy(ours.safeParse(value))).toStrictEqual(withoutWhy(theirs.safeParse(value)))
  })

  it('throws without saying what it was given', () => {
    expect(() => lean.string().parse(7)).toThrow(/^not what the schema says$/)
    expect(lean.string().parse('x')).toBe('x')
  })

  it('puts a new value in the place of one that is missing, each time', () => {
    const schema = lean.object({ list: lean._default(lean.array(lean.unknown()), []) })
    const [one, other] = [schema.parse({}), schema.parse({})] as { list: unknown[] }[]
    one!.list.push(1)
    expect(other).toEqual({ list: [] })
  })
})
