// A patient's sessions, and what staff do with the planned ones.
import { h } from './dom.js'
import { cancelSession, finishSession, planSession } from './forms.js'
import { dateTime } from './time.js'
import { plain } from './words.js'

/**
 * @typedef {import('./patient.js').Patient} Patient
 * @typedef {import('./patient.js').Session} Session
 * @typedef {import('./forms.js').Page} Page
 */

/** @param {Patient} patient @param {Page} page */
export function sessions({ patientId, sessions: all }, page) {
  const zone = page.clinic.timezone
  const newest = all.toSorted((a, b) => (a.startsAt < b.startsAt ? 1 : -1))
  return h(
    'section',
    { class: 'card block', 'aria-labelledby': 'sessions-title' },
    h('h2', { id: 'sessions-title' }, 'Sessions'),
    newest.length === 0
      ? h('p', { class: 'nothing' }, 'None yet.')
      : h(
          'ul',
          { class: 'rows story' },
          ...newest.map((each) => sessionLine(each, patientId, page, zone)),
        ),
  )
}

/** @param {Session} session @param {string} patientId @param {Page} page @param {string} zone */
function sessionLine(session, patientId, page, zone) {
  const { sessionId, kind, state, startsAt, endedAt } = session
  const when = dateTime(endedAt ?? startsAt, zone)
  if (state !== 'planned')
    return h('li', {}, h('time', { datetime: startsAt }, when), `${plain(kind)}, ${state}`)
  return h(
    'li',
    { class: 'planned' },
    h('time', { datetime: startsAt }, when),
    `${plain(kind)}, planned`,
    h(
      'span',
      { class: 'buttons' },
      action('Finish', sessionId, when, () => finishSession(page, patientId, sessionId)),
      action('Move', sessionId, when, () => planSession(page, patientId, session)),
      action('Cancel', sessionId, when, () => cancelSession(page, patientId, sessionId)),
    ),
  )
}

/** @param {string} label @param {string} id @param {string} when @param {() => void} act */
const action = (label, id, when, act) =>
  h(
    'button',
    {
      type: 'button',
      'data-key': `${label}-${id}`,
      'aria-label': `${label} the session of ${when}`,
      onclick: act,
    },
    label,
  )
