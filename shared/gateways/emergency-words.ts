// What a page says of an emergency access: who, and where to look into it. The reason may name a patient and stays inside.
import { alertLevels } from '../vocabulary/alerts.ts'
import { fitsOnePart } from './one-part.ts'
import type { EmergencyPage } from './types.ts'

export const emergencySubject = ({ level }: EmergencyPage): string =>
  `${alertLevels[level].page}: somebody has taken emergency access`

export function emergencyBody(page: EmergencyPage): string {
  const { clinicName, personId, link } = page
  return [
    clinicName,
    `${emergencySubject(page)}.`,
    '',
    'For one hour this account may do what a clinician may. All of it is marked.',
    `Another person looks into it, and says what they found: ${link}`,
    `Account ${personId}`,
  ].join('\n')
}

/** One SMS part. */
export function emergencyText(page: EmergencyPage): string {
  const said = `${emergencySubject(page)}. ${page.link}`
  const full = `${page.clinicName}: ${said}`
  return fitsOnePart(full) ? full : said
}
