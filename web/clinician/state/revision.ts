// Whether anything of the clinic has changed: one small question every few seconds, on which whatever is on the screen
// is asked for again.
import { signal } from '@preact/signals'
import type { Api } from '../../client/api.ts'
import { askBehind, seenAgain, unchanged } from './currency.ts'

/** Another whenever anything has changed, and once a minute all the same: advice also changes by time alone. */
export const turns = signal(0)

/** Changes by others are to be seen within five seconds. */
const everyMs = 4_000
const leastMs = 1_000
const allTheSameMs = 60_000

let lookNow = (): void => undefined

/** Asks for everything on the screen at once. */
export const lookAtOnce = (): void => lookNow()

/**
 * Asks while the window is seen, at once when it comes back to that, and when the network does.
 *
 * @param shown the patient whose page is open, or null
 */
export function followRevision(api: Api, shown: () => string | null): void {
  let known: string | null = null
  let knownOf: string | null | undefined
  let turnedAt = Date.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  const turn = (): void => {
    turnedAt = Date.now()
    turns.value += 1
  }
  const ask = () => {
    const patientId = shown()
    // Of another patient's page it is another by itself: what that has asked for may be of before the first answer.
    if (patientId !== knownOf && knownOf !== undefined) known = ''
    knownOf = patientId
    return api('GET /revision', { query: patientId === null ? {} : { patientId } })
  }
  const look = async (): Promise<void> => {
    clearTimeout(timer)
    const at = Date.now()
    const answer = document.hidden ? null : await ask()
    if (answer?.ok && answer.value.revision !== known) {
      // What the first screen asked for may be of before this first answer: the next look asks for it once more.
      if (known === null) turnedAt = 0
      else turn()
      known = answer.value.revision
    } else if (answer && Date.now() - turnedAt >= allTheSameMs) turn()
    else if (answer) askBehind()
    if (answer?.ok) unchanged(at)
    clearTimeout(timer)
    // A slow answer does not put off the next question.
    timer = setTimeout(look, Math.max(leastMs, everyMs - (Date.now() - at)))
  }
  /** Whoever comes back, to the window, from a lost network or signed in again, sees what is so now. */
  const lookAgain = (): void => {
    if (document.hidden) return
    turn()
    void look()
  }
  lookNow = lookAgain
  addEventListener('focus', lookAgain)
  addEventListener('online', lookAgain)
  document.addEventListener('visibilitychange', () => {
    seenAgain()
    lookAgain()
  })
  void look()
}
