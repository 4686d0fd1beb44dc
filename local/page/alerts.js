// What waits for a person, most urgent first.
import { byId, h, redraw } from './dom.js'
import { ago, clockTime, dateTime } from './time.js'
import { alertKinds, plain } from './words.js'

/**
 * @typedef {{at: string, kind: string, says: string, text?: string}} Part
 * @typedef {{alertId: string, patientId: string | null, firstName: string | null, from: string | null, kind: string, level: string, says?: string, raisedAt: string,
 *   parts: readonly Part[], findings: number, escalatesAt: string | null, takenBy: string | null, attempts: readonly {at: string}[]}} Alert
 * @typedef {{now: string, zone: string, chosen: string | null, choose: (id: string) => void, acknowledge: (alert: Alert) => void,
 *   take: (alert: Alert) => void}} Page
 * @param {readonly Alert[]} alerts
 * @param {Page} page
 */
export function drawAlerts(alerts, page) {
  const scrolled = byId('alerts').querySelector('.alert-list')?.scrollTop ?? 0
  redraw(
    byId('alerts'),
    h(
      'div',
      { class: 'section-head' },
      h(
        'h2',
        { id: 'alerts-title' },
        alerts.length === 0 ? 'Alerts' : `Alerts · ${alerts.length} open`,
      ),
    ),
    alerts.length === 0
      ? h('p', { class: 'card nothing' }, 'Nothing waits for you.')
      : h('ul', { class: 'alert-list' }, ...alerts.map((alert) => card(alert, page))),
  )
  const list = byId('alerts').querySelector('.alert-list')
  if (list) list.scrollTop = scrolled
}

/** @param {Alert} alert @param {Page} page */
function card(alert, page) {
  const { now, zone, chosen } = page
  const here = location.hash === `#/alerts/${alert.alertId}`
  return h(
    'li',
    {
      class: 'card alert',
      'data-level': alert.level,
      'data-here': String(here),
      'data-chosen': String(chosen === alert.patientId),
    },
    h(
      'div',
      { class: 'line' },
      h('span', { class: 'tag', 'data-tone': alert.level }, plain(alert.level)),
      h('b', {}, nameOf(alert)),
      h(
        'time',
        {
          class: 'small quiet',
          datetime: alert.raisedAt,
          title: dateTime(alert.raisedAt, zone),
        },
        ago(alert.raisedAt, now),
      ),
    ),
    alert.says && h('p', { class: 'says' }, alert.says),
    words(alert, zone),
    h('p', { class: 'small quiet' }, standing(alert, zone)),
    h(
      'div',
      { class: 'line foot' },
      who(alert, page.choose),
      h('div', { class: 'line' }, takeIt(alert, page.take), done(alert, page.acknowledge)),
    ),
  )
}

/** @param {Alert} alert */
const nameOf = ({ kind }) => alertKinds[kind] ?? plain(kind)

const wordsShown = 3

/** The patient's own words, the newest last. @param {Alert} alert @param {string} zone */
function words({ parts, findings }, zone) {
  const said = parts.filter(({ text }) => text !== undefined).slice(-wordsShown)
  if (said.length === 0) return null
  return h(
    'ul',
    { class: 'words' },
    findings > said.length && h('li', { class: 'small quiet' }, `${findings} in all; the last:`),
    ...said.map(({ at, text }) =>
      h('li', {}, h('q', {}, text), ' ', h('time', { datetime: at }, clockTime(at, zone))),
    ),
  )
}

/** Who is on it, how often they tried, and when somebody is called again. @param {Alert} alert @param {string} zone */
function standing({ takenBy, attempts, escalatesAt }, zone) {
  const tried = attempts.length
  return [
    takenBy && `Taken by ${takenBy}`,
    tried > 0 && `not reached, ${tried === 1 ? 'tried once' : `tried ${tried} times`}`,
    escalatesAt && `next page ${dateTime(escalatesAt, zone)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** @param {Alert} alert @param {(id: string) => void} choose */
const who = ({ alertId, patientId, firstName, from }, choose) =>
  patientId === null
    ? h('b', {}, `Number of no patient: ${from}`)
    : h(
        'button',
        {
          type: 'button',
          class: 'link',
          'data-key': `who-${alertId}`,
          onclick: () => choose(patientId),
        },
        firstName,
      )

/** @param {Alert} alert @param {(alert: Alert) => void} take */
const takeIt = (alert, take) =>
  alert.takenBy === null &&
  h(
    'button',
    {
      type: 'button',
      'data-key': `take-${alert.alertId}`,
      'aria-label': `Take: ${nameOf(alert)}, ${alert.firstName}`,
      onclick: () => take(alert),
    },
    'Take',
  )

/** @param {Alert} alert @param {(alert: Alert) => void} acknowledge */
const done = (alert, acknowledge) =>
  h(
    'button',
    {
      type: 'button',
      class: alert.level === 'emergency' ? 'primary' : '',
      'data-key': `acknowledge-${alert.alertId}`,
      'aria-label': `Acknowledge: ${nameOf(alert)}, ${alert.firstName}`,
      onclick: () => acknowledge(alert),
    },
    'Acknowledge',
  )
