// Whether anything of the clinic has changed: one small question every few seconds, on which whatever is on the screen
// is asked for again.
import { signal } from '@preact/signals'
import type { Api } from '../../client/api.ts'

/** Another whenever anything has changed, and once a minute all the same: advice also changes by time alone. */
export const turns = signal(0)

/** Changes by others are to be seen within five seconds. */
const everyMs = 4_000
const allTheSameMs = 60_000

/** Asks while the window is seen, at once when it comes back to that, and when the network does. */
export function followRevision(api: Api): void {
  let known: string | null = null
  let turnedAt = Date.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  const turn = (): void => {
    turnedAt = Date.now()
    turns.value += 1
  }
  const look = async (): Promise<void> => {
    clearTimeout(timer)
    const answer = document.hidden ? null : await api('GET /revision')
    if (answer?.ok && answer.value.revision !== known) {
      if (known !== null) turn()
      known = answer.value.revision
    } else if (answer && Date.now() - turnedAt >= allTheSameMs) turn()
    clearTimeout(timer)
    timer = setTimeout(look, everyMs)
  }
  /** Whoever comes back, to the window or from a lost network, sees what is so now. */
  const lookAgain = (): void => {
    if (document.hidden) return
    turn()
    void look()
  }
  addEventListener('focus', lookAgain)
  addEventListener('online', lookAgain)
  document.addEventListener('visibilitychange', lookAgain)
  void look()
}
