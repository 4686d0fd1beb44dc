// Answers that mean something by themselves are acted on the moment they arrive (docs/clinical.md "Above all" rule 1).

import { isVisitCheck } from '../../instruments/rows/visit-check.ts'
import { flagsFor } from '../../instruments/score.ts'
import type { Instrument, ItemFlag } from '../../instruments/types.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { answerRule } from '../alert-rule.ts'
import { banAt } from '../ban.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { saidBefore } from '../screens.ts'
import { raise, raiseOrUpgrade } from './alerts.ts'
import { text } from './texts.ts'
import { aboutVisit } from './visit-words.ts'

/**
 * `where` tells one sending from another: two positive answers weeks apart are two alerts. Returns whether the patient
 * was sent an emergency text.
 */
export function raiseFlags(
  draft: Draft,
  instrument: Instrument,
  item: number,
  value: number,
  where: string,
  source: 'text' | 'clinic',
  isOld = false,
  takenAt = draft.at,
): boolean {
  let warned = false
  for (const flag of flagsFor(instrument, item, value)) {
    if (!isRaised(draft, flag, item, value, takenAt)) continue
    const alarm = {
      kind: flag.kind,
      rule: answerRule(instrument.id, item),
      message: isVisitCheck(instrument.id) ? aboutVisit(draft, flag.says) : flag.says,
      subject: `${where}:${item}`,
      ...urgency(draft, flag, isOld),
    }
    // Answered again, a crisis needs a person again: the patient is told that we have alerted them.
    const alertId = raiseOrUpgrade(draft, alarm, flag.kind === 'crisis', wordsOf(draft, source))
    // Entered in the clinic, it raises the alert and texts nothing: someone is with the patient.
    if (source === 'clinic' || flag.reply === 'none') continue
    const body = flag.reply === 'crisis' ? say(draft).crisisAlerted() : say(draft).call911()
    text(draft, 'safety', { kind: flag.reply, alertId }, body)
    warned = true
  }
  return warned
}

/** Of those that only tell of a change: whether this is one. */
function isRaised(
  { chart }: Draft,
  { onlyWorse }: ItemFlag,
  item: number,
  value: number,
  takenAt: Instant,
): boolean {
  if (!onlyWorse) return true
  const before = saidBefore(chart, item, takenAt)
  return before === null ? value >= onlyWorse.firstFrom : value > before
}

/** A form filled in long ago and entered today is to be looked at, but wakes nobody. */
function urgency(
  { chart, at }: Draft,
  { level, escalation, whileNoDriving }: ItemFlag,
  isOld: boolean,
): Pick<ItemFlag, 'level' | 'escalation'> {
  if (isOld) return level === 'emergency' ? urgent : { level, escalation }
  return whileNoDriving && banAt(chart, at)
    ? { level: whileNoDriving, escalation: whileNoDriving }
    : { level, escalation }
}

const urgent = { level: 'urgent', escalation: 'urgent' } as const

/** A question about death or self-harm that was left out is never taken for a no: a person asks, and soon. */
export function askAboutSkipped(
  draft: Draft,
  { items }: Instrument,
  item: number,
  where: string,
): void {
  if (!items[item]?.flags?.some((flag) => flag.kind === 'crisis')) return
  raise(draft, {
    kind: 'unclear-reply',
    level: 'urgent',
    escalation: 'urgent',
    rule: 'safety-question-skipped',
    message:
      'The question about thoughts of death or self-harm was left out. Please ask the patient.',
    subject: `skipped:${where}`,
  })
}

/** The text that is being taken in, when the answer stands in one: its words go with the alert. */
function wordsOf({ chart, at }: Draft, source: 'text' | 'clinic'): string | undefined {
  return source === 'text' && chart.heard?.at === at ? chart.heard.messageId : undefined
}
