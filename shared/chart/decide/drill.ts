// The weekly drill: a synthetic crisis, read as a patient's text is, must reach a person (docs/clinical.md "The weekly
// drill"). It lives on the chart of the clinic's own number, which no patient has, so that no figure counts it.
import { findDanger } from '../../conversation/index.ts'
import { drillWords } from '../../vocabulary/drill.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import type { CommandOf } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { type Alarm, escalate, raise } from './alerts.ts'

/** To the letter, from the clinic's own number: whatever else comes from there is heard like anybody's. */
export const isDrill = (
  { policy: { clinic } }: Draft,
  { from, body }: Pick<CommandOf<'ReceiveText'>, 'from' | 'body'>,
): boolean => clinic.weeklyDrill && from === clinic.textNumber && body === drillWords

/**
 * Calls a person as a test. One that nobody answered is told of again, for two of them would say no more. Throws when
 * the words are no longer heard as a crisis: then no patient's would be.
 */
export function holdDrill(draft: Draft): undefined {
  if (!findDanger(drillWords).some(({ tier }) => tier === 'crisis-active'))
    throw new Error('the drill is not heard as a crisis')
  draft.emit({ type: 'DrillHeld', from: draft.policy.clinic.textNumber })
  const open = draft.chart.alerts.find(
    ({ kind, acknowledged }) => kind === 'drill' && !acknowledged,
  )
  if (open) escalate(draft, open.alertId)
  else raise(draft, alarmAt(draft.at))
}

const alarmAt = (at: Instant): Alarm => ({
  kind: 'drill',
  level: 'routine',
  escalation: 'drill',
  rule: 'drill',
  message:
    'TEST. Nobody is in danger: the weekly check that a page reaches a person. Acknowledge it as you would a real one.',
  subject: `drill:${at}`,
})
