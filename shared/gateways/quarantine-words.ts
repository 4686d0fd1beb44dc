// What a clinic is told of a patient whom the software can no longer follow: by id, since nothing else may leave our
// walls as plain e-mail and SMS, and the chart cannot be asked anyway.
import { fitsOnePart } from './one-part.ts'
import type { QuarantinePage } from './types.ts'

export function quarantineSubject({ level, step }: QuarantinePage): string {
  if (level === 'emergency') return `EMERGENCY: a patient must be called now${page(step)}`
  return `URGENT: a patient's texts are${step === 0 ? '' : ' still'} not being read${page(step)}`
}

export function quarantineBody(quarantine: QuarantinePage): string {
  return [
    quarantine.clinicName,
    `${quarantineSubject(quarantine)}.`,
    '',
    `Our software can no longer follow patient ${quarantine.patientId}. Texts from this patient are NOT being`,
    'read or answered, and no check-in, notice or reminder goes out. Nothing is lost: texts are kept for four',
    'days and read once this is mended.',
    '',
    ...(quarantine.level === 'emergency' ? ['One of these texts needs a person at once.'] : []),
    '1. Call the patient now. Ask how they are, and say that for the time being nobody sees their texts.',
    '2. Call the operator of this service, who has had an alarm of their own.',
    '',
    'You are paged again every four hours, and every hour while the patient is texting, until it is mended; after a',
    'text that needs a person at once, five minutes later and then every quarter of an hour for an hour.',
  ].join('\n')
}

/** One SMS part, whatever the clinic and the patient are called. */
export function quarantineText({ clinicName, patientId, level, step }: QuarantinePage): string {
  // Not why: a patient's id and a crisis do not go into one text.
  const now = `EMERGENCY: call patient ${patientId} NOW. Their texts are NOT being read, and one needs a person at once. Then call the operator.`
  const later = `URGENT: we ${step === 0 ? '' : 'still '}cannot follow patient ${patientId}. Their texts are NOT being read. Call the patient, then the operator.`
  const said = level === 'emergency' ? now : later
  const full = `${clinicName}: ${said}`
  return fitsOnePart(full) ? full : said
}

const page = (step: number): string => (step === 0 ? '' : ` (page ${step + 1})`)
