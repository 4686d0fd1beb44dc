// How often check-ins come, as enrolment says it: reckoned from the course, so that the two cannot part.
import type { Course } from '../instruments/courses.ts'
import { courseRules } from './course.ts'

const monthDays = 30
const weekDays = 7
/** Sessions of a dense series in one week (docs/clinical.md "Sessions"). */
const sessionsPerWeek = 3
/** Said in round numbers: most is never too few. */
const roundedTo = 5

/** Check-ins in a month: at least, once the patient is stable, and at most, in a dense series of sessions. */
export function checkInsPerMonth(course: Pick<Course, 'steps'>): { fewest: number; most: number } {
  const inWeek = Math.max(...weeks(sessionsPerWeek).map((gaps) => inOneWeek(course, gaps)))
  const most = Math.ceil((inWeek * monthDays) / weekDays)
  return {
    fewest: Math.floor(monthDays / (2 * courseRules.weekDays)),
    most: Math.ceil(most / roundedTo) * roundedTo,
  }
}

/** The steps that come before the next session; the weekly scale joins one of them, unless it has the week to itself. */
function inOneWeek({ steps }: Pick<Course, 'steps'>, gaps: readonly number[]): number {
  const asked = gaps.reduce((sum, gap) => sum + steps.filter(({ day }) => day <= gap).length, 0)
  return gaps.length === 1 ? asked + 1 : asked
}

/** Every way of having up to so many sessions in a week, as the days between them. */
function weeks(atMost: number, left = weekDays): readonly (readonly number[])[] {
  if (atMost === 1) return [[left]]
  const first = Array.from({ length: left - 1 }, (_, index) => index + 1)
  return [[left], ...first.flatMap((gap) => weeks(atMost - 1, left - gap).map((r) => [gap, ...r]))]
}
