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
    ...(quarantine.level === 'emergency' ? emergency(quarantine) : standstill(quarantine)),
    'Nothing is lost: texts are kept for four days and read once this is mended.',
    '',
    '1. Call the patient now. Ask how they are, and say that for the time being nobody sees their texts.',
    '2. Call the operator of this service, who has had an alarm of their own.',
    '',
    'You are paged again every four hours, and every hour while the patient is texting, until it is mended; of what',
    'needs a person at once, five minutes later and then every quarter of an hour for an hour.',
  ].join('\n')
}

const standstill = ({ patientId }: QuarantinePage) => [
  `Our software can no longer follow patient ${patientId}. Texts from this patient are NOT being`,
  'read or answered, and no check-in, notice or reminder goes out.',
]

/** True of a single text that cannot be taken in, and of an alert that was open when the chart became unreadable. */
const emergency = ({ patientId }: QuarantinePage) => [
  `Something about patient ${patientId} needs a person at once, and our software cannot follow it: a text, or`,
  'an emergency that was open before. Texts of theirs are NOT being read or answered.',
]

/** One SMS part, whatever the clinic and the patient are called. */
export function quarantineText({ clinicName, patientId, level, step }: QuarantinePage): string {
  // Not why: a patient's id and a crisis do not go into one text.
  const now = `EMERGENCY: call patient ${patientId} NOW. Something needs a person at once, and texts of theirs are NOT being read. Then call the operator.`
  const later = `URGENT: we ${step === 0 ? '' : 'still '}cannot follow patient ${patientId}. Their texts are NOT being read. Call the patient, then the operator.`
  const said = level === 'emergency' ? now : later
  const full = `${clinicName}: ${said}`
  return fitsOnePart(full) ? full : said
}

const page = (step: number): string => (step === 0 ? '' : ` (page ${step + 1})`)
