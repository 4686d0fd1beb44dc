// How patients use their phones: they react to what arrives, in their own time and way, and now and then by themselves.

import { answersOf } from '../../local/patients/answers.ts'
import {
  crisisWords,
  helpWords,
  listed,
  nonsense,
  single,
  startWords,
  stopWords,
  wrongNumber,
} from '../../local/patients/words.ts'
import { dayMs, hourMs, minuteMs } from '../../shared/calendar/index.ts'
import type { ChartState, OpenCheckIn } from '../../shared/chart/state.ts'
import { findInstrument } from '../../shared/instruments/catalog.ts'
import { burdenAt, type Person } from './person.ts'
import type { PeoplesWorld } from './world.ts'

/** What a text means to whoever wrote it. */
export type Meaning = 'plain' | 'stop' | 'start' | 'crisis'

/** What an answer says to whoever wrote it: these values, from the question on that stood on the phone. */
export type Answer = Readonly<
  Pick<OpenCheckIn, 'checkInId' | 'instrument'> & { from: number; values: readonly number[] }
>

export type Phones = {
  world: PeoplesWorld
  /** The chart as it stands; for what lies open, as the phone shows it. */
  chartOf: (person: Person) => ChartState
  /** Hears of every text a patient sends; of answers, when its words leave no doubt. */
  onPost: (person: Person, messageId: string, meaning: Meaning, answer: Answer | null) => void
}

const whimEveryDays = 25

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
  const asked = open?.started === true
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
  const open = phones.chartOf(person).openCheckIn
  if (open === null) {
    if (person.dice.happens(0.02))
      post(phones, person, person.dice.one(['thanks', 'ok', 'gracias', '2']))
    return
  }
  const aside = person.dice.weighted({
    none: 90,
    LATER: 2,
    SKIP: 1.5,
    BACK: 1.5,
    nonsense: 3,
    HELP: 0.5,
  })
  if (aside === 'none') return answer(phones, person, open)
  post(phones, person, aside === 'nonsense' ? person.dice.one(nonsense) : aside)
}

function answer(phones: Phones, person: Person, open: OpenCheckIn): void {
  const { dice, clinic, manner } = person
  const instrument = findInstrument(open.instrument, clinic.instruments)
  if (instrument === undefined) throw new Error(`no instrument ${open.instrument}`)
  const atOnce = manner === 'all-at-once' ? dice.happens(0.9) : dice.happens(0.1)
  if (!open.started && (!atOnce || instrument.items.length === 1))
    return post(phones, person, dice.one(['1', '1', 'ok', '1.']))
  const burden = burdenAt(person, phones.world.now())
  const values = answersOf(instrument, burden, dice.happens(burden * 0.03)).slice(open.position)
  const [value = 0] = values
  const item = instrument.items[open.position]
  if (item === undefined) throw new Error('an open check-in with no item left')
  const isList = atOnce && values.length > 1
  const { body, clear } = isList
    ? listed(instrument.items.slice(open.position), values, dice)
    : single(item, value, manner === 'in-words', dice)
  const { checkInId, position: from } = open
  const said = { checkInId, instrument: open.instrument, from, values: isList ? values : [value] }
  const meant = clear ? said : null
  post(phones, person, body, 'plain', meant)
  if (dice.happens(0.05)) post(phones, person, body, 'plain', meant) // taps twice: two texts
}

/** Things people text unasked. */
function nextWhim(phones: Phones, person: Person): void {
  const { dice } = person
  phones.world.at(phones.world.now() + dice.around(whimEveryDays * dayMs), () => {
    whim(phones, person)
    nextWhim(phones, person)
  })
}

function whim(phones: Phones, person: Person): void {
  const { dice } = person
  switch (
    dice.weighted({
      nonsense: 40,
      early: 12,
      twice: 10,
      help: 8,
      stop: 10,
      crisis: 8,
      burst: 14,
      start: 4,
      wrong: 1,
    })
  ) {
    case 'nonsense':
      return post(phones, person, dice.one(nonsense))
    case 'early':
      return post(phones, person, dice.one(['1', '2', '0 1 2 1 0 0 1 0 0']))
    case 'twice': {
      // The carrier delivers one text two times.
      const body = dice.one(['ok', '1', '3'])
      const messageId = send(phones, person, body, 'plain')
      phones.world.at(phones.world.now() + dice.around(minuteMs), () => {
        phones.world.post({ ...address(person), body, messageId })
      })
      return
    }
    case 'help':
      return post(phones, person, dice.one(helpWords))
    case 'stop':
      return stopTexts(phones, person, dice.one(stopWords))
    case 'wrong':
      return stopTexts(phones, person, wrongNumber)
    case 'start':
      return post(phones, person, dice.one(startWords), 'start')
    case 'crisis':
      return post(phones, person, dice.one(crisisWords), 'crisis')
    case 'burst':
      for (let each = 0; each < 7; each++) post(phones, person, dice.one(nonsense))
  }
}

function stopTexts(phones: Phones, person: Person, body: string): void {
  const { dice } = person
  post(phones, person, body, 'stop')
  if (dice.happens(0.7))
    phones.world.at(phones.world.now() + dice.around(8 * dayMs), () =>
      post(phones, person, dice.one(startWords), 'start'),
    )
}

function post(
  phones: Phones,
  person: Person,
  body: string,
  meaning: Meaning = 'plain',
  answer: Answer | null = null,
): void {
  send(phones, person, body, meaning, answer)
}

function send(
  phones: Phones,
  person: Person,
  body: string,
  meaning: Meaning,
  answer: Answer | null = null,
): string {
  const { messageId } = phones.world.post({ ...address(person), body })
  phones.onPost(person, messageId, meaning, answer)
  return messageId
}

const address = ({ details, clinic }: Person) => ({ from: details.phone, to: clinic.textNumber })
