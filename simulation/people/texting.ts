// How patients use their phones: they react to what arrives, in their own time and way, and now and then by themselves.

import { answersOf } from '../../local/patients/answers.ts'
import { listed, nonsense, single } from '../../local/patients/words.ts'
import { dayMs, hourMs, minuteMs } from '../../shared/calendar/index.ts'
import { isSensorItem } from '../../shared/chart/sensor.ts'
import type { OpenCheckIn } from '../../shared/chart/state.ts'
import { findInstrument } from '../../shared/instruments/catalog.ts'
import { isVisitCheck } from '../../shared/instruments/rows/visit-check.ts'
import { freeText, posted } from './meaning.ts'
import { visitPage } from './on-page.ts'
import { burdenAt, type Person } from './person.ts'
import { type Phones, post } from './phones.ts'
import { rideAnswer, tellOfRide } from './rides.ts'
import { danger, nextWhim } from './whims.ts'

/** Begins a life with the phone. */
export function beginTexting(phones: Phones, person: Person): void {
  nextWhim(phones, person)
}

/** A text arrived: it is answered soon, late, or never. */
export function arrived(phones: Phones, person: Person): void {
  const { dice } = person
  person.intention += 1
  const mine = person.intention
  const open = phones.chartOf(person).openCheckIn
  const asked = open?.started === true && !isSensorItem(open)
  if (!asked && !person.cohort.answers(dayOf(person, phones.world.now()))) return
  if (dice.happens(asked ? 0.02 : 0.03)) return // gives up half-way, or never sees it
  const waitMs = asked ? dice.between(8_000, 90_000) : awhile(person)
  phones.world.at(phones.world.now() + waitMs, () => {
    if (person.intention === mine) respond(phones, person)
  })
}

function awhile({ dice }: Person): number {
  switch (dice.weighted({ soon: 60, today: 30, days: 10 })) {
    case 'soon':
      return dice.around(20 * minuteMs)
    case 'today':
      return dice.between(1, 10) * hourMs
    case 'days':
      return dice.between(0.6, 3.5) * dayMs
  }
}

const dayOf = ({ enrolledAt }: Person, now: number) =>
  Math.max(0, Math.floor((now - enrolledAt) / dayMs))

function respond(phones: Phones, person: Person): void {
  // Who has a link follows it, most of the time; who may answer by text as well does the one or the other.
  const follows = person.details.checkInBy === 'link' ? 0.9 : 0.3
  if (phones.linkOf(person) !== null && person.dice.happens(follows))
    return visitPage(phones, person)
  const open = phones.chartOf(person).openCheckIn
  if (open === null) {
    if (tellOfRide(phones, person)) return
    if (phones.chartOf(person).offeredAt !== null && person.dice.happens(0.6))
      post(phones, person, '1')
    else if (person.dice.happens(0.02))
      post(phones, person, person.dice.one(['thanks', 'ok', 'gracias', '2']))
    return
  }
  const aside = person.dice.weighted(open.held ? asidesWhenHeld : asides)
  switch (aside) {
    case 'none':
      return answer(phones, person, open)
    case 'silence':
      return
    case 'nonsense':
      return void post(phones, person, person.dice.one(nonsense))
    case 'chat':
      return void post(phones, person, freeText(person, 'chat'))
    case 'danger':
      return void post(phones, person, danger(person))
    default:
      post(phones, person, aside)
  }
}

/** What comes in place of an answer, as often as it does. */
const asides = {
  none: 89,
  silence: 0,
  LATER: 2,
  SKIP: 1.5,
  BACK: 1.5,
  nonsense: 2,
  chat: 1,
  danger: 1.5,
  HELP: 0.5,
  CHECK: 0.5,
}
/** When the questions wait after an emergency: some ask for them, some go on regardless, some have had enough. */
const asidesWhenHeld = { ...asides, none: 20, silence: 40, CHECK: 40 }

function answer(phones: Phones, person: Person, open: OpenCheckIn): void {
  const { dice, clinic, manner } = person
  const instrument = findInstrument(open.instrument, clinic.instruments)
  if (instrument === undefined) throw new Error(`no instrument ${open.instrument}`)
  const atOnce = manner === 'all-at-once' ? dice.happens(0.9) : dice.happens(0.1)
  if (!open.started && (!atOnce || instrument.items.length === 1))
    return void post(phones, person, dice.one(['1', '1', 'ok', '1.']))
  const ride = atOnce ? null : rideAnswer(person, open)
  if (ride) return void post(phones, person, ride)
  const burden = burdenAt(person, phones.world.now())
  // What years may do, and what stands in the way of a visit, is told more often than danger is.
  const isAsked = instrument.id === 'long-term' || isVisitCheck(instrument.id)
  const tells = isAsked ? 0.15 : burden * 0.03
  const values = answersOf(instrument, burden, dice.happens(tells)).slice(open.position)
  const [value = 0] = values
  const item = instrument.items[open.position]
  if (item === undefined) throw new Error('an open check-in with no item left')
  const isList = atOnce && values.length > 1
  const { body, clear } = isList
    ? listed(instrument.items.slice(open.position), values, dice)
    : single(item, value, manner === 'in-words', dice)
  const { checkInId, position: from } = open
  const said = { checkInId, instrument: open.instrument, from, values: isList ? values : [value] }
  const text = posted(body, 'plain', clear ? said : null)
  post(phones, person, text)
  if (dice.happens(0.05)) post(phones, person, text) // taps twice: two texts
}
