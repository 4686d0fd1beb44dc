// What is done on a patient's page, beside alerts and sessions.
import type { Entry } from '../clinic.ts'
import { counted, later, localOf, type Make, minuteMs, onChart, somebody } from './errand.ts'

export const write: Make = async (known) => {
  const patientId = somebody(known)
  const { messaging, consent } = await known.clinic.patient(patientId)
  if (messaging !== 'active' || !consent?.unencryptedTextAcknowledged) return null
  const body = `Please call the clinic, ${known.word}.`
  return {
    name: `writes to ${patientId}, ${known.word}`,
    path: `/patient/${patientId}`,
    opens: null,
    form: {
      at: 'section[aria-labelledby="talk"] form',
      steps: [{ fill: 'textarea[name="body"]', value: body }],
    },
    count: counted(
      patientId,
      (entry) => entry.type === 'text' && entry.direction === 'out' && entry.body.includes(body),
    ),
  }
}

export const decide: Make = (known) => {
  const reason = `As discussed, ${known.word}.`
  return onChart(
    known,
    somebody(known),
    'decides on a booster for',
    'Decide on a booster',
    [
      { check: `input[value="${known.dice.one(['accept', 'decline'])}"]` },
      { fill: 'textarea[name="reason"]', value: reason },
    ],
    (entry) => entry.type === 'decision' && entry.reason === reason,
  )
}

export const score: Make = (known) => {
  const at = later(known.now, -known.dice.whole(1, 600) * minuteMs)
  const total = known.dice.whole(0, 27)
  return onChart(
    known,
    somebody(known),
    `enters ${total} for`,
    'Enter a score',
    [
      { choose: 'select[name="instrument"]', value: 'phq-9' },
      { fill: 'input[name="at"]', value: localOf(at) },
      { fill: 'input[name="total"]', value: String(total) },
    ],
    (entry) => entry.type === 'score' && Date.parse(entry.takenAt) === at,
  )
}

export const edit: Make = (known) => {
  const { word } = known
  const patientId = somebody(known)
  const steps = [{ fill: 'input[name="lastName"]', value: word }]
  return {
    ...onChart(known, patientId, 'renames', 'Edit details', steps, () => false),
    count: async ({ patient }) => ((await patient(patientId)).lastName === word ? 1 : 0),
  }
}

export const checkIn: Make = async (known) => {
  const patientId = somebody(known)
  const { openCheckIn, messaging } = await known.clinic.patient(patientId)
  if (openCheckIn || messaging !== 'active') return null
  return onChart(
    known,
    patientId,
    'sends a check-in to',
    'Send a check-in',
    [],
    (entry) => entry.type === 'check-in' && entry.what === 'opened' && entry.by !== undefined,
  )
}

/** Pauses texts, or resumes them. */
export const pause: Make = async (known) => {
  const patientId = somebody(known)
  const { messaging } = await known.clinic.patient(patientId)
  const reason = `As they asked, ${known.word}.`
  const steps = [{ fill: 'textarea[name="reason"]', value: reason }]
  const isIt = (entry: Entry) =>
    entry.type === 'messaging' && 'reason' in entry && entry.reason === reason
  if (messaging === 'active') return onChart(known, patientId, 'pauses', 'Pause texts', steps, isIt)
  if (messaging !== 'paused') return null
  return onChart(known, patientId, 'resumes', 'Resume texts', steps, isIt)
}
