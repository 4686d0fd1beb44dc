// What the clinic has learned goes with a session's end, whatever way its command came in.
import { beforeEach, expect, it } from 'vitest'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { handle } from '../../shared/loop/handle.ts'
import { unmarked } from '../../shared/loop/mark.ts'
import { SessionId } from '../../shared/vocabulary/ids.ts'
import { consent, patient } from '../chart/scenario.ts'
import { row as rowOf } from '../store/charts.ts'
import { at, demo, key, type TestDeps, testDeps } from '../support/deps.ts'

const p1 = key('p1')
const sessionId = SessionId.parse('s1')
const by = 'nurse'
let deps: TestDeps

const run = (body: CommandBody) => handle(deps, demo, p1, { ...body, at: deps.now(), ...unmarked })
const finish = () =>
  run({
    type: 'FinishSession',
    sessionId,
    startedAt: null,
    endedAt: deps.now(),
    doseMg: null,
    note: null,
    route: 'iv',
    lot: null,
    weightKg: null,
    confirmed: 'as it was',
    by,
  })

/** Sixty other patients of the clinic whose response was lost within a week or two. */
const others: TestDeps['store']['roster'] = async () => ({
  items: Array.from({ length: 60 }, (_, index) => ({
    ...rowOf(key(`o${index}`)),
    durations: [{ after: 7, by: 14 }],
  })),
  cursor: null,
})

beforeEach(async () => {
  deps = testDeps('2026-03-02T15:00:00Z')
  await run({ type: 'Enrol', details: patient, consent, by })
  await run({ type: 'PlanSession', sessionId, startsAt: deps.now(), kind: 'induction', by })
  deps.clock.now = at('2026-03-02T16:00:00Z')
})

const learned = (handled: Awaited<ReturnType<typeof run>>) =>
  handled.kind === 'done' ? handled.events.filter(({ type }) => type === 'ClinicLearned') : []

it('a session that ends tells the chart what the clinic has seen of the condition', async () => {
  deps.store.roster = others
  expect(learned(await finish())).toMatchObject([
    { condition: 'depression', population: { from: 'clinic' } },
  ])
})

it('a roster that cannot be read keeps no notice from going out', async () => {
  deps.store.roster = () => Promise.reject(new Error('Ana +12025550123'))
  const handled = await finish()
  expect(handled.kind).toBe('done')
  expect(learned(handled)).toEqual([])
  expect(deps.sent.at(-1)?.class).toBe('safety')
  expect(deps.lines.join()).toContain('nothing learned from the clinic {"error":"Error"}')
})

it('what is not judged by it reads no roster', async () => {
  let reads = 0
  deps.store.roster = async () => {
    reads += 1
    return { items: [], cursor: null }
  }
  await run({ type: 'Pause', reason: 'asked', by })
  expect(reads).toBe(0)
})

it('a session is finished on one reading of its chart', async () => {
  const { load } = deps.store
  let loads = 0
  deps.store.load = (chart) => {
    loads += 1
    return load(chart)
  }
  await finish()
  expect(loads).toBe(1)
})
