// What five years cost a text: units that the engine counts, of reading the chart and of writing it anew.
import type { Context, SQSEvent } from 'aws-lambda'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { createHandler } from '../../functions/inbound-text.ts'
import { localNumberKeys } from '../../local/number-keys.ts'
import { nextDueAt } from '../../shared/chart/agenda.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { listed } from '../../shared/chart/summary.ts'
import { loadChart } from '../../shared/loop/handle.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { longChart } from '../chart/long.ts'
import { patient } from '../chart/scenario.ts'
import { type Dynalite, openDynalite } from '../store/dynalite.ts'
import { demo, key, type TestDeps, testDeps } from '../support/deps.ts'

/** What one call has used up, the table's indexes included. */
type Used = { command: string; units: number }
const Answered = z.object({ ConsumedCapacity: z.object({ CapacityUnits: z.number() }) })

const context = {} as Context
let engine: Dynalite
let deps: TestDeps
const used: Used[] = []

/** A series, then a booster each month and a scale each week for five years, with a dozen alerts a year. */
const life = {
  years: 5,
  sessionEvery: 28,
  scoreEvery: 7,
  instruments: ['phq-9', 'gad-7'],
  alerts: 12,
  flood: 0,
  words: () => 'Tolerated well, blood pressure 128/82, mild nausea; left with her sister at four.',
}

beforeAll(async () => {
  engine = await openDynalite()
  const store = dynamoDbStore(engine.client, await engine.table(), localNumberKeys)
  const commits = longChart(life)
  deps = testDeps(commits.at(-1)!.at, store)
  const p1 = key('p1')
  await store.claimName(patient.phone, p1)
  for (const commit of commits) await store.append(p1, commit)
  const chart = await loadChart(deps, p1)
  const policy = policyFor(demo)
  const dueAt = nextDueAt(policy, chart, deps.now())
  await store.saveSnapshot(p1, chart, { ...listed(policy, chart)!, dueAt })
  engine.client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' }
        const answer = await next({ ...args, input })
        const counted = Answered.safeParse(answer.output)
        if (counted.success)
          used.push({ command: commandName, units: counted.data.ConsumedCapacity.CapacityUnits })
        return answer
      },
    { step: 'initialize' },
  )
})
afterAll(() => engine.close())

const unitsOf = (command: string) =>
  used.filter((each) => each.command === command).map(({ units }) => units)

/** The engine counts no index: of each the entry before goes and the one after comes, a kilobyte each at most. */
const indexUnits = 4

it('a text loads a chart of five years for ten read units at most, and a commit with its snapshot writes 25', async () => {
  const Message = JSON.stringify({
    originationNumber: patient.phone,
    destinationNumber: demo.textNumber,
    messageBody: 'HELP',
    inboundMessageId: 'm1',
  })
  const body = JSON.stringify({ Timestamp: deps.now(), Message })
  await createHandler(deps)({ Records: [{ messageId: 'r', body }] } as SQSEvent as never, context)
  expect(deps.sent).toHaveLength(1)
  // Whose number it is; the chart.
  expect(unitsOf('GetItemCommand')).toEqual([1])
  const [read = Number.NaN, ...more] = unitsOf('QueryCommand')
  expect(more).toEqual([])
  expect(read).toBeLessThanOrEqual(3)
  // The answer, that it was sent, and the snapshot; the mark for lists.
  const [snapshot = Number.NaN, ...others] = unitsOf('PutItemCommand').toSorted((a, b) => b - a)
  expect(others).toEqual([1, 1, 1])
  expect(snapshot + 1 + indexUnits).toBeLessThanOrEqual(25)
  // Ids are made by chance, and squeeze into one kilobyte more or less.
  expect(snapshot).toBeLessThanOrEqual(12)
})
