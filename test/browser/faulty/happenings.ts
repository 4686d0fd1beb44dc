// What patients text and colleagues do while somebody looks at the screen.
import type { Dice } from '../../../local/patients/dice.ts'
import { drawText, type Meant } from '../../../local/patients/free-texts.ts'
import type { Clinic } from './clinic.ts'

const meant = {
  crisis: 4,
  concern: 3,
  medical: 1,
  'harm-to-others': 1,
  chat: 2,
  stop: 1,
  start: 1,
  help: 1,
  'somebody-else': 1,
} as const satisfies Partial<Record<Meant, number>>

const kinds = {
  text: 8,
  answers: 4,
  'colleague acknowledges': 3,
  'colleague enters a score': 2,
  'colleague renames': 2,
  'time passes': 3,
} as const

/** @returns what happened, in a line */
export async function happen(
  clinic: Clinic,
  dice: Dice,
  patientId: string,
  word: string,
): Promise<string> {
  const kind = dice.weighted(kinds)
  const patient = await clinic.patient(patientId)
  switch (kind) {
    case 'text': {
      const body = drawText(dice.weighted(meant), patient.language, dice)
      await clinic.texts(patient.phone, body)
      return `${patientId} texts “${body}”`
    }
    case 'answers': {
      const body = dice.one(['1', '0 1 1 2 0 1 0 1 0', '3 3 2 3 2 3 2 1 2', 'CHECK', '2'])
      await clinic.texts(patient.phone, body)
      return `${patientId} texts “${body}”`
    }
    case 'colleague acknowledges': {
      const [alert] = patient.openAlerts
      if (!alert) return 'nothing to acknowledge'
      await clinic.acknowledges(alert.alertId, { disposition: 'reached-safe', note: word })
      return `a colleague acknowledges ${alert.alertId} of ${patientId}`
    }
    case 'colleague enters a score': {
      const total = dice.whole(0, 27)
      const at = new Date(Date.parse(await clinic.now()) - dice.whole(700, 1_200) * 60_000)
      await clinic.scores(patientId, { instrument: 'phq-9', at: at.toISOString(), total })
      return `a colleague enters ${total} for ${patientId}`
    }
    case 'colleague renames':
      await clinic.edits(patientId, { lastName: word })
      return `a colleague renames ${patientId}`
    case 'time passes': {
      const minutes = dice.whole(1, 40)
      await clinic.passes(minutes)
      return `${minutes} minutes pass`
    }
  }
}
