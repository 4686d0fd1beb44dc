// A patient of a scenario, and what staff does about them.

import type { Operation } from '../../local/service.ts'
import { instant, minuteMs } from '../../shared/calendar/index.ts'
import type { Alert } from '../../shared/chart/state.ts'
import { takesDisposition } from '../../shared/vocabulary/dispositions.ts'
import type { OpenClinic } from '../clinic.ts'
import { type Meaning, posted } from '../people/meaning.ts'
import type { Person } from '../people/person.ts'
import type { Seen } from '../seen.ts'
import { subscribe } from '../staff/calendar.ts'
import { standIn } from '../staff/emergency.ts'
import { ask, changeAt, type Fact, nurse, type Office, pathOf } from '../staff/office.ts'

type Method = 'GET' | 'PUT' | 'PATCH' | 'POST'

export type Request = Readonly<{
  method: Method
  path: string
  body?: object
  /** What stands on the chart once it is accepted. */
  left?: Fact
}>

export type Manner = Readonly<{
  /** Made a single time, and forgotten if it is not answered. */
  once?: boolean
  /** Refusing it is right too. */
  mayBeRefused?: boolean
  /** Its invocation dies right after the first such call. */
  cutAfter?: Operation
}>

export type Actor = {
  person: Person
  /** `/patients/<id>`, and what stands below it. */
  path: (rest?: string) => string
  /** A request of staff, made again until it is answered, or as the manner says. */
  ask: (request: Request, manner?: Manner) => void
  /** Changes details on condition of the version that stands now: of two in one moment one is made. */
  changeSeen: (body: object) => void
  text: (body: string, meaning?: Meaning) => void
  /** On the page behind the newest link: presses a button, again until something comes back. */
  press: (what: string, answer?: number) => void
  enrol: (details?: Partial<Person['details']>, manner?: Manner) => void
  /** The alerts that are open now; asked one after the other. */
  acknowledgeAll: () => void
  /** Somebody of the front desk takes emergency access, takes every alert that is open, and is reviewed by a nurse. */
  standIn: () => void
  /** A nurse reads the clinic's sessions in a calendar program for a while. */
  subscribe: () => void
  /** Of all alerts that are open now: somebody is on them. */
  takeAll: () => void
  /** Of all alerts that are open now and stay so until somebody is reached: nobody was. */
  tryAll: () => void
}

/** What an actor leans on. */
export type Backstage = Readonly<{
  /** Where a request is made until it is answered, and where it is made once. */
  offices: Readonly<{ patient: Office; hasty: Office }>
  /** Hears after which call the API is to die, and null once the request is over. */
  cutAfter: (operation: Operation | null) => void
  /** Hears of everything the actor does. */
  step: (what: string) => void
}>

const pressesAtMost = 30

export function actorOf(
  { world, witness, phones }: OpenClinic,
  { offices, cutAfter: cut, step }: Backstage,
  person: Person,
): Actor {
  const seen = witness.meet(person)
  const pressUntilAnswered = async (what: string, answer?: number) => {
    const token = phones.linkOf(person)
    if (token === null) throw new Error('no link to follow')
    for (let tries = 0; tries < pressesAtMost; tries++) {
      const { status, question } = await phones.openPage(person, token)
      const given = answer === undefined ? {} : { answer: String(answer), year: String(answer) }
      const fields = { do: what, question: question ?? '', ...given }
      if (status < 500 && (await phones.openPage(person, token, fields)).status < 500) return
      await world.sleep(5_000)
    }
  }
  const actor: Actor = {
    person,
    path: (rest = '') => `${pathOf(person)}${rest}`,
    ask: ({ method, path, body, left }, { once, mayBeRefused, cutAfter } = {}) => {
      step(`${method} ${path} ${JSON.stringify(body)} ${once}`)
      world.at(world.now(), async () => {
        const what = `${method} ${path}`
        if (cutAfter !== undefined) cut(cutAfter)
        const office = once ? offices.hasty : offices.patient
        const fact = left && { what, fact: left }
        await ask(office, person, method, path, body, fact, () => mayBeRefused === true)
        if (cutAfter !== undefined) cut(null)
      })
    },
    changeSeen: (body) => {
      step(`PATCH seen ${JSON.stringify(body)}`)
      const { edition } = seen.chart
      world.at(world.now(), () => changeAt(offices.patient, person, edition, body))
    },
    text: (body, meaning = 'plain') => {
      step(`text ${body}`)
      const { phone } = person.details
      const { messageId } = world.post({ from: phone, to: person.clinic.textNumber, body })
      phones.onPost(person, messageId, posted(body, meaning))
    },
    press: (what, answer) => {
      step(`press ${what} ${answer}`)
      world.at(world.now(), () => pressUntilAnswered(what, answer))
    },
    enrol: (details = {}, manner = {}) => {
      person.details = { ...person.details, ...plainDetails, ...details }
      actor.ask(enrolment(person, world.now()), manner)
    },
    acknowledgeAll: () => {
      for (const alertId of openAlerts(seen)) {
        offices.patient.onAcknowledge(person, alertId, nurse(person), true)
        const body = { disposition: 'reached-safe', note: 'xyzzy', clearedForTreatment: true }
        const since = world.now()
        const left: Fact = ({ alerts }) =>
          offices.patient.wasEnded(person, alertId, since) ||
          !alerts.some((each) => each.alertId === alertId && !each.acknowledged)
        actor.ask({ method: 'POST', path: `/alerts/${alertId}/acknowledge`, body, left })
      }
    },
    standIn: () => {
      step('stands in')
      world.at(world.now(), () => standIn(offices.patient, person, openAlerts(seen)))
    },
    subscribe: () => {
      step('subscribes')
      world.at(world.now(), () => subscribe(offices.patient, person))
    },
    takeAll: () => {
      for (const alertId of openAlerts(seen)) {
        const left: Fact = ({ alerts }) =>
          alerts.some((each) => each.alertId === alertId && each.taken?.by === nurse(person))
        actor.ask({ method: 'POST', path: `/alerts/${alertId}/take`, body: {}, left })
      }
    },
    tryAll: () => {
      for (const alertId of openAlerts(seen, takesDisposition)) {
        const body = { disposition: 'not-reached', note: 'xyzzy' }
        const left: Fact = ({ alerts }) =>
          alerts.some((each) => each.alertId === alertId && each.attempts.length === 1)
        actor.ask({ method: 'POST', path: `/alerts/${alertId}/acknowledge`, body, left })
      }
    },
  }
  return actor
}

function enrolment(person: Person, now: number): Request {
  const { details } = person
  const { timezone, phone } = details
  return {
    method: 'PUT',
    path: pathOf(person),
    body: { ...details, consent: { ...consent, capturedAt: instant(now - minuteMs) } },
    left: ({ patient }) =>
      patient?.details.timezone === timezone && patient.details.phone === phone,
  }
}

const openAlerts = ({ chart }: Seen, which: (alert: Alert) => boolean = () => true) =>
  chart.alerts.filter((each) => !each.acknowledged && which(each)).map(({ alertId }) => alertId)

const plainDetails = {
  timezone: 'America/New_York',
  language: 'en',
  condition: 'depression',
  checkInBy: 'text',
} as const

const consent = {
  textMessages: true,
  unencryptedTextAcknowledged: true,
  method: 'paper',
  capturedBy: 'xyzzy-desk',
} as const
