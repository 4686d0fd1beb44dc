// Answering on the page behind a link: one question after the other, now and then back, twice, away, or by text between.
import { answersOf } from '../../local/patients/answers.ts'
import { hourMs, minuteMs } from '../../shared/calendar/index.ts'
import { findInstrument } from '../../shared/instruments/catalog.ts'
import type { Screen } from './browser.ts'
import { burdenAt, type Person } from './person.ts'
import { type Phones, post } from './phones.ts'

/** Nobody presses more often in one sitting. */
const pressesAtMost = 60

/** Follows the newest link on the phone; does nothing where there is none. */
export function visitPage(phones: Phones, person: Person): void {
  const token = phones.linkOf(person)
  if (token !== null) go(phones, person, { token, shown: null, presses: 0 })
}

type Visit = { token: string; shown: Screen | null; presses: number }

function go(phones: Phones, person: Person, visit: Visit): void {
  const { dice } = person
  const mine = person.intention
  const waitMs = visit.shown === null ? 0 : dice.between(3_000, minuteMs)
  phones.world.at(phones.world.now() + waitMs, async () => {
    // A newer text has taken them elsewhere.
    if (person.intention !== mine || visit.presses >= pressesAtMost) return
    const shown = await step(phones, person, visit)
    if (shown) go(phones, person, { ...visit, shown, presses: visit.presses + 1 })
  })
}

/** The next page, or null when they leave. */
async function step(phones: Phones, person: Person, visit: Visit): Promise<Screen | null> {
  const { token, shown } = visit
  if (shown === null || shown.status >= 500) return phones.openPage(person, token)
  const { question, answers } = shown
  if (question === null) return null
  if (shown.asksYear)
    return phones.openPage(person, token, { do: 'year', question, year: yearOf(person) })
  if (answers.length === 0)
    return hasHadEnough(phones, person)
      ? null
      : phones.openPage(person, token, { do: 'begin', question })
  switch (person.dice.weighted(whims)) {
    case 'leave':
      return null
    case 'return':
      phones.world.at(phones.world.now() + person.dice.between(0.1, 5) * hourMs, () =>
        visitPage(phones, person),
      )
      return null
    case 'text':
      post(phones, person, String(valueFor(phones, person, shown)))
      return phones.openPage(person, token)
    case 'back':
      return phones.openPage(person, token, { do: 'back', question })
    case 'skip':
      return phones.openPage(person, token, { do: 'skip', question })
    case 'nothing':
      return phones.openPage(person, token, { do: 'answer', question })
    case 'link':
      return phones.openPage(person, token, { do: 'link', question })
    case 'twice':
      return twice(phones, person, token, shown)
    case 'answer':
      return send(phones, person, token, shown, valueFor(phones, person, shown))
  }
}

/** One in six types another year. */
const yearOf = ({ details, dice }: Person): string =>
  dice.happens(5 / 6) ? (details.birthDate?.slice(0, 4) ?? '') : String(dice.whole(1930, 2008))

const whims = {
  answer: 80,
  twice: 5,
  back: 3,
  skip: 2,
  nothing: 2,
  leave: 2,
  return: 3,
  text: 2,
  link: 1,
}

/** After an emergency the questions wait: few go on at once. */
function hasHadEnough(phones: Phones, person: Person): boolean {
  return phones.chartOf(person).openCheckIn?.held === true && person.dice.happens(0.7)
}

/** A second tap before the first has an answer. */
async function twice(
  phones: Phones,
  person: Person,
  token: string,
  shown: Screen,
): Promise<Screen> {
  const value = valueFor(phones, person, shown)
  const [, last] = await Promise.all([
    send(phones, person, token, shown, value),
    send(phones, person, token, shown, value),
  ])
  return last
}

const send = (phones: Phones, person: Person, token: string, shown: Screen, value: number) =>
  phones.openPage(person, token, {
    do: 'answer',
    question: shown.question ?? '',
    answer: String(value),
  })

/** What they would say to the item that is asked; any of its answers where that is none of them. */
function valueFor(phones: Phones, person: Person, { question, answers }: Screen): number {
  const { dice, clinic } = person
  const open = phones.chartOf(person).openCheckIn
  const instrument = open && findInstrument(open.instrument, clinic.instruments)
  const item = Number(question?.split('.')[1])
  const burden = burdenAt(person, phones.world.now())
  const value = instrument && answersOf(instrument, burden, dice.happens(burden * 0.03))[item]
  if (typeof value === 'number' && answers.includes(value)) return value
  return answers[dice.whole(0, answers.length - 1)] ?? 0
}
