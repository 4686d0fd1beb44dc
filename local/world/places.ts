// Places for batches at work: an event source runs so many at once, and what comes then waits on its queue.
import type { PendingOf, QueueName } from './changes.ts'
import type { QueueSettings } from './deliveries.ts'

type Message = PendingOf<'message'>

export class Places {
  readonly #atOnce: QueueSettings['atOnce']
  readonly #taken: Record<QueueName, number> = { 'inbound-text': 0, 'wake-up': 0 }
  readonly #waiting: Record<QueueName, Message[]> = { 'inbound-text': [], 'wake-up': [] }

  constructor(atOnce: QueueSettings['atOnce']) {
    this.#atOnce = atOnce
  }

  /** Keeps the message until a place is free, where none is. */
  mustWait(message: Message): boolean {
    const { queue } = message
    const most = this.#atOnce?.[queue] ?? Number.POSITIVE_INFINITY
    if (this.#taken[queue] < most) return false
    this.#waiting[queue].push(message)
    return true
  }

  take(queue: QueueName): void {
    this.#taken[queue] += 1
  }

  /** Who has waited longest, a batch of them: they go on the queue again. */
  free(queue: QueueName, batchSize: number): readonly Message[] {
    this.#taken[queue] -= 1
    return this.#waiting[queue].splice(0, batchSize)
  }
}
