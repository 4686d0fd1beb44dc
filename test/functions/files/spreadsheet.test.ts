// LibreOffice opens every table that is taken along, and runs none of its cells.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { tables } from '../../../functions/files/tables/index.ts'
import { enrolment, receive, testApi } from '../api/clinic.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterglow-spreadsheet-'))
afterAll(() => rmSync(folder, { recursive: true }))
const admin = { sub: 'admin-1', 'cognito:groups': ['demo.admin'] }
const has = spawnSync('soffice', ['--version']).status === 0

/** What somebody could have entered, in every field that takes words. */
const formula = '=1+1'

async function clinic() {
  const api = testApi()
  const names = { firstName: formula, lastName: '+1+1', externalId: '@SUM(A1:A2)' }
  await api.put('/patients/p1', enrolment(names))
  await api.put('/patients/p1/sessions/s1', { startsAt: '2026-03-02T12:00:00Z', kind: 'booster' })
  const end = { endedAt: '2026-03-02T08:00:00-05:00', doseMg: 40, note: '-1+1', lot: formula }
  await api.post('/patients/p1/sessions/s1/finish', end)
  const taken = { instrument: 'phq-9', at: '2026-03-01T09:00:00-05:00' }
  await api.post('/patients/p1/scores', { ...taken, answers: [3, 3, 3, null, 2, 2, 3, 2, 1] })
  await receive(api, formula)
  return api
}

it('opens each as a table of text and numbers', async ({ skip }) => {
  if (!has) skip('no LibreOffice here: apt-get install libreoffice-calc-nogui')
  const api = await clinic()
  const files = Object.keys(tables).map((name) => join(folder, `${name}.csv`))
  for (const [at, name] of Object.keys(tables).entries()) {
    const { body } = await api.get(`/export/${name}.csv`, { as: admin, query: { bom: 'true' } })
    writeFileSync(files[at] ?? '', String(body))
  }
  // A cell that nobody defused is one: what is looked for can be found.
  const bare = join(folder, 'bare.csv')
  writeFileSync(bare, `a\r\n${formula}\r\n`)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = [profile, '--headless', '--infilter=CSV:44,34,UTF8', '--convert-to', 'fods']
  const { status } = spawnSync('soffice', [...args, '--outdir', folder, ...files, bare], {
    encoding: 'utf8',
    timeout: 100_000,
  })
  expect(status).toBe(0)
  expect(readFileSync(join(folder, 'bare.fods'), 'utf8')).toContain('table:formula')
  for (const name of Object.keys(tables)) {
    const sheet = readFileSync(join(folder, `${name}.fods`), 'utf8')
    expect([name, sheet.includes('table:formula')]).toEqual([name, false])
    expect([name, sheet.includes('>patientId<')]).toEqual([name, true])
  }
  const cells = readFileSync(join(folder, 'patients.fods'), 'utf8')
  for (const text of ["'=1+1", "'+1+1", "'@SUM(A1:A2)"])
    expect(cells.replaceAll('&apos;', "'")).toContain(`<text:p>${text}</text:p>`)
  const sessions = readFileSync(join(folder, 'sessions.fods'), 'utf8')
  expect(sessions).toMatch(/office:value-type="float" office:value="40"/)
})
