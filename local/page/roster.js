// The clinic's patients, most urgent first.
import { byId, h, redraw } from './dom.js'
import { daysBetween } from './time.js'
import { adviceStatus, alertKinds, conditions, messagingStates } from './words.js'

/**
 * @typedef {{alertId: string, kind: string, level: string}} OpenAlert
 * @typedef {{patientId: string, firstName: string, condition: keyof typeof conditions, messaging: string,
 *   lastScore: {instrument: string, score: number, at: string} | null, daysSinceSession: number | null,
 *   lastSessionAt: string | null, nextSessionAt: string | null, advice: string | null,
 *   openAlerts: OpenAlert[]}} Row
 * @param {readonly Row[]} rows
 * @param {{chosen: string | null, now: string, choose: (id: string) => void, enroll: () => void}} page
 */
export function drawRoster(rows, page) {
  redraw(
    byId('roster'),
    h(
      'div',
      { class: 'section-head' },
      h('h2', { id: 'roster-title' }, `Patients · ${rows.length}`),
      h('button', { type: 'button', 'data-key': 'enroll', onclick: page.enroll }, 'Enroll'),
    ),
    rows.length === 0
      ? h('p', { class: 'card nothing' }, 'Nobody is enrolled yet.')
      : h('ul', { class: 'card roster-list' }, ...rows.map((row) => line(row, page))),
  )
}

/** @param {Row} row @param {{chosen: string | null, now: string, choose: (id: string) => void}} page */
function line(row, { chosen, now, choose }) {
  return h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        'data-key': `patient-${row.patientId}`,
        'aria-current': String(chosen === row.patientId),
        onclick: () => choose(row.patientId),
      },
      h('span', { class: 'name' }, row.firstName),
      h(
        'span',
        { class: 'score number' },
        h('span', { class: 'unseen' }, 'Last score '),
        row.lastScore?.score ?? '–',
      ),
      h('span', { class: 'small quiet' }, `${conditions[row.condition]} · `, since(row, now)),
      h('span', { class: 'tags' }, ...tags(row)),
    ),
  )
}

/** @param {Row} row @param {string} now */
function since(row, now) {
  if (row.lastSessionAt === null)
    return row.nextSessionAt === null ? 'no session yet' : 'session planned'
  const days = row.daysSinceSession ?? daysBetween(row.lastSessionAt, now)
  return h('span', {}, `day ${days}`, h('span', { class: 'unseen' }, ' since the last session'))
}

/** The loudest thing to know: alerts before messaging before advice. @param {Row} row */
function tags(row) {
  const loud = row.openAlerts.filter(({ level }) => level !== 'routine')
  if (loud.length > 0)
    return loud
      .slice(0, 2)
      .map(({ kind, level }) =>
        h('span', { class: 'tag', 'data-tone': level }, alertKinds[kind] ?? kind),
      )
  if (row.messaging !== 'active') {
    const state = messagingStates[row.messaging]
    return [h('span', { class: 'tag', 'data-tone': state?.tone }, state?.label ?? row.messaging)]
  }
  const advice = row.advice === null ? undefined : adviceStatus[row.advice]
  return advice === undefined
    ? []
    : [h('span', { class: 'tag', 'data-tone': advice.tone }, advice.label)]
}
