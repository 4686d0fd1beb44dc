// Consent: to texts, each time it was given. The last one stands, unless the patient has said STOP or has left.
import type { Consent } from 'fhir/r4.js'
import { messagingOf } from '../../chart/contact.ts'
import type { ChartView } from '../chart-view.ts'
import { laterOf } from '../record/stamp.ts'
import type { GivenConsent } from '../record/trail.ts'
import { systems } from '../systems.ts'
import { concept, idOn, metaOf, names, subjectOf } from './parts.ts'

export function consentsOf(view: ChartView): Consent[] {
  const { consents } = view.trail
  return consents.map((given, at) => consentOf(view, given, at === consents.length - 1))
}

function consentOf(view: ChartView, { consent, stamp }: GivenConsent, isLast: boolean): Consent {
  const messaging = messagingOf(view.chart)
  const stands = isLast && (messaging === 'active' || messaging === 'paused')
  const { capturedAt, method, unencryptedTextAcknowledged } = consent
  return {
    resourceType: 'Consent',
    id: idOn(view, names.consent(stamp.version)),
    meta: metaOf(isLast ? laterOf(stamp, view.trail.patient) : stamp),
    status: stands ? 'active' : 'inactive',
    scope: concept(systems.consentScope, 'patient-privacy', 'Privacy Consent'),
    category: [concept(systems.loinc, '59284-0')],
    patient: subjectOf(view),
    dateTime: capturedAt,
    policyRule: concept(systems.act, 'OPTIN'),
    provision: {
      type: 'permit',
      period: { start: capturedAt },
      code: [
        { text: 'Text messages' },
        ...(unencryptedTextAcknowledged
          ? [{ text: 'Questions and answers in texts, which are not encrypted' }]
          : []),
      ],
    },
    sourceAttachment: { title: `Given ${method}` },
  }
}
