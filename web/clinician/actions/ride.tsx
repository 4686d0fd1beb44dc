// Who takes the patient home from a session, as somebody of the clinic has found out.
import { Radios, TextField } from '../../ui/field.tsx'
import { FormDialog, required } from '../form.tsx'
import { useApi } from '../state/session.ts'
import type { PatientView, SessionView } from '../words.ts'

type Props = { patient: PatientView; session: SessionView; onClose: () => void; then: () => void }

const options = [
  { value: 'yes', label: 'Arranged' },
  { value: 'no', label: 'Not yet' },
] as const

export function RecordRide({ patient, session, onClose, then }: Props) {
  const api = useApi()
  const { sessionId, ride } = session
  return (
    <FormDialog
      title={`Ride home for ${patient.firstName}`}
      intro="Nobody drives or leaves alone after a session. Arranged, it ends what is open about the ride."
      action="Save"
      initial={{
        driver: ride?.driver ?? '',
        ...(ride && { arranged: ride.arranged ? 'yes' : 'no' }),
      }}
      onClose={onClose}
      check={(values) => required(values, { arranged: 'Say whether it is arranged' })}
      send={({ values: { arranged, driver = '' }, key }) =>
        api('PUT /patients/{patientId}/sessions/{sessionId}/ride', {
          params: { patientId: patient.patientId, sessionId },
          body: {
            arranged: arranged === 'yes',
            driver: arranged === 'yes' && driver.trim() !== '' ? driver.trim() : null,
          },
          key,
        })
      }
      done={() => 'The ride is noted'}
      then={then}
    >
      {({ values, set, bind, errorOf }) => (
        <>
          <Radios
            label="The ride home is"
            name="arranged"
            options={options}
            value={values.arranged ?? null}
            error={errorOf('arranged')}
            onChange={(value) => set('arranged', value)}
          />
          {values.arranged === 'yes' && (
            <TextField label="First name of who drives (optional)" {...bind('driver')} />
          )}
        </>
      )}
    </FormDialog>
  )
}
