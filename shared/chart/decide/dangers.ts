// What follows from a danger that a text tells of: an alert that rings, and a word to the patient at once.
import type { Finding, Tier } from '../../conversation/index.ts'
import { graver } from '../../vocabulary/escalation.ts'
import type { AlertId } from '../../vocabulary/ids.ts'
import { messagingOf } from '../contact.ts'
import type { Draft } from '../draft.ts'
import type { Reception } from '../events.ts'
import { say } from '../say.ts'
import type { Alert } from '../state.ts'
import { type Alarm, raise } from './alerts.ts'
import { tellWhoReads } from './listing.ts'
import { reply, text } from './texts.ts'

type Response = Readonly<
  Pick<Alarm, 'kind' | 'level' | 'escalation' | 'message'> & {
    as: Reception
    /** What the patient is told at once. */
    reply: 'crisis' | 'call-911' | 'who-reads'
  }
>

/** One row a tier; escalation by docs/clinical.md "When a person must act". */
const responses = {
  'crisis-imminent': {
    kind: 'crisis',
    level: 'emergency',
    escalation: 'crisis-imminent',
    message: 'A text speaks of intent, a plan, means or an overdose. Call the patient now.',
    as: 'crisis',
    reply: 'crisis',
  },
  'crisis-active': {
    kind: 'crisis',
    level: 'emergency',
    escalation: 'crisis-active',
    message: 'A text speaks of killing or hurting oneself. Call the patient now.',
    as: 'crisis',
    reply: 'crisis',
  },
  'crisis-passive': {
    kind: 'crisis',
    level: 'emergency',
    escalation: 'crisis-passive',
    message: 'A text contains words of death or self-harm. Read it and call the patient.',
    as: 'crisis',
    reply: 'crisis',
  },
  'harm-to-others': {
    kind: 'harm-to-others',
    level: 'emergency',
    escalation: 'emergency',
    message: 'A text speaks of harming somebody. Read it and call the patient now.',
    as: 'harm-to-others',
    reply: 'crisis',
  },
  medical: {
    kind: 'medical',
    level: 'emergency',
    escalation: 'emergency',
    message: 'A text tells of what may need an ambulance. Call the patient now.',
    as: 'medical',
    reply: 'call-911',
  },
  concern: {
    kind: 'concern',
    level: 'urgent',
    escalation: 'urgent',
    message: 'A text tells of something to see to today. Read it and call the patient.',
    as: 'concern',
    reply: 'who-reads',
  },
} as const satisfies Record<Tier, Response>

/** How a text of these dangers is taken: by the gravest. */
export const receptionOf = (dangers: readonly Finding[]): Reception | null =>
  dangers[0] ? responses[dangers[0].tier].as : null

/** Whether a person is being called about something of this kind, as grave or graver. */
export const isCalledFor = (alerts: readonly Alert[], { tier }: Finding): boolean =>
  alerts.some(
    (each) =>
      each.kind === responses[tier].kind &&
      !each.acknowledged &&
      graver(responses[tier], each) <= 0,
  )

/**
 * Raises an alert for each kind of danger, and tells the patient the gravest thing there is to say. Returns whether
 * it is an emergency.
 *
 * @param isRepeat one more of many in an hour: it joins, and nothing is said
 * @param isLast the number is left alone from now on, and told so: no word beside it that is no emergency's
 */
export function actOnDangers(
  draft: Draft,
  dangers: readonly Finding[],
  messageId: string,
  isRepeat: boolean,
  isLast = false,
): boolean {
  const raised = dangers.map((found) => {
    const alarm = alarmOf(draft, found, messageId)
    return { ...responses[found.tier], alertId: raise(draft, alarm, messageId) }
  })
  if (isRepeat) return false
  const first = (kind: Response['reply']) => raised.find((each) => each.reply === kind)
  const crisis = first('crisis')
  const medical = first('call-911')
  // Whoever cannot breathe calls 911 first, whatever else the text says.
  if (medical) warn(draft, 'call-911', medical.alertId)
  if (crisis) warn(draft, 'crisis', crisis.alertId)
  if (!crisis && !medical && !isLast && first('who-reads')) tellWhoReads(draft)
  return crisis !== undefined || medical !== undefined
}

function alarmOf(draft: Draft, { tier, rule, person }: Finding, messageId: string): Alarm {
  const { kind, level, escalation, message } = responses[tier]
  return {
    kind,
    level,
    escalation,
    rule: `text:${rule}`,
    message: `${message}${person === 'other' ? ' It may be about somebody else.' : ''}${unreached(draft)}`,
    subject: `text:${messageId}`,
  }
}

/** Nothing can be texted to them: it takes a call. */
function unreached(draft: Draft): string {
  const whose = draft.chart.stranger
    ? ' No patient here has this number: it may be an old or a new one of somebody you know.'
    : ''
  return whose + unanswered(draft)
}

function unanswered(draft: Draft): string {
  const messaging = messagingOf(draft.chart)
  if (messaging === 'opted-out') return ' They have opted out of texts and got no reply: call.'
  return messaging === 'withdrawn' ? ' They have withdrawn and got no reply: call.' : ''
}

function warn(draft: Draft, kind: 'crisis' | 'call-911', alertId: AlertId): void {
  const messaging = messagingOf(draft.chart)
  // The alert itself says that nothing was texted; a second one about the text would say no more.
  if (messaging === 'opted-out' || messaging === 'withdrawn') return
  const body = kind === 'crisis' ? say(draft).crisisAlerted() : say(draft).call911()
  text(draft, 'safety', { kind, alertId }, body)
}

/** After an emergency no questionnaire goes on by itself, begun or not: the patient may ask for it, or a person does. */
export function holdQuestions(draft: Draft): void {
  if (hold(draft)) reply(draft, say(draft).held())
}

/** The same without a word, for who sees a page that says so. Returns whether there was anything to hold. */
export function hold(draft: Draft): boolean {
  const open = draft.chart.openCheckIn
  if (!open || open.held) return false
  draft.emit({ type: 'CheckInHeld', checkInId: open.checkInId })
  return true
}
