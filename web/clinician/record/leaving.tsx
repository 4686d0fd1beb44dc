// Ready to leave, and who takes the patient home.
import { Choice } from './choice.tsx'
import { departures, type Values } from './fields.ts'
import { instantNow, type Sheet } from './sheet-state.ts'
import { Beside, describedBy } from './told.tsx'
import { Typed } from './typed.tsx'

/** Who was said to come, where somebody was. */
export const driverOf = ({ session: { ride } }: Sheet): string | null =>
  ride?.arranged ? ride.driver : null

/** Somebody who goes with them, other than who was said to come. */
const other = 'somebody else'

type Way = 'driver' | 'other' | 'car-service' | 'alone' | 'drove'

function optionsOf(driver: string | null): { value: Way; label: string }[] {
  const companion: { value: Way; label: string }[] =
    driver === null
      ? [{ value: 'other', label: departures.companion }]
      : [
          { value: 'driver', label: driver },
          { value: 'other', label: 'Somebody else' },
        ]
  const rest = (['car-service', 'alone', 'drove'] as const).map((value) => ({
    value,
    label: departures[value],
  }))
  return [...companion, ...rest]
}

export function Leaving({ sheet }: { sheet: Sheet }) {
  const { of, tap, recorder, isRequired, isHeldUp } = sheet
  const driver = driverOf(sheet)
  const [readiness, home] = [of('readiness'), of('takenHomeBy')]
  const way = wayOf(home, driver)
  const choose = (chosen: Way) => {
    if (chosen === 'driver') tap('takenHomeBy', { who: 'companion', name: driver })
    else if (chosen === 'other')
      tap('takenHomeBy', { who: 'companion', name: driver === null ? null : other })
    else tap('takenHomeBy', { who: chosen, name: null })
  }
  return (
    <>
      <Choice
        name="readiness"
        label="Ready to leave"
        options={[
          { value: 'yes', label: 'Ready' },
          { value: 'no', label: 'Not yet' },
        ]}
        value={readiness && (readiness.ready ? 'yes' : 'no')}
        isRequired={isRequired('readiness')}
        onChoose={(value) => tap('readiness', { ready: value === 'yes', at: instantNow() })}
        onTakeBack={() => tap('readiness', null)}
        describedBy={describedBy(recorder, 'readiness')}
      />
      <Beside recorder={recorder} field="readiness" isHeldUp={isHeldUp} />
      <Choice
        name="takenHomeBy"
        label="Taken home by"
        isWide
        {...(driver === null ? {} : { hint: `${driver} is arranged` })}
        options={optionsOf(driver)}
        value={way}
        isRequired={isRequired('takenHomeBy')}
        onChoose={choose}
        onTakeBack={() => tap('takenHomeBy', null)}
        describedBy={describedBy(recorder, 'takenHomeBy')}
      />
      {way === 'other' && (
        <Typed
          name="takenHomeBy-name"
          label="Their first name (optional)"
          unit=""
          inputMode="text"
          maxLength={40}
          stands={home?.name === other ? '' : (home?.name ?? '')}
          read={(typed) => ({ kind: 'whole', text: typed, value: typed.trim() })}
          settleMs={1_500}
          save={(name) =>
            tap('takenHomeBy', { who: 'companion', name: name || (driver === null ? null : other) })
          }
        />
      )}
      <Beside recorder={recorder} field="takenHomeBy" isHeldUp={isHeldUp} />
    </>
  )
}

function wayOf(home: Values['takenHomeBy'] | null, driver: string | null): Way | null {
  if (home === null) return null
  if (home.who !== 'companion') return home.who
  return driver !== null && (home.name === null || home.name === driver) ? 'driver' : 'other'
}
