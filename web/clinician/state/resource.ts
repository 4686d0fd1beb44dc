// Something of the service that a screen shows: asked for, shown as answered, asked for again while it is looked at.
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Result } from '../../client/api.ts'
import type { Failure } from '../../client/failure.ts'
import { answered, asked, type Watched, watchedFor } from './currency.ts'
import { turns } from './revision.ts'

export type Resource<T> =
  | { kind: 'loading' }
  | { kind: 'shown'; value: T }
  /** `value`: what was shown before, if anything; it is old now. */
  | { kind: 'failed'; failure: Failure; value: T | null }

/** What is shown, however old; null before the first answer. */
export const shownOf = <T>(resource: Resource<T>): T | null =>
  resource.kind === 'loading' ? null : resource.value

export type Held<T> = {
  state: ReadonlySignal<Resource<T>>
  /** Asks at once: after an action, so that what is shown was answered. */
  refresh(): Promise<void>
}

/**
 * @param key what is asked for, as text: another key is another resource, shown as loading first
 * @param ask makes the call; the signal ends it when the screen is left
 */
export function useResource<T>(
  key: string,
  ask: (signal: AbortSignal) => Promise<Result<T>>,
): Held<T> {
  const resource = useMemo(() => createResource(ask), [key])
  useEffect(() => resource.watch(), [resource])
  return resource
}

export function createResource<T>(ask: (signal: AbortSignal) => Promise<Result<T>>) {
  const state = signal<Resource<T>>({ kind: 'loading' })
  let latest = 0
  let isAsking = false
  let watched: Watched | null = null
  const refresh = async (ending = new AbortController().signal): Promise<void> => {
    latest += 1
    const mine = latest
    const at = Date.now()
    if (watched) asked(watched)
    isAsking = true
    const result = await ask(ending)
    // An answer that was overtaken, or that nobody waits for, is not shown over a newer one.
    if (mine !== latest) return
    isAsking = false
    if (ending.aborted) return
    state.value = after(state.peek(), result)
    if (watched && result.ok) answered(watched, at)
  }
  /** Asks now, and whenever anything has changed, until it is no longer looked at. */
  const watch = (): (() => void) => {
    const ending = new AbortController()
    const again = async () => {
      if (!isAsking) await refresh(ending.signal)
    }
    const mine = watchedFor(again)
    watched = mine
    const stop = effect(() => {
      turns.value // what this follows
      untracked(() => void refresh(ending.signal))
    })
    return () => {
      stop()
      ending.abort()
      mine.end()
    }
  }
  return { state, refresh: () => refresh(), watch }
}

export function after<T>(before: Resource<T>, result: Result<T>): Resource<T> {
  if (result.ok) return { kind: 'shown', value: result.value }
  const value = before.kind === 'loading' ? null : before.value
  return { kind: 'failed', failure: result.failure, value }
}
