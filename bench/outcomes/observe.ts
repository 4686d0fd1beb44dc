// Patients treated only once a loss is confirmed, with the advice looked at and not acted on: each
// episode runs its natural course, so forecasts and alerts can be held against the truth.

import type { SimulatedPatient } from '../../local/patients/patient.ts'
import { outcomes, type Protocol } from '../../shared/outcomes/index.ts'
import { dayOfInstant, follow, instant, type Scene } from './follow.ts'
import { BOOKING_DAYS } from './policies.ts'

/** One forecast held against the truth. */
export type Forecasted = { past: number; covered: boolean; below: boolean; openEnded: boolean }

/** One episode that ran to its true end within the follow-up. */
export type Alerted = {
  /** Days from the first alert to the true loss; negative when it came after; null when none came. */
  aheadDays: number | null
}

export type Observed = {
  forecasts: Forecasted[]
  alerts: Alerted[]
}

/** Follows one patient; looks at the advice with every score and whenever it asks to be looked at. */
export function observe(patient: SimulatedPatient, protocol: Protocol, days: number): Observed {
  const forecasts: Forecasted[] = []
  const alerts: Alerted[] = []
  let seen = -1
  let firstAlert: number | null = null
  let lossDay = Number.POSITIVE_INFINITY
  const close = () => {
    if (seen >= 0 && lossDay <= days) {
      alerts.push({ aheadDays: firstAlert === null ? null : lossDay - firstAlert })
    }
  }
  const decide = (scene: Scene) => {
    if (scene.episodeIndex !== seen) {
      close()
      seen = scene.episodeIndex
      firstAlert = null
      lossDay = scene.day + scene.daysToLoss
    }
    const told = outcomes(scene.history, scene.at, protocol)
    const due = told.advice.lossExpected || told.advice.status === 'due-now'
    if (due && firstAlert === null) firstAlert = scene.day
    if (scene.score !== null && told.projection !== null && scene.daysToLoss > 0) {
      forecasts.push(hold(told, scene))
    }
    const lookOn = told.nextReviewAt === null ? null : Math.ceil(dayOfInstant(told.nextReviewAt))
    return { book: told.advice.status === 'due-now', lookOn }
  }
  follow(patient, { bookingDays: BOOKING_DAYS, decide }, days)
  close()
  return { forecasts, alerts }
}

function hold(told: ReturnType<typeof outcomes>, { day, daysToLoss }: Scene): Forecasted {
  const projection = told.projection
  const loss = instant(Math.min(day + daysToLoss, 20_000)).slice(0, 10)
  const earliest = projection?.earliest ?? ''
  const latest = projection?.openEnded === true ? '9999-12-31' : (projection?.latest ?? '')
  const past = told.episodes.slice(0, -1).filter((each) => each.respondedBy !== null).length
  return {
    past,
    covered: loss >= earliest && loss <= latest,
    below: loss < earliest,
    openEnded: projection?.openEnded === true,
  }
}
