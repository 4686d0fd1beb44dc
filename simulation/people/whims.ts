// What people text unasked: in a good hour and in the worst one.

import type { Meant } from '../../local/patients/free-texts.ts'
import {
  crisisWords,
  deathTold,
  helpWords,
  nonsense,
  startWords,
  stopWords,
  wrongNumber,
} from '../../local/patients/words.ts'
import { dayMs, hourMs, minuteMs } from '../../shared/calendar/index.ts'
import { read } from '../../shared/conversation/read.ts'
import { freeText, type Posted, posted } from './meaning.ts'
import type { Person } from './person.ts'
import { address, type Phones, post } from './phones.ts'

const everyDays = 12

/** One whim after the other, for as long as people act. */
export function nextWhim(phones: Phones, person: Person): void {
  const { dice } = person
  phones.world.at(phones.world.now() + dice.around(everyDays * dayMs), () => {
    whim(phones, person)
    nextWhim(phones, person)
  })
}

/** How often each, against the others. */
const weights = {
  nonsense: 20,
  early: 12,
  twice: 10,
  help: 6,
  stop: 10,
  crisis: 8,
  burst: 10,
  start: 4,
  wrong: 1,
  death: 3,
  danger: 36,
  chat: 20,
  thumb: 8,
  stopInDanger: 3,
  storm: 3,
  somebodyElse: 6,
  machine: 4,
}

/** Labels that danger is drawn by. */
const worries = {
  crisis: 10,
  medical: 6,
  concern: 5,
  'harm-to-others': 3,
} as const satisfies Partial<Record<Meant, number>>

const whims: Record<keyof typeof weights, (phones: Phones, person: Person) => void> = {
  nonsense: (phones, person) => post(phones, person, person.dice.one(nonsense)),
  early: (phones, person) =>
    post(phones, person, person.dice.one(['1', '2', '0 1 2 1 0 0 1 0 0', 'CHECK'])),
  twice,
  help: (phones, person) => post(phones, person, person.dice.one(helpWords)),
  stop: (phones, person) => stopTexts(phones, person, stopOf(person)),
  crisis: (phones, person) => post(phones, person, posted(person.dice.one(crisisWords), 'crisis')),
  burst: (phones, person) => {
    for (let each = 0; each < 7; each++) post(phones, person, person.dice.one(nonsense))
  },
  start: (phones, person) => post(phones, person, comeBack(person)),
  wrong: (phones, person) => stopTexts(phones, person, posted(wrongNumber, 'stranger')),
  death: (phones, person) => stopTexts(phones, person, posted(person.dice.one(deathTold), 'death')),
  danger: (phones, person) => post(phones, person, danger(person)),
  chat: (phones, person) => post(phones, person, freeText(person, 'chat')),
  thumb,
  stopInDanger: (phones, person) => {
    const { body, meaning } = danger(person)
    stopTexts(phones, person, posted(`STOP. ${body}`, meaning))
  },
  storm,
  somebodyElse: (phones, person) => stopTexts(phones, person, freeText(person, 'somebody-else')),
  machine: (phones, person) => post(phones, person, machine(person)),
}

function whim(phones: Phones, person: Person): void {
  whims[person.dice.weighted(weights)](phones, person)
}

/** A text that tells of danger, of whichever kind. */
export const danger = (person: Person): Posted =>
  freeText(person, person.dice.weighted<keyof typeof worries>(worries))

const stopOf = (person: Person): Posted =>
  person.dice.happens(0.6) ? posted(person.dice.one(stopWords), 'stop') : freeText(person, 'stop')

const comeBack = (person: Person): Posted =>
  person.dice.happens(0.7)
    ? posted(person.dice.one(startWords), 'start')
    : freeText(person, 'start')

/** The carrier delivers one text two times. */
function twice(phones: Phones, person: Person): void {
  const { dice } = person
  const body = dice.one(['ok', '1', '3'])
  const messageId = post(phones, person, body)
  phones.world.at(phones.world.now() + dice.around(minuteMs), () => {
    phones.world.post({ ...address(person), body, messageId })
  })
}

/** What ends texts is as a rule taken back some day: by the patient, or whoever got the phone back. */
function stopTexts(phones: Phones, person: Person, text: Posted): void {
  const { dice } = person
  post(phones, person, text)
  if (text.ends && dice.happens(0.7))
    phones.world.at(phones.world.now() + dice.around(8 * dayMs), () => {
      post(phones, person, comeBack(person))
    })
}

/** A thumb on a text of ours, as phones send it that cannot show one. */
function thumb(phones: Phones, person: Person): void {
  const quoted = phones.chartOf(person).said.at(-1)
  if (quoted === undefined) return
  const verb = person.dice.one(['Liked', 'Loved', 'Laughed at', 'Emphasized', 'Le gustó'])
  post(phones, person, posted(`${verb} “${quoted}”`, 'machine'))
}

/** What a machine is heard to say needs nobody; what is not heard is read like any text. */
function machine(person: Person): Posted {
  const { body } = freeText(person, 'machine')
  return posted(body, read(body).isAutoReply ? 'machine' : 'plain')
}

/** Thirty texts in an hour from one phone, all of them a cry for help. */
function storm(phones: Phones, person: Person): void {
  const { dice } = person
  for (let each = 0; each < 30; each++)
    phones.world.at(phones.world.now() + dice.between(0, hourMs), () => {
      const repeats = dice.happens(0.5)
      const text = repeats ? posted(dice.one(crisisWords), 'crisis') : freeText(person, 'crisis')
      post(phones, person, text)
    })
}
