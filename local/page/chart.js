// Scores over time with the sessions marked: an SVG for the eye, a table for everyone.
import {
  axes,
  day,
  episodes,
  height,
  margin,
  projection,
  scores,
  sessionMarks,
  thresholds,
} from './chart-layers.js'
import { describe, legend, table } from './chart-words.js'
import { h, s } from './dom.js'

/**
 * @typedef {{at: string, total: number, source: string}} Point
 * @typedef {{sessionId: string, at: string, kind: string, planned: boolean}} Mark
 * @typedef {{startedAt: string, status: string, durationDays: {atLeast: number, atMost: number | null, estimate: number | null}}} Episode
 * @typedef {{name: string, min: number, max: number, lowerIsBetter: boolean, response: number | null, cutOff: number | null}} Scale
 * @typedef {{scale: Scale, points: readonly Point[], sessions: readonly Mark[], episodes: readonly Episode[],
 *   projection: {lossOfResponseOn: string, earliest: string, latest: string | null} | null, now: string, zone: string}} ChartData
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
  const ahead =
    projection === null
      ? present
      : new Date(projection.latest ?? projection.lossOfResponseOn).getTime()
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
