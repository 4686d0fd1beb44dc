// What staff do about alerts: take them, end them, clear the patient for treatment.
import { call } from './api.js'
import { checkbox, openDialog, select, textarea } from './dialogs.js'
import { announce, toast } from './dom.js'
import { textOf } from './forms.js'
import { plain } from './words.js'

/** @typedef {import('./forms.js').Page} Page @typedef {import('./alerts.js').Alert} Alert */

/** Of an emergency: one of these and no other. */
const reached = {
  'reached-safe': 'Reached: safe',
  'reached-needs-care': 'Reached: needs care',
  'emergency-services': 'Emergency services are with them',
  'false-alarm': 'False alarm',
}
const emergency = { ...reached, 'not-reached': 'Not reached: keep calling people' }

const ordinary = ['reached-patient', 'answered', 'session-booked', 'no-action-needed', 'other']

/** Those after which the patient is not treated until a clinician clears them. */
const holding = ['crisis', 'mania', 'overuse', 'side-effect']

/** @param {Record<string, string>} labels */
const choicesOf = (labels) => Object.entries(labels).map(([value, label]) => ({ value, label }))

/** @param {{level: string, kind: string}} alert */
const isStrict = ({ level, kind }) => level === 'emergency' || kind === 'mania'

/** @param {Page} page @param {Alert} alert */
export function acknowledge({ clinic, refresh }, alert) {
  const strict = isStrict(alert)
  openDialog({
    title: 'Acknowledge',
    intro: alert.says ?? '',
    action: 'Acknowledge',
    done: 'Done',
    refresh,
    fields: [
      select(
        'What was done',
        'disposition',
        strict ? choicesOf(emergency) : ordinary.map((value) => ({ value, label: plain(value) })),
      ),
      textarea('Note', 'note', strict ? 'What was found, or how they were tried.' : ''),
      ...(holding.includes(alert.kind)
        ? [checkbox('Cleared for treatment', 'clearedForTreatment')]
        : []),
    ],
    send: (values) =>
      call(clinic.id, 'POST', `/alerts/${alert.alertId}/acknowledge`, {
        disposition: textOf(values, 'disposition'),
        note: textOf(values, 'note'),
        ...(values.get('clearedForTreatment') === 'on' ? { clearedForTreatment: true } : {}),
      }),
  })
}

/** @param {Page} page @param {string} alertId of an alert that was ended without clearing the patient */
export function clear({ clinic, refresh }, alertId) {
  openDialog({
    title: 'Clear for treatment',
    intro: 'The alert was acknowledged, and nobody has cleared the patient since.',
    action: 'Clear',
    done: 'The patient is cleared for treatment',
    refresh,
    fields: [
      select('What was found', 'disposition', choicesOf(reached)),
      textarea('Note', 'note', 'Why they may be treated.'),
    ],
    send: (values) =>
      call(clinic.id, 'POST', `/alerts/${alertId}/acknowledge`, {
        disposition: textOf(values, 'disposition'),
        note: textOf(values, 'note'),
        clearedForTreatment: true,
      }),
  })
}

/** @param {Page} page @param {Alert} alert */
export async function take({ clinic, refresh }, { alertId }) {
  try {
    await call(clinic.id, 'POST', `/alerts/${alertId}/take`, {})
    announce('You have taken the alert')
  } catch (error) {
    toast(error instanceof Error ? error.message : String(error))
  }
  await refresh()
}
