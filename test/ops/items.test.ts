// What an export holds of oversight, told apart by its keys.
import { expect, it } from 'vitest'
import { itemOf } from '../../ops/backup/items.ts'

const window = '2026-03-02T09:00:00.000Z'

it.each([
  ['views-by@demo@dr-a', `${window}#patient#x1`, 'views'],
  ['views-by@demo@a@b#c', `${window}#roster#x1`, 'views'],
  ['views-of@demo@p1', `${window}#patient#dr-a`, 'views'],
  ['people@demo', 'dr-a', 'people'],
  ['emergency@demo', 'a1', 'emergency'],
  ['views-by@demo@dr-a', 'snapshot', undefined],
  ['views-of@demo', `${window}#patient#dr-a`, undefined],
  ['people@no clinic', 'dr-a', undefined],
  ['emergency@demo@x', 'a1', undefined],
  ['feeds@demo', 'f1', 'feed'],
  ['plans@demo', 's1', 'plan'],
  ['plans@demo@x', 's1', undefined],
  ['conflicts@demo', 'dr-a', 'conflicts'],
  ['denied@demo', 'dr-a', 'conflicts'],
  ['denied@demo@x', 'dr-a', undefined],
  ['others@demo', 'dr-a', undefined],
])('%s %s is of kind %s', (pk, sk, kind) => {
  expect(itemOf({ pk: { S: pk }, sk: { S: sk } })?.kind).toBe(kind)
})
