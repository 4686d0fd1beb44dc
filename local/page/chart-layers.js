// What lies on the chart, back to front.
import { s } from './dom.js'
import { dateTime, shortDate } from './time.js'

export const height = 280
export const margin = { top: 18, right: 16, bottom: 40, left: 34 }
export const day = 86_400_000

/**
 * @typedef {import('./chart.js').ChartData} ChartData
 * @typedef {import('./chart.js').Scale} Scale
 */

/** @typedef {{x: (at: string | number) => number, y: (value: number) => number, width: number, bottom: number, from: number, to: number}} Frame */

/** @param {ChartData} data @param {Frame} frame */
export function axes({ scale, zone }, { x, y, width, bottom, from, to }) {
  const steps = [0, 1, 2, 3].map((step) =>
    Math.round(scale.min + ((scale.max - scale.min) * step) / 3),
  )
  const lines = steps.flatMap((value) => [
    s('line', {
      class: 'axis',
      x1: margin.left,
      x2: width - margin.right,
      y1: y(value),
      y2: y(value),
    }),
    s('text', { x: margin.left - 8, y: y(value) + 4, 'text-anchor': 'end' }, value),
  ])
  const weeks = Math.ceil((to - from) / (7 * day) / Math.max(Math.floor(width / 90), 2))
  const every = weeks * 7 * day
  const dates = []
  for (let at = from + every / 2; at < to - every / 4; at += every)
    dates.push(
      s('text', { x: x(at), y: bottom + 32, 'text-anchor': 'middle' }, shortDate(at, zone)),
    )
  return [...lines, ...dates]
}

/** Green while the response held for sure, amber where it may have ended. @param {ChartData} data @param {Frame} frame */
export function episodes({ episodes: all, now }, { x, bottom }) {
  /** @param {string} kind @param {number} from @param {number} to */
  const band = (kind, from, to) =>
    s('rect', {
      class: kind,
      x: x(from),
      y: margin.top,
      width: Math.max(x(to) - x(from), 0),
      height: bottom - margin.top,
    })
  return all.flatMap(({ startedAt, status, durationDays }) => {
    if (status === 'no-response' || status === 'not-enough-data') return []
    const start = new Date(startedAt).getTime()
    const sure = start + durationDays.atLeast * day
    const end = durationDays.atMost === null ? null : start + durationDays.atMost * day
    const open = status === 'holding' ? new Date(now).getTime() : null
    return [band('episode', start, Math.max(sure, open ?? 0)), end && band('unsure', sure, end)]
  })
}

/** @param {ChartData} data @param {Frame} frame */
export function projection({ projection: ahead, now }, { x, bottom, to }) {
  if (ahead === null) return []
  /** @param {string} date */
  const within = (date) => x(Math.min(Math.max(Date.parse(date), Date.parse(now)), to))
  const left = within(ahead.earliest)
  const middle = within(ahead.lossOfResponseOn)
  const shown = Date.parse(ahead.lossOfResponseOn) < to
  return [
    s('rect', {
      class: 'projection',
      x: left,
      y: margin.top,
      width: Math.max((ahead.latest === null ? x(to) : within(ahead.latest)) - left, 2),
      height: bottom - margin.top,
    }),
    shown && s('line', { class: 'likely', x1: middle, x2: middle, y1: margin.top, y2: bottom }),
  ]
}

/** @param {Scale} scale @param {Frame} frame */
export function thresholds({ response, cutOff }, { y, width }) {
  /** @param {string} kind @param {string} label @param {number | null} value */
  const line = (kind, label, value) =>
    value === null
      ? []
      : [
          s('line', {
            class: kind,
            x1: margin.left,
            x2: width - margin.right,
            y1: y(value),
            y2: y(value),
          }),
          s(
            'text',
            {
              class: `${kind}-label`,
              x: width - margin.right,
              y: y(value) - 5,
              'text-anchor': 'end',
            },
            `${label} ${Number(value.toFixed(1))}`,
          ),
        ]
  const same = response !== null && cutOff !== null && Math.abs(y(response) - y(cutOff)) < 14
  return [
    ...line('threshold', 'response', response),
    ...(same ? [] : line('cut-off', 'cut-off', cutOff)),
  ]
}

/** @param {ChartData} data @param {Frame} frame */
export function sessionMarks({ sessions, zone }, { x, bottom }) {
  return sessions.flatMap(({ at, kind, planned }) => {
    const left = x(at)
    const size = kind === 'booster' ? 6 : 4
    const shape = `M${left} ${bottom + 10 - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`
    const says = `${planned ? 'Planned' : 'Finished'} ${kind} session, ${dateTime(at, zone)}`
    return [
      planned
        ? null
        : s('line', { class: 'session', x1: left, x2: left, y1: margin.top, y2: bottom }),
      s(
        'path',
        { class: planned ? 'session-mark planned' : 'session-mark', d: shape },
        s('title', {}, says),
      ),
    ]
  })
}

/** @param {ChartData} data @param {Frame} frame */
export function scores({ points, zone }, { x, y }) {
  const path = points
    .map(({ at, total }, i) => `${i === 0 ? 'M' : 'L'}${x(at)} ${y(total)}`)
    .join('')
  return [
    path && s('path', { class: 'path', d: path }),
    ...points.map(({ at, total, source }) =>
      s(
        'circle',
        { class: source === 'clinic' ? 'point clinic' : 'point', cx: x(at), cy: y(total), r: 4.75 },
        s('title', {}, `${total} on ${dateTime(at, zone)}`),
      ),
    ),
  ]
}
