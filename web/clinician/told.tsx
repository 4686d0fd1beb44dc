// What was done, seen as well as spoken: one line at the foot of the screen that stays until the next or is put away.
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { announce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'

/** What takes it back: a form, for the service wants a reason. */
export type Undo = { label: string; form: (close: () => void) => VNode }

type Line = { says: string; failed: boolean; undo: Undo | null }
const line = signal<Line | null>(null)
/** The way back that is being taken, which outlasts the line. */
const taking = signal<Undo | null>(null)
let timer: ReturnType<typeof setTimeout> | undefined
const shownMs = 12_000
/** Who wants to take something back needs longer than who reads (WCAG 2.2.1). */
const shownWithUndoMs = 30_000

/** @param sentence what the service has answered, never what is hoped for */
export const tell = (sentence: string, undo: Undo | null = null): void =>
  say({ says: sentence, failed: false, undo })

/** @param sentence what was not done, or is not known to be */
export const tellFailure = (sentence: string): void =>
  say({ says: sentence, failed: true, undo: null })

function say(next: Line): void {
  line.value = next
  announce(next.says)
  clearTimeout(timer)
  timer = setTimeout(hide, next.undo ? shownWithUndoMs : shownMs)
}

const hide = (): void => {
  line.value = null
}
const close = (): void => {
  taking.value = null
}

export const Told = () => (
  <>
    {line.value && <Said {...line.value} />}
    {taking.value?.form(close)}
  </>
)

function Said({ says, failed, undo }: Line) {
  const takeBack = () => {
    taking.value = undo
    hide()
  }
  return (
    <section
      class="told"
      data-failed={failed}
      aria-label={failed ? 'What was not done' : 'What was done'}
    >
      <span aria-hidden="true">{failed ? '!' : '✓'}</span>
      <p>{says}</p>
      {undo && <Button onClick={takeBack}>{undo.label}</Button>}
      <Button kind="link" onClick={hide}>
        Close
      </Button>
    </section>
  )
}
