// Screens and forms that come when they are needed: what loads first stays small.
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

type Part<P> =
  | { kind: 'loading' }
  | { kind: 'here'; Component: ComponentType<P> }
  | { kind: 'lost' }

/** @param load fetched once, when it is first shown; a release that took the file away is told as such */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const part = signal<Part<P>>({ kind: 'loading' })
  let isAsked = false
  const ask = async () => {
    isAsked = true
    part.value = { kind: 'loading' }
    part.value = await load().then(
      (Component): Part<P> => ({ kind: 'here', Component }),
      (): Part<P> => ({ kind: 'lost' }),
    )
  }
  return (props: P) => {
    useEffect(() => {
      if (!isAsked) void ask()
    }, [])
    const { value } = part
    if (value.kind === 'here') return <value.Component {...props} />
    if (value.kind === 'loading') return <p class="loading">Loading…</p>
    return (
      <Notice tone="urgent">
        This part could not be loaded.
        <Button onClick={() => location.reload()}>Load the page again</Button>
      </Notice>
    )
  }
}
