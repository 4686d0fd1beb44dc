// A form over the screen: its fields, what is wrong with them, one button that sends. What is done was answered: until
// then the form stays, and what is refused stays in it.
import type { ComponentChildren } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Result } from '../client/api.ts'
import type { Failure, Field } from '../client/failure.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorSummary, type FormError } from '../ui/error-summary.tsx'
import { Faults } from './bars.tsx'
import { FailureNotice, wordsOf } from './shown.tsx'
import { tell, type Undo } from './told.tsx'

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
  /** How it is taken back, where the service can. */
  undo?: ((value: T) => Undo | null) | undefined
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
  /** What was sent and neither answered nor refused: the service may have it. */
  const lost = useRef<Values | null>(null)
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
    const sent = latest.current
    const result = await spec.send({ values: sent, key })
    setIsSending(false)
    if (result.ok) {
      tell(spec.done(result.value), spec.undo?.(result.value) ?? null)
      spec.shows(result.value)
      return
    }
    if (isLost(result.failure)) lost.current ??= sent
    if (result.failure.kind === 'wrong' && result.failure.fields.length > 0)
      setProblems(result.failure.fields.map(toldOf))
    else setFailure(result.failure)
  }
  return { state, problems, failure, isSending, submit, mayBeSaved: lost.current !== null }
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
  const { state, problems, failure, isSending, submit, mayBeSaved } = useForm({ ...props, shows })
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
        {/* The screen behind cannot be reached: what is wrong with all of it is told, and mended, here. */}
        <div class="notices">
          <Faults />
        </div>
        {intro && <div class="quiet">{intro}</div>}
        <Problems problems={problems} failure={failure} mayBeSaved={mayBeSaved} />
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

/** The service may have done it: the answer was lost, or it failed while at work. */
const isLost = ({ kind }: Failure): boolean => kind === 'offline' || kind === 'broken'

type ProblemsProps = {
  problems: readonly FormError[]
  failure: Failure | null
  /** An attempt before this one was lost. */
  mayBeSaved: boolean
}

/** Fields whose names the screen does not have are told without a link. */
export const Problems = ({ problems, failure, mayBeSaved }: ProblemsProps) => (
  <>
    <ErrorSummary errors={problems} />
    {failure && failure.kind !== 'too-many' && <FailureNotice failure={failure} />}
    {failure && (
      <p class="error" role="alert">
        {whatNow(failure, mayBeSaved)}
      </p>
    )}
  </>
)

/** Whether it was done, as far as that is known, and what to do. */
function whatNow(failure: Failure, mayBeSaved: boolean): string {
  if (isLost(failure))
    return `${wordsOf(failure) === null ? 'Not connected. ' : ''}It is not known whether this was saved: send it again, it happens once.`
  const before = mayBeSaved ? 'An attempt before this one may have been saved. ' : ''
  switch (failure.kind) {
    case 'signed-out':
      return `${before}Sign in again, then send it: it happens once.`
    case 'too-many':
      return `Too many requests at once. ${before}Send it again in a moment: it happens once.`
    case 'changed':
      return `${before || 'Nothing was changed. '}If it holds all the same, send it once more.`
    case 'conflict':
    case 'not-found':
      return `${before || 'Nothing was changed. '}Close this to see what stands now.`
    default:
      return before || 'Nothing was changed.'
  }
}

/** The first of these that is empty is a problem, each in its own words. */
export const required = (values: Values, words: Readonly<Record<string, string>>): Problem[] =>
  Object.entries(words).flatMap(([name, message]) =>
    (values[name] ?? '').trim() === '' ? [{ name, message }] : [],
  )
