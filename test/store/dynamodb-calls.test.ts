// What the adapter asks of AWS: how many calls, and what it makes of answers dynalite never gives.
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, describe, expect, it } from 'vitest'
import { isTransient } from '../../functions/edge/failure.ts'
import { localNumberKeys } from '../../local/number-keys.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { externalName } from '../../shared/vocabulary/claims.ts'
import { alertId, at, chart, commit, index, paging, phone, quarantine, state } from './charts.ts'

const sdk = mockClient(DynamoDBDocumentClient)
const store = dynamoDbStore(
  DynamoDBDocumentClient.from(new DynamoDBClient({})),
  'charts',
  localNumberKeys,
)
const key = chart('p1')
const number = phone('+14255550100')
const nine = at('2026-03-02T09:00:00Z')

const sight = {
  at: nine,
  by: 'dr-a',
  roles: ['clinician'],
  call: 'roster',
  patientIds: ['p1', 'p2', 'p3'].map((each) => chart(each).patientId),
  requestId: 'request-1',
  emergency: null,
}
const everything = { from: at('2000-01-01T00:00:00Z'), to: at('2100-01-01T00:00:00Z'), limit: 5 }
const access = {
  accessId: 'a1',
  personId: 'desk-1',
  reason: 'alone',
  from: nine,
  until: nine,
  review: null,
}

beforeEach(() => {
  sdk.reset()
})

const refused = (Item?: Record<string, { S: string }>) =>
  new ConditionalCheckFailedException({
    $metadata: {},
    message: 'The conditional request failed',
    ...(Item && { Item }),
  })

const calls = () =>
  sdk.commandCalls(PutCommand).length +
  sdk.commandCalls(QueryCommand).length +
  sdk.commandCalls(GetCommand).length

describe('the DynamoDB adapter', () => {
  it('makes one call an operation, four for the due list, up to three for a number, and for a view one when it is counted up', async () => {
    sdk.on(QueryCommand).resolves({ Items: [] })
    sdk.on(PutCommand).resolves({})
    sdk.on(GetCommand).resolves({})
    const operations: Record<string, [() => Promise<unknown>, number]> = {
      load: [() => store.load(key), 1],
      append: [() => store.append(key, commit(1)), 1],
      saveSnapshot: [() => store.saveSnapshot(key, state(1), index(key)), 1],
      history: [() => store.history(key, { limit: 5 }), 1],
      roster: [() => store.roster(key.clinicId, { limit: 5 }), 1],
      strangers: [() => store.strangers(key.clinicId, { limit: 5 }), 1],
      findRow: [() => store.findRow(key), 1],
      due: [() => store.due(at('2026-03-02T09:00:00Z'), 5), 4],
      findQuarantine: [() => store.findQuarantine(key), 1],
      saveQuarantine: [() => store.saveQuarantine(key, quarantine()), 1],
      findPaging: [() => store.findPaging(key.clinicId), 1],
      savePaging: [() => store.savePaging(key.clinicId, paging()), 1],
      findExternal: [() => store.findExternal(key.clinicId, externalName('M1')), 1],
      tally: [() => store.tally(key.clinicId, { kind: 'denied', by: 'a' }, nine), 1],
      noteTally: [() => store.noteTally(key.clinicId, { kind: 'denied', by: 'a' }, nine), 2],
      noteWelcome: [() => store.noteWelcome(key.clinicId, number, nine), 3],
      noteChange: [() => store.noteChange(key.clinicId), 1],
      revision: [() => store.revision(key.clinicId), 1],
      // A number without an item of its own is looked for where older releases kept it.
      claimName: [() => store.claimName(number, key), 3],
      handOverName: [() => store.handOverName(number, key, chart('p2')), 2],
      releaseName: [() => store.releaseName(number, key), 2],
      findPhone: [() => store.findPhone(key.clinicId, number), 2],
      noteOptOut: [() => store.noteOptOut(key.clinicId, number, at('2026-03-02T09:00:00Z')), 3],
      noteOptIn: [() => store.noteOptIn(key.clinicId, number, at('2026-03-02T09:00:00Z')), 3],
      pointReport: [() => store.pointReport('carrier-1', key), 1],
      findReport: [() => store.findReport('carrier-1'), 1],
      pointAlert: [() => store.pointAlert(key, alertId('a1')), 1],
      findAlert: [() => store.findAlert(key.clinicId, alertId('a1')), 1],
      alerts: [() => store.alerts(key.clinicId, { limit: 5 }), 1],
      // Each of three patients' lists, the person's own, and that there is such a person.
      'noteView, the first': [() => store.noteView(key.clinicId, sight), 5],
      'noteView, again': [() => store.noteView(key.clinicId, sight), 1],
      'noteView, of others': [
        () => store.noteView(key.clinicId, { ...sight, patientIds: [key.patientId] }),
        1,
      ],
      findSending: [() => store.findSending(key.clinicId), 1],
      takeTurn: [() => store.takeTurn(key.clinicId, { at: nine, lastsMs: 1_000 }), 2],
      noteParts: [() => store.noteParts(key.clinicId, { month: '2026-03', parts: 1 }), 2],
      viewsBy: [() => store.viewsBy(key.clinicId, 'dr-a', everything), 1],
      viewsOf: [() => store.viewsOf(key.clinicId, key.patientId, everything), 1],
      people: [() => store.people(key.clinicId), 1],
      emergencies: [() => store.emergencies(key.clinicId), 1],
      openEmergency: [() => store.openEmergency(key.clinicId, access), 1],
      reviewEmergency: [
        () =>
          store.reviewEmergency(key.clinicId, access, {
            at: nine,
            by: 'b',
            finding: 'justified',
            note: '',
          }),
        1,
      ],
    }
    const counted: Record<string, number> = {}
    for (const [name, [operate]] of Object.entries(operations)) {
      const before = calls()
      await operate()
      counted[name] = calls() - before
    }
    expect(counted).toEqual(
      Object.fromEntries(Object.entries(operations).map(([name, [, count]]) => [name, count])),
    )
  })

  it('reads charts, phones and alerts consistently', async () => {
    sdk.on(QueryCommand).resolves({ Items: [] })
    sdk.on(GetCommand).resolves({})
    await store.load(key)
    await store.history(key, { limit: 5 })
    await store.findPhone(key.clinicId, number)
    await store.findAlert(key.clinicId, alertId('a1'))
    for (const call of [...sdk.commandCalls(QueryCommand), ...sdk.commandCalls(GetCommand)]) {
      expect(call.args[0].input.ConsistentRead).toBe(true)
    }
  })

  it('knows its own commit by what comes back with the refusal, without a further call', async () => {
    const mine = commit(1)
    sdk.on(PutCommand).resolves({})
    await store.append(key, mine)
    const token = String(sdk.commandCalls(PutCommand)[0]!.args[0].input.Item!.token)
    sdk.on(PutCommand).rejects(refused({ token: { S: token } }))
    expect(await store.append(key, mine)).toBe('appended')
    expect(await store.append(key, commit(1))).toBe('conflict')
    sdk.on(PutCommand).rejects(refused({ token: { S: 'another' } }))
    expect(await store.append(key, mine)).toBe('conflict')
    expect(sdk.commandCalls(GetCommand)).toHaveLength(0)
  })

  it('knows a number by its own item alone, in one call, once there is one', async () => {
    sdk.on(GetCommand).resolves({
      Item: { clinicId: 'demo', patientId: 'p7', revision: 2, said: 'stop', saidAt: nine },
    })
    expect(await store.findPhone(key.clinicId, number)).toEqual({
      owner: chart('p7'),
      optedOutAt: nine,
      welcomedAt: [],
    })
    expect(calls()).toBe(1)
  })

  it('puts no phone number into a key that it writes', async () => {
    sdk.on(GetCommand).resolves({})
    sdk.on(PutCommand).resolves({})
    await store.claimName(number, key)
    await store.noteOptOut(key.clinicId, number, nine)
    const [first, second] = sdk.commandCalls(PutCommand).map(({ args }) => args[0].input.Item)
    expect(first!.pk).toMatch(/^number#[0-9a-f]{64}$/)
    expect(second!.pk).toBe(first!.pk)
    expect(JSON.stringify([first, second])).not.toContain(number.slice(1))
  })

  it('gives a number up after so many writes by others, as what may pass', async () => {
    sdk.on(GetCommand).resolves({})
    sdk.on(PutCommand).rejects(refused())
    const failure = await store.claimName(number, key).catch((error: unknown) => error)
    expect(isTransient(failure)).toBe(true)
  })

  it('throws what is transient, so that the queue tries again', async () => {
    sdk.on(GetCommand).resolves({
      Item: { clinicId: key.clinicId, patientId: key.patientId, revision: 1 },
    })
    const throttled = Object.assign(new Error('slow down'), { name: 'ThrottlingException' })
    sdk.on(PutCommand).rejects(throttled)
    await expect(store.append(key, commit(1))).rejects.toBe(throttled)
    await expect(store.saveSnapshot(key, state(1), index(key))).rejects.toBe(throttled)
    await expect(store.noteOptOut(key.clinicId, number, nine)).rejects.toBe(throttled)
    await expect(store.releaseName(number, key)).rejects.toBe(throttled)
  })

  it('asks for no permission to delete, nor to update', async () => {
    sdk.on(PutCommand).resolves({})
    sdk.on(GetCommand).resolves({
      Item: { clinicId: key.clinicId, patientId: key.patientId, revision: 1 },
    })
    await store.releaseName(number, key)
    expect(sdk.calls().map(({ args }) => args[0].constructor.name)).toEqual([
      'GetCommand',
      'PutCommand',
    ])
  })
})
