// A wake-up does everything that is due, in order, and nothing twice: what was done is no longer on the agenda.
import type { Due, DueOf } from '../agenda/due.ts'
import { firstDue } from '../agenda.ts'
import type { CommandOf } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { printSlot } from '../slot.ts'
import { escalate, tellInDigest } from './alerts.ts'
import { askCarrier } from './carrier-list.ts'
import { close, expire } from './check-in.ts'
import { holdDrill } from './drill.ts'
import { again, invite, morningNotice, nudge, tellSequence } from './due-texts.ts'
import { askForEntry } from './entry-due.ts'
import { followUp } from './follow-up.ts'
import { pageAgain, tryAgain } from './outbox.ts'
import { adviceGiven, review } from './review.ts'
import { askAboutSession } from './unconfirmed.ts'
import { askBeforeVisit, remindOfRide, tellUnready } from './visit-check.ts'
import { tellVisits } from './visits.ts'
import { isWithheld } from './withheld.ts'

/** One wake-up's worth; what is left then is done by the next, a minute later. */
const stepsAtMost = 100

export function wakeUp(draft: Draft, { textsSpent }: CommandOf<'WakeUp'>): undefined {
  let last = ''
  for (let step = 0; step < stepsAtMost; step++) {
    const due = firstDue(draft.policy, draft.chart, draft.at)
    if (!due || due.at > draft.at) return
    // Done and due again: a rule that does not see what another rule did.
    const name = JSON.stringify(due)
    if (name === last) throw new Error(`the agenda does not come past ${due.kind}`)
    last = name
    if (!textsSpent || !isWithheld(draft, due)) actOnDue(draft, due)
  }
}

/** What each kind of due comes to. */
const acts: { [K in Due['kind']]: (draft: Draft, due: DueOf<K>) => void } = {
  text: (draft, { textId }) => tryAgain(draft, textId),
  page: (draft, { pageId }) => pageAgain(draft, pageId),
  'carrier-list': (draft, { wish }) => askCarrier(draft, wish),
  notice: (draft, { sessionId }) => morningNotice(draft, sessionId),
  ride: (draft, { ride }) => remindOfRide(draft, ride),
  visit: tellVisits,
  'visit-check': (draft, { session }) => askBeforeVisit(draft, session),
  unready: (draft, { sessionId }) => tellUnready(draft, sessionId),
  sequence: (draft, { purpose }) => tellSequence(draft, purpose),
  sitting: (draft, { slots }) => invite(draft, slots),
  skip: (draft, { slot }) =>
    draft.emit({ type: 'SlotSkipped', slot: printSlot(slot), reason: 'stale' }),
  again,
  nudge: (draft, { number }) => nudge(draft, number),
  expire,
  overtake: (draft) => close(draft, 'overtaken'),
  escalate: (draft, { alertId }) => escalate(draft, alertId),
  unconfirmed: (draft, { sessionId }) => askAboutSession(draft, sessionId),
  // The advice first: it may ask by itself.
  'follow-up': (draft) => {
    review(draft)
    followUp(draft)
  },
  digest: (draft, { alertId }) => tellInDigest(draft, alertId),
  entry: (draft, { instrument }) => askForEntry(draft, instrument),
  review: reviewNow,
  drill: holdDrill,
}

function actOnDue(draft: Draft, due: Due): void {
  // The table has one entry for each kind; TypeScript cannot see that key and argument agree.
  const act = acts[due.kind] as (draft: Draft, due: Due) => void
  act(draft, due)
}

/** Advice that stands keeps its review time, so that the next one is never now again. */
function reviewNow(draft: Draft): void {
  review(draft)
  const { advice } = draft.chart
  if (advice?.reviewAt && advice.reviewAt <= draft.at) {
    draft.emit(adviceGiven({ ...advice, reviewAt: null }))
  }
}
