// The measurements a chart keeps: the latest of each kind, with which the next is compared.
import type { ChartState } from '../state.ts'
import { cutAlso } from './cut.ts'

export const measurementsOfOne = 3

export function boundMeasurements(chart: ChartState): ChartState {
  const { measurements } = chart
  if (measurements.length <= measurementsOfOne) return chart
  const kept = new Set(
    [...Map.groupBy(measurements, ({ kind }) => kind).values()].flatMap((of) =>
      of.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(-measurementsOfOne),
    ),
  )
  if (kept.size === measurements.length) return chart
  return {
    ...chart,
    measurements: measurements.filter((each) => kept.has(each)),
    cut: cutAlso(chart.cut, 'measurements'),
  }
}
