// What the chart of a patient is drawn from.
import { drawChart } from './chart.js'
import { plain } from './words.js'

/**
 * @typedef {import('./patient.js').Patient} Patient
 * @typedef {import('./patient.js').Outcomes} Outcomes
 * @typedef {import('./patient.js').Entry} Entry
 * @typedef {import('./forms.js').Page} Page
 */

/** @param {Patient} patient @param {Outcomes} outcomes @param {readonly Entry[]} entries @param {Page} page */
export function patientChart(patient, outcomes, entries, { clinic, now }) {
  const scale = clinic.instruments.find(({ id }) => id === outcomes.instrument)
  const points = entries
    .filter(({ type, instrument }) => type === 'score' && instrument === outcomes.instrument)
    .map(({ at, takenAt, total = 0, source = '' }) => ({ at: takenAt ?? at, total, source }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  const sessions = patient.sessions
    .filter(({ state }) => state === 'finished' || state === 'planned')
    .map(({ sessionId, kind, state, startsAt, endedAt }) => ({
      sessionId,
      kind,
      at: endedAt ?? startsAt,
      planned: state === 'planned',
    }))
  return drawChart({
    scale: {
      name: scale?.name ?? plain(outcomes.instrument),
      min: scale?.min ?? 0,
      max: scale?.max ?? Math.max(10, ...points.map(({ total }) => total)),
      lowerIsBetter: scale?.direction !== 'higher-better',
      response: threshold(scale, outcomes.baseline?.score ?? null),
      cutOff: scale?.cutOff ?? null,
    },
    points,
    sessions,
    episodes: outcomes.episodes,
    projection: outcomes.projection,
    now,
    zone: clinic.timezone,
  })
}

/**
 * The score at which this patient counts as having responded: every condition of the rule holds.
 * @param {import('./forms.js').Instrument | undefined} scale @param {number | null} baseline
 */
function threshold(scale, baseline) {
  if (scale?.response == null || baseline === null) return null
  const { fraction = 0, points = 0 } = scale.response
  const better = Math.max(baseline * fraction, points)
  return scale.direction === 'higher-better' ? baseline + better : baseline - better
}
