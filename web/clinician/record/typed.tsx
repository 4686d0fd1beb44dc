// A number that is typed: shown large, read while it is written, saved as soon as it is whole and the hand rests.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Read } from './pressure.ts'

export type TypedProps<T> = {
  name: string
  label: string
  /** What stands, as the field shows it; empty for nothing. */
  stands: string
  unit: string
  placeholder?: string
  inputMode?: 'numeric' | 'decimal' | 'text'
  maxLength?: number
  read: (typed: string) => Read<T>
  /** How long nothing is typed before it is taken for meant; what only a person knows to be whole waits longer. */
  settleMs: number
  /** What was typed, whole; null where it was deleted. */
  save: (value: T | null) => void
  /** Once a whole one is saved by itself, while the field still has the focus. */
  then?: ((input: HTMLInputElement) => void) | undefined
  /** Said beside it: that it is not saved, turned down, contested. */
  describedBy?: string | undefined
}

export function Typed<T>(props: TypedProps<T>) {
  const { name, label, stands, unit, placeholder, inputMode = 'numeric', read, then } = props
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(true)
  const input = useRef<HTMLInputElement>(null)
  /** What went last, until what stands has caught up with it. */
  const sent = useRef(stands)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(props)
  latest.current = props
  useEffect(() => {
    sent.current = stands
  }, [stands])
  useEffect(() => () => clearTimeout(timer.current), [])
  const told = typed === null ? null : read(typed)
  /** Whether it was whole, and is on its way. */
  const saveNow = (text: string | null): boolean => {
    clearTimeout(timer.current)
    if (text === null) return false
    const now = latest.current.read(text)
    if (now.text === latest.current.stands || now.text === sent.current) return now.kind === 'whole'
    sent.current = now.text
    if (now.kind === 'whole') latest.current.save(now.value)
    if (now.text === '') latest.current.save(null)
    return now.kind === 'whole'
  }
  const onInput = (element: HTMLInputElement) => {
    const next = read(element.value)
    setTyped(next.text)
    setLeft(false)
    // What is typed is read into its form: the caret stays at its end, where the hand is.
    if (element.value !== next.text) element.value = next.text
    clearTimeout(timer.current)
    if (next.kind !== 'whole') return
    timer.current = setTimeout(() => {
      if (saveNow(next.text) && document.activeElement === element) then?.(element)
    }, latest.current.settleMs)
  }
  const onBlur = () => {
    const isWhole = saveNow(typed)
    setLeft(true)
    if (isWhole || typed === '') setTyped(null)
  }
  const why = isLeft && told ? whyNot(told, stands) : null
  const error = told?.kind === 'wrong' ? told.why : why
  const described = [error ? `${name}-why` : '', props.describedBy ?? ''].filter(Boolean).join(' ')
  return (
    <div class="rec-typed" data-wrong={error !== null}>
      <label for={name}>{label}</label>
      <span class="rec-number">
        <input
          ref={input}
          id={name}
          name={name}
          class="number"
          type="text"
          inputMode={inputMode}
          autocomplete="off"
          placeholder={placeholder}
          maxLength={props.maxLength}
          value={typed ?? stands}
          aria-invalid={error !== null}
          aria-describedby={described || undefined}
          onInput={({ currentTarget }) => onInput(currentTarget)}
          onBlur={onBlur}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') currentTarget.blur()
          }}
        />
        {unit && (
          <span class="small quiet" aria-hidden="true">
            {unit}
          </span>
        )}
      </span>
      {error && (
        <p class="error small" id={`${name}-why`}>
          <span class="unseen">Error: </span>
          {error}
        </p>
      )}
    </div>
  )
}

function whyNot<T>(told: Read<T>, stands: string): string | null {
  if (told.kind !== 'open' || told.text === '') return null
  return stands === '' ? 'Not saved: a number is missing.' : `Not saved: ${stands} stands.`
}
