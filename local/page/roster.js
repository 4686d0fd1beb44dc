// The clinic's patients, most urgent first.
import { announce, byId, h, redraw } from './dom.js'
import { daysBetween } from './time.js'
import { adviceStatus, alertKinds, conditions, messagingStates } from './words.js'

/** From so many patients on there is a field to find one by. */
const findFrom = 12

/**
 * @typedef {{alertId: string, kind: string, level: string}} OpenAlert
 * @typedef {{patientId: string, firstName: string, condition: keyof typeof conditions, messaging: string,
 *   lastScore: {instrument: string, score: number, at: string} | null, daysSinceSession: number | null,
 *   lastSessionAt: string | null, nextSessionAt: string | null, advice: string | null,
 *   openAlerts: OpenAlert[]}} Row
 * @typedef {{clinicId: string, chosen: string | null, now: string, choose: (id: string) => void, enroll: () => void}} Page
 */

/** @type {Page | null} */
let page = null
/** @type {readonly Row[]} */
let rows = []
/** What the list holds: a choice alone draws no row anew. @type {{rows: readonly Row[], sought: string} | null} */
let drawn = null

/** @param {readonly Row[]} all the same array as before if nothing but the choice may have changed @param {Page} next */
export function drawRoster(all, next) {
  if (page === null) byId('roster').replaceChildren(...frame())
  if (page?.clinicId !== next.clinicId) field().value = ''
  page = next
  rows = all
  byId('find').hidden = rows.length < findFrom
  drawList(page)
}

const field = () => /** @type {HTMLInputElement} */ (byId('find-patient'))

/** What stays while rows come and go, so that neither the place in the list nor a word half written is lost. */
const frame = () => [
  h(
    'div',
    { class: 'section-head' },
    h('h2', { id: 'roster-title' }),
    h('button', { type: 'button', 'data-key': 'enroll', onclick: () => page?.enroll() }, 'Enroll'),
  ),
  h(
    'div',
    { id: 'find', class: 'find' },
    h('label', { for: 'find-patient', class: 'small quiet' }, 'Find by name or id'),
    h('input', { id: 'find-patient', type: 'search', autocomplete: 'off', oninput: find }),
  ),
  h('p', { id: 'roster-empty', class: 'card nothing' }),
  h('ul', { id: 'roster-list', class: 'card roster-list', 'aria-labelledby': 'roster-title' }),
]

function find() {
  if (page === null) return
  drawList(page)
  byId('roster-list').scrollTop = 0
  announce(byId('roster-title').textContent ?? '')
}

/** @param {Page} page */
function drawList(page) {
  const list = byId('roster-list')
  const sought = byId('find').hidden ? '' : field().value.trim().toLowerCase()
  if (drawn?.rows === rows && drawn.sought === sought) {
    mark(list, page.chosen)
    return
  }
  const found = rows.filter(({ firstName, patientId }) =>
    [firstName, patientId].some((each) => each.toLowerCase().includes(sought)),
  )
  const count = sought === '' ? rows.length : `${found.length} of ${rows.length}`
  byId('roster-title').textContent = `Patients · ${count}`
  const empty = byId('roster-empty')
  empty.textContent = rows.length === 0 ? 'Nobody is enrolled yet.' : 'Nobody has that name or id.'
  empty.hidden = found.length > 0
  list.hidden = found.length === 0
  redraw(list, ...found.map((row) => line(row, page)))
  drawn = { rows, sought }
}

/** @param {HTMLElement} list @param {string | null} chosen */
function mark(list, chosen) {
  list.querySelector('[aria-current="true"]')?.setAttribute('aria-current', 'false')
  if (chosen !== null)
    list
      .querySelector(`[data-key="patient-${CSS.escape(chosen)}"]`)
      ?.setAttribute('aria-current', 'true')
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
