// The advice with its reasons, and the figures behind it.
import { h } from './dom.js'
import { daysBetween, plainDate, shortDate } from './time.js'
import { adviceStatus, plain } from './words.js'

/**
 * @typedef {import('./patient.js').Outcomes} Outcomes
 * @typedef {import('./patient.js').ScoreAt} ScoreAt
 * @typedef {import('./forms.js').Page} Page
 */

/** @param {Outcomes['advice']} given */
export function advice({ status, reasons }) {
  const words = adviceStatus[status]
  return h(
    'section',
    { class: 'card advice', 'data-tone': words?.tone ?? '', 'aria-label': 'Advice' },
    h(
      'div',
      {},
      h('h2', {}, 'Advice'),
      h('p', { class: 'status' }, words?.label ?? plain(status)),
      h('p', { class: 'small quiet' }, 'For clinicians to weigh. Nothing is booked by it.'),
    ),
    h(
      'div',
      {},
      h('h2', {}, 'Because'),
      h('ul', {}, ...reasons.map(({ text, rule }) => h('li', { title: rule }, text))),
    ),
  )
}

/** @param {Outcomes} outcomes @param {Page} page */
export function facts(
  { baseline, best, latest, typicalDurationDays: typical, projection },
  { now, clinic },
) {
  /** @param {string} name @param {ScoreAt} score */
  const score = (name, score) =>
    fact(
      name,
      score?.score ?? '–',
      score === null ? 'none yet' : shortDate(score.at, clinic.timezone),
    )
  /** @type {Record<string, string>} */
  const from = {
    own: 'own history',
    clinic: "the clinic's patients",
    published: 'published studies',
  }
  return h(
    'dl',
    { class: 'card facts' },
    score('Baseline', baseline),
    score('Best', best),
    score('Latest', latest),
    typical &&
      fact(
        'Usually lasts',
        `${Math.round(typical.median)} days`,
        `${Math.round(typical.low)} to ${typical.openEnded ? 'longer than we can say' : Math.round(typical.high)}, from ${from[typical.from] ?? typical.from}`,
      ),
    projection &&
      fact(
        'Expected to end',
        inDays(projection.lossOfResponseOn, now),
        projection.latest === null
          ? `from ${plainDate(projection.earliest, now)} on, or later than we can say`
          : `between ${plainDate(projection.earliest, now)} and ${plainDate(projection.latest, now)}`,
      ),
  )
}

/** @param {string} date @param {string} now */
function inDays(date, now) {
  const days = daysBetween(now, `${date.slice(0, 10)}T23:59:59Z`)
  if (days < 0) return 'overdue'
  return days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`
}

/** @param {string} name @param {string | number} value @param {string} note */
const fact = (name, value, note) =>
  h('div', {}, h('dt', {}, name), h('dd', { class: 'number' }, value, h('small', {}, note)))
