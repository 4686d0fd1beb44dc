// What changed, spoken by screen readers. Success is also to be seen: this is beside it, never instead of it.
import { signal } from '@preact/signals'

const words = signal('')
/** The same sentence twice is two announcements. */
const turn = signal(0)

/** Says it when whoever listens has heard out what came before. */
export function announce(sentence: string): void {
  words.value = sentence
  turn.value += 1
}

/** Once on every screen, from its first moment: regions that come later are not listened to. */
export const Announcer = () => (
  <div class="unseen" role="status" aria-live="polite">
    <span key={turn.value}>{words.value}</span>
  </div>
)
