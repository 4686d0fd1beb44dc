// Sends what is tapped, one request after the other, and for as long as it takes: it outlasts the screen it was tapped on,
// a lost network, and in this tab's own storage the page itself. What is asked for twice is the same each time.
import { computed, effect, type Signal, signal } from '@preact/signals'
import type { Api, Result } from '../../client/api.ts'
import type { Failure } from '../../client/failure.ts'
import { pathOf } from '../../routes.ts'
import { wordsOf } from '../shown.tsx'
import { connection } from '../state/connection.ts'
import { signInEnded } from '../state/session.ts'
import { noteUnsaved } from '../state/unsaved.ts'
import type { PatientView, SessionView } from '../words.ts'
import { changesSeen } from './changes.ts'
import { bodyOf, type FieldName, fieldOf } from './fields.ts'
import {
  type Finishing,
  type Kept,
  keep,
  keptOf,
  type RecordQueue,
  type SessionKey,
} from './kept.ts'
import * as queue from './queue.ts'

export type Recorder = {
  /** As the service answered last. */
  session: Signal<SessionView | null>
  pending: Signal<RecordQueue>
  finishing: Signal<Finishing | null>
  /** Whether something is on its way now; else why it is not, if anything is left. */
  state: Signal<'idle' | 'sending' | 'held-up'>
  /** @param reason why it is right though it looked like a slip */
  tap: (field: FieldName, value: unknown, reason?: string) => void
  keepMine: (field: FieldName) => void
  keepTheirs: (field: FieldName) => void
  finish: (endedAt: string) => void
  /** Of a finish that was turned down. */
  giveUpFinish: () => void
  /** What somebody else has recorded since, in sentences. */
  news: Signal<readonly string[]>
  /** What was read of the patient anew. */
  hear: (patient: PatientView) => void
}

const recorders = new Map<string, Recorder>()
const nameOf = ({ patientId, sessionId }: SessionKey): string => `${patientId} ${sessionId}`

/** One a session, whoever asks. */
export function recorderOf(api: Api, by: string, of: SessionKey): Recorder {
  const known = recorders.get(nameOf(of))
  if (known) return known
  const made = createRecorder(api, by, of)
  recorders.set(nameOf(of), made)
  return made
}

const firstRetryMs = 2_000
const lastRetryMs = 15_000

/** Whatever is not known to be refused comes again by itself. */
const isPassing = ({ kind }: Failure): boolean =>
  ['offline', 'given-up', 'broken', 'signed-out', 'too-many'].includes(kind)

/** The service may have done it. */
const mayBeDone = ({ kind }: Failure): boolean => ['offline', 'given-up', 'broken'].includes(kind)

export function createRecorder(api: Api, by: string, of: SessionKey): Recorder {
  const kept = keptOf(by, of)
  const session = signal<SessionView | null>(null)
  const pending = signal<RecordQueue>(kept?.pending ?? [])
  const finishing = signal<Finishing | null>(kept?.finishing ?? null)
  const state = signal<'idle' | 'sending' | 'held-up'>('idle')
  const news = signal<readonly string[]>([])
  let version: number | null = null
  let isBusy = false
  let waitMs = firstRetryMs
  let timer: ReturnType<typeof setTimeout> | undefined

  const isLeft = () => queue.outgoing(pending.peek()).length > 0 || isFinishLeft()
  const isFinishLeft = () => finishing.peek() !== null && finishing.peek()?.refused === null
  const changed = (next: RecordQueue) => {
    pending.value = next
    keep(by, of, keptNow())
  }
  const keptNow = (): Kept => ({ pending: pending.peek(), finishing: finishing.peek() })

  const drain = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    clearTimeout(timer)
    while (isLeft()) {
      state.value = 'sending'
      const went = await sendNext()
      if (went) waitMs = firstRetryMs
      else break
    }
    isBusy = false
    state.value = isLeft() ? 'held-up' : 'idle'
    tellUnsaved()
    if (!isLeft()) return
    timer = setTimeout(() => void drain(), waitMs)
    waitMs = Math.min(lastRetryMs, waitMs * 2)
  }

  /** Whether there is any use in going on at once. */
  const sendNext = async (): Promise<boolean> => {
    const sent = queue.outgoing(pending.peek())
    return sent.length > 0 ? sendFields(sent) : sendFinish()
  }

  const sendFields = async (sent: RecordQueue): Promise<boolean> => {
    const result = await api('PATCH /patients/{patientId}/sessions/{sessionId}/record', {
      params: of,
      body: { ...bodyOf(sent), ...confirmation(sent) },
      ...(version === null ? {} : { ifMatch: version }),
    })
    if (result.ok) {
      answered(result.value, sent)
      changed(queue.afterSaved(pending.peek(), sent))
      return true
    }
    const { failure } = result
    if (mayBeDone(failure)) changed(queue.afterLost(pending.peek(), sent))
    if (isPassing(failure)) return false
    if (failure.kind === 'conflict' && failure.current !== null) {
      // The service's own view of the patient, as every other answer of it.
      overtaken(failure.current as PatientView)
      return true
    }
    changed(queue.afterRefused(pending.peek(), sent, whyRefused(failure, sent)))
    return true
  }

  const sendFinish = async (): Promise<boolean> => {
    const asked = finishing.peek()
    if (asked === null) return true
    const { endedAt, key } = asked
    const result: Result<SessionView> = await api(
      'POST /patients/{patientId}/sessions/{sessionId}/finish',
      { params: of, body: { endedAt }, key },
    )
    if (!result.ok && isPassing(result.failure)) return false
    if (result.ok) finished(result.value)
    finishing.value = result.ok ? null : { ...asked, refused: sayFailure(result.failure) }
    changed(pending.peek())
    return true
  }

  /** @param sent what of the change is our own */
  const answered = (value: SessionView, sent: RecordQueue = []) => {
    if (version === null || value.version > version) version = value.version
    show(value, sent)
  }

  /** What the finish takes over of itself is nobody's recording. */
  const finished = (value: SessionView) => {
    session.value = null
    answered(value)
  }

  const show = (value: SessionView, sent: RecordQueue) => {
    const before = session.peek()
    const own = new Set([...sent, ...pending.peek()].map(({ field }) => field))
    const seen = before ? changesSeen(before, value, own) : []
    if (seen.length > 0) news.value = seen
    session.value = value
  }

  /** Read anew, or told with a refusal: never an older one over a newer. */
  const hear = (patient: PatientView) => {
    if (version !== null && patient.version < version) return
    version = patient.version
    const found = patient.sessions.find(({ sessionId }) => sessionId === of.sessionId)
    if (found) show(found, [])
    if (found?.state === 'finished' && finishing.peek() !== null) {
      finishing.value = null
      changed(pending.peek())
    }
  }

  const overtaken = (patient: PatientView) => {
    hear(patient)
    const stands = session.peek()
    changed(
      queue.afterOvertaken(pending.peek(), (field) => (stands ? fieldOf(stands, field) : null)),
    )
  }

  const tellUnsaved = () => {
    const entries = pending.peek().length + (finishing.peek() === null ? 0 : 1)
    noteUnsaved(pathOf('record', of), entries)
  }

  const isReachable = computed(() => connection.value.kind === 'connected' && !signInEnded.value)
  effect(() => {
    if (isReachable.value) queueMicrotask(() => void drain())
  })
  return {
    session,
    pending,
    finishing,
    state,
    news,
    hear,
    tap: (field, value, reason) => {
      const stands = session.peek()
      news.value = []
      const over = stands ? fieldOf(stands, field) : null
      changed(queue.tapped(pending.peek(), field, value, over, reason))
      void drain()
    },
    keepMine: (field) => {
      changed(queue.withMine(pending.peek(), field))
      void drain()
    },
    keepTheirs: (field) => {
      changed(queue.withoutMine(pending.peek(), field))
      tellUnsaved()
    },
    finish: (endedAt) => {
      finishing.value = { endedAt, key: crypto.randomUUID(), refused: null }
      changed(pending.peek())
      void drain()
    },
    giveUpFinish: () => {
      finishing.value = null
      changed(pending.peek())
      tellUnsaved()
    },
  }
}

/** Which of what was sent the service turns down, and in which words; all of it where it names none. */
function whyRefused(failure: Failure, sent: RecordQueue): (field: FieldName) => string | null {
  const named = failure.kind === 'wrong' ? failure.fields : []
  const about = (field: FieldName) => named.find(({ path }) => path.startsWith(field))
  const words = sayFailure(failure)
  if (!sent.some(({ field }) => about(field))) return () => words
  return (field) => about(field)?.message ?? null
}

const confirmation = ([first]: RecordQueue) =>
  first?.reason === undefined ? {} : { confirm: true as const, reason: first.reason }

const sayFailure = (failure: Failure): string =>
  wordsOf(failure) ?? 'The service has turned it down.'
