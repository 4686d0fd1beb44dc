// Watches whether anybody is there: in this window or another of the same browser, which tell each other.
import { signal } from '@preact/signals'
import { type Idle, idleAt } from './idle.ts'

export const idle = signal<Idle>({ kind: 'active' })

/**
 * Moving the pointer over a screen is not working on it: that also happens when a desk is wiped. A click counts when it
 * is done: the warning must not vanish from under the finger that answers it.
 */
const signs = ['click', 'keydown', 'wheel', 'touchmove', 'input'] as const
const tellEveryMs = 5_000

let lastActiveAt = Date.now()
const windows = new BroadcastChannel('afterglow-activity')

/** Somebody is there; other windows hear of it now and then. */
export function active(): void {
  const now = Date.now()
  // Once over it is over: whoever comes back signs in again.
  if (idleAt(now, lastActiveAt).kind === 'over') return
  if (now - lastActiveAt >= tellEveryMs) windows.postMessage('active')
  lastActiveAt = now
  look()
}

function look(): void {
  const next = idleAt(Date.now(), lastActiveAt)
  if (next.kind !== 'active' || idle.peek().kind !== 'active') idle.value = next
}

/** @param leave called once, when the time is over */
export function watchIdle(leave: () => void): void {
  lastActiveAt = Date.now()
  for (const sign of signs) addEventListener(sign, active, { capture: true, passive: true })
  windows.addEventListener('message', () => {
    lastActiveAt = Math.max(lastActiveAt, Date.now())
    look()
  })
  const timer = setInterval(() => {
    look()
    if (idle.peek().kind !== 'over') return
    clearInterval(timer)
    leave()
  }, 1_000)
}
