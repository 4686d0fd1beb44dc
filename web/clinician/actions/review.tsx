// A case reviewed with a note, and a review that was said too soon.
import { TextArea } from '../../ui/field.tsx'
import { FormDialog } from '../form.tsx'
import { useApi } from '../state/session.ts'
import { nameOf, type RosterPatient } from '../words.ts'

type ReviewProps = { patient: RosterPatient; onClose: () => void; then: () => void }

export function ReviewCase({ patient, onClose, then }: ReviewProps) {
  const api = useApi()
  const { patientId } = patient
  const name = nameOf(patient)
  return (
    <FormDialog
      title={`Review ${name}`}
      intro="Kept with your name and the time. The case is off the list for a week."
      action="Record the review"
      onClose={onClose}
      send={({ values: { note = '' }, key }) =>
        api('POST /patients/{patientId}/reviews', {
          params: { patientId },
          body: { note: note.trim() || null },
          key,
        })
      }
      done={() => `${name} is reviewed`}
      undo={({ reviewId }) => ({
        label: 'Take it back',
        form: (close) => (
          <TakeBackReview {...{ patientId, name, reviewId, then }} onClose={close} />
        ),
      })}
      then={then}
    >
      {({ bind }) => <TextArea label="Note (optional)" {...bind('note')} />}
    </FormDialog>
  )
}

type TakeBackProps = {
  patientId: string
  name: string
  reviewId: string
  onClose: () => void
  then: () => void
}

export function TakeBackReview({ patientId, name, reviewId, onClose, then }: TakeBackProps) {
  const api = useApi()
  return (
    <FormDialog
      title="Take a review back"
      intro={`${name} comes back onto the list. That it was taken back stays in the timeline.`}
      action="Take it back"
      kind="warning"
      onClose={onClose}
      send={({ key }) =>
        api('POST /patients/{patientId}/reviews/{reviewId}/take-back', {
          params: { patientId, reviewId },
          body: {},
          key,
        })
      }
      done={() => `${name} is back on the list`}
      then={then}
    >
      {() => null}
    </FormDialog>
  )
}
