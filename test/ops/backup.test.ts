// A clinic's life is written down, lost, and put back: nothing is missing, and it goes on from there.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localNumberKeys } from '../../local/number-keys.ts'
import { exportTable } from '../../ops/backup/export.ts'
import { importTable } from '../../ops/backup/import.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { numberPk, numberSk } from '../../shared/store/table.ts'
import { phone, quarantine } from '../store/charts.ts'
import type { Clinic } from '../stories/clinic.ts'
import { key } from '../support/deps.ts'
import { ran } from './around.ts'
import { copyOf, isSnapshotOf, md5, openBackup, phones, rewrite, TableName } from './backup.ts'

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

describe('an export, after the table is lost', () => {
  it('gives every chart, list, pointer and claim back as it was', async () => {
    expect((await backup.everything()).charts.every(({ snapshot }) => snapshot === null)).toBe(true)
    const { code, out } = await backup.import(folder)
    expect(code).toBe(0)
    expect(out).toContain(`written ${before.rows.length}, already there 0, kept as the table has`)
    expect(out).toContain('opened 3 charts, wrote 0 snapshots anew')
    expect(await backup.everything()).toEqual(before)
    expect(before.roster.items).toHaveLength(3)
    expect(before.due.length).toBeGreaterThan(1)
    expect(before.alerts.items.length).toBeGreaterThan(0)
  })

  it('gives back what is kept of charts that cannot be read, and what a clinic was told of them', async () => {
    await backup.import(folder)
    const store = dynamoDbStore(backup.dynalite.client, TableName, localNumberKeys)
    const { clinicId } = key('ann')
    await store.saveQuarantine(key('ann'), quarantine())
    const paging = {
      ...{ revision: 1, step: 2, claimedAt: null },
      alone: [{ patientId: key('ann').patientId, at: quarantine().since }],
      paged: { topic: quarantine().since, onCall: null },
      digest: { sentAt: quarantine().since, told: [], claimedAt: null },
    }
    await store.savePaging(clinicId, paging)
    const kept = await backup.rows()
    const to = join(folder, 'again')
    expect((await backup.export(to)).code).toBe(0)
    await backup.wipe()
    const { code, out } = await backup.import(to)
    expect(code).toBe(0)
    expect(out).toContain('1 quarantines')
    expect(out).toContain('1 pagings')
    expect(await backup.rows()).toEqual(kept)
    expect(await store.findQuarantine(key('ann'))).toEqual(quarantine())
    expect(await store.findPaging(clinicId)).toEqual(paging)
  })

  it('lets the service go on, with no schedule left: answers are taken, the overdue is found', async () => {
    await backup.import(folder)
    const clinic = await backup.clinic('2026-03-03T15:30:00Z')
    expect(await clinic.messages(phones.cat)).toEqual([])
    const open = await clinic.openCheckIn('ann')
    await clinic.text(phones.ann, '1')
    await clinic.text(phones.ann, '1')
    const after = await clinic.openCheckIn('ann')
    expect(after).toMatchObject({ instrument: open?.instrument, itemsAnswered: 1 })
    await clinic.advance('P2D')
    // The evening before cat's session; the wake-up for it was lost with the old machine.
    expect((await clinic.messages(phones.cat)).map(({ body }) => body).join()).toMatch(/ride/)
    const { alerts } = await clinic.do<{ alerts: { kind: string }[] }>('GET', '/alerts?state=open')
    expect(alerts.map(({ kind }) => kind)).toContain('crisis')
    await clinic.acknowledgeAll()
    await clinic.close()
  })

  it('may be put back again and again, and over what broke off in the middle', async () => {
    const half = before.rows.filter((_, place) => place % 2 === 0)
    for (const Item of half) await backup.put(Item)
    const { out } = await backup.import(folder)
    expect(out).toContain(
      `written ${before.rows.length - half.length}, already there ${half.length},`,
    )
    const again = await backup.import(folder)
    expect(again.out).toContain(`written 0, already there ${before.rows.length},`)
    expect(await backup.everything()).toEqual(before)
  })

  it('is read from below the folder, as S3 lays it out, with an empty file for an empty partition', async () => {
    const below = join(folder, 'prefix', 'AWSDynamoDB', '01700000000000-abcdef01')
    mkdirSync(join(folder, 'prefix', 'AWSDynamoDB'), { recursive: true })
    cpSync(backup.home, below, { recursive: true })
    for (const each of ['data', 'manifest-files.json', 'manifest-summary.json'])
      rmSync(join(folder, each), { recursive: true })
    writeFileSync(join(below, 'data', 'empty.json.gz'), '')
    writeFileSync(join(below, '_started'), '')
    const list = join(below, 'manifest-files.json')
    const md5Checksum = md5(join(below, 'data', 'empty.json.gz'))
    const empty = { itemCount: 0, md5Checksum, etag: 'x-1', dataFileS3Key: 'a/data/empty.json.gz' }
    writeFileSync(list, `${readFileSync(list, 'utf8')}${JSON.stringify(empty)}\n`)
    expect((await backup.import(folder)).code).toBe(0)
    expect(await backup.everything()).toEqual(before)
  })
})

describe('a snapshot in an export', () => {
  it('that is missing is written anew from the commits', async () => {
    rewrite(folder, (lines) => lines.filter((line) => !isSnapshotOf('ann')(line)))
    const { out } = await backup.import(folder)
    expect(out).toContain('wrote 1 snapshots anew')
    expect((await backup.everything()).due).toEqual(before.due)
    expect((await backup.everything()).charts).toEqual(before.charts)
  })

  it('that is ahead of its commits, as when the table was written to meanwhile, is left out', async () => {
    const newest = before.charts[0]!.snapshot!.version
    const last = `commit#${String(newest).padStart(10, '0')}`
    rewrite(folder, (lines) =>
      lines.filter((line) => !(line.includes('"demo#ann"') && line.includes(last))),
    )
    expect((await backup.import(folder)).out).toContain('wrote 1 snapshots anew')
    const { charts } = await backup.everything()
    expect(charts[0]?.snapshot?.version).toBe(newest - 1)
  })
})

describe('an import writes nothing over', () => {
  const otherwise = { print: 'another' }

  it('and nothing at all where a commit stands otherwise: that chart has had another life', async () => {
    const Item = before.rows.find(({ pk, sk }) => pk === 'demo#ben' && String(sk).endsWith('2'))!
    await backup.put({ ...Item, ...otherwise })
    const { code, err } = await backup.import(folder)
    expect(code).toBe(1)
    expect(err).toBe(
      'Nothing was written: the table has other commits than the export at demo#ben commit 2.',
    )
    expect(await backup.rows()).toEqual([{ ...Item, ...otherwise }])
  })

  it('and leaves a chart that has lived on as it is', async () => {
    await backup.import(folder)
    const clinic = await backup.clinic('2026-03-03T15:30:00Z')
    await clinic.text(phones.ann, 'HELP')
    await clinic.do('PUT', '/patients/cat', {
      ...(await detailsOf(clinic, 'cat')),
      phone: '+12125550189',
    })
    await clinic.close()
    const lived = await backup.rows()
    const { code, out } = await backup.import(folder)
    expect(code).toBe(0)
    // Cat's old number was given up since, more than that has changed, and somebody has looked again.
    expect(out).toContain('written 0,')
    expect(out).toContain('kept as the table has them 3')
    expect(await backup.rows()).toEqual(lived)
  })

  it('also not where a spoilt commit stands: it is another, and nothing is written', async () => {
    const Item = before.rows.find(({ pk, sk }) => pk === 'demo#ann' && String(sk).endsWith('2'))!
    const { version, ...spoilt } = Item
    expect(version).toBe(2)
    await backup.put(spoilt)
    const { code, err } = await backup.import(folder)
    expect(code).toBe(1)
    expect(err).toBe(
      'Nothing was written: the table has other commits than the export at demo#ann commit 2.',
    )
    expect(await backup.rows()).toEqual([spoilt])
  })

  it('but puts back a commit that was lost', async () => {
    await backup.import(folder)
    const [gone] = before.rows.filter(({ sk }) => String(sk).startsWith('commit#'))
    const Key = { pk: gone!.pk, sk: gone!.sk }
    await backup.dynalite.client.send(new DeleteCommand({ TableName, Key }))
    expect((await backup.import(folder)).out).toContain('written 1,')
    expect(await backup.everything()).toEqual(before)
  })
})

describe('a number that the table gave to another since', () => {
  const must = 'All is imported, but a person must see to these charts: '

  it('is told by the ids of both, and is itself not told', async () => {
    const clinic = await backup.clinic('2026-03-04T15:00:00Z')
    await clinic.enrol('newann', phones.ann)
    await clinic.close()
    const { code, out, err } = await backup.import(folder)
    expect(code).toBe(1)
    expect(err).toBe(`${must}demo#ann: its patient's number leads to demo#newann.`)
    expect(out + err).not.toContain(phones.ann)
    // And again: it stays told for as long as it is so.
    expect((await backup.import(folder)).err).toBe(err)
  })

  it('goes back to its patient once the other has another, as the runbook says', async () => {
    const clinic = await backup.clinic('2026-03-04T15:00:00Z')
    await clinic.enrol('newann', phones.ann)
    expect((await backup.import(folder)).code).toBe(1)
    const other = { ...(await detailsOf(clinic, 'newann')), phone: '+12125550189' }
    await clinic.do('PUT', '/patients/newann', other)
    const own = { ...(await detailsOf(clinic, 'ann')), phone: phones.ann }
    await clinic.do('PUT', '/patients/ann', own)
    await clinic.close()
    expect(await backup.import(folder)).toMatchObject({ code: 0, err: '' })
  })

  it('or to nobody is told too; the clinic’s saving the patient once more mends that', async () => {
    await backup.put(nobodys(phones.ann))
    const { code, err } = await backup.import(folder)
    expect([code, err]).toEqual([1, `${must}demo#ann: its patient's number leads to no chart.`])
    const clinic = await backup.clinic('2026-03-03T15:30:00Z')
    const details = await detailsOf(clinic, 'ann')
    await clinic.do('PUT', '/patients/ann', { ...details, phone: phones.ann })
    await clinic.close()
    expect(await backup.import(folder)).toMatchObject({ code: 0, err: '' })
  })

  it('does not matter once the patient has withdrawn', async () => {
    await backup.import(folder)
    const clinic = await backup.clinic('2026-03-03T15:30:00Z')
    await clinic.do('POST', '/patients/ann/withdraw', { reason: 'moved away' })
    await clinic.close()
    await backup.put(nobodys(phones.ann))
    expect(await backup.import(folder)).toMatchObject({ code: 0, err: '' })
  })
})

/** An item that says the clinic's number is nobody's. */
const nobodys = (to: string) => ({
  pk: numberPk(localNumberKeys(key('ann').clinicId, phone(to))),
  sk: numberSk,
  revision: 9,
})

/** A patient's details as they were given, for a change of number. */
async function detailsOf(clinic: Clinic, patientId: string) {
  const { consent, ...details } = await clinic.do<Details>('GET', `/patients/${patientId}`)
  const { firstName, timezone, language, condition, checkInBy } = details
  const { textMessages, unencryptedTextAcknowledged, method, capturedAt, capturedBy } = consent
  return {
    ...{ firstName, timezone, language, condition, checkInBy },
    consent: { textMessages, unencryptedTextAcknowledged, method, capturedAt, capturedBy },
  }
}
type Details = Record<string, string> & { consent: Record<string, unknown> }

describe('the files of an export', () => {
  it('are gzip’ed lines of DynamoDB JSON, readable by their owner alone', () => {
    const path = join(backup.home, 'data', '000001.json.gz')
    const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n')
    expect(lines).toHaveLength(before.rows.length)
    for (const line of lines) expect(line).toMatch(/^\{"Item":\{.*"pk":\{"S":"/)
    for (const each of [path, join(backup.home, 'manifest-summary.json')])
      expect(statSync(each).mode & 0o077).toBe(0)
  })

  it('never go into a folder that holds something', async () => {
    const { code, err } = await backup.export(folder)
    expect([code, err]).toEqual([1, `${folder} is not empty.`])
  })

  it.each([
    [
      '/proc/afterglow-export',
      /^\/proc.* (cannot be made \(E[A-Z]+\)|is no folder: make it first)\.$/,
    ],
    ['/proc/none/afterglow-export', /^\/proc\/none is no folder: make it first\.$/],
    ['/dev/null', /^\/dev\/null cannot be made \(EEXIST\)\.$/],
    ['/dev/null/x', /^\/dev\/null is no folder: make it first\.$/],
  ])('nor where none can be made: %s', async (to, says) => {
    const { code, err } = await backup.export(to)
    expect(code).toBe(1)
    expect(err).toMatch(says)
  })

  it('go into an empty folder that is there', async () => {
    const to = mkdtempSync(join(tmpdir(), 'afterglow-empty-'))
    expect(await backup.export(to)).toMatchObject({ code: 0, err: '' })
    rmSync(to, { recursive: true })
  })
})

describe('--local', () => {
  it('takes and gives what npm start keeps, while it is stopped', async () => {
    const kept = mkdtempSync(join(tmpdir(), 'afterglow-kept-'))
    const env = { AFTERGLOW_FOLDER: kept }
    const refused = await ran(importTable, ['--local', '--from', folder], { env })
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('holds no local run') })
    writeFileSync(join(kept, 'world.jsonl'), '')
    const imported = await ran(importTable, ['--local', '--from', folder], { env })
    expect(imported.err).toBe('')
    const to = join(kept, 'again')
    const exported = await ran(exportTable, ['--local', '--to', to], { env })
    expect(exported.out).toContain(`exported ${before.rows.length} items`)
    rmSync(kept, { recursive: true })
  })
})
