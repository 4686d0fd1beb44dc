import { describe, expect, it } from 'vitest'
import { pageBody, pageSubject, pageText } from '../../shared/gateways/page-words.ts'
import type { DigestPage } from '../../shared/gateways/types.ts'
import { alertKinds } from '../../shared/vocabulary/alerts.ts'
import { AlertId, ClinicId } from '../../shared/vocabulary/ids.ts'
import { keysOf } from '../../shared/vocabulary/keys.ts'

const kinds = keysOf(alertKinds)
/** So many patients, each with so many alerts. */
const digest = (patients: number, each: number): DigestPage => ({
  kind: 'digest',
  level: 'routine',
  clinicId: ClinicId.parse('demo'),
  clinicName: 'Harbor Ketamine Clinic',
  patients: Array.from({ length: patients }, (_, patient) =>
    Array.from({ length: each }, (__, at) => ({
      alertId: AlertId.parse(`0abc-${patient}x${at}`),
      kind: kinds[at % kinds.length]!,
    })),
  ),
  link: 'https://clinic.example/',
})

describe('a digest', () => {
  it('counts alerts by kind, and lists them by id, a patient’s together', () => {
    expect(pageBody(digest(2, 2)).split('\n')).toEqual([
      'Harbor Ketamine Clinic',
      'Routine: 4 alerts of 2 patients to see to.',
      '',
      `2 x ${alertKinds[kinds[0]!].page}`,
      `2 x ${alertKinds[kinds[1]!].page}`,
      '',
      'Sign in to see and acknowledge them: https://clinic.example/',
      'Alert 0abc-0x0',
      'Alert 0abc-0x1, about the same patient',
      'Alert 0abc-1x0',
      'Alert 0abc-1x1, about the same patient',
    ])
  })

  it('says one of one, and has a subject that SNS takes whatever there is', () => {
    expect(pageSubject(digest(1, 1))).toBe('Routine: 1 alert of 1 patient to see to')
    expect(pageSubject(digest(999, 18))).toMatch(/^[\x20-\x7e]{1,99}$/)
  })

  it('names five hundred at most and counts the others', () => {
    const lines = pageBody(digest(501, 1)).split('\n')
    expect(lines.filter((line) => line.startsWith('Alert '))).toHaveLength(500)
    expect(lines.at(-1)).toBe('and 1 more')
  })

  it('would fit one SMS part', () => {
    for (const clinicName of ['Harbor', 'x'.repeat(60)])
      expect(pageText({ ...digest(999, 18), clinicName }).length).toBeLessThanOrEqual(160)
  })
})
