// What is wrong with a form, on top of it, each line leading to its field. Takes the focus when it appears.
import { useEffect, useRef } from 'preact/hooks'

export type FormError = { name: string | null; message: string }

export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>There is a problem</h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={`${name}${message}`}>
            {name === null ? message : <a href={`#${name}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}
