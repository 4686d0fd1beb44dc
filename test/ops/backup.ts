// A clinic's life on the embedded DynamoDB, and an export of it to be put back, whole or spoilt.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { localNumberKeys } from '../../local/number-keys.ts'
import { openTable } from '../../local/table.ts'
import { exportTable } from '../../ops/backup/export.ts'
import { importTable } from '../../ops/backup/import.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { type Dynalite, openDynalite } from '../store/dynalite.ts'
import { type Clinic, openClinic } from '../stories/clinic.ts'
import { at, key, phone } from '../support/deps.ts'
import { type Ran, ran } from './around.ts'

export const phones = { ann: '+12125550181', ben: '+12125550182', cat: '+12125550183' }
export const TableName = 'afterglow'

/** An item as it lies in the table. */
export type Row = Record<string, unknown>

export class Backup {
  readonly dynalite: Dynalite
  /** The export as it was written. */
  readonly home = join(mkdtempSync(join(tmpdir(), 'afterglow-export-')), 'export')
  /** What the table held then. */
  before: Awaited<ReturnType<Backup['everything']>> | null = null

  constructor(dynalite: Dynalite) {
    this.dynalite = dynalite
  }

  async close(): Promise<void> {
    rmSync(join(this.home, '..'), { recursive: true })
    await this.dynalite.close()
  }

  clinic(now: string): Promise<Clinic> {
    return openClinic(now, this.dynalite.endpoint)
  }

  export(to: string): Promise<Ran> {
    return ran(exportTable, ['--endpoint', this.dynalite.endpoint, '--to', to])
  }

  import(from: string): Promise<Ran> {
    return ran(importTable, ['--endpoint', this.dynalite.endpoint, '--from', from])
  }

  put(Item: Row): Promise<unknown> {
    return this.dynalite.client.send(new PutCommand({ TableName, Item }))
  }

  async rows(): Promise<Row[]> {
    const { Items = [] } = await this.dynalite.client.send(new ScanCommand({ TableName }))
    return Items.sort((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1))
  }

  /** The table is lost, and an empty one made. */
  async wipe(): Promise<void> {
    if ((await this.rows()).length === 0) return
    const { plain } = await openTable({ endpoint: this.dynalite.endpoint }, { fresh: true })
    plain.destroy()
  }

  /** All that the service can learn from its store, by the service's own calls; and every item. */
  async everything() {
    const store = dynamoDbStore(this.dynalite.client, TableName, localNumberKeys)
    const { clinicId } = key('ann')
    const charts = await Promise.all(Object.keys(phones).map((id) => store.load(key(id))))
    const alerts = await store.alerts(clinicId, { limit: 100 })
    return {
      charts,
      roster: await store.roster(clinicId, { limit: 100 }),
      due: await store.due(at('2027-01-01T00:00:00Z'), 100),
      alerts,
      found: await Promise.all(
        alerts.items.map((each) => 'alertId' in each && store.findAlert(clinicId, each.alertId)),
      ),
      owners: await Promise.all(
        Object.values(phones).map((each) => store.findPhone(clinicId, phone(each))),
      ),
      rows: await this.rows(),
    }
  }
}

/** Three patients, a day on: one with a check-in open, one in a crisis, one to be reminded of a ride. */
export async function openBackup(): Promise<Backup & { before: NonNullable<Backup['before']> }> {
  const backup = new Backup(await openDynalite())
  const clinic = await backup.clinic('2026-03-02T15:00:00Z')
  for (const [patientId, number] of Object.entries(phones)) await clinic.enrol(patientId, number)
  await clinic.treat('ann', 's1')
  await clinic.treat('ben', 's1')
  await clinic.advance('P1D')
  await clinic.text(phones.ben, 'I want to die')
  const startsAt = '2026-03-05T15:00:00Z'
  await clinic.do('PUT', '/patients/cat/sessions/s1', { startsAt, kind: 'induction' })
  await clinic.close()
  const before = await backup.everything()
  const { code, err } = await backup.export(backup.home)
  if (code !== 0) throw new Error(err)
  return Object.assign(backup, { before })
}

/** A copy of an export, to be spoilt. */
export function copyOf(home: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterglow-import-'))
  cpSync(home, folder, { recursive: true })
  return folder
}

/** Changes the lines of an export's one data file, with manifests to match unless told. */
export function rewrite(
  folder: string,
  change: (lines: string[]) => string[],
  { honest = true } = {},
): void {
  const [name = ''] = readdirSync(join(folder, 'data'))
  const path = join(folder, 'data', name)
  const lines = change(gunzipSync(readFileSync(path)).toString().trimEnd().split('\n'))
  writeFileSync(path, gzipSync(`${lines.join('\n')}\n`))
  if (!honest) return
  const itemCount = lines.filter((line) => line !== '').length
  const list = { itemCount, md5Checksum: md5(path), dataFileS3Key: `some/prefix/data/${name}` }
  writeFileSync(join(folder, 'manifest-files.json'), `${JSON.stringify(list)}\n`)
  const summary = JSON.parse(readFileSync(join(folder, 'manifest-summary.json'), 'utf8'))
  writeFileSync(join(folder, 'manifest-summary.json'), JSON.stringify({ ...summary, itemCount }))
}

export const md5 = (path: string) => createHash('md5').update(readFileSync(path)).digest('base64')

export const isSnapshotOf = (patientId: string) => (line: string) =>
  line.includes(`"demo#${patientId}"`) && line.includes('"sk":{"S":"snapshot"}')
