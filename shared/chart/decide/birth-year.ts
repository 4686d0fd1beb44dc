// The optional check ahead of the page: whoever holds the link says in which year the patient was born.
import type { CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import type { OpenCheckIn, Patient } from '../state.ts'
import { standing } from './page.ts'
import { conflict, wrong } from './refusals.ts'

/** After so many the page of this check-in asks no more: a person helps. */
export const yearTriesAtMost = 5

export const isLockedOut = ({ yearsMissed = 0 }: OpenCheckIn): boolean =>
  yearsMissed >= yearTriesAtMost

/** Null where no birth date is on the chart: then nothing can be asked. */
export function birthYearOf({ details }: Patient): number | null {
  return details.birthDate === undefined ? null : Number(details.birthDate.slice(0, 4))
}

/** Decides nothing where it is the year; refuses it otherwise, and counts how often. */
export function giveBirthYear(
  draft: Draft,
  { checkInId, year }: CommandOf<'GiveBirthYear'>,
): Refusal | undefined {
  const found = standing(draft, checkInId)
  if (!found) return conflict('this check-in is not open any more')
  if (isLockedOut(found.open)) return wrong('year', 'has been tried too often')
  if (year !== birthYearOf(draft.patient)) draft.emit({ type: 'BirthYearMissed', checkInId })
}
