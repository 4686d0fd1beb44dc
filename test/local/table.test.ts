import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  type TableStatus,
} from '@aws-sdk/client-dynamodb'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, expect, it } from 'vitest'
import { openTable } from '../../local/table.ts'

const sdk = mockClient(DynamoDBClient)
/** What the table is now, and what it becomes at the next looks; null when there is none. */
let now: TableStatus | null
let next: (TableStatus | null)[]
/** What was done to it, in order. */
let done: string[]

/** An engine that takes a few looks to make or delete a table, and deletes what is there as often as it is told to. */
beforeEach(() => {
  next = []
  done = []
  sdk.reset()
  sdk.on(DescribeTableCommand).callsFake(() => {
    const status = now
    if (next.length > 0) now = next.shift() ?? null
    if (status !== null) return { Table: { TableStatus: status } }
    throw new ResourceNotFoundException({ message: 'not found', $metadata: {} })
  })
  sdk.on(CreateTableCommand).callsFake(() => {
    if (now !== null) throw new ResourceInUseException({ message: 'in use', $metadata: {} })
    done.push('made')
    now = 'CREATING'
    next.push('ACTIVE')
  })
  sdk.on(DeleteTableCommand).callsFake(() => {
    if (now === 'CREATING') throw new ResourceInUseException({ message: 'busy', $metadata: {} })
    done.push('deleted')
    now = 'DELETING'
    next.push('DELETING', null)
  })
})

const open = (fresh: boolean) => openTable({ endpoint: 'http://localhost:1' }, { fresh })

it.each([
  ['is there', 'ACTIVE', [], ['deleted', 'made']],
  ['is being deleted already, which is not done twice', 'DELETING', ['DELETING', null], ['made']],
  ['is being made', 'CREATING', ['CREATING', 'ACTIVE'], ['deleted', 'made']],
  ['is none', null, [], ['made']],
] as const)('opened fresh where one %s, a table is new', async (_, status, becomes, expected) => {
  now = status
  next.push(...becomes)
  expect((await open(true)).made).toBe(true)
  expect(done).toEqual(expected)
  expect(now).toBe('ACTIVE')
})

it.each([
  ['is there', 'ACTIVE', [], []],
  ['is being made', 'CREATING', ['CREATING', 'ACTIVE'], []],
  ['is on its way out', 'DELETING', ['DELETING', null], ['made']],
  ['is none', null, [], ['made']],
] as const)(
  'opened where one %s, a table is made if need be',
  async (_, status, becomes, expected) => {
    now = status
    next.push(...becomes)
    expect((await open(false)).made).toBe(expected.length > 0)
    expect(done).toEqual(expected)
    expect(now).toBe('ACTIVE')
  },
)
