// What a text says of the ride home, where that is asked, or is known to be open still.
import {
  type RideReading,
  readRide,
  readRideFound,
  readRideLater,
} from '../../conversation/index.ts'
import { asksOfRide } from '../../instruments/rows/visit-check.ts'
import type { Draft } from '../draft.ts'
import { begunVisit, nextVisit } from '../next-visit.ts'
import type { PlannedSession } from '../state.ts'
import { visitSlot } from '../visit-slot.ts'

/** The answer to the question who drives, where it stands to be answered by text; null for any other text. */
export function rideAnswered({ chart, details }: Draft, body: string): RideReading | null {
  const open = chart.openCheckIn
  const stands = open?.started && !open.held && details.checkInBy === 'text'
  return stands && asksOfRide(open.instrument, open.position) ? readRide(body) : null
}

type Told = Readonly<{ visit: PlannedSession; told: RideReading }>

/**
 * Told outside of any check, of a visit that was asked about: by its number, or in a whole sentence once nobody was
 * arranged; null for any other text.
 */
export function rideTold({ policy, chart, at }: Draft, body: string): Told | null {
  if (policy.visitCheck === null || !asksOfRide(policy.visitCheck, 0)) return null
  // It may fall through while they are there.
  const visit = [nextVisit(chart, at), begunVisit(chart, at)].find(
    (each) => each && chart.slots.includes(visitSlot(each)),
  )
  if (!visit) return null
  const isOpen = visit.ride?.arranged === false
  const told = readRideLater(body) ?? (isOpen ? readRideFound(body) : null)
  return told && { visit, told }
}

/** Whether it speaks of the ride and nothing else: "my sister is driving" is no relative who answers. */
export const isOfRide = (draft: Draft, body: string): boolean =>
  draft.chart.openCheckIn === null
    ? rideTold(draft, body) !== null
    : rideAnswered(draft, body) !== null
