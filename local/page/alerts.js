// What waits for a person, most urgent first.
import { byId, h, redraw } from './dom.js'
import { ago, dateTime } from './time.js'
import { alertKinds, plain } from './words.js'

/**
 * @typedef {{alertId: string, patientId: string | null, firstName: string | null, from: string | null, kind: string, level: string, says?: string, raisedAt: string}} Alert
 * @param {readonly Alert[]} alerts
 * @param {{now: string, zone: string, chosen: string | null, choose: (id: string) => void, acknowledge: (alert: Alert) => void}} page
 */
export function drawAlerts(alerts, page) {
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
}

/** @param {Alert} alert @param {Parameters<typeof drawAlerts>[1]} page */
function card(alert, { now, zone, chosen, choose, acknowledge }) {
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
      h('b', {}, alertKinds[alert.kind] ?? plain(alert.kind)),
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
    h('div', { class: 'line foot' }, who(alert, choose), done(alert, acknowledge)),
  )
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

/** @param {Alert} alert @param {(alert: Alert) => void} acknowledge */
const done = (alert, acknowledge) =>
  h(
    'button',
    {
      type: 'button',
      class: alert.level === 'emergency' ? 'primary' : '',
      'data-key': `acknowledge-${alert.alertId}`,
      'aria-label': `Acknowledge: ${alertKinds[alert.kind] ?? alert.kind}, ${alert.firstName ?? alert.from}`,
      onclick: () => acknowledge(alert),
    },
    'Acknowledge',
  )
