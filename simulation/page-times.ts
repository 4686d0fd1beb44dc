// How long it takes until a person hears: from the first time that the queue handed on a patient's reply to the first page
// about what it tells. What an outage lies across, or a chart that cannot be read, is left out: no pace of ours helps there.
import type { ChartEvent, Commit, EventOf } from '../shared/chart/events.ts'
import type { Plan } from './faults/plan.ts'
import type { Seen } from './seen.ts'

type Reply = { receivedAt: number; told: boolean }

export class PageTimes {
  /** Of each reply that asked for a page. */
  readonly ms: number[] = []
  readonly #plan: Pick<Plan, 'upSince'>
  readonly #receivedAt = new Map<string, number>()
  readonly #waiting = new Map<string, Reply>()
  /** Until when a chart was last found unreadable. */
  readonly #unreadable = new WeakMap<Seen, number>()

  constructor(plan: Pick<Plan, 'upSince'>) {
    this.#plan = plan
  }

  received(messageId: string, now: number): void {
    if (!this.#receivedAt.has(messageId)) this.#receivedAt.set(messageId, now)
  }

  unreadable(seen: Seen, now: number): void {
    this.#unreadable.set(seen, now)
  }

  /** What a commit asks for because of a reply; the digest waits for the clinic to open by design. */
  committed(seen: Seen, { events }: Pick<Commit, 'events'>): void {
    const { messageId = '' } = events.find(isText) ?? {}
    const receivedAt = this.#receivedAt.get(messageId)
    if (receivedAt === undefined || (this.#unreadable.get(seen) ?? 0) >= receivedAt) return
    const reply = { receivedAt, told: false }
    for (const event of events)
      if (event.type === 'PageRequested' && event.to !== 'digest')
        this.#waiting.set(pageOf(seen, event.pageId), reply)
  }

  left(seen: Seen, pageId: string, now: number): void {
    const reply = this.#waiting.get(pageOf(seen, pageId))
    this.#waiting.delete(pageOf(seen, pageId))
    if (!reply || reply.told || this.#plan.upSince(now) > reply.receivedAt) return
    reply.told = true
    this.ms.push(now - reply.receivedAt)
  }
}

const isText = (event: ChartEvent): event is EventOf<'TextReceived' | 'StrangerWrote'> =>
  event.type === 'TextReceived' || event.type === 'StrangerWrote'

const pageOf = ({ pk }: Seen, pageId: string): string => `${pk} ${pageId}`

/** Null where there is nothing to rank. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? null
}
