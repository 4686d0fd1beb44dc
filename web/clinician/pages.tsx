// Which screen stands at which place. The day's list is there at once; others come when they are gone to.
import type { VNode } from 'preact'
import type { Place } from '../routes.ts'
import { later } from './later.tsx'
import { Today } from './pages/today.tsx'
import { Unknown } from './pages/unknown.tsx'

const Patient = later(async () => (await import('./pages/patient.tsx')).Patient)
const SessionRecord = later(async () => (await import('./pages/record.tsx')).SessionRecord)
const Letter = later(async () => (await import('./pages/letter.tsx')).Letter)
const Roster = later(async () => (await import('./pages/roster.tsx')).Roster)
const AlertPage = later(async () => (await import('./pages/alert.tsx')).AlertPage)
const Messages = later(async () => (await import('./pages/messages.tsx')).Messages)
const CaseReview = later(async () => (await import('./pages/case-review.tsx')).CaseReview)
const Figures = later(async () => (await import('./pages/figures.tsx')).Figures)
const Clinic = later(async () => (await import('./pages/clinic.tsx')).Clinic)
const Audit = later(async () => (await import('./pages/audit.tsx')).Audit)
const Files = later(async () => (await import('./pages/files.tsx')).Files)
const Emergency = later(async () => (await import('./pages/emergency.tsx')).Emergency)

export function pageOf(place: Place | null): VNode {
  switch (place?.route) {
    case 'today':
      return <Today />
    case 'roster':
      return <Roster />
    case 'patient':
      return <Patient key={place.params.patientId} patientId={place.params.patientId} />
    case 'record':
    case 'recordToday':
      return <SessionRecord {...recordOf(place)} />
    case 'letter':
      return <Letter key={place.params.patientId} patientId={place.params.patientId} />
    case 'alert':
      return <AlertPage key={place.params.alertId} alertId={place.params.alertId} />
    case 'messages':
      return <Messages />
    case 'caseReview':
      return <CaseReview />
    case 'figures':
      return <Figures />
    case 'clinic':
      return <Clinic />
    case 'audit':
      return <Audit />
    case 'files':
      return <Files />
    case 'emergency':
      return <Emergency />
    default:
      return <Unknown />
  }
}

/** Of the one of today the page itself finds out which that is. */
const recordOf = ({ params }: Extract<Place, { route: 'record' | 'recordToday' }>) => ({
  key: params.patientId,
  patientId: params.patientId,
  sessionId: 'sessionId' in params ? params.sessionId : null,
})
