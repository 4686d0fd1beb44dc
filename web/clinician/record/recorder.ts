// Sends what is tapped, one request after the other, and for as long as it takes: it outlasts the screen it was tapped on,
// a lost network, and in this tab's own storage the page itself. What is asked for twice is the same each time.
import { computed, effect, signal } from '@preact/signals'
import type { Api } from '../../client/api.ts'
import type { Failure } from '../../client/failure.ts'
import { pathOf } from '../../routes.ts'
import { connection } from '../state/connection.ts'
import { signInEnded } from '../state/session.ts'
import { noteUnsaved } from '../state/unsaved.ts'
import type { PatientView, SessionView } from '../words.ts'
import { changesSeen } from './changes.ts'
import { bodyOf, type FieldName, fieldOf, fields } from './fields.ts'
import { type Finishing, keep, keptOf, type RecordQueue, type SessionKey } from './kept.ts'
import * as queue from './queue.ts'
import { isPassing, mayBeDone, sayFailure, whyRefused } from './refusals.ts'

const firstRetryMs = 2_000
const lastRetryMs = 15_000

const isReachable = computed(() => connection.value.kind === 'connected' && !signInEnded.value)

const everything: ReadonlySet<FieldName> = new Set(Object.keys(fields) as FieldName[])

export class Recorder {
  readonly #api: Api
  readonly #by: string
  readonly #of: SessionKey
  /** As the service answered last. */
  readonly session = signal<SessionView | null>(null)
  readonly pending = signal<RecordQueue>([])
  readonly finishing = signal<Finishing | null>(null)
  /** Held up from the first attempt that failed to the next that does not. */
  readonly state = signal<'idle' | 'sending' | 'held-up'>('idle')
  /** What somebody else has recorded since the last tap, in sentences. */
  readonly news = signal<readonly string[]>([])
  /** The chart's, on which the next request is based. */
  #version: number | null
  #isBusy = false
  #waitMs = firstRetryMs
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(api: Api, by: string, of: SessionKey) {
    this.#api = api
    this.#by = by
    this.#of = of
    const kept = keptOf(by, of)
    this.pending.value = kept?.pending ?? []
    this.finishing.value = kept?.finishing ?? null
    this.#version = kept?.version ?? null
    effect(() => {
      if (isReachable.value) queueMicrotask(() => void this.#drain())
    })
  }

  /** @param reason why it is right though it looked like a slip */
  tap(field: FieldName, value: unknown, reason?: string): void {
    this.news.value = []
    this.#change(queue.tapped(this.pending.peek(), field, value, this.#standing(field), reason))
    void this.#drain()
  }

  keepMine(field: FieldName): void {
    this.#change(queue.withMine(this.pending.peek(), field))
    void this.#drain()
  }

  keepTheirs(field: FieldName): void {
    this.#change(queue.withoutMine(this.pending.peek(), field))
  }

  finish(endedAt: string): void {
    this.#changeFinish({ endedAt, key: crypto.randomUUID(), refused: null })
    void this.#drain()
  }

  /** Of a finish that was turned down. */
  giveUpFinish(): void {
    this.#changeFinish(null)
  }

  /** What was read of the patient anew: never an older one over a newer. */
  hear(patient: PatientView): void {
    if (this.#version !== null && patient.version < this.#version) return
    this.#version = patient.version
    const found = patient.sessions.find(({ sessionId }) => sessionId === this.#of.sessionId)
    if (found) this.#show(found, new Set())
  }

  /** What was tapped stays, unless somebody else has said otherwise since: then a person says which. */
  #show(session: SessionView, sent: ReadonlySet<FieldName>): void {
    const before = this.session.peek()
    const own = new Set([...sent, ...this.pending.peek().map(({ field }) => field)])
    const seen = before ? changesSeen(before, session, own) : []
    if (seen.length > 0) this.news.value = seen
    this.session.value = session
    this.#yieldStart()
    this.#change(queue.afterOvertaken(this.pending.peek(), (field) => this.#standing(field)))
    if (session.state === 'finished' && this.finishing.peek() !== null) this.#changeFinish(null)
  }

  /** Two who start the same session mean one start: the first holds, and nobody is asked. */
  #yieldStart(): void {
    const mine = this.pending.peek().find(({ field }) => field === 'startedAt')
    if (mine?.over !== null || this.#standing('startedAt') === null) return
    this.#change(queue.withoutMine(this.pending.peek(), 'startedAt'))
  }

  #standing(field: FieldName): unknown {
    const session = this.session.peek()
    return session && fieldOf(session, field)
  }

  #change(pending: RecordQueue): void {
    this.pending.value = pending
    this.#keep()
  }

  #changeFinish(finishing: Finishing | null): void {
    this.finishing.value = finishing
    this.#keep()
  }

  #keep(): void {
    const [pending, finishing] = [this.pending.peek(), this.finishing.peek()]
    keep(this.#by, this.#of, { pending, finishing, version: this.#version })
    const entries = pending.length + (finishing === null ? 0 : 1)
    // What is on its way is nobody's worry yet.
    noteUnsaved(pathOf('record', this.#of), this.state.peek() === 'held-up' ? entries : 0)
  }

  #isLeft(): boolean {
    const finishing = this.finishing.peek()
    const waitsToFinish = finishing !== null && finishing.refused === null
    return queue.outgoing(this.pending.peek()).length > 0 || waitsToFinish
  }

  async #drain(): Promise<void> {
    if (this.#isBusy || !this.#isLeft()) return
    this.#isBusy = true
    clearTimeout(this.#timer)
    let isGoing = true
    while (isGoing && this.#isLeft()) {
      if (this.state.peek() === 'idle') this.state.value = 'sending'
      isGoing = await this.#sendNext()
      if (isGoing) this.#waitMs = firstRetryMs
      this.state.value = isGoing ? 'sending' : 'held-up'
    }
    this.#isBusy = false
    if (isGoing) this.state.value = 'idle'
    else this.#tryAgainLater()
    this.#keep()
  }

  #tryAgainLater(): void {
    this.#timer = setTimeout(() => void this.#drain(), this.#waitMs)
    this.#waitMs = Math.min(lastRetryMs, this.#waitMs * 2)
  }

  /** Whether there is any use in going on at once. What the finish takes over goes before it. */
  #sendNext(): Promise<boolean> {
    const sent = queue.outgoing(this.pending.peek())
    return sent.length > 0 ? this.#sendFields(sent) : this.#sendFinish()
  }

  async #sendFields(sent: RecordQueue): Promise<boolean> {
    const over = this.#version
    const result = await this.#api('PATCH /patients/{patientId}/sessions/{sessionId}/record', {
      params: this.#of,
      body: { ...bodyOf(sent), ...confirmation(sent) },
      ...(over === null ? {} : { ifMatch: over }),
    })
    if (result.ok) {
      this.#change(queue.afterSaved(this.pending.peek(), sent))
      this.#answered(result.value, new Set(sent.map(({ field }) => field)))
      return true
    }
    const { failure } = result
    if (mayBeDone(failure)) this.#change(queue.afterLost(this.pending.peek(), sent))
    if (isPassing(failure)) return false
    if (failure.kind === 'conflict' && failure.current !== null)
      return this.#overtaken(failure, over)
    this.#change(queue.afterRefused(this.pending.peek(), sent, whyRefused(failure, sent)))
    return true
  }

  /** The service's own view of the patient stands; one that is no other than what was sent over is waited for. */
  #overtaken({ current }: Extract<Failure, { kind: 'conflict' }>, over: number | null): boolean {
    // As every other answer of a patient.
    const patient = current as PatientView
    this.hear(patient)
    return patient.version !== over
  }

  async #sendFinish(): Promise<boolean> {
    const asked = this.finishing.peek()
    if (asked === null) return true
    const result = await this.#api('POST /patients/{patientId}/sessions/{sessionId}/finish', {
      params: this.#of,
      body: { endedAt: asked.endedAt },
      key: asked.key,
    })
    if (!result.ok && isPassing(result.failure)) return false
    // What the finish takes over by itself is nobody's recording.
    if (result.ok) this.#answered(result.value, everything)
    else this.#changeFinish({ ...asked, refused: sayFailure(result.failure) })
    return true
  }

  /** @param sent what of a change is our own */
  #answered(session: SessionView, sent: ReadonlySet<FieldName>): void {
    if (this.#version === null || session.version > this.#version) this.#version = session.version
    this.#show(session, sent)
  }
}

const confirmation = ([first]: RecordQueue) =>
  first?.reason === undefined ? {} : { confirm: true as const, reason: first.reason }
