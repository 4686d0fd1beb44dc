import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readClinics } from '../../local/clinics-file.ts'
import { newFolder, remove } from './running.ts'

const shipped = join(import.meta.dirname, '../../clinics.json')

let folder: string
let path: string
beforeEach(() => {
  folder = newFolder()
  path = join(folder, 'clinics.json')
})
afterEach(() => remove(folder))

it('reads the clinics that ship', () => {
  expect(readClinics(shipped)).toMatchObject({ clinics: [{ id: 'demo' }, { id: 'north' }] })
})

it('names the place of every mistake', () => {
  const file = JSON.parse(readFileSync(shipped, 'utf8'))
  file.clinics[0].timezone = 'Mars/Olympus'
  file.clinics[1].textNumber = '12'
  writeFileSync(path, JSON.stringify(file))
  expect(readClinics(path)).toEqual({
    complaint: [
      'clinics.json has mistakes:',
      expect.stringMatching(/^ {2}clinics\[0\]\.timezone: /),
      expect.stringMatching(/^ {2}clinics\[1\]\.textNumber: /),
    ],
  })
})

it('says so when the file is missing or no JSON', () => {
  expect(readClinics(path)).toEqual({ complaint: [expect.stringMatching(/cannot be read/)] })
  writeFileSync(path, '{')
  expect(readClinics(path)).toEqual({ complaint: [expect.stringMatching(/cannot be read/)] })
})
