import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { ClinicsFileError, readClinics } from '../../infra/clinics.ts'
import { courseFor } from '../../shared/instruments/courses.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'afterglow-clinics-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

/** The shipped file with one thing changed. */
function changed(name: string, from: string, to: string): string {
  const shipped = readFileSync('clinics.json', 'utf8')
  expect(shipped).toContain(from)
  return written(name, shipped.replace(from, to))
}

describe('the shipped clinics.json', () => {
  it('holds two clinics in two zones', () => {
    const clinics = readClinics('clinics.json')
    expect(clinics.map(({ id, timezone }) => [id, timezone])).toEqual([
      ['demo', 'America/New_York'],
      ['north', 'America/Denver'],
    ])
  })

  it('shows both ways to bring a scale for OCD: totals entered, or items texted', () => {
    const courses = readClinics('clinics.json').map(({ courses, instruments }) =>
      (['en', 'es'] as const).map((language) =>
        courseFor('ocd', language, courses.ocd, instruments),
      ),
    )
    expect(courses.flat()).toMatchObject([
      { primary: 'y-bocs', full: ['distress', 'phq-9'], missing: [] },
      { primary: 'y-bocs', full: ['distress', 'phq-9'], missing: [] },
      { primary: 'urges-week', full: ['urges-week', 'phq-9'], missing: [] },
      { primary: 'urges-week', full: ['urges-week', 'phq-9'], missing: [] },
    ])
  })

  it('uses only numbers kept for fiction', () => {
    const numbers = readClinics('clinics.json').flatMap((clinic) => [
      clinic.textNumber,
      clinic.phone.replaceAll(/\D/g, ''),
      ...clinic.onCall.map(({ phone }) => phone),
    ])
    for (const number of numbers) expect(number).toMatch(/55501\d\d$/)
  })
})

describe('a clinics.json with mistakes', () => {
  it('names every place that needs mending', () => {
    const file = written(
      'two.json',
      readFileSync('clinics.json', 'utf8')
        .replace('America/Denver', 'America/Nowhere')
        .replace('"+12125550101"', '"2125550101"'),
    )
    const mistakes = () => readClinics(file)
    expect(mistakes).toThrow(ClinicsFileError)
    expect(mistakes).toThrow(/ {2}clinics\[0\]\.textNumber: an E\.164 number/)
    expect(mistakes).toThrow(/ {2}clinics\[1\]\.timezone: not an IANA time zone/)
  })

  it('says what is wrong in words', () => {
    const file = changed('words.json', '"noDrivingHours": 36', '"noDrivingHours": 12')
    expect(() => readClinics(file)).toThrow(/clinics\[1\]\.noDrivingHours: Too small: .*>=24/)
  })

  it.each([
    'https://localhost:8080/alerts/',
    'https://127.0.0.1/alerts/',
    `https://${[10, 0, 0, 7].join('.')}/alerts/`,
    'https://[::1]/alerts/',
    'https://desk.local/alerts/',
    'https://intranet/alerts/',
    'http://screen.clinic.example/alerts/',
  ])('is refused with pages that link to %s, which no phone at home reaches', (link) => {
    const file = changed('link.json', '"timezone":', `"alertLink": "${link}", "timezone":`)
    expect(() => readClinics(file)).toThrow(/clinics\[0\]\.alertLink: must be https at a host/)
  })

  it('may link pages to a screen elsewhere', () => {
    const link = 'https://screen.clinic.example/alerts/'
    const file = changed('own.json', '"timezone":', `"alertLink": "${link}", "timezone":`)
    expect(readClinics(file)[0]?.alertLink).toBe(link)
  })

  it('is told apart from one that is missing or not JSON', () => {
    expect(() => readClinics(join(folder, 'nowhere.json'))).toThrow(/cannot be read: ENOENT/)
    expect(() => readClinics(written('torn.json', '{"clinics": ['))).toThrow(/cannot be read/)
  })

  it('stops the synthesis: the path on stderr, exit code 1', async () => {
    const file = changed('zone.json', 'America/Denver', 'America/Nowhere')
    const app = run(process.execPath, ['infra/app.ts'], {
      env: { ...process.env, CDK_CONTEXT_JSON: JSON.stringify({ clinics: file }) },
    })
    await expect(app).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('clinics[1].timezone: not an IANA time zone'),
    })
  })
})
