// What a clinic's number has to send: parts of this month, and when it is free for the next text.
import type { ClinicId, Instant } from '../vocabulary/ids.ts'

export type Sending = {
  /** Of the clinic's own calendar, `2026-03`. */
  month: string
  /** Parts that have left in it. */
  parts: number
  /** When the number has sent what has a turn so far; null before the first. */
  freeAt: Instant | null
}

export type Sendings = {
  findSending(clinicId: ClinicId): Promise<Sending | null>
  /** Takes the number's next turn: when it is, and from when on the one after it. */
  takeTurn(clinicId: ClinicId, turn: { at: Instant; lastsMs: number }): Promise<Instant>
  /** So many parts have left: how many had this month before, and how many have now. */
  noteParts(
    clinicId: ClinicId,
    sent: { month: string; parts: number },
  ): Promise<{ before: number; after: number }>
}

/** What to store instead, and what to answer: the same in every store. */
export type SendingStep<T> = (known: Sending | null) => { next: Sending; result: T }

export const turnTaken =
  ({ at, lastsMs }: { at: Instant; lastsMs: number }): SendingStep<Instant> =>
  (known) => {
    const turn = known?.freeAt && known.freeAt > at ? known.freeAt : at
    const freeAt = new Date(Date.parse(turn) + lastsMs).toISOString() as Instant
    return { next: { month: '', parts: 0, ...known, freeAt }, result: turn }
  }

/** A month that is over counts no more. */
export const partsNoted =
  ({
    month,
    parts,
  }: {
    month: string
    parts: number
  }): SendingStep<{
    before: number
    after: number
  }> =>
  (known) => {
    const before = known?.month === month ? known.parts : 0
    const after = before + parts
    return {
      next: { freeAt: known?.freeAt ?? null, month, parts: after },
      result: { before, after },
    }
  }
