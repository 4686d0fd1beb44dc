// `npm run erase`: a patient, removed from the table for good.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localNumberKeys } from '../../local/number-keys.ts'
import { erasePatient } from '../../ops/erase/erase.ts'
import { noSchedules } from '../../ops/erase/schedules.ts'
import { takeAway } from '../../ops/erase/take-away.ts'
import { verifyChains } from '../../ops/verify/verify.ts'
import { addDays } from '../../shared/calendar/index.ts'
import { loadChart } from '../../shared/loop/handle.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { at, key, phone } from '../support/deps.ts'
import { enrolment } from '../support/enrolment.ts'
import { type Ran, ran } from './around.ts'
import { openBackup, phones, type Row, TableName } from './backup.ts'

let backup: Awaited<ReturnType<typeof openBackup>>
beforeAll(async () => {
  backup = await openBackup()
})
afterAll(() => backup.close())
beforeEach(async () => {
  await backup.wipe()
  for (const row of [...backup.before.rows, ...elsewhere]) await backup.put(row)
})

/** What else may lead to ann, or be of her number: as older releases wrote it, or before she was enrolled. */
const number = localNumberKeys(key('ann').clinicId, phone(phones.ann))
const hers = { clinicId: 'demo', patientId: 'ann' }
const elsewhere: readonly Row[] = [
  { pk: 'alerts@demo', sk: 'alert-1', patientId: 'ann' },
  { pk: `link#${'ab'.repeat(32)}`, sk: 'link', ...hers, checkInId: 'c1', slot: 'f20' },
  { pk: 'report#carrier-1', sk: 'report', ...hers },
  { pk: `external#${'cd'.repeat(32)}`, sk: 'external', ...hers, revision: 1 },
  { pk: `phone#${phones.ann}`, sk: 'phone', ...hers },
  { pk: `demo#unknown-${number.slice(0, 20)}`, sk: 'snapshot', version: 1 },
]

const now = at('2026-03-03T16:00:00Z')
const why = ['--override-retention', '--reason', 'asked for in writing']
const erase = (patient: string, args: readonly string[] = why, when: string = now): Promise<Ran> =>
  ran(
    erasePatient,
    ['--endpoint', backup.dynalite.endpoint, '--clinic', 'demo', '--patient', patient, ...args],
    { now: () => Date.parse(when) },
  )

const store = () => dynamoDbStore(backup.dynalite.client, TableName, localNumberKeys)
const without = (rows: readonly Row[], ...pks: string[]) =>
  rows.filter(({ pk }) => !pks.includes(String(pk)) && !String(pk).startsWith('changes@'))

describe('erasing a patient', () => {
  it('leaves a tombstone with the time and the reason, and no word of them anywhere', async () => {
    const { code, out, err } = await erase('ann')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^erased demo#ann: \d+ items, 0 wake-ups, 1 charts of their numbers' own$/m)
    const rows = await backup.rows()
    const tombstone = { pk: 'demo#ann', sk: 'erased', at: now, because: 'asked for in writing' }
    expect(rows.filter(({ pk }) => pk === 'demo#ann')).toEqual([tombstone])
    const rest = JSON.stringify(
      without(rows, 'demo#ann').filter(({ pk }) => !String(pk).startsWith('views-')),
    )
    for (const trace of ['"ann"', 'demo#ann', phones.ann]) expect(rest).not.toContain(trace)
    expect(await store().findPhone(key('ann').clinicId, phone(phones.ann))).toMatchObject({
      owner: null,
      optedOutAt: null,
    })
  })

  it('leaves the others as they were', async () => {
    await erase('ann')
    const others = (rows: readonly Row[]) =>
      rows.filter(({ pk }) => pk === 'demo#ben' || pk === 'demo#cat')
    expect(others(await backup.rows())).toEqual(others(backup.before.rows))
    const { items } = await store().roster(key('ben').clinicId, { limit: 10 })
    expect(items.map(({ patientId }) => patientId).sort()).toEqual(['ben', 'cat'])
  })

  it('says what backups hold, and until when', async () => {
    const { out } = await erase('ann')
    expect(out).toContain('point-in-time recovery of the table, until 2026-04-07')
    expect(out).toContain('exports and backups made before now')
    expect(out).toContain('dead-letter queues')
  })

  it('keeps that their number said STOP, and not whose it was', async () => {
    const { clinicId } = key('cat')
    await store().noteOptOut(clinicId, phone(phones.cat), now)
    expect((await erase('cat')).out).toContain('1 number that said STOP')
    expect(await store().findPhone(clinicId, phone(phones.cat))).toEqual({
      owner: null,
      optedOutAt: now,
      welcomedAt: [],
    })
  })

  it('may be asked for again, and changes nothing then', async () => {
    await erase('ann')
    const before = without(await backup.rows())
    expect((await erase('ann', [])).code).toBe(0)
    expect(without(await backup.rows())).toEqual(before)
  })

  it('is accepted by verify', async () => {
    await erase('ann')
    const { code, out } = await ran(verifyChains, ['--endpoint', backup.dynalite.endpoint])
    expect([code, out]).toEqual([0, expect.stringContaining('all is as it was written')])
  })

  it('is not undone by an import of an export of before', async () => {
    await erase('ann')
    const erased = without(await backup.rows())
    const { code, out } = await backup.import(backup.home)
    expect(code).toBe(0)
    expect(out).toMatch(/left out of patients erased since \d+/)
    expect(without(await backup.rows())).toEqual(erased)
  })
})

describe('refuses', () => {
  const unchanged = async () =>
    expect(await backup.rows()).toHaveLength(backup.before.rows.length + elsewhere.length)

  it('while the clinic must keep the chart, and says until when', async () => {
    const { code, err } = await erase('ann', [])
    expect(code).toBe(1)
    expect(err).toContain('keeps charts for 7 years')
    expect(err).toContain('until 2033-03-')
    await unchanged()
    const later = addDays(now, 8 * 366)
    expect((await erase('ann', [], later)).code).toBe(0)
  })

  it('while an emergency of the patient is open, whatever the reason', async () => {
    const { code, err } = await erase('ben')
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('An emergency of this patient is open'),
    ])
    await unchanged()
  })

  it('an override without its reason, and a reason for nothing', async () => {
    for (const args of [
      ['--override-retention'],
      ['--reason', 'x'],
      ['--override-retention', '--reason', ' '],
    ])
      expect((await erase('ann', args)).code).toBe(2)
    await unchanged()
  })

  it('who is no patient, or not named', async () => {
    expect((await erase('dan')).err).toContain('There is no patient dan at demo')
    expect((await erase('unknown-00000000000000000000')).code).toBe(2)
    expect((await erase('')).code).toBe(2)
    await unchanged()
  })
})

describe('afterwards the service', () => {
  it('knows the patient no more, gives the id to nobody, and ends what comes for it', async () => {
    await erase('ann')
    const clinic = await backup.clinic('2026-03-03T16:00:00Z')
    try {
      const path = '/patients/ann'
      for (const each of [path, `${path}/timeline`, `${path}/outcomes`, `${path}/messages`])
        expect([each, (await clinic.ask('GET', each)).status]).toEqual([each, 404])
      const again = await clinic.ask('PUT', path, enrolment({ phone: '+12025550188' }))
      expect(again.status).toBe(409)
      expect(JSON.stringify(again.body)).toContain('was erased')
      const commits = await store().history(key('ann'), { limit: 5 })
      // Wake-ups that were armed before still fire.
      await clinic.advance('P3D')
      await clinic.text(phones.ann, 'hello')
      expect(await store().history(key('ann'), { limit: 5 })).toEqual(commits)
      expect((await loadChart({ store: store() }, key('ann'))).version).toBe(0)
      const other = await clinic.ask('PUT', '/patients/eve', enrolment({ phone: phones.ann }))
      expect(other.status).toBe(200)
    } finally {
      await clinic.close()
    }
  })
})

describe('interrupted at any call and repeated', () => {
  /** A client whose call number `n` fails, before it is made or after. */
  function failing(n: number, when: 'before' | 'after') {
    let calls = 0
    const client = new DynamoDBClient({
      endpoint: backup.dynalite.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    })
    client.middlewareStack.add(
      (next) => async (args) => {
        calls += 1
        if (calls === n && when === 'before') throw new Error('interrupted')
        const answer = await next(args)
        if (calls === n && when === 'after') throw new Error('interrupted')
        return answer
      },
      { step: 'initialize', name: 'interrupt', priority: 'high' },
    )
    return { client, calls: () => calls }
  }

  const taking = (client: DynamoDBClient) =>
    takeAway(
      {
        client,
        tableName: TableName,
        numbers: localNumberKeys,
        schedules: noSchedules,
        settle: async () => undefined,
        at: now,
        because: null,
      },
      key('ann'),
    )

  it('ends the same', async () => {
    const sound = failing(0, 'before')
    await taking(sound.client)
    const expected = await backup.rows()
    sound.client.destroy()
    expect(sound.calls()).toBeGreaterThan(10)
    const touched = [...backup.before.rows, ...elsewhere].filter(
      (row) =>
        !expected.some(
          (each) =>
            each.pk === row.pk &&
            each.sk === row.sk &&
            JSON.stringify(each) === JSON.stringify(row),
        ),
    )
    for (let n = 1; n <= sound.calls(); n++)
      for (const when of ['before', 'after'] as const) {
        for (const row of touched) await backup.put(row)
        const { client } = failing(n, when)
        await taking(client).catch((error: Error) => expect(error.message).toBe('interrupted'))
        client.destroy()
        const again = failing(0, 'before')
        await taking(again.client)
        again.client.destroy()
        expect([n, when, await backup.rows()]).toEqual([n, when, expected])
      }
  })
})
