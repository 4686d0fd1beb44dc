// The simulated clinic beside the published figures it is set to.

import {
  answeredScore,
  isSeenToRespond,
  simulatePatient,
  world,
} from '../../local/patients/patient.ts'
import { depressionProtocol } from '../../local/patients/protocol.ts'
import { randomFrom } from '../../local/patients/random.ts'
import { rulesFrom } from '../../shared/outcomes/episodes/burden.ts'
import { outcomes, survivalAt, turnbull } from '../../shared/outcomes/index.ts'
import { follow, instant } from './follow.ts'
import { table } from './table.ts'

export type Published = {
  enrolled: number
  /** Responders whose time to loss was seen, from one day to another. */
  followed: number
  responseRate: number
  wellAt28: number
  wellAt56: number
}

const DAYS = 120

/** Enrols patients, a share of whom cannot respond, and measures what McInnes 2022 measured. */
export function simulateClinic(seed: number, enrolled: number): Published {
  const seen: { after: number; by: number | null }[] = []
  let responded = 0
  for (let id = 0; id < enrolled; id++) {
    const random = randomFrom(seed + 7, id)
    const patient = simulatePatient(seed, id, DAYS)
    if (random.uniform() >= world.responseRate) {
      // A non-responder: up to two fifths better, or a little worse.
      const truth = patient.baseline * (1.1 - 0.5 * random.uniform())
      const rules = rulesFrom(depressionProtocol, patient.baseline)
      if (rules?.isResponse(answeredScore(patient, truth, 7)) === true) responded += 1
    } else if (isSeenToRespond(patient)) {
      responded += 1
      const { history } = follow(patient, { bookingDays: 1, decide: () => ({}) }, DAYS)
      const interval = outcomes(history, instant(DAYS), depressionProtocol).episodes[0]
        ?.lossBetweenDays
      if (interval != null) seen.push(interval)
    }
  }
  const curve = turnbull(seen)
  return {
    enrolled,
    followed: seen.length,
    responseRate: responded / enrolled,
    wellAt28: survivalAt(curve, 28).low,
    wellAt56: survivalAt(curve, 56).low,
  }
}

export function sayPublished({ enrolled, responseRate, wellAt28, wellAt56 }: Published): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  return [
    `The simulated clinic (${enrolled} enrolled) beside McInnes 2022`,
    table([
      ['', 'published', 'simulated'],
      ['response', '53.6 %', percent(responseRate)],
      ['still well at 4 weeks', 'about 80 %', percent(wellAt28)],
      ['still well at 8 weeks', 'about 60 %', percent(wellAt56)],
    ]),
  ].join('\n')
}
