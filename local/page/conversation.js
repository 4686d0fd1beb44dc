// What was said between the clinic and the patient, and a box to write in.
import { call } from './api.js'
import { checkbox, textarea } from './dialogs.js'
import { announce, h } from './dom.js'
import { textOf } from './forms.js'
import { clockTime, shortDate } from './time.js'
import { plain } from './words.js'

/**
 * @typedef {{id: string, direction: 'in' | 'out', body: string, at: string, state: string, by?: string}} Message
 * @typedef {import('./forms.js').Page} Page
 * @param {{patientId: string, firstName: string}} patient
 * @param {readonly Message[]} messages newest first
 * @param {Page} page
 */
export function conversation(patient, messages, page) {
  return h(
    'section',
    { class: 'card block', 'aria-labelledby': 'conversation-title' },
    h('h2', { id: 'conversation-title' }, 'Conversation'),
    box(patient, page),
    messages.length === 0
      ? h('p', { class: 'nothing' }, 'Nothing has been said yet.')
      : h(
          'ol',
          { class: 'story', tabindex: '0', 'aria-labelledby': 'conversation-title' },
          ...messages.map((message) => line(message, page.clinic.timezone)),
        ),
  )
}

/** @param {Message} message @param {string} zone */
function line({ direction, body, at, state, by }, zone) {
  const isTheirs = direction === 'in'
  const note = isTheirs
    ? 'from the patient'
    : [by ? `from ${by}` : 'by the service', plain(state).toLowerCase()].join(', ')
  return h(
    'li',
    { 'data-tone': isTheirs ? 'in' : 'out' },
    h('time', { datetime: at }, h('b', {}, shortDate(at, zone)), ' ', clockTime(at, zone)),
    h('div', {}, h('span', { class: 'title' }, body), h('p', { class: 'quiet' }, note)),
  )
}

/** One box for each patient, kept while the page is drawn anew: what is half written stays. @type {{of: string, element: HTMLElement | null}} */
let kept = { of: '', element: null }

/** @param {{patientId: string, firstName: string}} patient @param {Page} page */
function box(patient, page) {
  const of = `${page.clinic.id}/${patient.patientId}`
  if (kept.of !== of || kept.element === null) kept = { of, element: makeBox(patient, page) }
  return kept.element
}

/** @param {{patientId: string, firstName: string}} patient @param {Page} page */
function makeBox({ patientId, firstName }, { clinic, refresh }) {
  const problem = h('p', { class: 'form-error', role: 'alert' })
  const submit = h(
    'button',
    { class: 'primary', type: 'submit', 'data-key': 'send-message' },
    'Send',
  )
  const form = h(
    'form',
    {
      class: 'write',
      onsubmit: async (event) => {
        event.preventDefault()
        problem.textContent = ''
        submit.disabled = true
        try {
          const { sendsAt } = await send(new FormData(form))
          form.reset()
          announce(
            `The message leaves ${shortDate(sendsAt, clinic.timezone)} ${clockTime(sendsAt, clinic.timezone)}`,
          )
        } catch (error) {
          problem.textContent = error instanceof Error ? error.message : String(error)
        }
        submit.disabled = false
        await refresh()
      },
    },
    textarea(`Text ${firstName}`, 'body', 'Up to three parts; waits for the contact window.', {
      'data-key': 'message-body',
      maxlength: '459',
    }),
    checkbox('Urgent: send it at once', 'urgent'),
    textarea('Why it cannot wait', 'reason', '', { 'data-key': 'message-reason' }),
    problem,
    h('div', { class: 'dialog-buttons' }, submit),
  )
  /** @param {FormData} values */
  const send = (values) => {
    const reason = textOf(values, 'reason')
    return call(clinic.id, 'POST', `/patients/${patientId}/messages`, {
      body: textOf(values, 'body'),
      ...(values.get('urgent') === 'on' ? { urgent: true } : {}),
      ...(reason === '' ? {} : { reason }),
    })
  }
  return form
}
