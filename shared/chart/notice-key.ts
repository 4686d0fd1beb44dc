// By which name the chart remembers that a notice or reminder was asked for.
import type { Purpose } from './events.ts'

/** What must be sent once only, however often we wake. */
export function noticeKey(purpose: Purpose): string | null {
  if (purpose.kind === 'notice') return `notice:${purpose.part}:${purpose.sessionId}`
  if (purpose.kind === 'ride') return `ride:${purpose.sessionId}:${purpose.startsAt}`
  // Told once, whichever session turns out to be the first; of each series once what follows it.
  if (purpose.kind === 'sequence')
    return purpose.part === 'before'
      ? `before:${purpose.number}`
      : `after:${purpose.number}:${purpose.sessionId}`
  return null
}
