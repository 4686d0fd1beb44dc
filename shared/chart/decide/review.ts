// Asking the outcomes what they make of the chart now, and telling the clinic what is new.

import { instant } from '../../calendar/index.ts'
import { outcomes } from '../../outcomes/index.ts'
import type { Draft } from '../draft.ts'
import { historyOf } from '../history.ts'
import type { Advice } from '../state.ts'
import { raise, raiseOrUpgrade } from './alerts.ts'

/** Run after whatever could change the advice; changes nothing when it stands. */
export function review(draft: Draft): void {
  const protocol = draft.policy.protocol(draft.details.condition)
  if (!protocol || !draft.chart.sessions.some((each) => each.state === 'finished')) return
  const found = outcomes(historyOf(draft.chart), draft.at, protocol)
  const episode = found.episodes.at(-1)?.sessionIds.at(-1) ?? null
  const { status, reasons } = found.advice
  const reviewAt = found.nextReviewAt ? instant(Date.parse(found.nextReviewAt)) : null
  const rules = reasons.map((each) => each.rule)
  const next = { status, rules, episode, reviewAt }
  if (!isSame(draft.chart.advice, next)) draft.emit({ type: 'AdviceGiven', ...next })
  const says = reasons.map((each) => each.text).join(' ')
  if (!found.advice.silenced) adviseBooster(draft, next, says)
  if (status === 'not-a-responder')
    raise(draft, {
      kind: 'non-response',
      level: 'routine',
      escalation: 'routine',
      rule: rules[0] ?? status,
      says,
      about: `non-response:${episode}`,
    })
  if (found.worsened)
    raise(draft, {
      kind: 'worsening',
      level: 'urgent',
      escalation: 'urgent',
      rule: 'worse-than-baseline',
      says: 'The latest full scale is reliably worse than before treatment.',
      about: `worsening:${episode}`,
    })
  for (const { flag, text } of found.flags)
    raise(draft, {
      kind: 'overuse',
      level: 'routine',
      escalation: 'routine',
      rule: flag,
      says: text,
      about: `${flag}:${episode}`,
    })
}

/** Once for each episode, lifted when due-soon becomes due-now, never repeated. */
function adviseBooster(draft: Draft, { status, rules, episode }: Omit<Advice, 'at'>, says: string) {
  if (status !== 'due-now' && status !== 'due-soon') return
  const level = status === 'due-now' ? 'urgent' : 'routine'
  raiseOrUpgrade(draft, {
    kind: 'booster',
    level,
    escalation: level,
    rule: rules[0] ?? status,
    says,
    about: `booster:${episode}`,
  })
}

function isSame(a: Omit<Advice, 'at'> | null, b: Omit<Advice, 'at'>): boolean {
  return (
    a !== null &&
    a.status === b.status &&
    a.episode === b.episode &&
    a.reviewAt === b.reviewAt &&
    a.rules.join() === b.rules.join()
  )
}
