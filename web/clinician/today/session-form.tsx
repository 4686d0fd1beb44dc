// A form about a session, opened from a list that knows only the patient: the chart says which session it is.

import { useRef } from 'preact/hooks'
import { EndSession, FinishSession } from '../actions/index.ts'
import { now } from '../state/service-clock.ts'
import { useClinic } from '../state/session.ts'
import { daysApart } from '../times.ts'
import type { SessionView } from '../words.ts'
import { CannotOpen } from './cannot-open.tsx'
import { WithPatient } from './with-patient.tsx'

type Props = {
  patientId: string
  how: 'finish' | 'cancel'
  /** The one that is past its time, or the one of today. */
  which: 'past' | 'today'
  onClose: () => void
  then: () => void
}

export function SessionForm({ patientId, how, which, onClose, then }: Props) {
  const { timezone } = useClinic()
  // Once opened it is about that session, whatever comes of it: also when an answer was lost that it is finished.
  const found = useRef<SessionView | undefined>(undefined)
  const isWanted = ({ state, startsAt }: SessionView) =>
    state === 'planned' &&
    (which === 'past'
      ? Date.parse(startsAt) <= now.peek()
      : daysApart(startsAt, now.peek(), timezone) === 0)
  return (
    <WithPatient patientId={patientId} onClose={onClose}>
      {(patient) => {
        found.current ??= patient.sessions.find(isWanted)
        const session = found.current
        if (!session) return <CannotOpen why={null} onClose={onClose} />
        const shared = { patient, session, onClose, then }
        return how === 'finish' ? (
          <FinishSession {...shared} />
        ) : (
          <EndSession {...shared} how="cancel" />
        )
      }}
    </WithPatient>
  )
}
