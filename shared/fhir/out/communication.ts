// Communication: that a text was sent or came in, when, and what became of it. Never what it said.
import type { Communication } from 'fhir/r4.js'
import type { ChartView } from '../chart-view.ts'
import type { ReceivedText, SentText } from '../record/trail.ts'
import { ownSystems, systems } from '../systems.ts'
import { concept, idOn, metaOf, names, personReference, subjectOf } from './parts.ts'

export const communicationsOf = (view: ChartView): Communication[] => [
  ...view.trail.sent.map((each) => sent(view, each)),
  ...view.trail.received.map((each) => received(view, each)),
]

/** R4's list of ways has none for texts yet. */
const bySms = [{ ...concept(systems.participationMode, 'WRITTEN'), text: 'SMS' }]

function statusOf({ failure, sentAt }: SentText): Communication['status'] {
  if (failure !== null) return 'not-done'
  return sentAt === null ? 'in-progress' : 'completed'
}

function sent(view: ChartView, text: SentText): Communication {
  const { textId, purpose, sentAt, deliveredAt, failure, by, stamp } = text
  return {
    resourceType: 'Communication',
    id: idOn(view, names.sent(textId)),
    meta: metaOf(stamp),
    status: statusOf(text),
    ...(failure !== null && { statusReason: { text: failure } }),
    category: [concept(ownSystems.text, text.class)],
    medium: bySms,
    subject: subjectOf(view),
    reasonCode: [concept(ownSystems.text, purpose)],
    ...(sentAt !== null && { sent: sentAt }),
    ...(deliveredAt !== null && { received: deliveredAt }),
    recipient: [subjectOf(view)],
    ...(by !== null && { sender: personReference(by) }),
  }
}

const received = (view: ChartView, { messageId, at, stamp }: ReceivedText): Communication => ({
  resourceType: 'Communication',
  id: idOn(view, names.received(messageId)),
  meta: metaOf(stamp),
  status: 'completed',
  category: [concept(ownSystems.text, 'from-patient')],
  medium: bySms,
  subject: subjectOf(view),
  received: at,
  sender: subjectOf(view),
})
