// What an import does not take: it says where, writes nothing, and never repeats what stands there.
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exportTable } from '../../ops/backup/export.ts'
import { importTable } from '../../ops/backup/import.ts'
import { itemOf } from '../../ops/backup/items.ts'
import { ran } from './around.ts'
import { copyOf, isSnapshotOf, md5, openBackup, rewrite } from './backup.ts'

let backup: Awaited<ReturnType<typeof openBackup>>
let before: (typeof backup)['before']
let folder: string
beforeAll(async () => {
  backup = await openBackup()
  before = backup.before
})
afterAll(() => backup.close())
beforeEach(async () => {
  folder = copyOf(backup.home)
  await backup.wipe()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('an export that is not whole', () => {
  const [file] = ['000001.json.gz']
  it.each<[string, (lines: string[]) => string[], string]>([
    ['that is no JSON', (all) => all.with(4, '{"Item":{"pk":{"S":"secret'), 'line 5: not JSON'],
    ['of another shape', (all) => all.with(0, '{"pk":"secret"}'), 'line 1: not {"Item": …}'],
    ['of an unknown value', (all) => all.with(1, '{"Item":{"pk":{"X":"secret"}}}'), 'line 2: not'],
    [
      'of no kind of ours',
      (all) => all.with(2, '{"Item":{"pk":{"S":"demo#a"},"sk":{"S":"secret"}}}'),
      'line 3: an item of no kind that this release knows',
    ],
  ])(
    'with a line %s is refused by file and line, before anything is written',
    async (_, change, says) => {
      rewrite(folder, change)
      const { code, out, err } = await backup.import(folder)
      expect(code).toBe(1)
      expect(err).toContain(`${file} line `)
      expect(err).toContain(says)
      expect(out + err).not.toContain('secret')
      expect(await backup.rows()).toEqual([])
    },
  )

  it.each<[string, () => void, RegExp]>([
    [
      'a line too few',
      () => rewrite(folder, (all) => all.slice(1), { honest: false }),
      /not as its manifest/,
    ],
    ['a file missing', () => rmSync(join(folder, 'data', '000001.json.gz')), /gz is missing/],
    ['no summary', () => rmSync(join(folder, 'manifest-summary.json')), /no manifest-summary/],
    [
      'no list',
      () => rmSync(join(folder, 'manifest-files.json')),
      /manifest-files.json is missing/,
    ],
    ['half a list', () => writeFileSync(join(folder, 'manifest-files.json'), ''), /is torn/],
    [
      'a summary of no use',
      () => writeFileSync(join(folder, 'manifest-summary.json'), '{}'),
      /wrong at/,
    ],
    [
      'two exports',
      () => cpSync(backup.home, join(folder, 'other'), { recursive: true }),
      /holds 2 exports; name one: \., other/,
    ],
    ['the folder gone', () => renameSync(folder, `${folder}-gone`), /is not a folder/],
    [
      'a file torn in its middle',
      () => {
        const path = join(folder, 'data', '000001.json.gz')
        const torn = readFileSync(path).subarray(0, 500)
        writeFileSync(path, torn)
        const md5Checksum = md5(path)
        const list = join(folder, 'manifest-files.json')
        const was = JSON.parse(readFileSync(list, 'utf8'))
        writeFileSync(list, JSON.stringify({ ...was, md5Checksum }))
      },
      /cannot be unpacked to its end/,
    ],
  ])('with %s is refused', async (_, spoil, says) => {
    spoil()
    const { code, err } = await backup.import(folder)
    mkdirSync(folder, { recursive: true })
    rmSync(`${folder}-gone`, { recursive: true, force: true })
    expect(code).toBe(1)
    expect(err).toMatch(says)
    expect(await backup.rows()).toEqual([])
  })

  it('and a chart in it that cannot be read is put back as it was, and named', async () => {
    rewrite(folder, (all) =>
      all.map((line) =>
        line.includes('"demo#ann"') ? line.replace(/SessionFinished/g, 'SessionVanished') : line,
      ),
    )
    rewrite(folder, (all) => all.filter((line) => !isSnapshotOf('ann')(line)))
    const { code, out, err } = await backup.import(folder)
    expect(code).toBe(1)
    expect(out).toContain('already there 0')
    expect(err).toMatch(
      /^All is imported, but a person must see to these charts: demo#ann: commit \d+ of chart demo#ann: not a commit\.$/,
    )
    expect(await backup.rows()).toHaveLength(before.rows.length - 1)
  })
})

/** Lines in which ann's second commit is changed. */
const spoil = (from: string | RegExp, to: string) => (all: string[]) =>
  all.map((line) =>
    line.includes('"demo#ann"') && line.includes('commit#0000000002')
      ? line.replace(from, to)
      : line,
  )

describe('a spoilt commit in an export', () => {
  it.each<[string, (all: string[]) => string[], string]>([
    [
      'whose version is spoilt',
      spoil('"version":{"N":"2"}', '"version":{"N":"0"}'),
      'not a commit',
    ],
    ['whose version is gone', spoil('"version":{"N":"2"},', ''), 'not a commit'],
    [
      'whose events are spoilt',
      spoil(/"events":\{"S":"/, '"events":{"S":"secret'),
      'events are not JSON',
    ],
  ])(
    '%s goes back as it is, is named though a snapshot hides it, and keeps no other from its place',
    async (_, change, reason) => {
      rewrite(folder, change)
      const { code, out, err } = await backup.import(folder)
      expect(code).toBe(1)
      expect(out).toContain(`written ${before.rows.length}, already there 0`)
      expect(err).toBe(
        `All is imported, but a person must see to these charts: demo#ann: commit 2 of chart demo#ann: ${reason}.`,
      )
      expect(out + err).not.toContain('secret')
      const whole = ({ pk, sk }: { pk?: unknown; sk?: unknown }) =>
        pk !== 'demo#ann' || sk !== 'commit#0000000002'
      expect((await backup.rows()).filter(whole)).toEqual(before.rows.filter(whole))
      expect((await backup.import(folder)).out).toContain('written 0,')
    },
  )

  it('whose version is not its key’s goes back under its key, and its chart is named', async () => {
    rewrite(folder, (all) =>
      all.map((line) =>
        line.includes('"demo#ann"') ? line.replace('commit#0000000002', 'commit#0000000077') : line,
      ),
    )
    const { code, err } = await backup.import(folder)
    expect(code).toBe(1)
    expect(err).toContain('demo#ann: commit 77 of chart demo#ann: not a commit')
    expect(err).not.toContain('demo#ben')
  })

  it.each([1, 2])('that is missing under a snapshot is named: number %i', async (version) => {
    const gone = `commit#000000000${version}`
    rewrite(folder, (all) =>
      all.filter((line) => !(line.includes('"demo#ann"') && line.includes(gone))),
    )
    const { code, err } = await backup.import(folder)
    expect(code).toBe(1)
    expect(err).toContain(`demo#ann: commit ${version} of chart demo#ann: missing`)
  })

  it('beside a snapshot that lost its version: the snapshot is written anew', async () => {
    rewrite(folder, (all) =>
      all.map((line) =>
        isSnapshotOf('ann')(line) ? line.replace(/"version":\{"N":"\d+"\},?/, '') : line,
      ),
    )
    const { code, out } = await backup.import(folder)
    expect(code).toBe(0)
    expect(out).toContain('wrote 1 snapshots anew')
    expect(await backup.everything()).toEqual(before)
  })
})

it('charts of clinics called as our own items are go back as any other', () => {
  const wire = (pk: string) => ({ pk: { S: pk }, sk: { S: 'commit#0000000001' } })
  for (const pk of ['phone#p1', 'alerts#p1', 'paging#p1'])
    expect(itemOf(wire(pk))).toMatchObject({ kind: 'commit', version: 1 })
  expect(itemOf(wire('phone#+12125550181'))).toBeNull()
})

describe('the command line', () => {
  it.each([
    [exportTable, [], 'say where to'],
    [exportTable, ['--to', 'a', 'b'], 'say where to, and nothing else'],
    [importTable, [], 'say where from'],
    [importTable, ['--from', ''], 'say where from'],
    [importTable, ['--overwrite'], "Unknown option '--overwrite'"],
    [exportTable, ['--to', 'x', '--local', '--stack', 'y'], 'one of --stack, --table'],
  ] as const)('is refused with exit 2 (%#)', async (command, args, complaint) => {
    const { code, err } = await ran(command, args)
    expect(code).toBe(2)
    expect(err).toContain(complaint)
  })

  it('has help, and takes the endpoint from the environment', async () => {
    expect((await ran(exportTable, ['--help'])).out).toContain('--to <folder>')
    expect((await ran(importTable, ['--help'])).out).toContain('--from <folder>')
    const env = { DYNAMODB_ENDPOINT: backup.dynalite.endpoint }
    expect((await ran(importTable, ['--from', folder], { env })).code).toBe(0)
    expect(await backup.everything()).toEqual(before)
  })
})
