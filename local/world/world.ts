// One machine's worth of the outside: time, queues, schedules, phones. The local run, the demo, the
// tests and the simulator all live in it; the handlers run in it unchanged.
import type { ClockMode, Pending, PendingOf } from './changes.ts'
import {
  type CountParts,
  messageIdOf,
  type PageAbout,
  scheduler,
  snsForPage,
  snsForTexts,
} from './clients.ts'
import {
  contextFor,
  deliverBatch,
  deliverReceipt,
  type Handlers,
  type QueueSettings,
} from './deliveries.ts'
import { type InboundText, inboundMessage, shownText, wakeUpMessage } from './messages.ts'
import type { WorldState } from './state.ts'

const sweepEveryMs = 5 * 60_000

export type WorldOptions = {
  state: WorldState
  countParts: CountParts
  queues: QueueSettings
  /**
   * Whether any chart is overdue at an instant. The sweep of every five minutes finds nothing
   * otherwise, so it is only run when this says yes: weeks pass without two thousand empty sweeps.
   */
  overdue: (at: number) => Promise<boolean>
  /** Hears of invocations that failed as a whole; the work itself comes again or is set aside. */
  onError: (error: unknown) => void
}

export class ClockError extends Error {
  override name = 'ClockError'
}

export class World {
  readonly state: WorldState
  readonly texts: ReturnType<typeof snsForTexts>
  readonly schedules: ReturnType<typeof scheduler>
  readonly #options: WorldOptions
  #handlers: Handlers | null = null
  #sweptAt: number

  constructor(options: WorldOptions) {
    const { state, countParts } = options
    this.#options = options
    this.state = state
    this.texts = snsForTexts(state, countParts)
    this.schedules = scheduler(state)
    this.#sweptAt = state.clock.now
  }

  /** Milliseconds since the epoch, in the world's time. */
  readonly now = (): number => this.state.clock.now

  /** SNS for one page; the world keeps what it was about. */
  pages(about: PageAbout): ReturnType<typeof snsForPage> {
    return snsForPage(this.state, about)
  }

  /** The handlers lean on the world's clients, and the world on the handlers: hence this second step. */
  attach(handlers: Handlers): void {
    this.#handlers = handlers
  }

  setMode(mode: ClockMode, aheadMs: number): void {
    this.state.clock = { ...this.state.clock, mode, aheadMs }
    this.state.commit([])
  }

  /** Moves the clock on, running everything that falls due on the way, in order. */
  async advance(to: number): Promise<void> {
    if (to < this.now()) throw new ClockError('the clock never goes back')
    for (;;) {
      const head = this.state.peek()
      const next = head !== undefined && head.at <= to ? head.at : null
      if (await this.#sweepBefore(next ?? to + 1)) continue
      if (next === null) break
      this.#moveTo(next)
      await this.#runNext()
    }
    this.#moveTo(to)
    this.state.commit([])
  }

  /** When something next happens by itself, or null. */
  nextAt(): number | null {
    return this.state.peek()?.at ?? null
  }

  /** A patient's text: shown on the phone, published to the inbound topic, handled now. */
  async receive(text: InboundText): Promise<{ messageId: string }> {
    const stamp = { seq: this.state.nextSeq(), now: this.now() }
    const messageId = text.messageId ?? messageIdOf(stamp.seq)
    const parts = this.#options.countParts(text.body)
    // On the phone the text stands once, however often the carrier delivers it.
    const known = this.state.messages.get(text.from)?.some(({ id }) => id === messageId)
    this.state.commit([
      ...(known ? [] : [shownText(text, messageId, { at: stamp.now, parts })]),
      inboundMessage(text, messageId, stamp),
    ])
    await this.advance(stamp.now)
    return { messageId }
  }

  #moveTo(at: number): void {
    if (at > this.now()) this.state.clock = { ...this.state.clock, now: at }
  }

  async #runNext(): Promise<void> {
    const entry = this.state.take()
    if (entry === undefined) return
    switch (entry.kind) {
      case 'message':
        await this.#runBatch(entry)
        return
      case 'receipt':
        await deliverReceipt(
          this.state,
          entry,
          this.#attached().deliveryReport,
          this.#options.onError,
        )
        return
      case 'schedule':
        this.state.commit([
          { type: 'done', seq: entry.seq },
          wakeUpMessage(entry, { seq: this.state.nextSeq(), now: this.now() }),
        ])
    }
  }

  /** Takes along what else is visible in the same queue, as long as nothing of another kind comes between. */
  async #runBatch(first: PendingOf<'message'>): Promise<void> {
    const batch = [first]
    while (batch.length < this.#options.queues.batchSize) {
      const next = this.state.peek()
      if (!belongs(next, first, this.now())) break
      this.state.take()
      batch.push(next)
    }
    const { inboundText, wakeUp } = this.#attached()
    const handler = first.queue === 'inbound-text' ? inboundText : wakeUp
    await deliverBatch(this.state, batch, handler, this.#options.queues, this.#options.onError)
  }

  /** Runs the sweeps of the ticks before `bound` that would find something; true if one ran. */
  async #sweepBefore(bound: number): Promise<boolean> {
    const last = Math.ceil(bound / sweepEveryMs) * sweepEveryMs - sweepEveryMs
    if (last <= this.#sweptAt) return false
    if (!(await this.#options.overdue(last))) {
      this.#sweptAt = last
      return false
    }
    const tick = (Math.floor(this.#sweptAt / sweepEveryMs) + 1) * sweepEveryMs
    this.#sweptAt = tick
    if (tick !== last && !(await this.#options.overdue(tick))) return true
    this.#moveTo(tick)
    await this.#sweep(tick)
    return true
  }

  async #sweep(at: number): Promise<void> {
    const event = { source: 'aws.events', time: new Date(at).toISOString() }
    try {
      await this.#attached().sweep(event, contextFor('sweep', `sweep-${at}`))
    } catch (error) {
      // As on AWS: a sweep that failed is followed by the next one.
      this.#options.onError(error)
    }
  }

  #attached(): Handlers {
    if (this.#handlers === null) throw new Error('the world has no handlers yet')
    return this.#handlers
  }
}

function belongs(
  next: Pending | undefined,
  first: PendingOf<'message'>,
  now: number,
): next is PendingOf<'message'> {
  return next?.kind === 'message' && next.queue === first.queue && next.at <= now
}
