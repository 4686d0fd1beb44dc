// The status by the rules alone: the first that fires, and the others that bear on it.

import type { AdviceStatus, Reason } from '../types.ts'
import { adviceRules } from './rules.ts'
import type { View } from './view.ts'

/** Statuses that rest on the scores since the session: with them, every other such rule is told too. */
const onScores: readonly AdviceStatus[] = ['due-now', 'watch', 'due-soon']

/** The status by the rules alone, with its reasons. */
export function judgeAdvice(view: View): { status: AdviceStatus; reasons: Reason[] } {
  let status: AdviceStatus | null = null
  const reasons: Reason[] = []
  for (const { rule, status: says, fires } of adviceRules) {
    if (status !== null && !(onScores.includes(status) && onScores.includes(says))) continue
    const texts = fires(view)
    if (texts.length === 0) continue
    status ??= says
    reasons.push(...texts.map((text) => ({ rule, text })))
  }
  return { status: status ?? 'no-change', reasons }
}
