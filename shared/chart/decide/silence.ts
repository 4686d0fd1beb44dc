// A patient who answers no more: told for every two check-ins missed in a row, and at once while danger stands.
import { isOfPatient } from '../alert-rule.ts'
import type { Draft } from '../draft.ts'
import { holding } from '../holds.ts'
import { isSensorItem } from '../sensor.ts'
import type { Alert, AlertPart, ChartState, OpenCheckIn } from '../state.ts'
import { raise } from './alerts.ts'

/** Two missed in a row are a signal, not silence, and so are two more (docs/clinical.md "The course of check-ins"). */
const missedForSilent = 2

/** After a check-in has ended unanswered, or unfinished. */
export function tellOfSilence(draft: Draft, closed: OpenCheckIn): void {
  const { chart } = draft
  const { missedInARow: missed } = chart
  const isMissed = closed.answers.length === 0
  if (isInDanger(chart) && (isMissed || isUnheard(chart, closed)))
    return raiseSilent(draft, {
      level: 'urgent',
      rule: 'silent-after-crisis',
      message:
        'After a crisis or an emergency the patient has left a check-in unanswered. Please call.',
      subject: `silent-in-danger:${closed.checkInId}`,
    })
  if (
    !isMissed ||
    isSensorItem(closed) ||
    missed < missedForSilent ||
    missed % missedForSilent !== 0
  )
    return
  const since = chart.closedCheckIns.findLast((each) => each.answered)?.at ?? 'start'
  const isFirst = missed === missedForSilent
  raiseSilent(draft, {
    level: 'routine',
    rule: isFirst ? 'two-missed-in-a-row' : 'two-more-missed',
    message: `${isFirst ? 'Two' : missed} check-ins in a row have gone unanswered. Please get in touch.`,
    subject: `silent-since:${since}${isFirst ? '' : `:${missed}`}`,
  })
}

type Silence = Readonly<{
  level: 'urgent' | 'routine'
  rule: string
  message: string
  subject: string
}>

function raiseSilent(draft: Draft, { level, ...silence }: Silence): void {
  raise(draft, { kind: 'silent', level, escalation: level, ...silence })
}

/** Nobody has ended the alert, or ended it without clearing the patient. */
function isInDanger(chart: ChartState): boolean {
  const holds = holding(chart)
  return holds.has('openCrisis') || holds.has('redFlag') || chart.alerts.some(isOpenEmergency)
}

/** Told by the patient: one that failed on its way to them is ours. */
const isOpenEmergency = ({ level, acknowledged, kind }: Alert): boolean =>
  level === 'emergency' && !acknowledged && kind !== 'undelivered-notice'

/** The questions waited for the patient since the emergency, and not a word has come. */
function isUnheard({ heard, alerts }: ChartState, { held }: OpenCheckIn): boolean {
  if (!held) return false
  const told = alerts.filter(({ level }) => level === 'emergency').flatMap(({ parts }) => parts)
  return told.some((part) => isWord(part) && (heard === null || part.at >= heard.at))
}

const isWord = ({ text, ...part }: AlertPart): boolean => text !== null || isOfPatient(part)
