// The booster advice, rule by rule, in the order of clinical.md 3.5. The first that fires decides.

import type { AdviceStatus } from '../types.ts'
import { firstWeek, missing, nonResponse, noScaleYet, safety } from './rules-data.ts'
import {
  confirmed,
  expected,
  outOnce,
  ownDurations,
  possible,
  regained,
  steady,
  worsening,
} from './rules-loss.ts'
import type { View } from './view.ts'

export type AdviceRule = Readonly<{
  rule: string
  status: AdviceStatus
  /** What a clinician can check; empty when the rule does not fire. */
  fires: (view: View) => readonly string[]
  source: string
}>

export const adviceRules = [
  { rule: 'safety', status: 'safety-first', fires: safety, source: 'clinical.md 3.5 rule 1' },
  { rule: 'missing-data', status: 'insufficient-data', fires: missing, source: '3.5 rule 2' },
  {
    rule: 'non-response',
    status: 'not-a-responder',
    fires: nonResponse,
    source: '3.5 rule 3, 3.3',
  },
  { rule: 'first-week', status: 'too-early', fires: firstWeek, source: '3.5 rule 4' },
  { rule: 'confirmed-loss', status: 'due-now', fires: confirmed, source: '3.5 rule 5' },
  { rule: 'worsening', status: 'watch', fires: worsening, source: '3.5 rule 6' },
  { rule: 'out-of-response-once', status: 'watch', fires: outOnce, source: '3.5 rule 6' },
  {
    rule: 'response-regained',
    status: 'watch',
    fires: regained,
    source: 'our own: one good score',
  },
  { rule: 'loss-expected', status: 'due-soon', fires: expected, source: 'scores and durations' },
  { rule: 'own-durations', status: 'due-soon', fires: ownDurations, source: '3.5 rule 7' },
  {
    rule: 'no-scale-yet',
    status: 'insufficient-data',
    fires: noScaleYet,
    source: '3.5, 0.2 rule 3',
  },
  {
    rule: 'loss-possible',
    status: 'watch',
    fires: possible,
    source: 'our own: look sooner when unsure',
  },
  { rule: 'steady', status: 'no-change', fires: steady, source: '3.5 rule 8' },
] as const satisfies readonly AdviceRule[]
