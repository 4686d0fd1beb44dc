// One machine's worth of the outside: time, queues, schedules, phones. The local run, the demo, the
// tests and the simulator all live in it; the handlers run in it unchanged.
import { newActs, turn } from './acts.ts'
import { type Chance, noChance } from './chance.ts'
import type { Change, ClockMode, Pending, PendingOf, QueueName } from './changes.ts'
import {
  type CountParts,
  carrierLists,
  messageIdOf,
  type PageAbout,
  scheduler,
  snsForPage,
  snsForTexts,
  visibility,
} from './clients.ts'
import { deliverBatch, deliverReceipt, type Handlers, type QueueSettings } from './deliveries.ts'
import { before } from './heap.ts'
import {
  type InboundText,
  inboundMessage,
  redriven,
  type Stamp,
  shownText,
  wakeUpMessage,
} from './messages.ts'
import { Places } from './places.ts'
import type { WorldState } from './state.ts'
import { Sweeps, sweep } from './sweeps.ts'
import { wakeUpQueue } from './wake-up-queue.ts'

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
  /** What befalls things on their way; nothing when left out. */
  chance?: Chance
  /**
   * Whether invocations run beside each other, each going on when its time has come, as on AWS. Else one ends
   * before the next begins, and no invocation may `sleep`.
   */
  besideEachOther?: boolean
}

export class ClockError extends Error {
  override name = 'ClockError'
}

export class World {
  readonly state: WorldState
  readonly texts: ReturnType<typeof snsForTexts>
  readonly optOuts = carrierLists()
  /** Of messages that a function is at work on. */
  readonly visibility = visibility(() => this.now())
  readonly wakeUpQueue: ReturnType<typeof wakeUpQueue>
  readonly schedules: ReturnType<typeof scheduler>
  readonly #options: WorldOptions
  readonly #chance: Chance
  readonly #acts = newActs()
  #handlers: Handlers | null = null
  readonly #sweeps: Sweeps
  readonly #places: Places

  constructor(options: WorldOptions) {
    const { state, countParts } = options
    this.#options = options
    this.state = state
    this.#chance = options.chance ?? noChance
    this.texts = snsForTexts(state, countParts, this.#chance.report)
    this.schedules = scheduler(state)
    this.wakeUpQueue = wakeUpQueue(state)
    this.#places = new Places(options.queues.atOnce)
    this.#sweeps = new Sweeps(state.clock.now, options.overdue)
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

  /**
   * Moves the clock on, running everything that falls due on the way, in order.
   *
   * @param stopped asked between one thing and the next: whether to go no further than what is due by then
   * @returns whether it came to where it was to go
   */
  async advance(to: number, stopped: () => boolean = () => false): Promise<boolean> {
    if (to < this.now()) throw new ClockError('the clock never goes back')
    do {
      if (stopped()) {
        while (await this.#step(this.now()));
        this.state.commit([])
        return false
      }
    } while (await this.#step(to))
    this.#moveTo(to)
    this.state.commit([])
    return true
  }

  /** Runs what comes next until then, a sweep included; false when nothing does. */
  async #step(to: number): Promise<boolean> {
    const next = this.nextAt()
    const at = next !== null && next <= to ? next : null
    const bound = at ?? to + 1
    const sweepAt = this.#sweeps.hasTickBefore(bound) ? await this.#sweeps.nextBefore(bound) : null
    if (sweepAt !== null) {
      this.#moveTo(sweepAt)
      // While functions are down a tick passes unheard: the next one is as good.
      if (this.#chance.pausedUntil(sweepAt) === null)
        await this.#begin(() => sweep(this.#attached(), sweepAt, this.#options.onError))
      return true
    }
    if (at === null) return false
    this.#moveTo(at)
    await this.#runNext()
    return true
  }

  /** When something next happens by itself, or null. */
  nextAt(): number | null {
    const at = Math.min(this.state.peek()?.at ?? Infinity, this.#acts.peek()?.at ?? Infinity)
    return at === Infinity ? null : at
  }

  /** Lets someone act at a time; what is past happens now. Forgotten when the process ends. */
  at(time: number, run: () => Promise<void> | void): void {
    this.#acts.push({ at: Math.max(time, this.now()), seq: this.state.nextSeq(), run })
  }

  /** Time passes for whoever waits, and the world goes on meanwhile. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.at(this.now() + ms, resolve))
  }

  /** A patient's text: shown on the phone, published to the inbound topic, handled now. */
  async receive(text: InboundText): Promise<{ messageId: string }> {
    const posted = this.post(text)
    await this.advance(this.now())
    return posted
  }

  /** A patient's text, shown on the phone and on its way. */
  post(text: InboundText): { messageId: string } {
    const seq = this.state.nextSeq()
    const messageId = text.messageId ?? messageIdOf(seq)
    const parts = this.#options.countParts(text.body)
    // On the phone the text stands once, however often the carrier delivers it.
    const known =
      text.messageId !== undefined &&
      this.state.messages.get(text.from)?.some(({ id }) => id === messageId)
    const sentAt = this.#sentAt(text.from)
    this.state.commit([
      ...(known ? [] : [shownText(text, messageId, { at: this.now(), parts })]),
      ...this.#copies(
        'inbound-text',
        [0],
        (stamp) => inboundMessage(text, messageId, { ...stamp, sentAt }),
        seq,
      ),
    ])
    return { messageId }
  }

  /** No phone sends two texts in one millisecond, though a clock that is held stands still between them. */
  #sentAt(phone: string): number {
    const now = this.now()
    const messages = this.state.messages.get(phone) ?? []
    // They stand in order of time: the newest are looked at, not a phone's years.
    const before = messages.findLastIndex(({ at }) => at !== now)
    return now + messages.slice(before + 1).filter(({ direction }) => direction === 'in').length
  }

  /** Puts what was set aside back on its queues, as an operator does once the cause is mended. */
  redrive(): number {
    const letters = [...this.state.deadLetters]
    this.state.commit(
      letters.flatMap((letter): Change[] => [
        { type: 'redriven', messageId: letter.messageId },
        redriven(letter, { seq: this.state.nextSeq(), now: this.now() }),
      ]),
    )
    return letters.length
  }

  /** One message for each time it comes; the first takes `seq` if one is given. */
  #copies(
    queue: QueueName,
    delaysMs: readonly number[],
    message: (stamp: Stamp) => Change,
    seq?: number,
  ): Change[] {
    const now = this.now()
    return delaysMs
      .flatMap((late) => this.#chance.deliver(queue, now).map((delay) => late + delay))
      .map((delayMs, index) => {
        const own = index === 0 && seq !== undefined ? seq : this.state.nextSeq()
        return message({ seq: own, now, delayMs })
      })
  }

  #moveTo(at: number): void {
    if (at > this.now()) this.state.clock = { ...this.state.clock, now: at }
  }

  #runNext(): Promise<void> | undefined {
    const act = this.#acts.peek()
    const head = this.state.peek()
    if (act !== undefined && (head === undefined || before(act, head))) {
      this.#acts.pop()
      return this.#begin(async () => act.run())
    }
    const entry = this.state.take()
    switch (entry?.kind) {
      case 'message':
        return this.#runBatch(entry)
      case 'receipt':
        return this.#runReceipt(entry)
      case 'schedule':
        this.state.commit([
          { type: 'done', seq: entry.seq },
          ...this.#copies('wake-up', this.#chance.fire(entry), (stamp) =>
            wakeUpMessage(entry, stamp),
          ),
        ])
    }
  }

  #begin(work: () => Promise<void>): Promise<void> {
    const done = work()
    return this.#options.besideEachOther ? turn() : done
  }

  #runReceipt(receipt: PendingOf<'receipt'>): Promise<void> | undefined {
    if (this.#isPutBack(receipt)) return
    const { deliveryReport } = this.#attached()
    const { onError } = this.#options
    return this.#begin(() => deliverReceipt(this.state, receipt, deliveryReport, onError))
  }

  /** Takes along what else is visible in the same queue, as long as nothing of another kind comes between. */
  #runBatch(first: PendingOf<'message'>): Promise<void> | undefined {
    if (this.#isPutBack(first) || this.#places.mustWait(first)) return
    const batch = [first]
    while (batch.length < this.#options.queues.batchSize) {
      const next = this.state.peek()
      if (!belongs(next, first, this.now())) break
      this.state.take()
      batch.push(next)
    }
    const { inboundText, wakeUp } = this.#attached()
    const handler = first.queue === 'inbound-text' ? inboundText : wakeUp
    const { queues, onError } = this.#options
    return this.#begin(() =>
      this.#inPlace(first.queue, () =>
        deliverBatch(this.state, batch, handler, {
          ...queues,
          onError,
          againAt: this.visibility.take,
        }),
      ),
    )
  }

  /** A place among the batches at work; when it is free again, one that waited for it has its turn. */
  async #inPlace(queue: QueueName, work: () => Promise<void>): Promise<void> {
    this.#places.take(queue)
    try {
      await work()
    } finally {
      const waited = this.#places.free(queue, this.#options.queues.batchSize)
      this.state.commit(waited.flatMap((each) => this.#again(each, this.now())))
    }
  }

  /** While functions are down queues keep what they hold, as does Lambda's own for receipts. It counts as no try. */
  #isPutBack(held: PendingOf<'message' | 'receipt'>): boolean {
    const at = this.#chance.pausedUntil(this.now())
    if (at === null) return false
    this.state.commit(this.#again(held, at))
    return true
  }

  #again(held: PendingOf<'message' | 'receipt'>, at: number): Change[] {
    return [
      { type: 'done', seq: held.seq },
      { type: 'pending', entry: { ...held, at, seq: this.state.nextSeq() } },
    ]
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
