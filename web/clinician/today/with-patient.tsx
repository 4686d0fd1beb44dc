// What is opened about a patient from a list: the chart is read first.
import type { ComponentChildren } from 'preact'
import { useResource } from '../state/resource.ts'
import { useApi } from '../state/session.ts'
import type { PatientView } from '../words.ts'
import { CannotOpen } from './cannot-open.tsx'

type Props = {
  patientId: string
  onClose: () => void
  children: (patient: PatientView) => ComponentChildren
}

export function WithPatient({ patientId, onClose, children }: Props) {
  const api = useApi()
  const { state } = useResource(`patient ${patientId}`, (signal) =>
    api('GET /patients/{patientId}', { params: { patientId }, signal }),
  )
  const resource = state.value
  if (resource.kind === 'loading') return null
  if (resource.value) return <>{children(resource.value)}</>
  return <CannotOpen why={resource.kind === 'failed' ? resource.failure : null} onClose={onClose} />
}
