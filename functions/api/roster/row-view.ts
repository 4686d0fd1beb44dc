// One line of a clinic's roster as the API shows it.
import { daysBetween } from '../../../shared/calendar/index.ts'
import type { RosterRow } from '../../../shared/chart/summary.ts'
import type { Instant } from '../../../shared/vocabulary/ids.ts'
import { lateOf } from './filters.ts'
import { nextSessionAt } from './sorts.ts'

export function rowView(shown: RosterRow, now: Instant) {
  const { patientId, firstName, lastName, birthDate, externalId, condition, messaging } = shown
  const { lastScore, lastSessionAt, advice, openAlerts } = shown
  return {
    patientId,
    firstName,
    lastName,
    birthDate,
    externalId,
    condition,
    messaging,
    lastScore: lastScore && {
      instrument: lastScore.instrument,
      score: lastScore.total,
      at: lastScore.at,
    },
    lastSessionAt,
    nextSessionAt: nextSessionAt(shown, now),
    daysSinceSession:
      lastSessionAt === null ? null : Math.max(0, Math.floor(daysBetween(lastSessionAt, now))),
    advice,
    late: lateOf(shown, now),
    records: shown.records.map(({ missing, ...each }) => ({ ...each, missing: [...missing] })),
    openAlerts: openAlerts.map(({ escalation: _, ...each }) => each),
  }
}
