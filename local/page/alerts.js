// What waits for a person, most urgent first.
import { byId, h, redraw } from './dom.js'
import { ago, dateTime } from './time.js'
import { alertKinds, plain } from './words.js'

/**
 * @typedef {{alertId: string, patientId: string, kind: string, level: string, says?: string, raisedAt: string}} Alert
 * @param {readonly Alert[]} alerts
 * @param {{now: string, zone: string, nameOf: (id: string) => string, choose: (id: string) => void, acknowledge: (alert: Alert) => void}} page
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
function card(alert, { now, zone, nameOf, choose, acknowledge }) {
  const here = location.hash === `#/alerts/${alert.alertId}`
  return h(
    'li',
    { class: 'card alert', 'data-level': alert.level, 'data-here': String(here) },
    h(
      'div',
      { class: 'line' },
      h('span', { class: 'tag', 'data-tone': alert.level }, plain(alert.level)),
      h('b', {}, alertKinds[alert.kind] ?? plain(alert.kind)),
      h(
        'time',
        { class: 'small quiet', datetime: alert.raisedAt, title: dateTime(alert.raisedAt, zone) },
        ago(alert.raisedAt, now),
      ),
    ),
    alert.says && h('p', { class: 'says' }, alert.says),
    h(
      'div',
      { class: 'line' },
      h(
        'button',
        {
          type: 'button',
          'data-key': `who-${alert.alertId}`,
          style: null,
          onclick: () => choose(alert.patientId),
        },
        nameOf(alert.patientId),
      ),
      h(
        'button',
        {
          type: 'button',
          class: alert.level === 'routine' ? '' : 'primary',
          'data-key': `acknowledge-${alert.alertId}`,
          onclick: () => acknowledge(alert),
        },
        'Acknowledge',
      ),
    ),
  )
}
