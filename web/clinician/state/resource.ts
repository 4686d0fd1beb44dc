// Something of the service that a screen shows: asked for, shown as answered, asked for again while it is looked at.
import { type ReadonlySignal, signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Result } from '../../client/api.ts'
import type { Failure } from '../../client/failure.ts'

export type Resource<T> =
  | { kind: 'loading' }
  | { kind: 'shown'; value: T }
  /** `value`: what was shown before, if anything; it is old now. */
  | { kind: 'failed'; failure: Failure; value: T | null }

export type Held<T> = {
  state: ReadonlySignal<Resource<T>>
  /** Asks at once: after an action, so that what is shown was answered. */
  refresh(): Promise<void>
}

/** Changes by others are to be seen within five seconds. */
const everyMs = 4_000

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
  const refresh = async (ending = new AbortController().signal): Promise<void> => {
    latest += 1
    const mine = latest
    const result = await ask(ending)
    // An answer that was overtaken, or that nobody waits for, is not shown over a newer one.
    if (mine === latest && !ending.aborted) state.value = after(state.peek(), result)
  }
  return { state, refresh: () => refresh(), watch: () => watch(refresh) }
}

export function after<T>(before: Resource<T>, result: Result<T>): Resource<T> {
  if (result.ok) return { kind: 'shown', value: result.value }
  const value = before.kind === 'loading' ? null : before.value
  return { kind: 'failed', failure: result.failure, value }
}

/** Asks now, every few seconds while the page is seen, and when it comes back to being seen. */
function watch(refresh: (ending: AbortSignal) => Promise<void>): () => void {
  const ending = new AbortController()
  const { signal: ended } = ending
  let timer: ReturnType<typeof setTimeout> | undefined
  const turn = async (): Promise<void> => {
    clearTimeout(timer)
    if (!document.hidden) await refresh(ended)
    clearTimeout(timer)
    if (!ended.aborted) timer = setTimeout(turn, everyMs)
  }
  for (const event of ['focus', 'online'] as const)
    addEventListener(event, () => void turn(), { signal: ended })
  document.addEventListener('visibilitychange', () => void turn(), { signal: ended })
  void turn()
  return () => {
    ending.abort()
    clearTimeout(timer)
  }
}
