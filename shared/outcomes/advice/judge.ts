// The status by the rules alone: the first that fires, and the others that bear on it.

import type { AdviceStatus, Reason } from '../types.ts'
import { adviceRules } from './rules.ts'
import type { View } from './view.ts'

/** Statuses that rest on the scores since the session: with them, every other such rule is told too. */
const onScores: readonly AdviceStatus[] = ['due-now', 'watch', 'due-soon']

/** What the scores have shown stands beside a patient's safety too: whoever clears them sees what is lost meanwhile. */
const besideSafety: readonly string[] = [
  'confirmed-loss',
  'probable-loss',
  'worsening',
  'out-of-response-once',
]

/** What a status asks for, said once behind its first reason, whatever other rules bear on it. */
const asks: Partial<Record<AdviceStatus, string>> = {
  watch: 'Repeat the full scale in 3 to 5 days.',
}

/** The status by the rules alone, with its reasons. */
export function judgeAdvice(view: View): { status: AdviceStatus; reasons: Reason[] } {
  let status: AdviceStatus | null = null
  const reasons: Reason[] = []
  for (const { rule, status: says, fires } of adviceRules) {
    if (status !== null && !isToldBeside(status, rule, says)) continue
    const texts = fires(view)
    if (texts.length === 0) continue
    status ??= says
    reasons.push(...texts.map((text) => ({ rule, text })))
  }
  const advised = status ?? 'no-change'
  const [first] = reasons
  const ask = asks[advised]
  if (first && ask) first.text = `${first.text} ${ask}`
  return { status: advised, reasons }
}

const isToldBeside = (decided: AdviceStatus, rule: string, says: AdviceStatus): boolean =>
  decided === 'safety-first'
    ? besideSafety.includes(rule)
    : onScores.includes(decided) && onScores.includes(says)
