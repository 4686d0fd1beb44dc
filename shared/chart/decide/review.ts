// Asking the outcomes what they make of the chart now, and telling the clinic what is new.

import { addDays, instant } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import type { Draft } from '../draft.ts'
import type { EventOf } from '../events.ts'
import type { Advice, Alert } from '../state.ts'
import { isAbout, raise, raiseOrUpgrade } from './alerts.ts'
import { followUpWorse } from './follow-up.ts'
import { judge } from './judge.ts'

/** How long the latest responses held is what the clinic's other patients are judged by: so many at most from one. */
const durationsKept = 40

/** Run after whatever could change the advice; changes nothing when it stands. */
export function review(draft: Draft): void {
  const found = judge(draft)
  if (!found) return
  const { episode } = found
  const { status, reasons } = found.advice
  const reviewAt = found.nextReviewAt ? instant(Date.parse(found.nextReviewAt)) : null
  const rules = reasons.map((each) => each.rule)
  const durations = found.durations.slice(-durationsKept)
  const { lookAgainDays } = found
  const sensorFrom = found.sensorFrom ? instant(Date.parse(found.sensorFrom)) : null
  const { unimprovedSince: since } = found
  const unimprovedSince = since ? instant(Date.parse(since)) : null
  const watched = { lookAgainDays, sensorFrom, unimprovedSince }
  const next = { status, rules, episode, reviewAt, durations, ...watched }
  if (!isSame(draft.chart.advice, next)) draft.emit(adviceGiven(next))
  const message = reasons.map((each) => each.text).join(' ')
  if (!found.advice.silenced) adviseBooster(draft, next, message, found.advice.lossExpected)
  if (found.decided?.worse) followUpWorse(draft)
  if (status === 'not-a-responder')
    raise(draft, {
      kind: 'non-response',
      level: 'routine',
      escalation: 'routine',
      rule: rules[0] ?? status,
      message,
      subject: `non-response:${episode}`,
    })
  if (found.worsened)
    raise(draft, {
      kind: 'worsening',
      level: 'urgent',
      escalation: 'urgent',
      rule: 'worse-than-baseline',
      message: 'The latest full scale is reliably worse than before treatment.',
      subject: `worsening:${episode}`,
    })
  for (const { flag, text } of found.flags) flagOveruse(draft, flag, text)
}

/** As it is stored. */
export const adviceGiven = (advice: Omit<Advice, 'at'>): EventOf<'AdviceGiven'> => {
  const {
    status,
    rules,
    episode,
    reviewAt,
    durations,
    lookAgainDays,
    sensorFrom,
    unimprovedSince,
  } = advice
  return {
    type: 'AdviceGiven',
    status,
    rules: [...rules],
    episode,
    reviewAt,
    durations: [...durations],
    lookAgainDays,
    ...(sensorFrom === null ? {} : { sensorFrom }),
    ...(unimprovedSince === null ? {} : { unimprovedSince }),
  }
}

/**
 * A guard that goes on firing is told once, and again four weeks after it was seen to; what the patient reported has
 * its own alert.
 */
const flagDays = 28

function flagOveruse(draft: Draft, flag: string, message: string): void {
  if (flag === 'non-clinic-use') return
  const since = addDays(draft.at, -flagDays)
  if (draft.chart.alerts.some((each) => tellsOf(each, flag) && isRecent(each, since))) return
  const subject = `${flag}:${draft.at}`
  raise(draft, {
    kind: 'overuse',
    level: 'routine',
    escalation: 'routine',
    rule: flag,
    message,
    subject,
  })
}

const tellsOf = ({ rule, parts }: Alert, flag: string): boolean =>
  rule === flag || parts.some((part) => part.rule === flag)

const isRecent = ({ raisedAt, acknowledged }: Alert, since: Instant): boolean =>
  acknowledged === null || acknowledged.at > since || raisedAt > since

/**
 * Once for each episode, lifted when due-soon becomes due-now, asked again when a deferral has run out. On
 * `watch` a loss may be expected as well: the clinic then hears of it while the repeat is under way.
 */
function adviseBooster(
  draft: Draft,
  { status, rules, episode }: Omit<Advice, 'at'>,
  message: string,
  lossExpected: boolean,
): void {
  const isSoon = status === 'due-soon' || (status === 'watch' && lossExpected)
  if (status !== 'due-now' && !isSoon) return
  const level = status === 'due-now' ? 'urgent' : 'routine'
  const subject = `booster:${episode}`
  const rule = rules[0] ?? status
  const alarm = { kind: 'booster', level, escalation: level, rule, message, subject } as const
  raiseOrUpgrade(draft, alarm, hasDeferralRunOut(draft, subject))
}

function hasDeferralRunOut({ chart, at }: Draft, subject: string): boolean {
  const last = chart.decisions.at(-1)
  const alert = chart.alerts.find((each) => each.kind === 'booster' && isAbout(each, subject))
  if (last?.decision !== 'defer' || !last.until || !alert?.acknowledged) return false
  return last.until <= at && alert.acknowledged.at < last.until
}

const ended = ({ durations }: Pick<Advice, 'durations'>): string =>
  JSON.stringify(durations.filter(({ by }) => by !== null))

function isSame(a: Omit<Advice, 'at'> | null, b: Omit<Advice, 'at'>): boolean {
  return (
    a !== null &&
    a.status === b.status &&
    a.episode === b.episode &&
    a.reviewAt === b.reviewAt &&
    a.lookAgainDays === b.lookAgainDays &&
    a.sensorFrom === b.sensorFrom &&
    a.unimprovedSince === b.unimprovedSince &&
    a.rules.join() === b.rules.join() &&
    // While a response holds, its length only grows: told when the episode has ended.
    ended(a) === ended(b)
  )
}
