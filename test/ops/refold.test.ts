// After a release charts that lie still are put on the roster and on the list of what is due as it sees them.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { help, refoldTable } from '../../ops/backup/refold.ts'
import { attributes } from '../../shared/names.ts'
import { ran } from './around.ts'
import { type Backup, openBackup } from './backup.ts'

let backup: Backup
beforeAll(async () => {
  backup = await openBackup()
})
afterAll(() => backup.close())

const refold = () => ran(refoldTable, ['--endpoint', backup.dynalite.endpoint])
const snapshotOf = async (patientId: string) =>
  (await backup.rows()).find(({ pk, sk }) => pk === `demo#${patientId}` && sk === 'snapshot')!

it('writes what an earlier release left, and nothing else', async () => {
  const before = await backup.everything()
  const { [attributes.duePk]: _, [attributes.dueSk]: __, ...still } = await snapshotOf('cat')
  // Of a release that saw nothing due on it.
  await backup.put({ ...still, layout: 1 })
  expect((await backup.everything()).due).toHaveLength(before.due.length - 1)

  expect(await refold()).toEqual({
    code: 0,
    out: 'opened 3 charts, wrote 1 snapshots anew',
    err: '',
  })
  expect((await backup.everything()).due).toEqual(before.due)
  expect((await refold()).out).toBe('opened 3 charts, wrote 0 snapshots anew')
})

it('names a chart that cannot be followed, and does the others', async () => {
  const rows = await backup.rows()
  const commit = rows.find(({ pk, sk }) => pk === 'demo#ann' && sk === 'commit#0000000002')!
  const cat = await snapshotOf('cat')
  await backup.put({ ...commit, events: '[{"type":"Sneezed"}]' })
  await backup.put({ ...cat, layout: 1 })
  const { code, out, err } = await refold()
  expect(code).toBe(1)
  expect(out).toContain('wrote 1 snapshots anew')
  expect(err).toContain('demo#ann')
  expect(err).not.toContain('Sneezed')
  await backup.put(commit)
})

it('tells what it does, and takes no more than the table', async () => {
  expect(await ran(refoldTable, ['--help'])).toEqual({ code: 0, out: help, err: '' })
  expect((await ran(refoldTable, ['demo'])).code).toBe(2)
})
