// Proofs of systems are used once: the same of the store in memory and of the table.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Assertions } from '../../shared/store/assertions.ts'
import { dynamoAssertions } from '../../shared/store/dynamodb-assertions.ts'
import { memoryAssertions } from '../../shared/store/memory-assertions.ts'
import { ClinicId } from '../../shared/vocabulary/ids.ts'
import { type Dynalite, openNamedEngine } from './dynalite.ts'

let dynalite: Dynalite
beforeAll(async () => {
  dynalite = await openNamedEngine()
})
afterAll(() => dynalite.close())

const demo = ClinicId.parse('demo')
const use = { clientId: 'ehr', name: 'jti-1', untilMs: 2_000, nowMs: 1_000 }

describe.each<[string, () => Promise<Assertions>]>([
  ['in memory', async () => memoryAssertions()],
  [
    'on DynamoDB',
    async () => dynamoAssertions({ client: dynalite.client, tableName: await dynalite.table() }),
  ],
])('proofs %s', (_, open) => {
  it('are taken once, and of each system and clinic by themselves', async () => {
    const kept = await open()
    expect(await kept.useAssertion(demo, use)).toBe('fresh')
    expect(await kept.useAssertion(demo, use)).toBe('used')
    expect(await kept.useAssertion(demo, { ...use, name: 'jti-2' })).toBe('fresh')
    expect(await kept.useAssertion(demo, { ...use, clientId: 'other' })).toBe('fresh')
    expect(await kept.useAssertion(ClinicId.parse('north'), use)).toBe('fresh')
  })

  it('are taken once by two at the same moment', async () => {
    const kept = await open()
    const both = await Promise.all([kept.useAssertion(demo, use), kept.useAssertion(demo, use)])
    expect(both.sort()).toEqual(['fresh', 'used'])
  })

  it('are forgotten when they have run out by themselves', async () => {
    const kept = await open()
    await kept.useAssertion(demo, use)
    expect(await kept.useAssertion(demo, { ...use, nowMs: 1_999 })).toBe('used')
    expect(await kept.useAssertion(demo, { ...use, nowMs: 2_000, untilMs: 3_000 })).toBe('fresh')
  })

  it('are bounded: whoever uses hundreds at once is told to make do with one token', async () => {
    const kept = await open()
    for (let n = 0; n < 500; n++) await kept.useAssertion(demo, { ...use, name: `many-${n}` })
    expect(await kept.useAssertion(demo, { ...use, name: 'one-more' })).toBe('too-many')
    expect(await kept.useAssertion(demo, { ...use, nowMs: 2_001, untilMs: 4_000 })).toBe('fresh')
  })
})
