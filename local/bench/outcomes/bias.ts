// How far the estimated median duration is from the true one, end to end: noisy scores, missed
// check-ins, the rule of two scores.
import { kaplanMeier, outcomes, type Protocol, turnbull } from '../../../shared/outcomes/index.ts'
import { medianOf } from '../../../shared/outcomes/turnbull.ts'
import { follow, instant } from './follow.ts'
import type { SimulatedPatient } from './patient.ts'

export type Bias = {
  patients: number
  trueMedian: number
  turnbullMedian: number
  kaplanMeierMedian: number
  /** The same with scores free of noise: what the weekly check-ins alone do. */
  noiseless: { turnbullMedian: number; kaplanMeierMedian: number }
}

const DAYS = 270

export function medianBias(patients: readonly SimulatedPatient[], protocol: Protocol): Bias {
  const durations = patients.map((each) => each.episode(0).duration).sort((a, b) => a - b)
  const quiet = patients.map((each) => ({ ...each, noise: () => 0 }))
  const observed = medians(patients, protocol)
  const noiseless = medians(quiet, protocol)
  return {
    patients: patients.length,
    trueMedian: durations[durations.length >> 1] ?? Number.NaN,
    ...observed,
    noiseless,
  }
}

function medians(patients: readonly SimulatedPatient[], protocol: Protocol) {
  const intervals = patients.flatMap((patient) => {
    const { history } = follow(patient, { bookingDays: 1, decide: () => ({}) }, DAYS)
    const episode = outcomes(history, instant(DAYS), protocol).episodes[0]
    if (episode === undefined || episode.respondedBy === null) return []
    return [{ after: episode.durationDays.atLeast, by: episode.durationDays.atMost }]
  })
  const curve = kaplanMeier(
    intervals.map(({ after, by }) => ({ time: by ?? after, event: by !== null })),
  )
  return {
    turnbullMedian: medianOf(turnbull(intervals)) ?? Number.NaN,
    kaplanMeierMedian: curve.median.estimate ?? Number.NaN,
  }
}
