// The world's own memory: a fold of its changes. Written down before anything is answered.
import type { Change, DeadLetter, Pending, PhoneMessage, QueueName, SentPage } from './changes.ts'
import { TimeHeap } from './heap.ts'

/** Where changes are written down. One call is one atomic line. */
export interface Journal {
  write(changes: readonly Change[]): void
}

/** For worlds that live only as long as the process. */
export const noJournal: Journal = { write: () => undefined }

type Clock = Extract<Change, { type: 'clock' }>

export class WorldState {
  clock: Clock
  readonly messages = new Map<string, PhoneMessage[]>()
  readonly pages: SentPage[] = []
  readonly deadLetters: DeadLetter[] = []
  readonly marks = new Set<string>()
  readonly #pending = new Map<number, Pending>()
  /** By their names, their place in what is pending. */
  readonly #schedules = new Map<string, number>()
  readonly #queue = new TimeHeap<Pending>()
  #journal: Journal

  constructor(clock: Omit<Clock, 'type' | 'seq'>, journal: Journal = noJournal) {
    this.clock = { type: 'clock', seq: 0, ...clock }
    this.#journal = journal
  }

  /** Folds changes read back from a journal. */
  replay(changes: Iterable<Change>): this {
    for (const change of changes) this.#apply(change)
    return this
  }

  /** Changes from now on are written here. */
  writeTo(journal: Journal): void {
    this.#journal = journal
  }

  /** Writes changes down, then lets them count. The clock goes along: its number is never reused. */
  commit(changes: readonly Change[]): void {
    if (this.#journal !== noJournal) this.#journal.write([...changes, this.clock])
    for (const change of changes) this.#apply(change)
  }

  nextSeq(): number {
    const seq = this.clock.seq + 1
    this.clock = { ...this.clock, seq }
    return seq
  }

  /** Its place in what is pending; null where none of that name is to come. */
  scheduleNamed(name: string): number | null {
    return this.#schedules.get(name) ?? null
  }

  /** Messages on a queue, those that show later or are at work among them. */
  heldOn(queue: QueueName): number {
    let held = 0
    for (const entry of this.#pending.values())
      if (entry.kind === 'message' && entry.queue === queue) held++
    return held
  }

  /** What happens next; entries already done are passed over. */
  peek(): Pending | undefined {
    for (;;) {
      const head = this.#queue.peek()
      if (head === undefined || this.#pending.get(head.seq) === head) return head
      this.#queue.pop()
    }
  }

  /** Takes the next one off the queue. It stays pending, and so comes back after a crash, until done. */
  take(): Pending | undefined {
    const head = this.peek()
    if (head !== undefined) this.#queue.pop()
    return head
  }

  /** Everything, as the shortest list of changes that folds to it. */
  *changes(): Generator<Change> {
    yield this.clock
    for (const name of this.marks) yield { type: 'mark', name }
    for (const messages of this.messages.values())
      for (const message of messages) yield { type: 'text', message }
    for (const page of this.pages) yield { type: 'page', page }
    for (const letter of this.deadLetters) yield { type: 'dead', letter }
    for (const entry of this.#pending.values()) yield { type: 'pending', entry }
  }

  #apply(change: Change): void {
    switch (change.type) {
      case 'clock':
        this.clock = change
        return
      case 'pending':
        this.#pending.set(change.entry.seq, change.entry)
        this.#queue.push(change.entry)
        if (change.entry.kind === 'schedule')
          this.#schedules.set(change.entry.name, change.entry.seq)
        return
      case 'done': {
        const entry = this.#pending.get(change.seq)
        if (entry?.kind === 'schedule') this.#schedules.delete(entry.name)
        this.#pending.delete(change.seq)
        return
      }
      case 'text':
        append(this.messages, change.message.phone, change.message)
        return
      case 'page':
        this.pages.push(change.page)
        return
      case 'dead':
        this.deadLetters.push(change.letter)
        return
      case 'redriven': {
        const at = this.deadLetters.findIndex(({ messageId }) => messageId === change.messageId)
        if (at >= 0) this.deadLetters.splice(at, 1)
        return
      }
      case 'mark':
        this.marks.add(change.name)
    }
  }
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
