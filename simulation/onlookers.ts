// The witness looks on: at what people post and ask for, and at what is late or lost on its way.

import { sweepEveryMs } from '../local/world/sweeps.ts'
import { minuteMs } from '../shared/calendar/index.ts'
import { chartPk } from '../shared/store/table.ts'
import { isStrangerId } from '../shared/vocabulary/stranger.ts'
import type { Plan } from './faults/plan.ts'
import { takenWithinMs } from './invariants/inputs.ts'
import { answeredOnPage } from './invariants/on-page.ts'
import { newestLinks, type OpenPage } from './people/browser.ts'
import type { Person } from './people/person.ts'
import type { Phones } from './people/phones.ts'
import type { PeoplesWorld } from './people/world.ts'
import type { Office } from './staff/office.ts'
import type { Witness } from './witness.ts'

/** A lost wake-up is seen to by the sweep after its grace of three minutes. */
export const sweptWithinMs = 3 * minuteMs + sweepEveryMs

/** The phones, with the witness told of every text. */
export function phonesOf(world: PeoplesWorld, witness: Witness, open: () => OpenPage): Phones {
  const seenOf = (person: Person) => {
    const seen = witness.seen.get(chartPk(person.key))
    if (seen === undefined) throw new Error('a person whom the witness has not met')
    return seen
  }
  const linkOn = newestLinks((phone) => witness.world.state.messages.get(phone) ?? [])
  return {
    world,
    chartOf: (person) => seenOf(person).chart,
    linkOf: ({ details: { phone } }) => linkOn(phone),
    openPage: async (person, token, fields) => {
      const shown = await open()(token, fields)
      const { question, answer } = fields ?? {}
      if (question !== undefined && answer !== undefined)
        answeredOnPage(witness, seenOf(person), { question, answer }, shown)
      return shown
    },
    onPost: (person, messageId, text) => {
      const seen = seenOf(person)
      const { phone } = person.details
      witness.trace(seen, `posts ${messageId} ${text.meaning}`)
      // Staff has yet to hear of the number, or the patient is not enrolled: nobody's text.
      const isTheirs = () =>
        isStrangerId(person.key.patientId) || seen.chart.patient?.details.phone === phone
      if (!isTheirs()) return
      seen.posted.set(messageId, text)
      witness.promise('texts-are-kept', seen, {
        ms: takenWithinMs,
        kept: () => seen.taken.has(messageId) || !isTheirs(),
        detail: `text ${messageId} is not on the chart`,
      })
    },
  }
}

/** The office, with the witness told of every answer. */
export function officeOf(
  witness: Witness,
): Pick<
  Office,
  | 'onAccepted'
  | 'onAcceptedAt'
  | 'onRefused'
  | 'onUnanswered'
  | 'onAcknowledge'
  | 'wasEnded'
  | 'isOver'
> {
  const seenOf = (person: Person) => witness.seen.get(chartPk(person.key))
  return {
    onAccepted: (person, what, left) => {
      const seen = seenOf(person)
      if (seen && !left(seen.chart))
        witness.fail('requests-are-kept', seen, `${what} was accepted and is not on the chart`)
    },
    onAcceptedAt: (person, version) => {
      const seen = seenOf(person)
      if (!seen) return
      if (seen.changedAt.has(version))
        witness.fail('one-change-a-version', seen, `version ${version} was changed twice`)
      seen.changedAt.add(version)
    },
    onRefused: (person, what, isRight) => {
      const seen = seenOf(person)
      if (seen && !isRight(seen.chart))
        witness.fail('requests-are-accepted', seen, `${what} was turned down`)
    },
    onUnanswered: (person, what) =>
      witness.fail('requests-are-answered', seenOf(person) ?? null, `${what} was never answered`),
    onAcknowledge: (person, alertId, by, clears) => {
      const seen = seenOf(person)
      seen?.acknowledging.set(alertId, by)
      if (clears) seen?.clearing.add(alertId)
    },
    wasEnded: (person, alertId, since) => (seenOf(person)?.endedAt.get(alertId) ?? 0) >= since,
    isOver: (person, alertId) =>
      seenOf(person)?.chart.alerts.some(
        (each) => each.alertId === alertId && each.acknowledged !== null,
      ) === true,
  }
}

/** The plan's chance, with the witness told of what is late or lost. */
export function watched({ chance }: Plan, witness: () => Witness): Plan['chance'] {
  return {
    ...chance,
    fire: (schedule) => {
      witness().written('queue message', schedule.input)
      const delays = chance.fire(schedule)
      const last = delays.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...delays)
      // However late it is, or if it never comes: the sweep will have seen to the chart by then.
      if (last > minuteMs)
        witness().trouble(schedule.name, schedule.at + Math.min(last, sweptWithinMs))
      return delays
    },
  }
}
