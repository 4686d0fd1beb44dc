// Blood pressure and oxygen at one moment: typed one after the other, without a tap in between. An empty field shows no
// figure by way of example: it would be taken for one that was measured.
import type { Moment } from './fields.ts'
import { readOxygen, readPressure, sayPressure } from './pressure.ts'
import { instantNow, isTouched, type Sheet } from './sheet-state.ts'
import { Beside, describedBy } from './told.tsx'
import { Typed } from './typed.tsx'

type MeasuresProps = { sheet: Sheet; moment: Moment }

export function Measures({ sheet, moment }: MeasuresProps) {
  const { shown, tap, recorder, isRequired, isHeldUp } = sheet
  const [pressure, oxygen] = [`bloodPressure.${moment}`, `oxygen.${moment}`] as const
  const [taken, measured] = [shown(pressure), shown(oxygen)]
  const marked = (isAsked: boolean) => (isAsked ? ' (required)' : '')
  return (
    <>
      <div class="rec-measures">
        <Typed
          name={pressure}
          label={`Blood pressure${marked(isRequired(pressure) && taken === null)}`}
          unit="mmHg"
          placeholder="–/–"
          maxLength={7}
          stands={taken ? sayPressure(taken) : ''}
          read={readPressure}
          settleMs={600}
          save={(value) => tap(pressure, value && { ...value, at: instantNow() })}
          then={onwards}
          describedBy={describedBy(recorder, pressure)}
        />
        <Typed
          name={oxygen}
          label={`Oxygen${marked(moment === 'before' && sheet.missing.includes('oxygen'))}`}
          unit="%"
          placeholder="–"
          maxLength={3}
          stands={measured ? String(measured.percent) : ''}
          read={readOxygen}
          settleMs={600}
          save={(percent) => tap(oxygen, percent === null ? null : { percent, at: instantNow() })}
          then={onwards}
          describedBy={describedBy(recorder, oxygen)}
        />
      </div>
      <Beside recorder={recorder} field={pressure} isHeldUp={isHeldUp} />
      <Beside recorder={recorder} field={oxygen} isHeldUp={isHeldUp} />
    </>
  )
}

/**
 * Under a thumb the hand goes on to the next number of the same moment that the clinic asks for; after the last the
 * keypad goes down. Whoever has keys goes where they want.
 */
function onwards(input: HTMLInputElement): void {
  if (!isTouched()) return
  const all = [...(input.closest('section')?.querySelectorAll<HTMLInputElement>('input') ?? [])]
  const next = all
    .slice(all.indexOf(input) + 1)
    .find((each) => each.inputMode !== 'text' && each.value === '' && isAsked(each))
  if (next) next.focus()
  else input.blur()
}

const isAsked = ({ labels }: HTMLInputElement): boolean =>
  labels?.[0]?.textContent?.includes('(required)') ?? false
