// What was tapped and is not saved yet, in this tab's own storage: a phone that sleeps may have its page taken away. By
// ids alone, for whoever tapped it, gone as soon as it is saved.
import { keptAs } from '../state/unsaved.ts'
import type { FieldName } from './fields.ts'
import type { Queue } from './queue.ts'

export type RecordQueue = Queue<FieldName>

/** A finish that is not answered yet. */
export type Finishing = {
  endedAt: string
  /** The same for every attempt. */
  key: string
  refused: string | null
}

export type SessionKey = { patientId: string; sessionId: string }

export type Kept = {
  pending: RecordQueue
  finishing: Finishing | null
  /** The chart's, over which it was tapped. */
  version: number | null
}

type Stored = Kept & { by: string; at: number }

/** Older is no record of a session that runs. */
const longestMs = 24 * 3_600_000

const nameOf = ({ patientId, sessionId }: SessionKey): string =>
  `${keptAs}${patientId} ${sessionId}`

export function keep(by: string, of: SessionKey, kept: Kept): void {
  if (kept.pending.length === 0 && kept.finishing === null) {
    sessionStorage.removeItem(nameOf(of))
    return
  }
  const stored: Stored = { ...kept, by, at: Date.now() }
  sessionStorage.setItem(nameOf(of), JSON.stringify(stored))
}

/** Null where there is none, or where somebody else tapped it. */
export function keptOf(by: string, of: SessionKey): Kept | null {
  const text = sessionStorage.getItem(nameOf(of))
  if (text === null) return null
  // Written by `keep` of this release or one before, in this very tab.
  const { at, by: whose, ...kept } = JSON.parse(text) as Stored
  if (Date.now() - at > longestMs) sessionStorage.removeItem(nameOf(of))
  return whose === by && Date.now() - at <= longestMs ? kept : null
}

/** Of which sessions there is any, whoever tapped it. */
export const allKept = (): readonly SessionKey[] =>
  Object.keys(sessionStorage)
    .filter((name) => name.startsWith(keptAs))
    .flatMap((name) => {
      const [patientId, sessionId] = name.slice(keptAs.length).split(' ')
      return patientId && sessionId ? [{ patientId, sessionId }] : []
    })
