// One question of a form: its label, a hint, what is wrong with the answer, and the control.
import type { ComponentChildren, InputHTMLAttributes } from 'preact'

type Words = { label: string; hint?: string; error?: string | undefined }

/** What a control points at, so that hint and error are read with it. */
const described = (name: string, { hint, error }: Words): string | undefined =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined

const Beside = ({ name, hint, error }: Words & { name: string }) => (
  <>
    {hint && (
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    {error && (
      <p class="error" id={`${name}-error`}>
        <span class="unseen">Error: </span>
        {error}
      </p>
    )}
  </>
)

type Control = {
  name: string
  value: string
  onInput: (value: string) => void
  required?: boolean
  maxLength?: number
  /** What a browser or a password manager may fill in: `off` for anything about a patient. */
  autocomplete?: string
}

type TextProps = Words &
  Control & {
    type?: 'text' | 'tel' | 'date' | 'datetime-local' | 'search' | 'email'
    inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'search'
  }

/** The control's id is its name, by which an error summary leads to it. */
export function TextField({ label, hint = '', error, name, onInput, ...input }: TextProps) {
  const words = { label, hint, error }
  return (
    <div class="field" data-wrong={error !== undefined}>
      <label for={name}>{label}</label>
      <Beside name={name} {...words} />
      <input
        id={name}
        name={name}
        aria-describedby={described(name, words)}
        aria-invalid={error !== undefined}
        autocomplete="off"
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        // Preact has a type for each kind of input, and none for one of several.
        {...(input as InputHTMLAttributes<HTMLInputElement>)}
      />
    </div>
  )
}

export function TextArea({ label, hint = '', error, name, onInput, ...area }: Words & Control) {
  const words = { label, hint, error }
  return (
    <div class="field" data-wrong={error !== undefined}>
      <label for={name}>{label}</label>
      <Beside name={name} {...words} />
      <textarea
        id={name}
        name={name}
        aria-describedby={described(name, words)}
        aria-invalid={error !== undefined}
        autocomplete="off"
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        {...area}
      />
    </div>
  )
}

type RadiosProps = Words & {
  name: string
  options: readonly { value: string; label: ComponentChildren }[]
  /** Nothing is chosen for anybody. */
  value: string | null
  onChange: (value: string) => void
}

export function Radios({ label, hint = '', error, name, options, value, onChange }: RadiosProps) {
  const words = { label, hint, error }
  return (
    <fieldset
      class="field"
      data-wrong={error !== undefined}
      aria-describedby={described(name, words)}
    >
      <legend>{label}</legend>
      <Beside name={name} {...words} />
      <div>
        {options.map((option, at) => (
          <label class="choice" key={option.value}>
            <input
              type="radio"
              id={at === 0 ? name : undefined}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
