// What a clinic is told when the software can no longer follow many patients at once, as after a bad release. How many
// is what is known so far: there may be more.
import { fitsOnePart } from './one-part.ts'
import type { QuarantinesPage } from './types.ts'

export function quarantinesSubject({ patientIds, step }: QuarantinesPage): string {
  const page = step === 0 ? '' : ` (page ${step + 1})`
  return `URGENT: texts of many patients are not being read, ${atLeast(patientIds)}${page}`
}

/** All of them by id: nothing else may leave our walls as plain e-mail. */
export function quarantinesBody(page: QuarantinesPage): string {
  return [
    page.clinicName,
    `${quarantinesSubject(page)}.`,
    '',
    'Our software can no longer follow these patients. Texts from them are NOT being read or answered, and no',
    'check-in, notice or reminder goes out. Nothing is lost: texts are kept for four days and read once this is',
    'mended. There may be more patients than are known so far.',
    '',
    '1. Call the operator of this service now, who has had an alarm of their own.',
    '2. Call the patients listed below. Ask how they are, and say that for the time being nobody sees their texts.',
    '',
    'You are paged about all of them together, again when more are found and every four hours, every hour while',
    'they are texting, until it is mended. A text that needs a person at once is paged by itself as an EMERGENCY.',
    '',
    ...page.patientIds.map((id) => `patient ${id}`),
  ].join('\n')
}

/** One SMS part, whatever the clinic is called. */
export function quarantinesText({ clinicName, patientIds }: QuarantinesPage): string {
  const said = `URGENT: we cannot follow ${atLeast(patientIds)} patients. Their texts are NOT being read. Our e-mail to the clinic lists them. Call the operator.`
  const full = `${clinicName}: ${said}`
  return fitsOnePart(full) ? full : said
}

const atLeast = ({ length }: readonly unknown[]): string => `${length} or more`
