// After an emergency nothing is asked; and whoever is not the patient is left alone.

import type { Commit } from '../../shared/chart/events.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import { isEmergencyText } from './crisis.ts'
import type { Invariant } from './invariant.ts'

export const holding: readonly Invariant[] = [
  {
    name: 'emergencies-end-questions',
    says: 'Once a crisis or 911 text has answered a patient, the check-in that is open asks nothing and takes no answer, and no nudge is sent about it, until the patient asks for it with CHECK or BACK.',
    commit: (ledger, seen, commit, before) => {
      const held = heldIn.get(seen)
      if (held !== undefined) lookAtHeld(ledger, seen, held, commit)
      heldIn.set(seen, heldAfter(seen, held, commit, before))
    },
    text: (ledger, seen, { request, textId, run }) => {
      const held = heldIn.get(seen)
      if (!held || !request || run.startedAt <= held.since) return
      const { purpose } = request
      if (
        prompts.has(purpose.kind) &&
        'checkInId' in purpose &&
        purpose.checkInId === held.checkInId
      )
        ledger.fail('emergencies-end-questions', seen, `text ${textId} asks by itself`)
    },
  },
  {
    name: 'strangers-are-left-alone',
    says: 'Once a stranger answers at the number or a death is told there, nothing follows but one line, notices included; the clinic is told by the same commit, and pages bring what falls due, until somebody comes back from that number.',
    commit: (ledger, seen, { events }) => {
      for (const event of events) {
        const text = event.type === 'TextReceived' && seen.posted.get(event.messageId)
        if (!text || (text.meaning !== 'stranger' && text.meaning !== 'death')) continue
        if (!isToldOfSomebody(seen.chart, text.body))
          ledger.fail('strangers-are-left-alone', seen, `the clinic hears nothing of: ${text.body}`)
        if (seen.chart.patient?.withdrawnAt === null && seen.chart.patient.optedOutAt === null)
          ledger.fail('strangers-are-left-alone', seen, `texts go on after: ${text.body}`)
      }
    },
  },
]

type Held = Readonly<{ checkInId: string; since: number }>
const heldIn = new WeakMap<Seen, Held | undefined>()

const prompts: ReadonlySet<string> = new Set(['invite', 'nudge', 'again'])

function lookAtHeld(ledger: Ledger, seen: Seen, { checkInId }: Held, { events }: Commit): void {
  for (const event of events) {
    if (resumes(event)) return
    const isTaken = event.type === 'AnswerGiven' || event.type === 'ItemSkipped'
    if (isTaken && event.checkInId === checkInId)
      ledger.fail('emergencies-end-questions', seen, `${checkInId} goes on by itself`)
    if (event.type !== 'TextRequested' || !prompts.has(event.purpose.kind)) continue
    if ('checkInId' in event.purpose && event.purpose.checkInId === checkInId)
      ledger.fail('emergencies-end-questions', seen, `${event.textId} asks by itself`)
  }
}

const resumes = ({ type }: Commit['events'][number]): boolean =>
  type === 'CheckInResumed' || type === 'WentBack'

/** The check-in that must ask nothing from this commit on. */
function heldAfter(
  { chart }: Seen,
  held: Held | undefined,
  { events }: Commit,
  before: ChartState,
): Held | undefined {
  const open = chart.openCheckIn
  if (open === null) return undefined
  const isAnswered = events.some((each) => each.type === 'TextRequested' && isEmergencyText(each))
  const isReply = events.some(({ type }) => type === 'TextReceived')
  const { checkInId } = open
  if (isAnswered && isReply) return { checkInId, since: Date.parse(chart.at ?? '') }
  if (held?.checkInId !== checkInId || events.some(resumes)) return undefined
  return before.openCheckIn === null ? undefined : held
}

const isToldOfSomebody = ({ alerts }: ChartState, body: string): boolean =>
  alerts.some(
    ({ kind, acknowledged, parts }) =>
      kind === 'wrong-person' &&
      !acknowledged &&
      parts.some(({ text }) => text === body.slice(0, 500)),
  )
