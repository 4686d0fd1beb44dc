import { describe, expect, it } from 'vitest'
import { pageBody, pageSubject, pageText } from '../../shared/gateways/page-words.ts'
import type { QuarantinesPage } from '../../shared/gateways/types.ts'
import { ClinicId, PatientId } from '../../shared/vocabulary/ids.ts'

const page: QuarantinesPage = {
  kind: 'quarantines',
  level: 'urgent',
  clinicId: ClinicId.parse('demo'),
  clinicName: 'Harbor Clinic',
  patientIds: ['ann', 'ben'].map((id) => PatientId.parse(id)),
  step: 0,
}
const every = ['Harbor', 'Clínica del Sueño “Ñandú”', 'x'.repeat(60)].flatMap((clinicName) =>
  [1, 2_000].flatMap((count) =>
    [0, 400].map((step) => {
      const patientIds = Array.from({ length: count }, (_, at) => PatientId.parse(`p${at}`))
      return { ...page, clinicName, patientIds, step }
    }),
  ),
)

describe('a page about many charts that cannot be read', () => {
  it('says how many, what is not done, and whom to call', () => {
    expect(pageText(page)).toBe(
      'Harbor Clinic: URGENT: we cannot follow 2 or more patients. Their texts are NOT being read. Our e-mail to the clinic lists them. Call the operator.',
    )
    expect(pageSubject({ ...page, step: 1 })).toBe(
      'URGENT: texts of many patients are not being read, 2 or more (page 2)',
    )
    expect(pageBody(page)).toMatch(/1\. Call the operator[\s\S]*2\. Call the patients listed below/)
  })

  it('lists every patient by id in the e-mail', () => {
    expect(pageBody(page)).toMatch(/\npatient ann\npatient ben$/)
  })

  it('fits one SMS part and has a subject that SNS takes, whatever the clinic and however many', () => {
    for (const each of every) {
      expect(pageText(each).length).toBeLessThanOrEqual(160)
      expect(pageText(each)).toMatch(/^[A-Za-z0-9 .,:()\-/_]+$/)
      expect(pageSubject(each)).toMatch(/^[A-Za-z][\x20-\x7e]{0,98}$/)
      expect(`${pageText(each)}${pageBody(each)}`).not.toMatch(/crisis|suicid|harm/i)
    }
  })
})
