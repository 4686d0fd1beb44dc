// How far the estimated median duration is from the true one, end to end: noisy scores, missed
// check-ins, the rule of two scores.

import type { SimulatedPatient } from '../../local/patients/patient.ts'
import { kaplanMeier, outcomes, type Protocol, turnbull } from '../../shared/outcomes/index.ts'
import { medianOf } from '../../shared/outcomes/survival/turnbull.ts'
import { follow, instant } from './follow.ts'

export type Medians = {
  /** Of the very patients the estimates come from. */
  trueMedian: number
  turnbullMedian: number
  /** From the later bounds as if they were exact. */
  kaplanMeierMedian: number
}

export type Bias = Medians & {
  patients: number
  /** The same with scores free of noise: what the weekly check-ins alone do. */
  noiseless: Medians
}

const DAYS = 270

export function medianBias(patients: readonly SimulatedPatient[], protocol: Protocol): Bias {
  const quiet = patients.map((each) => ({ ...each, noise: () => 0 }))
  const observed = medians(patients, protocol)
  const noiseless = medians(quiet, protocol)
  return { patients: patients.length, ...observed, noiseless }
}

function medians(patients: readonly SimulatedPatient[], protocol: Protocol): Medians {
  const truths: number[] = []
  const intervals = patients.flatMap((patient) => {
    const { history } = follow(patient, { bookingDays: 1, decide: () => ({}) }, DAYS)
    const episode = outcomes(history, instant(DAYS), protocol).episodes[0]
    if (episode?.lossBetweenDays == null) return []
    truths.push(patient.episode(0).duration)
    return [episode.lossBetweenDays]
  })
  const curve = kaplanMeier(
    intervals.map(({ after, by }) => ({ time: by ?? after, event: by !== null })),
  )
  truths.sort((a, b) => a - b)
  return {
    trueMedian: truths[truths.length >> 1] ?? Number.NaN,
    turnbullMedian: medianOf(turnbull(intervals)) ?? Number.NaN,
    kaplanMeierMedian: curve.median.estimate ?? Number.NaN,
  }
}
