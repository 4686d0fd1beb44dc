// What clinicians measure, as it stands.
import type { Evolvers } from './types.ts'

export const measurements: Evolvers<'MeasurementRecorded' | 'MeasurementVoided'> = {
  MeasurementRecorded: (chart, { measurementId, kind, at, values, finding }) => ({
    ...chart,
    measurements: [...chart.measurements, { measurementId, kind, at, values, finding }],
    counts: { ...chart.counts, measurements: chart.counts.measurements + 1 },
  }),
  MeasurementVoided: (chart, { measurementId }) => ({
    ...chart,
    measurements: chart.measurements.filter((each) => each.measurementId !== measurementId),
  }),
}
