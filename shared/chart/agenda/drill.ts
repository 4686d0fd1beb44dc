// When pages are tested next: once a week, an hour after the clinic opens (docs/clinical.md "The weekly drill").
import { addDays, addHours, isOpen, nextOpening } from '../../calendar/index.ts'
import type { Part } from './due.ts'

/** Less than a week, so that the opening a week later is never missed for minutes; more than the days between two. */
const daysBetween = 6.5

/** Begun by hand, once a clinic: nothing is due before the first. */
export const drills: Part = ({ clinic }, { drilledAt }) => {
  if (drilledAt === null || !clinic.weeklyDrill) return []
  const { hours, timezone } = clinic
  const from = addDays(drilledAt, daysBetween)
  const opening = nextOpening(hours, timezone, from) ?? from
  const settled = addHours(opening, 1)
  return [{ kind: 'drill', at: isOpen(hours, timezone, settled) ? settled : opening }]
}
