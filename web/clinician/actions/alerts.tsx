// Ending an alert, and clearing a patient of one that was ended.
import { Checkbox } from '../../ui/choice.tsx'
import { Radios, TextArea } from '../../ui/field.tsx'
import { FormDialog, type Problem, required, type Values } from '../form.tsx'
import { useApi } from '../state/session.ts'
import {
  alertKinds,
  dispositionLabel,
  isStrict,
  type ListedAlert,
  mayHold,
  nameOf,
  ordinaryDispositions,
  readable,
  strictDispositions,
} from '../words.ts'

type Props = { onClose: () => void; then: (answered: ListedAlert) => void }

/** Nothing is chosen for anybody: an emergency ends with one of five findings and a note. */
export function Acknowledge({ alert, onClose, then }: Props & { alert: ListedAlert }) {
  const api = useApi()
  const isGrave = isStrict(alert)
  const check = (values: Values): Problem[] => [
    ...required(values, { disposition: 'Say what was found' }),
    ...(isGrave ? required(values, { note: 'Write what was found, or how they were tried' }) : []),
  ]
  return (
    <FormDialog
      title={`${alertKinds[alert.kind]}: ${nameOf(alert)}`}
      intro={readable(alert.says)}
      action="Acknowledge"
      onClose={onClose}
      check={check}
      send={({ values: { disposition = '', note = '', cleared }, key }) =>
        api('POST /alerts/{alertId}/acknowledge', {
          params: { alertId: alert.alertId },
          body: { disposition, note, ...(cleared ? { clearedForTreatment: true } : {}) },
          key,
        })
      }
      done={({ acknowledged }) =>
        acknowledged
          ? `${nameOf(alert)}: ended as “${dispositionLabel(acknowledged.disposition)}”`
          : `${nameOf(alert)}: the attempt is kept, and the alert goes on escalating`
      }
      then={then}
    >
      {({ values, set, bind, errorOf }) => (
        <>
          <Radios
            label={isGrave ? 'What was found' : 'What was done'}
            name="disposition"
            options={isGrave ? strictDispositions : ordinaryDispositions}
            value={values.disposition ?? null}
            error={errorOf('disposition')}
            onChange={(value) => set('disposition', value)}
          />
          <TextArea label={isGrave ? 'Note' : 'Note (optional)'} {...bind('note')} />
          {mayHold.has(alert.kind) && values.disposition !== 'not-reached' && (
            <Checkbox
              name="clearedForTreatment"
              label="Cleared for treatment: I have judged that the patient may be treated"
              checked={values.cleared === 'yes'}
              error={errorOf('clearedForTreatment')}
              onChange={(checked) => set('cleared', checked ? 'yes' : '')}
            />
          )}
        </>
      )}
    </FormDialog>
  )
}

/** Of an alert that was ended while the patient stayed held from treatment. */
export function Clear({ alertId, why, onClose, then }: Props & { alertId: string; why: string }) {
  const api = useApi()
  return (
    <FormDialog
      title="Clear for treatment"
      intro={`${why}. A clearance ends every hold whose alert was acknowledged.`}
      action="Clear for treatment"
      onClose={onClose}
      check={(values) =>
        required(values, {
          disposition: 'Say what was found',
          note: 'Write why they may be treated',
        })
      }
      send={({ values: { disposition = '', note = '' }, key }) =>
        api('POST /alerts/{alertId}/acknowledge', {
          params: { alertId },
          body: { disposition, note, clearedForTreatment: true },
          key,
        })
      }
      done={() => 'The patient is cleared for treatment'}
      then={then}
    >
      {({ values, set, bind, errorOf }) => (
        <>
          <Radios
            label="What was found"
            name="disposition"
            options={strictDispositions.filter(({ value }) => value !== 'not-reached')}
            value={values.disposition ?? null}
            error={errorOf('disposition')}
            onChange={(value) => set('disposition', value)}
          />
          <TextArea label="Why they may be treated" {...bind('note')} />
        </>
      )}
    </FormDialog>
  )
}
