// What a clinic's staff does about a patient by itself: enrols, takes scores, treats, and what else a year brings.

import { dayMs, hourMs } from '../../shared/calendar/index.ts'
import type { Person } from '../people/person.ts'
import { changeTogether, putNameRight } from './details.ts'
import { bookByEhr } from './ehr.ts'
import { changeNumber, leaveAndReturn, lookUp, pauseAwhile, travel } from './errands.ts'
import { measure } from './measurements.ts'
import { sendMessage } from './messages.ts'
import { type Office, putDetails } from './office.ts'
import { answerByPhone, sendCheckIn } from './phone.ts'
import { reviewCase } from './reviews.ts'
import { noteRide } from './rides.ts'
import { enterScore } from './scores.ts'
import { completeRecords } from './session-records.ts'
import { planSeries } from './sessions.ts'

/** Everything staff will do about a person by itself; what pages bring comes on top. */
export function beginCare(office: Office, person: Person, enrolAt: number, until: number): void {
  const { world } = office
  const { staffDice: dice } = person
  world.at(enrolAt, async () => {
    person.enrolledAt = world.now()
    await putDetails(office, person)
    await enterScore(office, person, world.now())
    await planSeries(office, person)
  })
  const errand = (everyDays: number, run: () => Promise<void>) => {
    const next = () => {
      const at = world.now() + dice.around(everyDays * dayMs)
      if (at < until)
        world.at(at, async () => {
          await run()
          next()
        })
    }
    world.at(enrolAt + hourMs, next)
  }
  errand(120, () => travel(office, person))
  errand(900, () => changeNumber(office, person))
  errand(500, () => pauseAwhile(office, person))
  errand(1_500, () => leaveAndReturn(office, person))
  errand(45, () => enterScore(office, person, world.now() - dice.between(2, 40) * hourMs))
  errand(50, () => sendCheckIn(office, person))
  errand(60, () => measure(office, person))
  errand(20, () => reviewCase(office, person))
  errand(10, () => noteRide(office, person))
  errand(3, () => answerByPhone(office, person))
  errand(200, () => lookUp(office, person))
  errand(60, () => sendMessage(office, person))
  errand(150, () => putNameRight(office, person))
  errand(100, () => changeTogether(office, person))
  goThroughRecords(office, person, enrolAt, until)
  bookByEhr(office, person, enrolAt, until)
}

/** By the week, and with dice of its own: what was simulated before stays as it was. */
function goThroughRecords(office: Office, person: Person, enrolAt: number, until: number): void {
  const { world } = office
  const next = (at: number) => {
    if (at >= until) return
    world.at(at, async () => {
      await completeRecords(office, person)
      next(at + completesEveryDays * dayMs)
    })
  }
  if (person.clinic.sessionRecord) next(enrolAt + completesEveryDays * dayMs)
}

const completesEveryDays = 12
