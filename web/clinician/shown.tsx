// What a screen shows of something asked for: that it is on its way, it, or why not.
import type { ReadonlySignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Failure } from '../client/failure.ts'
import { Notice } from '../ui/notice.tsx'
import type { Resource } from './state/resource.ts'

type ShownProps<T> = {
  of: ReadonlySignal<Resource<T>>
  /** The screen's heading where there is nothing to show; none for a part of a screen. */
  heading?: string
  children: (value: T) => ComponentChildren
}

/** What is shown keeps its place whatever is said above it: a form that is half filled must not begin anew. */
export function Shown<T>({ of, heading, children }: ShownProps<T>) {
  const resource = of.value
  if (resource.kind === 'loading') return <p class="loading">Loading…</p>
  const failure = resource.kind === 'failed' ? resource.failure : null
  const { value } = resource
  return (
    <>
      {heading && value === null ? <h1 tabIndex={-1}>{heading}</h1> : null}
      {failure ? <FailureNotice failure={failure} /> : null}
      {value === null ? null : children(value)}
    </>
  )
}

/** Null for what the screen's own bars already say. */
export function FailureNotice({ failure }: { failure: Failure }) {
  const words = wordsOf(failure)
  return words === null ? null : <Notice tone="urgent">{words}</Notice>
}

export function wordsOf(failure: Failure): string | null {
  switch (failure.kind) {
    case 'offline':
    case 'signed-out':
    case 'given-up':
      return null
    case 'too-many':
      return 'Too many requests at once. Lists are asked for again in a moment; send a form once more.'
    case 'broken':
      return `Something went wrong at our side. If it goes on, tell your administrator this id: ${failure.requestId ?? 'none'}`
    case 'changed':
      return `Changed by somebody else meanwhile: ${failure.message}`
    case 'forbidden':
    case 'not-found':
    case 'conflict':
    case 'wrong':
      return failure.message
  }
}

/** Of an alert that somebody wanted to take, which can be tried again. */
export function notTaken(failure: Failure): string {
  const words = wordsOf(failure)
  switch (failure.kind) {
    case 'offline':
    case 'given-up':
    case 'broken':
      return `${words ?? 'Not connected.'} It is not known whether you have it: try again.`
    case 'signed-out':
      return 'You do not have it: sign in again, then try again.'
    case 'too-many':
      return 'Too many requests at once. You do not have it: try again in a moment.'
    default:
      return words ?? 'You do not have it.'
  }
}
