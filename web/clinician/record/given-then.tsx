// What was given in a session that is over.
import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { instantOf } from '../times.ts'
import { routes } from '../words.ts'
import { Given } from './given.tsx'
import { type Sheet, useZone } from './sheet-state.ts'
import { Beside } from './told.tsx'

/** What was given is corrected with a reason, once the session is over: on the patient's page. What is missing is told here. */
export function GivenThen({ sheet }: { sheet: Sheet }) {
  const { doseMg, lot, mgPerKg, route, startedAt } = sheet.session
  const isMissing = (['doseMg', 'lot', 'weightKg'] as const).some((field) =>
    sheet.missing.includes(field),
  )
  return (
    <>
      {isMissing ? (
        <Given sheet={sheet} />
      ) : (
        <p class="small quiet">
          {[
            doseMg === null ? 'No dose on record' : `${doseMg} mg`,
            mgPerKg === null ? '' : `${mgPerKg} mg/kg`,
            route === null ? '' : routes[route],
            lot === null ? '' : `lot ${lot}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {startedAt === null && sheet.isRequired('startedAt') && <StartedThen sheet={sheet} />}
    </>
  )
}

/** A start that nobody tapped, told afterwards. */
function StartedThen({ sheet }: { sheet: Sheet }) {
  const zone = useZone()
  const { tap, recorder, isHeldUp } = sheet
  const [typed, setTyped] = useState('')
  return (
    <>
      <TextField
        label="Started (required)"
        name="startedAt"
        type="datetime-local"
        value={typed}
        onInput={setTyped}
      />
      <Button
        disabled={typed === ''}
        onClick={() => tap('startedAt', instantOf(typed, zone) || null)}
      >
        Save the start
      </Button>
      <Beside recorder={recorder} field="startedAt" isHeldUp={isHeldUp} />
    </>
  )
}
