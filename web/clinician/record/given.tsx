// What is given: dose, route, lot and weight. What was given last time is offered, and is of now only once it is tapped.
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { routes, type SessionView } from '../words.ts'
import type { Read } from './pressure.ts'
import type { Sheet } from './sheet-state.ts'
import { Beside, describedBy } from './told.tsx'
import { Typed } from './typed.tsx'

/** What only a person knows to be whole. */
const restMs = 1_500

export function Given({ sheet }: { sheet: Sheet }) {
  const { of, shown, tap, recorder, isHeldUp, session, patient } = sheet
  const last = patient.sessions.findLast(isTreated)
  const [doseMg, weightKg] = [of('doseMg'), of('weightKg')]
  const number = (field: 'doseMg' | 'weightKg', label: string, unit: string) => (
    <Typed
      name={field}
      label={labelled(sheet, field, label)}
      unit={unit}
      inputMode="decimal"
      maxLength={7}
      stands={String(shown(field) ?? '')}
      read={readNumber}
      settleMs={restMs}
      save={(value) => tap(field, value)}
      describedBy={describedBy(recorder, field)}
    />
  )
  return (
    <>
      <div class="rec-measures">
        {number('doseMg', 'Dose', 'mg')}
        {number('weightKg', 'Weight', 'kg')}
      </div>
      {session.mgPerKg !== null && <p class="small quiet">{session.mgPerKg} mg/kg</p>}
      {last && (
        <div class="buttons">
          {doseMg === null && last.doseMg !== null && (
            <AsLast says={`${last.doseMg} mg`} onTap={() => tap('doseMg', last.doseMg)} />
          )}
          {weightKg === null && last.weightKg !== null && (
            <AsLast says={`${last.weightKg} kg`} onTap={() => tap('weightKg', last.weightKg)} />
          )}
        </div>
      )}
      <details open={sheet.missing.includes('lot')}>
        <summary>Lot and route</summary>
        <div class="stack">
          <Typed
            name="lot"
            label={labelled(sheet, 'lot', 'Lot')}
            unit=""
            inputMode="text"
            maxLength={60}
            stands={shown('lot') ?? ''}
            read={readLine}
            settleMs={restMs}
            save={(value) => tap('lot', value)}
            describedBy={describedBy(recorder, 'lot')}
          />
          <Select
            label="Route"
            name="route"
            empty="IV, unless another is chosen"
            value={shown('route') ?? ''}
            options={Object.entries(routes).map(([value, label]) => ({ value, label }))}
            onInput={(value) => tap('route', isRoute(value) ? value : null)}
          />
        </div>
      </details>
      {(['doseMg', 'weightKg', 'lot', 'route'] as const).map((field) => (
        <Beside key={field} recorder={recorder} field={field} isHeldUp={isHeldUp} />
      ))}
    </>
  )
}

const AsLast = ({ says, onTap }: { says: string; onTap: () => void }) => (
  <Button onClick={onTap}>{says}, as last time</Button>
)

const labelled = (
  { isRequired, of }: Sheet,
  field: 'doseMg' | 'weightKg' | 'lot',
  label: string,
): string => (isRequired(field) && of(field) === null ? `${label} (required)` : label)

const isTreated = ({ state }: SessionView): boolean => state === 'finished'

const isRoute = (value: string): value is keyof typeof routes => value in routes

function readNumber(typed: string): Read<number> {
  const text = typed.replace(',', '.').replace(/[^\d.]/g, '')
  if (text === '' || text.endsWith('.')) return { kind: 'open', text }
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0)
    return { kind: 'wrong', text, why: 'Not a number: is it a slip?' }
  return { kind: 'whole', text, value }
}

function readLine(typed: string): Read<string> {
  const value = typed.trim()
  return value === '' ? { kind: 'open', text: typed } : { kind: 'whole', text: typed, value }
}
