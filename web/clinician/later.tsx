// Screens and forms that come when they are needed: what loads first stays small.
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { watchedFor } from './state/currency.ts'

type Part<P> =
  | { kind: 'loading' }
  | { kind: 'here'; Component: ComponentType<P> }
  | { kind: 'lost' }

/** @param load fetched when it is first shown, and again with every look at the service while it cannot be had */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const part = signal<Part<P>>({ kind: 'loading' })
  let isAsking = false
  const ask = async () => {
    if (isAsking) return
    isAsking = true
    part.value = await load().then(
      (Component): Part<P> => ({ kind: 'here', Component }),
      (): Part<P> => ({ kind: 'lost' }),
    )
    isAsking = false
  }
  return (props: P) => {
    useEffect(() => {
      if (part.peek().kind === 'here') return
      const waits = watchedFor(ask)
      void ask()
      return waits.end
    }, [part.value.kind])
    const { value } = part
    if (value.kind === 'here') return <value.Component {...props} />
    if (value.kind === 'loading') return <p class="loading">Loading…</p>
    // A release takes its predecessor's files away: then only the page itself, loaded anew, helps.
    return (
      <Notice tone="urgent">
        This part could not be loaded; it is asked for again every few seconds.
        <Button onClick={() => location.reload()}>Load the page again</Button>
      </Notice>
    )
  }
}
