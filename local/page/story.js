// What happened to a patient, newest first, in sentences.
import { h } from './dom.js'
import { clockTime, shortDate } from './time.js'
import { adviceStatus, alertKinds, plain } from './words.js'

/**
 * @typedef {{at: string, type: string, what?: string, body?: string, direction?: string, class?: string, state?: string,
 *   parts?: number, total?: number, instrument?: string, takenAt?: string, source?: string, kind?: string, says?: string,
 *   decision?: string, reason?: string, status?: string, startsAt?: string, step?: number, note?: string, items?: number | readonly {asks: string | null, says: string | null, value: number | null}[], by?: string}} Entry
 * @param {readonly Entry[]} entries
 * @param {string} zone
 * @param {(instrument: string) => string} nameOf
 */
export function story(entries, zone, nameOf) {
  const lines = entries.flatMap((entry) => {
    const [tone, title, detail] = sentence(entry, nameOf)
    return title === '' ? [] : [line(entry, zone, tone, title, detail)]
  })
  if (lines.length === 0) return h('p', { class: 'nothing' }, 'Nothing yet.')
  return h('ol', { class: 'story', tabindex: '0', 'aria-labelledby': 'story-title' }, ...lines)
}

/** @param {Entry} entry @param {string} zone @param {string} tone @param {string} title @param {string} detail */
function line({ at }, zone, tone, title, detail) {
  return h(
    'li',
    { 'data-tone': tone },
    h('time', { datetime: at }, h('b', {}, shortDate(at, zone)), ' ', clockTime(at, zone)),
    h(
      'div',
      {},
      h('span', { class: 'title' }, title),
      detail && h('p', { class: 'quiet' }, detail),
    ),
  )
}

/** @typedef {readonly [tone: string, title: string, detail: string]} Sentence */

/** @type {Record<string, (entry: Entry, nameOf: (instrument: string) => string) => Sentence>} */
const sentences = {
  text: ({ direction, body = '', class: kind, state = '', parts = 1, by }) =>
    direction === 'in'
      ? ['in', `“${body}”`, 'from the patient']
      : [
          'out',
          body,
          [by ? `from ${by}` : plain(kind ?? ''), state, parts > 1 ? `${parts} parts` : '']
            .filter(Boolean)
            .join(', '),
        ],
  score: ({ total, instrument = '', source }, nameOf) => [
    'score',
    `${nameOf(instrument)}: ${total}`,
    source === 'text' ? 'by text' : 'in the clinic',
  ],
  answers: ({ instrument = '', source, items }, nameOf) => [
    'score',
    nameOf(instrument),
    [
      source === 'text' ? 'by text' : 'in the clinic',
      ...(Array.isArray(items)
        ? items.map(({ asks, says, value }) => `${asks ?? ''} ${says ?? value ?? 'left out'}`)
        : []),
    ].join(' · '),
  ],
  session: ({ what = '', kind = '', note }) => [
    'session',
    `${plain(kind)} session ${what}`,
    note ?? '',
  ],
  alert: ({ what = '', kind, says, note, step, by }) => [
    what === 'acknowledged' ? '' : 'alert',
    `${kind === undefined ? 'Alert' : `${alertKinds[kind] ?? plain(kind)} alert`} ${what}${by ? ` by ${by}` : ''}`,
    [says, note].filter(Boolean).join(' ') || (step ? `page ${step + 1}` : ''),
  ],
  decision: ({ decision = '', reason = '' }) => ['', `Booster: ${decision}`, reason],
  advice: ({ status = '' }) => ['', `Advice: ${adviceStatus[status]?.label ?? plain(status)}`, ''],
  messaging: ({ what = '', reason = '' }) => ['', plain(what), reason],
  'check-in': ({ what = '', instrument = '', reason = '', says = '' }, nameOf) => [
    '',
    `Check-in ${plain(what).toLowerCase()}`,
    [instrument && nameOf(instrument), reason, says].filter(Boolean).join(', '),
  ],
}

/** @param {Entry} entry @param {(instrument: string) => string} nameOf @returns {Sentence} */
const sentence = (entry, nameOf) => sentences[entry.type]?.(entry, nameOf) ?? ['', '', '']
