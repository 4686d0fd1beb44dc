// The scores over time with the sessions between them, in black and grey: every dot and mark names its commit.
import { localDay } from '../calendar/index.ts'
import { type Html, html, nothing } from '../markup/html.ts'
import type { Instant } from '../vocabulary/ids.ts'
import { cited } from './cite.ts'
import type { Curve, Letter, Scale } from './types.ts'
import { counted, dateOf, dateOfDay, number } from './words.ts'

const size = { width: 700, height: 150 } as const
const margin = { top: 8, right: 8, bottom: 34, left: 26 } as const
const foot = size.height - margin.bottom

type Frame = { x: (at: Instant) => number; y: (score: number) => number }

/** Numbers of an image: a tenth of a unit is finer than any printer. */
const near = (value: number): string => String(Math.round(value * 10) / 10)

export function curveOf({ scale, curve, asOf, clinic: { timezone } }: Letter): Html {
  const [first] = [...curve.points, ...curve.sessions].map(({ value }) => value.at).sort()
  if (first === undefined || scale === null) return nothing
  const frame = frameOf(scale, Date.parse(first), Date.parse(asOf))
  const last = curve.points.at(-1)
  const says =
    `${counted(curve.points.length, 'score')} from ${dateOf(first, timezone)} to ${dateOf(asOf, timezone)}` +
    `${last ? `, the latest ${number(last.value.score)}` : ''}; ${counted(curve.sessions.length, 'session')}.`
  return html`<figure>
<figcaption>${scale.name} over time (${number(scale.minimum)} to ${number(scale.maximum)}, ${scale.lowerIsBetter ? 'lower' : 'higher'} is better). Dots: scores. Marks below: sessions (triangle: induction, diamond: booster). Dashed: response.</figcaption>
<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${says}">
${axes(scale, frame)}
${moments(first, asOf, timezone, frame)}
${sessions(curve, frame)}
${response(scale, frame)}
${scores(curve, frame)}
</svg>
</figure>`
}

function frameOf({ minimum, maximum }: Scale, from: number, to: number): Frame {
  const span = Math.max(to - from, 1)
  const plot = { width: size.width - margin.left - margin.right, height: foot - margin.top }
  return {
    x: (at) => margin.left + ((Date.parse(at) - from) / span) * plot.width,
    y: (score) => foot - ((score - minimum) / Math.max(maximum - minimum, 1)) * plot.height,
  }
}

function axes({ minimum, maximum }: Scale, { y }: Frame): readonly Html[] {
  const steps = [0, 1, 2, 3].map((step) => Math.round(minimum + ((maximum - minimum) * step) / 3))
  return steps.map((value) => {
    const at = near(y(value))
    return html`<path class="axis" d="M${margin.left} ${at}H${size.width - margin.right}"/><text class="end" x="${margin.left - 5}" y="${near(y(value) + 3.5)}">${value}</text>`
  })
}

/** The first day, the last, and two or three between them. */
function moments(first: Instant, asOf: Instant, zone: string, { x }: Frame): readonly Html[] {
  const [from, to] = [localDay(first, zone), localDay(asOf, zone)]
  const parts = Math.min(4, Math.max(1, to - from))
  const [left, right] = [x(first), x(asOf)]
  return Array.from({ length: parts + 1 }, (_, part) => {
    const at = left + ((right - left) * part) / parts
    const anchor = part === 0 ? 'start' : part === parts ? 'end' : 'middle'
    return html`<text class="${anchor}" x="${near(at)}" y="${size.height - 3}">${dateOfDay(Math.round(from + ((to - from) * part) / parts))}</text>`
  })
}

const sessions = (curve: Curve, { x }: Frame): readonly Html[] =>
  curve.sessions.map(({ value: { at, kind }, from }) => {
    const [left, top] = [x(at), foot + 4]
    const shape =
      kind === 'booster' ? `M${near(left)} ${top}l4 5l-4 5l-4 -5z` : `M${near(left)} ${top}l4 8h-8z`
    return html`<path class="session" d="M${near(left)} ${margin.top}V${foot}"/><path class="mark" data-commit="${cited(from)}" d="${shape}"/>`
  })

function response({ respondsAt }: Scale, { y }: Frame): Html {
  if (respondsAt === null) return nothing
  return html`<path class="response" d="M${margin.left} ${near(y(respondsAt))}H${size.width - margin.right}"/>`
}

function scores({ points }: Curve, { x, y }: Frame): Html {
  const places = points.map(({ value: { at, score } }) => `${near(x(at))} ${near(y(score))}`)
  const radius = points.length > 90 ? 1.6 : 2.6
  const dots = points.map(
    ({ value: { at, score }, from }) =>
      html`<circle data-commit="${cited(from)}" cx="${near(x(at))}" cy="${near(y(score))}" r="${radius}"/>`,
  )
  return html`${places.length > 1 ? html`<path class="line" d="M${places.join('L')}"/>` : nothing}${dots}`
}
