// What staff do: enroll, plan and finish sessions, enter scores, decide.
import { call } from './api.js'
import { checkbox, input, openDialog, pair, select, textarea } from './dialogs.js'
import { h } from './dom.js'
import { instantOf, localValue } from './time.js'
import { conditions, languages } from './words.js'

/**
 * @typedef {{id: string, name: string, timezone: string, textNumber: string, instruments: readonly Instrument[]}} Clinic
 * @typedef {{id: string, name: string, role: string, direction: string, min: number, max: number, cutOff: number | null,
 *   response: {fraction?: number, points?: number} | null, items: readonly {text: string, answers: readonly {value: number, label: string}[]}[]}} Instrument
 * @typedef {{clinic: Clinic, now: string, refresh: () => Promise<void>, choose: (id: string) => void}} Page
 */

/** @param {FormData} values @param {string} name */
export const textOf = (values, name) => String(values.get(name) ?? '').trim()

/** @param {Record<string, string>} labels */
const choicesOf = (labels) => Object.entries(labels).map(([value, label]) => ({ value, label }))

const id = () => Math.random().toString(36).slice(2, 8)

/** @param {Page} page */
export function enroll({ clinic, now, refresh, choose }) {
  const zones = [...new Set([clinic.timezone, ...Intl.supportedValuesOf('timeZone')])]
  openDialog({
    title: 'Enroll a patient',
    intro: 'They get one text that confirms it and tells them how to stop.',
    action: 'Enroll',
    done: 'The patient is enrolled',
    refresh,
    fields: [
      pair(
        input('First name', 'firstName', { required: true }),
        input('Phone', 'phone', { type: 'tel', placeholder: '+1 212 555 0123' }),
      ),
      pair(
        select('Condition', 'condition', choicesOf(conditions)),
        select('Language', 'language', choicesOf(languages)),
      ),
      select(
        'Time zone, as the patient says',
        'timezone',
        zones.map((value) => ({ value, label: value.replaceAll('_', ' ') })),
      ),
      select(
        'Check-ins',
        'checkInBy',
        choicesOf({ text: 'Item by item, by text', link: 'By link' }),
      ),
      checkbox('Agrees to text messages', 'textMessages', true),
      checkbox('Knows that texts are not encrypted, and wants them', 'unencryptedTextAcknowledged'),
    ],
    async send(values) {
      const patientId = `${
        textOf(values, 'firstName')
          .replace(/[^A-Za-z0-9]/g, '')
          .toLowerCase()
          .slice(0, 16) || 'patient'
      }-${id()}`
      const pick = (/** @type {string} */ name) => textOf(values, name)
      await call(clinic.id, 'PUT', `/patients/${patientId}`, {
        firstName: pick('firstName'),
        phone: pick('phone'),
        timezone: pick('timezone'),
        language: pick('language'),
        condition: pick('condition'),
        checkInBy: pick('checkInBy'),
        consent: {
          textMessages: values.get('textMessages') === 'on',
          unencryptedTextAcknowledged: values.get('unencryptedTextAcknowledged') === 'on',
          method: 'verbal',
          capturedAt: now,
          capturedBy: 'Front desk',
        },
      })
      choose(patientId)
    },
  })
}

/** @param {Page} page @param {string} patientId @param {{sessionId: string, startsAt: string, kind: string} | null} session to move, or a new one */
export function planSession({ clinic, now, refresh }, patientId, session) {
  openDialog({
    title: session === null ? 'Plan a session' : 'Move the session',
    intro: 'The evening before, the patient gets a reminder about the ride and preparation.',
    action: session === null ? 'Plan' : 'Move',
    done: 'The session is planned',
    refresh,
    fields: [
      input(`Starts (${clinic.timezone.replaceAll('_', ' ')})`, 'startsAt', {
        type: 'datetime-local',
        value: localValue(
          session?.startsAt ?? new Date(now).getTime() + 86_400_000,
          clinic.timezone,
        ),
      }),
      select('Kind', 'kind', choicesOf({ induction: 'Induction', booster: 'Booster' }), {
        value: session?.kind ?? 'induction',
      }),
    ],
    send: (values) =>
      call(
        clinic.id,
        'PUT',
        `/patients/${patientId}/sessions/${session?.sessionId ?? `s-${id()}`}`,
        {
          startsAt: instantOf(textOf(values, 'startsAt'), clinic.timezone),
          kind: textOf(values, 'kind'),
        },
      ),
  })
}

/** @param {Page} page @param {string} patientId @param {string} sessionId */
export function finishSession({ clinic, now, refresh }, patientId, sessionId) {
  openDialog({
    title: 'Finish the session',
    intro: 'The no-driving notice goes out at once, and the check-ins start.',
    action: 'Finish',
    done: 'The session is finished and the notice is on its way',
    refresh,
    fields: [
      pair(
        input('Ended', 'endedAt', {
          type: 'datetime-local',
          value: localValue(now, clinic.timezone),
        }),
        input('Dose in mg (optional)', 'doseMg', { inputmode: 'decimal' }),
      ),
      textarea('Note (optional)', 'note'),
    ],
    send: (values) =>
      call(clinic.id, 'POST', `/patients/${patientId}/sessions/${sessionId}/finish`, {
        endedAt: instantOf(textOf(values, 'endedAt'), clinic.timezone),
        ...(textOf(values, 'doseMg') ? { doseMg: Number(textOf(values, 'doseMg')) } : {}),
        ...(textOf(values, 'note') ? { note: textOf(values, 'note') } : {}),
      }),
  })
}

/** @param {Page} page @param {string} patientId @param {string} sessionId */
export function cancelSession({ clinic, refresh }, patientId, sessionId) {
  openDialog({
    title: 'Cancel the session',
    action: 'Cancel the session',
    done: 'The session is canceled',
    refresh,
    fields: [textarea('Reason', 'reason')],
    send: (values) =>
      call(clinic.id, 'POST', `/patients/${patientId}/sessions/${sessionId}/cancel`, {
        reason: textOf(values, 'reason'),
      }),
  })
}

/** @param {Page} page @param {string} patientId @param {string | null} instrument what the patient is followed by */
export function enterScore({ clinic, now, refresh }, patientId, instrument) {
  const items = h('div', { class: 'items' })
  const showItems = (/** @type {string} */ chosen) => {
    const scale = clinic.instruments.find((each) => each.id === chosen)
    items.replaceChildren(...(scale?.items ?? []).map((item, at) => itemRow(item, at)))
  }
  const first = instrument ?? clinic.instruments[0]?.id ?? ''
  showItems(first)
  openDialog({
    title: 'Enter a score',
    intro: 'Taken in the clinic, the baseline included. Give the total, or the answers one by one.',
    action: 'Save',
    done: 'The score is saved',
    refresh,
    fields: [
      pair(
        select(
          'Instrument',
          'instrument',
          clinic.instruments.map((each) => ({ value: each.id, label: each.name })),
          { value: first, onchange: showItems },
        ),
        input('Taken', 'at', { type: 'datetime-local', value: localValue(now, clinic.timezone) }),
      ),
      input('Total', 'total', { inputmode: 'decimal' }, 'Leave empty to give the answers'),
      items,
    ],
    send: (values) => {
      const total = textOf(values, 'total')
      const answers = values.getAll('answer').map(String)
      return call(clinic.id, 'POST', `/patients/${patientId}/scores`, {
        instrument: textOf(values, 'instrument'),
        at: instantOf(textOf(values, 'at'), clinic.timezone),
        ...(total === ''
          ? { answers: answers.map((each) => (each === '' ? null : Number(each))) }
          : { total: Number(total) }),
      })
    },
  })
}

/** @param {Instrument['items'][number]} item @param {number} at */
function itemRow({ text, answers }, at) {
  return h(
    'div',
    { class: 'item' },
    h('label', { for: `item-${at}` }, `${at + 1}. ${text}`),
    h(
      'select',
      { id: `item-${at}`, name: 'answer' },
      h('option', { value: '' }, 'not answered'),
      ...answers.map(({ value, label }) =>
        h('option', { value }, label === String(value) ? label : `${value} · ${label}`),
      ),
    ),
  )
}

/** @param {Page} page @param {string} patientId */
export function decideBooster({ clinic, refresh }, patientId) {
  openDialog({
    title: 'Decide on a booster',
    intro: 'Kept beside the advice. Nothing is booked by this.',
    action: 'Record',
    done: 'The decision is recorded',
    refresh,
    fields: [
      pair(
        select(
          'Decision',
          'decision',
          choicesOf({ accept: 'Give a booster', defer: 'Defer', decline: 'Decline' }),
        ),
        input('Until (when deferring)', 'until', { type: 'datetime-local' }),
      ),
      textarea('Reason', 'reason'),
    ],
    send: (values) =>
      call(clinic.id, 'POST', `/patients/${patientId}/booster-decisions`, {
        decision: textOf(values, 'decision'),
        reason: textOf(values, 'reason'),
        ...(textOf(values, 'until')
          ? { until: instantOf(textOf(values, 'until'), clinic.timezone) }
          : {}),
      }),
  })
}

/** @param {Page} page @param {string} patientId @param {'pause' | 'resume' | 'withdraw'} step */
export function changeMessaging({ clinic, refresh }, patientId, step) {
  const says = { pause: 'Pause texts', resume: 'Resume texts', withdraw: 'Withdraw the patient' }
  openDialog({
    title: says[step],
    action: says[step],
    done: 'Done',
    refresh,
    fields: [textarea('Reason', 'reason')],
    send: (values) =>
      call(clinic.id, 'POST', `/patients/${patientId}/${step}`, {
        reason: textOf(values, 'reason'),
      }),
  })
}
