// The booster advice, rule by rule, in the order of docs/clinical.md "The booster advice". The
// first that fires decides.

import type { AdviceStatus } from '../types.ts'
import {
  firstWeek,
  missing,
  nonResponse,
  noScaleBeforeSession,
  noScaleYet,
  safety,
  withdrawn,
} from './rules-data.ts'
import {
  confirmed,
  expected,
  outOnce,
  ownDurations,
  possible,
  probable,
  regained,
  steady,
  worsening,
} from './rules-loss.ts'
import type { View } from './view.ts'

export type AdviceRule = Readonly<{
  rule: string
  status: AdviceStatus
  /** What a clinician can check; empty when the rule does not fire. What is to be done goes with the status. */
  fires: (view: View) => readonly string[]
  source: string
}>

const rule = (number: number): string => `docs/clinical.md "The booster advice" rule ${number}`

export const adviceRules = [
  { rule: 'safety', status: 'safety-first', fires: safety, source: rule(1) },
  {
    rule: 'withdrawn',
    status: 'insufficient-data',
    fires: withdrawn,
    source: 'nobody is treated here any more',
  },
  { rule: 'missing-data', status: 'insufficient-data', fires: missing, source: rule(2) },
  {
    rule: 'non-response',
    status: 'not-a-responder',
    fires: nonResponse,
    source: rule(3),
  },
  { rule: 'first-week', status: 'too-early', fires: firstWeek, source: rule(4) },
  {
    rule: 'no-scale-before-session',
    status: 'insufficient-data',
    fires: noScaleBeforeSession,
    source: 'docs/clinical.md "Dosing without gaps"',
  },
  { rule: 'confirmed-loss', status: 'due-now', fires: confirmed, source: rule(5) },
  {
    rule: 'probable-loss',
    status: 'due-now',
    fires: probable,
    source: 'docs/clinical.md "Loss as a probability"',
  },
  { rule: 'worsening', status: 'watch', fires: worsening, source: rule(6) },
  { rule: 'out-of-response-once', status: 'watch', fires: outOnce, source: rule(6) },
  {
    rule: 'response-regained',
    status: 'watch',
    fires: regained,
    source: 'our own: one good score',
  },
  { rule: 'loss-expected', status: 'due-soon', fires: expected, source: 'scores and durations' },
  { rule: 'own-durations', status: 'due-soon', fires: ownDurations, source: rule(7) },
  {
    rule: 'no-scale-yet',
    status: 'insufficient-data',
    fires: noScaleYet,
    source: 'docs/clinical.md "Above all" rule 3',
  },
  {
    rule: 'loss-possible',
    status: 'watch',
    fires: possible,
    source: 'our own: look sooner when unsure',
  },
  { rule: 'steady', status: 'no-change', fires: steady, source: rule(8) },
] as const satisfies readonly AdviceRule[]
