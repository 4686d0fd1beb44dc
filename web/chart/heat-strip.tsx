// Every item of a scale over time, a row each: darker is heavier. The number stands in each cell, so colour only repeats it.
import { useEffect, useRef } from 'preact/hooks'
import type { Point } from './frame.ts'

type HeatStripProps = {
  name: string
  items: readonly { text: string; flagged: boolean; answers: readonly { value: number }[] }[]
  points: readonly Point[]
  lowerIsBetter: boolean
  dateOf: (at: string) => string
}

/** As many of the newest as are read at a glance. */
const shownAtMost = 14

export function HeatStrip({ name, items, points, lowerIsBetter, dateOf }: HeatStripProps) {
  const shown = points.filter(({ answers }) => answers !== null).slice(-shownAtMost)
  const box = useRef<HTMLElement>(null)
  const newest = shown.at(-1)?.at
  // Where not all have room, the newest are what is seen first.
  useEffect(() => {
    if (box.current) box.current.scrollLeft = box.current.scrollWidth
  }, [newest])
  if (shown.length === 0 || items.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table heat" tabIndex={0} ref={box} aria-label={`${name}, item by item`}>
      <table>
        <caption class="unseen">{name}, item by item, the newest at the right</caption>
        <thead>
          <tr>
            <th scope="col">Item</th>
            {shown.map(({ at }) => (
              <th scope="col" key={at}>
                {dateOf(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ text, flagged, answers }, item) => (
            <tr key={text} data-flagged={flagged}>
              <th scope="row">
                {item + 1}. {text}
              </th>
              {shown.map(({ at, answers: given }) => {
                const value = given?.[item] ?? null
                return (
                  <td
                    key={at}
                    data-heat={value === null ? 'none' : heatOf(value, answers, lowerIsBetter)}
                  >
                    {value ?? '–'}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** 0, the lightest, to 4. */
function heatOf(
  value: number,
  answers: readonly { value: number }[],
  lowerIsBetter: boolean,
): number {
  const values = answers.map((each) => each.value)
  const least = Math.min(...values)
  const share = (value - least) / Math.max(Math.max(...values) - least, 1)
  return Math.round((lowerIsBetter ? share : 1 - share) * 4)
}
