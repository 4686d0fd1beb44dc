// The day the table is lost, rehearsed: what comes back is what was there, and a clinic goes on with it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DynamoDBClient,
  ListTablesCommand,
  PutItemCommand,
  ScanCommand,
  UpdateContinuousBackupsCommand,
} from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exportTable } from '../../ops/backup/export.ts'
import { importTable } from '../../ops/backup/import.ts'
import { rehearse } from '../../ops/recovery/rehearse.ts'
import { ran } from '../ops/around.ts'
import { openClinic } from '../stories/clinic.ts'
import { emulator } from './ministack.ts'

const aws = emulator()
/** The second region of the same account. */
const elsewhere = 'us-west-2'
const patients = { ann: '+12125550181', ben: '+12125550182', cat: '+12125550183' }
const began = '2026-03-02T15:00:00Z'

const clientOf = (region = aws.region) =>
  // As the local run signs its calls.
  new DynamoDBClient({
    endpoint: aws.endpoint,
    region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
const itemsOf = async (TableName = 'afterglow', region = aws.region) => {
  const { Items = [] } = await clientOf(region).send(new ScanCommand({ TableName }))
  return Items.map((each) => JSON.stringify(each)).toSorted()
}
const rehearsed = (...args: string[]) =>
  ran(rehearse, ['--endpoint', aws.endpoint, ...args], {
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 50))),
  })

describe('the table that is lost', () => {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'afterglow-recovery-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is restored whole to a moment ago, read to the last commit, and the rehearsal leaves nothing', async () => {
    const clinic = await openClinic(began, aws.endpoint)
    for (const [id, phone] of Object.entries(patients)) {
      await clinic.enrol(id, phone)
      await clinic.treat(id, 's1')
    }
    await clinic.close()
    await clientOf().send(
      new UpdateContinuousBackupsCommand({
        TableName: 'afterglow',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      }),
    )
    const { code, out, err } = await rehearsed('--keep')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^read 3 charts with \d+ commits, the newest of 2026-03-02T/m)
    expect(out).toMatch(/^would have been lost: .* \(RPO\)$/m)
    expect(await itemsOf('afterglow-rehearsal')).toEqual(await itemsOf())

    expect((await rehearsed()).out).toContain('by a rehearsal that broke off')
    const { TableNames } = await clientOf().send(new ListTablesCommand())
    expect(TableNames).toEqual(['afterglow'])
  })

  it('is not said to be whole where a commit is spoilt', async () => {
    const client = clientOf()
    const { Items = [] } = await client.send(new ScanCommand({ TableName: 'afterglow' }))
    const spoilt = Items.find(({ pk, sk }) => pk?.S === 'demo#ben' && sk?.S?.endsWith('2'))!
    await client.send(
      new PutItemCommand({
        TableName: 'afterglow',
        Item: { ...spoilt, events: { S: '[{"type":"Sneezed"}]' } },
      }),
    )
    const { code, err } = await rehearsed()
    expect(code).toBe(1)
    expect(err).toContain('demo#ben')
    await client.send(new PutItemCommand({ TableName: 'afterglow', Item: spoilt }))
  })

  it('goes over to another region by an export, and the clinic goes on there', async () => {
    const home = join(folder, 'export')
    expect(await ran(exportTable, ['--endpoint', aws.endpoint, '--to', home])).toMatchObject({
      code: 0,
    })
    const there = await clientOf(elsewhere).send(new ListTablesCommand())
    expect(there.TableNames).toEqual([])
    vi.stubEnv('AWS_REGION', elsewhere)
    const brought = await ran(importTable, ['--endpoint', aws.endpoint, '--from', home])
    expect(brought).toMatchObject({ code: 0, err: '' })
    expect(await itemsOf('afterglow', elsewhere)).toEqual(await itemsOf())
    const clinic = await openClinic('2026-03-03T15:00:00Z', aws.endpoint)
    const { patients: roster } = await clinic.do<{ patients: object[] }>('GET', '/patients')
    expect(roster).toHaveLength(3)
    await clinic.close()
    vi.unstubAllEnvs()
  })
})
