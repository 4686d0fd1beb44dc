// What is to be known of a field beside its value: not saved yet, turned down, or recorded otherwise by somebody else.
import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { type FieldName, sayField } from './fields.ts'
import type { Entry } from './queue.ts'
import type { Recorder } from './recorder.ts'
import { useZone } from './sheet-state.ts'

type BesideProps = { recorder: Recorder; field: FieldName; isHeldUp: boolean }

export const besideId = (field: FieldName): string => `${field}-told`

export const entryOf = ({ pending }: Recorder, field: FieldName): Entry<FieldName> | undefined =>
  pending.value.find((each) => each.field === field)

/** By what a control is described: nothing while there is nothing. */
export const describedBy = (recorder: Recorder, field: FieldName): string | undefined =>
  entryOf(recorder, field) && besideId(field)

export function Beside({ recorder, field, isHeldUp }: BesideProps) {
  const zone = useZone()
  const entry = entryOf(recorder, field)
  if (!entry) return null
  if (entry.state === 'waiting')
    return isHeldUp ? (
      <p class="rec-told small" id={besideId(field)}>
        Not saved yet
      </p>
    ) : (
      <p class="unseen" id={besideId(field)}>
        Saving
      </p>
    )
  if (entry.state === 'refused')
    return (
      <div class="rec-told" data-tone="emergency" id={besideId(field)} role="alert">
        <p>Not saved: {mayBeRight.has(field) ? entry.why.split(':')[0] : entry.why}</p>
        {mayBeRight.has(field) && (
          <Confirm field={field} confirm={(reason) => recorder.tap(field, entry.value, reason)} />
        )}
        <Button onClick={() => recorder.keepTheirs(field)}>Leave it out</Button>
      </div>
    )
  return (
    <div class="rec-told" data-tone="urgent" id={besideId(field)} role="alert">
      <p>
        Somebody else has recorded <b>{sayField(field, entry.theirs, zone)}</b> meanwhile; you said{' '}
        <b>{sayField(field, entry.value, zone)}</b>.
      </p>
      <div class="buttons">
        <Button onClick={() => recorder.keepTheirs(field)}>
          Keep {sayField(field, entry.theirs, zone)}
        </Button>
        <Button onClick={() => recorder.keepMine(field)}>
          Save {sayField(field, entry.value, zone)}
        </Button>
      </div>
    </div>
  )
}

/** What the service asks about when it lies outside the usual, and takes with a reason. */
const mayBeRight: ReadonlySet<FieldName> = new Set(['doseMg', 'route', 'startedAt'])

function Confirm({ field, confirm }: { field: FieldName; confirm: (reason: string) => void }) {
  const [reason, setReason] = useState('')
  return (
    <div class="stack">
      <TextField
        label="Why it is right"
        name={`${field}-reason`}
        value={reason}
        onInput={setReason}
      />
      <Button kind="primary" disabled={reason.trim() === ''} onClick={() => confirm(reason.trim())}>
        Save it all the same
      </Button>
    </div>
  )
}
