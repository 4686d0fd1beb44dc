// What was done, seen as well as spoken: one line at the foot of the screen that stays until the next or is put away.
import { signal } from '@preact/signals'
import { announce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'

type Line = { says: string; failed: boolean }
const line = signal<Line | null>(null)
let timer: ReturnType<typeof setTimeout> | undefined
const shownMs = 12_000

/** @param sentence what the service has answered, never what is hoped for */
export const tell = (sentence: string): void => say({ says: sentence, failed: false })

/** @param sentence what was not done, or is not known to be */
export const tellFailure = (sentence: string): void => say({ says: sentence, failed: true })

function say(next: Line): void {
  line.value = next
  announce(next.says)
  clearTimeout(timer)
  timer = setTimeout(hide, shownMs)
}

const hide = (): void => {
  line.value = null
}

export function Told() {
  if (line.value === null) return null
  const { says, failed } = line.value
  return (
    <section
      class="told"
      data-failed={failed}
      aria-label={failed ? 'What was not done' : 'What was done'}
    >
      <span aria-hidden="true">{failed ? '!' : '✓'}</span>
      <p>{says}</p>
      <Button kind="link" onClick={hide}>
        Close
      </Button>
    </section>
  )
}
