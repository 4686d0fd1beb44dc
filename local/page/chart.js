// Scores over time with the sessions marked: an SVG for the eye, a table for everyone.
import { h, s } from './dom.js'
import { dateTime, shortDate } from './time.js'

const height = 280
const margin = { top: 18, right: 16, bottom: 40, left: 34 }
const day = 86_400_000

/**
 * @typedef {{at: string, total: number, source: string}} Point
 * @typedef {{sessionId: string, at: string, kind: string, planned: boolean}} Mark
 * @typedef {{startedAt: string, status: string, durationDays: {atLeast: number, atMost: number | null, estimate: number | null}}} Episode
 * @typedef {{name: string, min: number, max: number, lowerIsBetter: boolean, response: number | null, cutOff: number | null}} Scale
 * @typedef {{scale: Scale, points: readonly Point[], sessions: readonly Mark[], episodes: readonly Episode[],
 *   projection: {lossOfResponseOn: string, earliest: string, latest: string} | null, now: string, zone: string}} ChartData
 * @param {ChartData} data
 */
export function drawChart(data) {
  const holder = h('div', {})
  const draw = () => holder.replaceChildren(picture(data, Math.max(holder.clientWidth, 300)))
  new ResizeObserver(draw).observe(holder)
  return h(
    'figure',
    { class: 'card chart', 'aria-label': `${data.scale.name} over time` },
    h(
      'div',
      { class: 'section-head' },
      h('h2', {}, `${data.scale.name} over time`),
      h(
        'span',
        { class: 'small quiet' },
        data.scale.lowerIsBetter ? 'lower is better' : 'higher is better',
      ),
    ),
    holder,
    legend(data),
    table(data),
  )
}

/** From the first to the last that happened, and a stretch ahead: far projections run off the edge. @param {ChartData} data */
function span({ points, sessions, projection, now }) {
  const past = [...points, ...sessions].map(({ at }) => new Date(at).getTime())
  const present = new Date(now).getTime()
  const from = Math.min(...past, present - 14 * day)
  const room = Math.max((present - from) * 0.3, 21 * day)
  const ahead = projection === null ? present : new Date(projection.latest).getTime()
  const to = Math.max(...past, present, Math.min(ahead, present + room))
  const pad = Math.max((to - from) * 0.02, 2 * day)
  return { from: from - pad, to: to + pad }
}

/** @param {ChartData} data @param {number} width */
function picture(data, width) {
  const { from, to } = span(data)
  const { min, max } = data.scale
  const inner = {
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  }
  /** @param {string | number} at */
  const x = (at) => margin.left + ((new Date(at).getTime() - from) / (to - from)) * inner.width
  /** @param {number} value */
  const y = (value) => margin.top + (1 - (value - min) / (max - min)) * inner.height
  const frame = { x, y, width, bottom: margin.top + inner.height, from, to }
  return s(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      height,
      role: 'img',
      'aria-labelledby': 'chart-title chart-description',
    },
    s('title', { id: 'chart-title' }, `${data.scale.name} over time`),
    s('desc', { id: 'chart-description' }, describe(data)),
    ...axes(data, frame),
    ...episodes(data, frame),
    ...projection(data, frame),
    ...thresholds(data.scale, frame),
    ...sessionMarks(data, frame),
    s('line', { class: 'now', x1: x(data.now), x2: x(data.now), y1: margin.top, y2: frame.bottom }),
    ...scores(data, frame),
  )
}

/** @typedef {{x: (at: string | number) => number, y: (value: number) => number, width: number, bottom: number, from: number, to: number}} Frame */

/** @param {ChartData} data @param {Frame} frame */
function axes({ scale, zone }, { x, y, width, bottom, from, to }) {
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
function episodes({ episodes: all, now }, { x, bottom }) {
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
function projection({ projection: ahead, now }, { x, bottom, to }) {
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
      width: Math.max(within(ahead.latest) - left, 2),
      height: bottom - margin.top,
    }),
    shown && s('line', { class: 'likely', x1: middle, x2: middle, y1: margin.top, y2: bottom }),
  ]
}

/** @param {Scale} scale @param {Frame} frame */
function thresholds({ response, cutOff }, { y, width }) {
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
function sessionMarks({ sessions, zone }, { x, bottom }) {
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
function scores({ points, zone }, { x, y }) {
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

/** @param {ChartData} data */
function describe({ points, sessions, scale, zone }) {
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
function legend({ points, sessions, episodes: all, projection: ahead }) {
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
function table({ points, sessions, zone }) {
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
