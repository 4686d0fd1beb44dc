// Every errand, and how often each is drawn.
import { acknowledge, take } from './alerts.ts'
import { checkIn, decide, edit, pause, score, write } from './chart.ts'
import { enrol } from './enrol.ts'
import type { Errand, Known } from './errand.ts'
import { finish, plan, session } from './sessions.ts'

const makes = {
  ...{ take, acknowledge, write, decide, plan, score, edit, finish },
  ...{ checkIn, pause, session, enrol },
} as const
export type ErrandKind = keyof typeof makes

const often = {
  take: 2,
  acknowledge: 4,
  write: 3,
  decide: 2,
  plan: 1,
  score: 2,
  edit: 2,
  finish: 3,
  checkIn: 1,
  pause: 1,
  session: 3,
  enrol: 1,
} as const satisfies Record<ErrandKind, number>

/** Null where there is nothing of what was drawn to do. */
export const drawErrand = async (known: Known): Promise<Errand | null> =>
  makes[known.dice.weighted(often)](known)

export const makeErrand = async (kind: ErrandKind, known: Known): Promise<Errand | null> =>
  makes[kind](known)
