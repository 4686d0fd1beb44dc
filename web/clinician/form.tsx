// A form over the screen: its fields, what is wrong with them, one button that sends. What is done was answered: until
// then the form stays, and what is refused stays in it.
import type { ComponentChildren } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Result } from '../client/api.ts'
import type { Failure, Field } from '../client/failure.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorSummary, type FormError } from '../ui/error-summary.tsx'
import { FailureNotice } from './shown.tsx'
import { connection } from './state/connection.ts'
import { tell } from './told.tsx'

export type Values = Readonly<Record<string, string>>

/** What fields need of the form they stand in. `bind('reason')` is a text field's share. */
export type FormState = {
  values: Values
  set: (name: string, value: string) => void
  bind: (name: string) => {
    name: string
    value: string
    onInput: (value: string) => void
    error: string | undefined
  }
  errorOf: (name: string) => string | undefined
}

/** Whoever writes sends without leaving the keys: Ctrl+Enter, on a Mac ⌘+Enter. */
export function sendByKeys(event: KeyboardEvent): void {
  const { target } = event
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  if (target instanceof HTMLTextAreaElement) target.form?.requestSubmit()
}

export type Problem = { name: string | null; message: string }

export type Sending = {
  values: Values
  /** The same for every attempt of this form. */
  key: string
}

export type FormSpec<T> = {
  initial?: Values
  /** What is missing or wrong by itself, before anything is asked. */
  check?: (values: Values) => readonly Problem[]
  send: (sending: Sending) => Promise<Result<T>>
  /** What is told once it is done. */
  done: (value: T) => string
  /** After it was told: shows what stands now. */
  shows: (value: T) => void
}

export function useForm<T>(spec: FormSpec<T>) {
  const [values, setValues] = useState<Values>(spec.initial ?? {})
  const [problems, setProblems] = useState<readonly FormError[]>([])
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isSending, setIsSending] = useState(false)
  const key = useMemo(() => crypto.randomUUID(), [])
  const latest = useRef(values)
  const set = (name: string, value: string) => {
    latest.current = { ...latest.current, [name]: value }
    setValues(latest.current)
  }
  const errorOf = (name: string) => problems.find((each) => each.name === name)?.message
  const state: FormState = {
    values,
    set,
    errorOf,
    bind: (name) => ({
      name,
      value: values[name] ?? '',
      onInput: (value) => set(name, value),
      error: errorOf(name),
    }),
  }
  const submit = async () => {
    if (isSending) return
    const missing = spec.check?.(latest.current) ?? []
    setProblems(missing)
    setFailure(null)
    if (missing.length > 0) return
    setIsSending(true)
    const result = await spec.send({ values: latest.current, key })
    setIsSending(false)
    if (result.ok) {
      tell(spec.done(result.value))
      spec.shows(result.value)
      return
    }
    if (result.failure.kind === 'wrong' && result.failure.fields.length > 0)
      setProblems(result.failure.fields.map(toldOf))
    else setFailure(result.failure)
  }
  return { state, problems, failure, isSending, submit }
}

const toldOf = ({ path, message }: Field): FormError => ({
  name: path,
  message: `${message.charAt(0).toUpperCase()}${message.slice(1)}`,
})

type FormDialogProps<T> = Omit<FormSpec<T>, 'shows'> & {
  /** Once it is done and closed. */
  then: (value: T) => void
  title: string
  intro?: ComponentChildren
  action: string
  kind?: 'primary' | 'warning'
  onClose: () => void
  children: (form: FormState) => ComponentChildren
}

export function FormDialog<T>(props: FormDialogProps<T>) {
  const { title, intro, action, kind = 'primary', onClose, children } = props
  const shows = (value: T) => {
    onClose()
    props.then(value)
  }
  const { state, problems, failure, isSending, submit } = useForm({ ...props, shows })
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onKeyDown={sendByKeys}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        {intro && <div class="quiet">{intro}</div>}
        <Problems problems={problems} failure={failure} />
        {children(state)}
        <div class="buttons foot">
          <Button kind={kind} type="submit" disabled={isSending}>
            {isSending ? 'Sending…' : action}
          </Button>
          <Button onClick={onClose}>Close</Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Fields whose names the screen does not have are told without a link. */
export function Problems({
  problems,
  failure,
}: {
  problems: readonly FormError[]
  failure: Failure | null
}) {
  const lost = connection.value
  return (
    <>
      <ErrorSummary errors={problems} />
      {failure && <FailureNotice failure={failure} />}
      {failure?.kind === 'conflict' && (
        <p class="small">Nothing was changed. Close this to see what stands now.</p>
      )}
      {failure?.kind === 'offline' && lost.kind === 'lost' && (
        <p class="error" role="alert">
          Not connected. It is not known whether this was saved: send it again once the connection
          is back; it happens once.
        </p>
      )}
    </>
  )
}

/** The first of these that is empty is a problem, each in its own words. */
export const required = (values: Values, words: Readonly<Record<string, string>>): Problem[] =>
  Object.entries(words).flatMap(([name, message]) =>
    (values[name] ?? '').trim() === '' ? [{ name, message }] : [],
  )
