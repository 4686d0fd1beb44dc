import { describe, expect, it } from 'vitest'
import { pageBody, pageSubject, pageText } from '../../shared/gateways/page-words.ts'
import type { QuarantinePage } from '../../shared/gateways/types.ts'
import { ClinicId, PatientId } from '../../shared/vocabulary/ids.ts'

const page: QuarantinePage = {
  kind: 'quarantine',
  level: 'urgent',
  clinicId: ClinicId.parse('demo'),
  clinicName: 'Harbor Ketamine Clinic',
  patientId: PatientId.parse('patient-7'),
  step: 0,
}
const every = ['Harbor', 'Clínica del Sueño “Ñandú”', 'x'.repeat(60)].flatMap((clinicName) =>
  ['p', 'W_'.repeat(16)].flatMap((id) =>
    [0, 1, 400].flatMap((step) =>
      (['urgent', 'emergency'] as const).map((level) => ({
        ...page,
        clinicName,
        patientId: PatientId.parse(id),
        step,
        level,
      })),
    ),
  ),
)

describe('a page about a chart that cannot be read', () => {
  it('says what is not done, and whom to call', () => {
    expect(pageText(page)).toBe(
      'Harbor Ketamine Clinic: URGENT: we cannot follow patient patient-7. Their texts are NOT being read. Call the patient, then the operator.',
    )
    expect(pageBody(page)).toMatch(
      /no longer follow patient patient-7\. .*NOT being\nread or answered/,
    )
    expect(pageBody(page)).toMatch(/1\. Call the patient now\.[\s\S]*2\. Call the operator/)
  })

  it('says in an emergency whom to call, and not why', () => {
    const now = { ...page, level: 'emergency' } as const
    expect(pageText(now)).toBe(
      'Harbor Ketamine Clinic: EMERGENCY: call patient patient-7 NOW. Something needs a person at once, and texts of theirs are NOT being read. Then call the operator.',
    )
    expect(pageBody(now)).toContain('Something about patient patient-7 needs a person at once')
    expect(pageSubject(now)).toBe('EMERGENCY: a patient must be called now')
    expect(`${pageText(now)}${pageBody(now)}`).not.toMatch(/crisis|suicid|harm/i)
  })

  it('says so when it is a reminder', () => {
    expect(pageText({ ...page, step: 1 })).toContain('we still cannot follow patient patient-7')
    expect(pageSubject({ ...page, step: 1 })).toBe(
      "URGENT: a patient's texts are still not being read (page 2)",
    )
  })

  it('fits one SMS part and names the patient, whatever clinic and patient are called', () => {
    for (const each of every) {
      expect(pageText(each).length).toBeLessThanOrEqual(160)
      expect(pageText(each)).toMatch(/^[A-Za-z0-9 .,:()\-/_]+$/)
      expect(pageText(each)).toMatch(new RegExp(`patient ${each.patientId}\\b`))
    }
  })

  it('has a subject that SNS takes', () => {
    for (const each of every) expect(pageSubject(each)).toMatch(/^[A-Za-z][\x20-\x7e]{0,98}$/)
  })
})
