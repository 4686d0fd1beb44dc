// Choices that are not radio rows: one of many, and yes or not yet.
import type { ComponentChildren } from 'preact'

type SelectProps = {
  label: string
  hint?: string
  error?: string | undefined
  name: string
  value: string
  options: readonly { value: string; label: string }[]
  onInput: (value: string) => void
  /** The line that stands before anybody has chosen; none where there is always a choice. */
  empty?: string
}

export function Select({ label, hint, error, name, value, options, onInput, empty }: SelectProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div class="field" data-wrong={error !== undefined}>
      <label for={name}>{label}</label>
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
      <select
        id={name}
        name={name}
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={error !== undefined}
        onChange={({ currentTarget }) => onInput(currentTarget.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

type CheckboxProps = {
  name: string
  label: ComponentChildren
  checked: boolean
  onChange: (checked: boolean) => void
  error?: string | undefined
}

/** Never ticked by anybody but whoever looks at it. */
export const Checkbox = ({ name, label, checked, onChange, error }: CheckboxProps) => (
  <div class="field" data-wrong={error !== undefined}>
    {error && (
      <p class="error" id={`${name}-error`}>
        <span class="unseen">Error: </span>
        {error}
      </p>
    )}
    <label class="choice">
      <input
        type="checkbox"
        id={name}
        name={name}
        checked={checked}
        aria-describedby={error ? `${name}-error` : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  </div>
)
