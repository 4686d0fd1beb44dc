// What was done, seen as well as spoken: one line at the foot of the screen that stays until the next or is put away.
import { signal } from '@preact/signals'
import { announce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'

const words = signal('')
let timer: ReturnType<typeof setTimeout> | undefined
const shownMs = 12_000

/** @param sentence what the service has answered, never what is hoped for */
export function tell(sentence: string): void {
  words.value = sentence
  announce(sentence)
  clearTimeout(timer)
  timer = setTimeout(hide, shownMs)
}

const hide = (): void => {
  words.value = ''
}

export const Told = () =>
  words.value === '' ? null : (
    <section class="told" aria-label="What was done">
      <span aria-hidden="true">✓</span>
      <p>{words.value}</p>
      <Button kind="link" onClick={hide}>
        Close
      </Button>
    </section>
  )
