// One of a few, a tap each: large enough for a thumb, told at once, taken back as easily.
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'

export type ChoiceProps<V extends string> = {
  name: string
  label: string
  hint?: string
  options: readonly { value: V; label: string }[]
  value: V | null
  isRequired: boolean
  /** Its words are long. */
  isWide?: boolean
  onChoose: (value: V, byTouch: boolean) => void
  onTakeBack: () => void
  describedBy?: string | undefined
}

/** Who goes through the choices by the arrows means the one they stop at. */
const settleMs = 900

export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { name, label, hint, options, value, isRequired, onChoose, onTakeBack } = props
  const [passing, setPassing] = useState<V | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isByKeys = useRef(false)
  const isByTouch = useRef(false)
  useEffect(() => () => clearTimeout(timer.current), [])
  const settle = (chosen: V) => {
    clearTimeout(timer.current)
    setPassing(null)
    onChoose(chosen, isByTouch.current)
  }
  const change = (chosen: V) => {
    if (!isByKeys.current) return settle(chosen)
    setPassing(chosen)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => settle(chosen), settleMs)
  }
  const shown = passing ?? value
  const beside = [hint, isRequired && value === null ? 'required' : ''].filter(Boolean).join(' · ')
  const legend = beside === '' ? label : `${label}, ${beside}`
  return (
    <fieldset
      class="rec-choice"
      data-wide={props.isWide === true}
      aria-describedby={props.describedBy}
      onKeyDown={() => {
        isByKeys.current = true
      }}
      onPointerDown={({ pointerType }) => {
        isByKeys.current = false
        isByTouch.current = pointerType === 'touch'
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        const isWithin = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
        if (passing !== null && !isWithin) settle(passing)
      }}
    >
      <legend class="unseen">{legend}</legend>
      <div class="rec-legend">
        <span aria-hidden="true">
          <b>{label}</b> <small>{beside}</small>
        </span>
        {value !== null && (
          <Button kind="link" onClick={onTakeBack} aria-label={`Take back: ${label}`}>
            Take back
          </Button>
        )}
      </div>
      <div class="rec-options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              id={`${name}-${option.value}`}
              name={name}
              value={option.value}
              checked={shown === option.value}
              onChange={() => change(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
