// The chart in words: a description, a legend, a table.
import { h } from './dom.js'
import { dateTime, shortDate } from './time.js'

/** @typedef {import('./chart.js').ChartData} ChartData */

/** @param {ChartData} data */
export function describe({ points, sessions, scale, zone }) {
  const first = points[0]
  const last = points[points.length - 1]
  if (first === undefined || last === undefined) return 'No scores yet.'
  const best = points.reduce((a, b) => (a.total < b.total === scale.lowerIsBetter ? a : b))
  return (
    `${points.length} scores between ${scale.min} and ${scale.max}: ${first.total} on ${shortDate(first.at, zone)}, ` +
    `best ${best.total} on ${shortDate(best.at, zone)}, latest ${last.total} on ${shortDate(last.at, zone)}. ` +
    `${sessions.filter(({ planned }) => !planned).length} sessions. The table below holds the same.`
  )
}

/** @param {ChartData} data */
export function legend({ points, sessions, episodes: all, projection: ahead }) {
  /** @param {string} kind @param {string} label */
  const key = (kind, label) => h('span', {}, h('i', { class: kind }), label)
  const sure = all.some(({ status }) => status !== 'no-response' && status !== 'not-enough-data')
  return h(
    'div',
    { class: 'legend', 'aria-hidden': 'true' },
    points.some(({ source }) => source === 'text') && key('dot', 'by text'),
    points.some(({ source }) => source === 'clinic') && key('ring', 'in the clinic'),
    sessions.length > 0 && key('mark', 'session'),
    sure && key('band', 'in response'),
    all.some(({ durationDays }) => durationDays.atMost !== null) && key('maybe', 'ended in here'),
    ahead !== null && key('ahead', 'expected to end'),
  )
}

/** @param {ChartData} data */
export function table({ points, sessions, zone }) {
  const rows = [
    ...points.map(({ at, total, source }) => ({
      at,
      what: `Score ${total}`,
      how: source === 'text' ? 'by text' : 'in the clinic',
    })),
    ...sessions.map(({ at, kind, planned }) => ({
      at,
      what: `${kind} session`,
      how: planned ? 'planned' : '',
    })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1))
  return h(
    'details',
    {},
    h('summary', {}, 'The same as a table'),
    h(
      'div',
      { class: 'table' },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h('tr', {}, ...['When', 'What', 'How'].map((name) => h('th', { scope: 'col' }, name))),
        ),
        h(
          'tbody',
          {},
          ...rows.map(({ at, what, how }) =>
            h('tr', {}, h('td', {}, dateTime(at, zone)), h('td', {}, what), h('td', {}, how)),
          ),
        ),
      ),
    ),
  )
}
