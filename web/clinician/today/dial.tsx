// Whoever has said that they are calling is shown whom: the number, and the person to call where nobody answers.
import { shownOf, useResource } from '../state/resource.ts'
import { useApi } from '../state/session.ts'
import { type ListedAlert, nameOf, phoneText } from '../words.ts'

/** Only for who has the alert: a number is read by who needs it, and that they did is on record. */
export function Dial({ alert: { patientId, from } }: { alert: ListedAlert }) {
  if (patientId !== null) return <DialPatient patientId={patientId} />
  return from === null ? null : <NumberOf phone={from} who="the number that wrote" />
}

function DialPatient({ patientId }: { patientId: string }) {
  const api = useApi()
  const { state } = useResource(`dial ${patientId}`, (signal) =>
    api('GET /patients/{patientId}', { params: { patientId }, signal }),
  )
  const patient = shownOf(state.value)
  if (patient === null) return null
  const { phone, emergencyContact: other } = patient
  return (
    <>
      <NumberOf phone={phone} who={nameOf(patient)} />
      {other && <NumberOf phone={other.phone} who={`${other.name}, ${other.relation}`} isOther />}
    </>
  )
}

/** @param isOther shown with the name, for it is not the patient's */
function NumberOf({ phone, who, isOther }: { phone: string; who: string; isOther?: boolean }) {
  const says = isOther ? `Call ${who}` : `Call ${phoneText(phone)}`
  return (
    <a
      class="button"
      href={`tel:${phone}`}
      aria-label={`${says}: ${isOther ? phoneText(phone) : who}`}
    >
      {says}
    </a>
  )
}
