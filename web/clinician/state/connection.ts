// Whether the service can be reached, and since when not: what is on the screen is then as old as that.
import { signal } from '@preact/signals'
import { hearTime, now } from './service-clock.ts'

export type Connection = { kind: 'connected'; heardAt: number } | { kind: 'lost'; since: number }

export const connection = signal<Connection>({ kind: 'connected', heardAt: Date.now() })

/** Every answer of the service, or that none came. */
export function heard(answer: { at: number } | null): void {
  if (answer) {
    hearTime(answer.at)
    connection.value = { kind: 'connected', heardAt: now.peek() }
  } else if (connection.peek().kind === 'connected') {
    connection.value = { kind: 'lost', since: now.peek() }
  }
}
