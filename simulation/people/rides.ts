// Who takes them home: told in numbers, in words, with a name; found later, or lost again.

import type { OpenCheckIn } from '../../shared/chart/state.ts'
import { asksOfRide } from '../../shared/instruments/rows/visit-check.ts'
import { type Posted, posted } from './meaning.ts'
import type { Person } from './person.ts'
import { type Phones, post } from './phones.ts'

const arranged = {
  en: ['1', '1 Xyzzia', 'my wife', 'my sister is driving me', 'yes, my neighbor', 'I have a ride'],
  es: [
    '1',
    '1 Xyzzia',
    'mi esposa',
    'me lleva mi hermano',
    'sí, mi vecina',
    'ya tengo quien me lleve',
  ],
} as const
const notYet = {
  en: ['2', 'not yet', 'still looking', 'no one can take me', 'taking an uber'],
  es: ['2', 'no aun', 'no tengo a nadie', 'sigo buscando', 'tomo un taxi'],
} as const
const later = { en: ['1', '1 Xyzzia', 'my wife can do it'], es: ['1', 'me lleva mi hijo'] } as const

/** The answer where that is the question that stands; null for any other. */
export function rideAnswer({ details, dice }: Person, open: OpenCheckIn): Posted | null {
  if (!open.started || !asksOfRide(open.instrument, open.position)) return null
  const isArranged = dice.happens(0.7)
  const said = (isArranged ? arranged : notYet)[details.language]
  const { checkInId, instrument, position: from } = open
  const answer = { checkInId, instrument, from, values: [isArranged ? 1 : 2] }
  return posted(dice.one([...said]), 'plain', answer)
}

/** Nothing is asked: whoever had nobody finds somebody, more often than not, and now and then somebody falls through. */
export function tellOfRide(phones: Phones, person: Person): boolean {
  const { dice, details } = person
  const now = phones.world.now()
  const ride = phones
    .chartOf(person)
    .sessions.find((each) => each.state === 'planned' && Date.parse(each.startsAt) > now)
  const told = ride?.state === 'planned' ? ride.ride : null
  if (!told || !dice.happens(told.arranged ? 0.05 : 0.5)) return false
  post(phones, person, told.arranged ? '2' : dice.one([...later[details.language]]))
  return true
}
