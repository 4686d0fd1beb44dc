// A clinic's episodes for a registry: by a plan written down before, nobody to be found in them, and the clinic's own curve.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDataset } from '../../ops/dataset/dataset.ts'
import { hidden, peopleAtLeast } from '../../ops/dataset/hide.ts'
import type { Person } from '../../ops/dataset/people.ts'
import { filesOf } from '../../ops/dataset/tables.ts'
import { kaplanMeier, observationOf } from '../../shared/outcomes/index.ts'
import { ran } from './around.ts'
import { type Backup, openBackup } from './backup.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterglow-dataset-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The same numbers each time. */
function seeded(seed: number) {
  let state = seed
  return (from: number, below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return from + Math.floor((state / 2_147_483_648) * (below - from))
  }
}

const checkIns = { asked: 9, answered: 6 }
function made(count: number): Person[] {
  const draw = seeded(7)
  return Array.from({ length: count }, (_, at) => ({
    condition: at < 4 ? 'ocd' : at % 3 === 0 ? 'anxiety' : 'depression',
    instrument: at < 4 ? 'ybocs' : at % 3 === 0 ? 'gad-7' : 'phq-9',
    checkIns,
    episodes: Array.from({ length: 1 + draw(0, 3) }, (_episode, number) => {
      const after = draw(3, 60) + draw(0, 1_000) / 997
      const by =
        draw(0, 3) === 0 ? null : after + 3 + draw(0, 14) + (number % 2) * (draw(0, 1_000) / 991)
      return {
        sessionIds: [`s${number}`],
        kind: 'booster',
        startedAt: `2025-${String(1 + number).padStart(2, '0')}-1${draw(0, 9)}T15:00:00.000Z`,
        status: by === null ? 'holding' : 'ended',
        respondedBy: `2025-${String(1 + number).padStart(2, '0')}-2${draw(0, 8)}T15:00:00.000Z`,
        durationDays: { atLeast: after, atMost: by, estimate: null },
        lossBetweenDays: { after, by },
        endedBy: by === null ? null : 'confirmed-loss',
        cutShortBy: null,
        nextSessionDays: null,
        best: { score: 5, at: '2025-02-01T15:00:00.000Z' },
        checkIns,
        doseMg: 40 + at / 3,
        route: at === 7 ? 'oral' : 'iv',
      }
    }),
  }))
}

type Line = Record<string, string>
const linesOf = (csv: string | undefined): Line[] => parse(csv ?? '', { columns: true })

describe('a data set', () => {
  const people = made(60)
  const files = filesOf(hidden(people, seeded(3)))
  const episodes = linesOf(files['episodes.csv'])

  it('tells small groups together, and a rest that is small itself with the smallest large one', () => {
    const counts = Map.groupBy(episodes, ({ condition }) => condition ?? '')
    expect([...counts.keys()].sort()).toEqual(['depression', 'other'])
    for (const of of counts.values())
      expect(new Set(of.map(({ person }) => person)).size).toBeGreaterThanOrEqual(peopleAtLeast)
    expect(episodes.filter(({ route }) => route === 'oral')).toEqual([])
  })

  it('moves the dates of a person together, and keeps what lies between them', () => {
    const between = (dates: readonly string[]) =>
      dates
        .slice(1)
        .map((date, at) => (Date.parse(date) - Date.parse(dates[at] ?? '')) / 86_400_000)
    const wanted = people.map(({ episodes: own }) =>
      between(own.map(({ startedAt }) => startedAt.slice(0, 10))).join(),
    )
    const told = [...Map.groupBy(episodes, ({ person }) => person).values()].map((own) =>
      between(own.map(({ started_on }) => started_on ?? '')).join(),
    )
    expect(told.sort()).toEqual(wanted.sort())
    const starts = new Set(people.map(({ episodes: [first] }) => first?.startedAt.slice(0, 10)))
    expect(episodes.some(({ started_on }) => !starts.has(started_on ?? ''))).toBe(true)
  })

  it('keeps every episode and interval, to a tenth of a day as the clinic’s curve takes them', () => {
    const tenth = (days: number | null | undefined) =>
      days == null ? '' : Math.round(days * 10) / 10
    const all = (list: readonly (readonly [unknown, unknown])[]) => list.map(String).sort()
    expect(all(episodes.map(({ left_days, right_days }) => [left_days, right_days]))).toEqual(
      all(
        people.flatMap((each) =>
          each.episodes.map(
            ({ lossBetweenDays }) =>
              [tenth(lossBetweenDays?.after), tenth(lossBetweenDays?.by)] as const,
          ),
        ),
      ),
    )
  })

  it('has a line in its dictionary for each column', () => {
    const said = linesOf(files['dictionary.csv'])
    for (const name of ['episodes.csv', 'curves.csv'])
      expect(
        said
          .filter(({ file }) => file === name)
          .map(({ column }) => column)
          .join(),
      ).toBe(files[name]?.split('\n')[0])
  })

  it('has the clinic’s own curve, whatever groups were hidden', () => {
    const { steps } = kaplanMeier(
      people.flatMap((each) =>
        each.episodes.flatMap(({ lossBetweenDays }) => lossBetweenDays ?? []).map(observationOf),
      ),
    )
    const told = linesOf(files['curves.csv']).filter(
      ({ estimate, group }) => estimate === 'kaplan-meier' && group === 'all',
    )
    expect(told.map(({ to_days, survival }) => [Number(to_days), Number(survival)])).toEqual(
      steps.map(({ time, survival }) => [time, survival]),
    )
  })

  const hasR = spawnSync('Rscript', ['-e', 'library(survival)'], { encoding: 'utf8' }).status === 0
  it('is reckoned anew by R to 1e-9, by survfit and by Turnbull', ({ skip }) => {
    if (!hasR)
      skip('no R with its package survival here: apt-get install r-base-core r-cran-survival')
    // So many that times all but meet: what the files say in decimals must be told apart as R does.
    const large = filesOf(hidden(made(300), seeded(3)))
    for (const [name, text] of Object.entries(large)) writeFileSync(join(folder, name), text)
    const script = join(import.meta.dirname, '../../ops/dataset/curves.R')
    const { status, stdout, stderr } = spawnSync('Rscript', [script, folder], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.match(/turnbull/g)).toHaveLength(3)
    // It can fail: one survival that is off by a millionth.
    const wrong = large['curves.csv']?.replace(
      /^(kaplan-meier,all,.*,)(0\.\d+)$/m,
      (_, head, share) => `${head}${Number(share) + 1e-6}`,
    )
    writeFileSync(join(folder, 'curves.csv'), wrong ?? '')
    expect(spawnSync('Rscript', [script, folder]).status).toBe(1)
  })
})

describe('npm run dataset', () => {
  let backup: Backup
  beforeAll(async () => {
    backup = await openBackup()
  })
  afterAll(() => backup.close())
  const plan = join(folder, 'plan.md')
  const dataset = (...args: string[]) =>
    ran(writeDataset, ['--clinic', 'demo', '--endpoint', backup.dynalite.endpoint, ...args])

  it('writes nothing by a plan that was not written down before', async () => {
    writeFileSync(plan, 'How long does it last?')
    const to = join(folder, 'out')
    const { code, err } = await dataset('--plan', plan, '--to', to)
    expect([code, existsSync(to)]).toEqual([1, false])
    expect(err).toContain('not written down before')
  })

  it('keeps the hash of a plan and since when, and no word of it; a changed plan is another', async () => {
    const first = await dataset('--plan', plan, '--register')
    expect(first.out).toMatch(/^plan [0-9a-f]{64} of demo stands since 2026-03-02T15:00:00.000Z$/)
    expect(JSON.stringify(await backup.rows())).not.toContain('How long')
    const again = await ran(
      writeDataset,
      ['--clinic', 'demo', '--endpoint', backup.dynalite.endpoint, '--plan', plan, '--register'],
      { now: () => Date.parse('2026-04-02T15:00:00Z') },
    )
    expect(again.out).toBe(first.out)
    writeFileSync(plan, 'How long does it last in women?')
    expect((await dataset('--plan', plan, '--to', join(folder, 'out'))).err).toContain(
      'not written',
    )
  })

  it('tells of no clinic that has too few', async () => {
    writeFileSync(plan, 'How long does it last?')
    const to = join(folder, 'out')
    const { code, err } = await dataset('--plan', plan, '--to', to)
    expect([code, existsSync(to)]).toEqual([1, false])
    expect(err).toMatch(/too few to tell of: 11 at least/)
  })

  it('says what it wants', async () => {
    expect((await dataset()).code).toBe(2)
    expect((await dataset('--plan', plan)).code).toBe(2)
    expect((await dataset('--plan', join(folder, 'none'), '--register')).code).toBe(1)
    expect((await ran(writeDataset, ['--help'])).out).toContain('--register')
    expect(readFileSync(plan, 'utf8')).not.toBe('')
  })
})
