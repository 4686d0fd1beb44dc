// What an invariant is: a name, a sentence, and where it looks on.
import type { Commit } from '../../../shared/chart/events.ts'
import type { ChartState } from '../../../shared/chart/state.ts'
import type { Run } from '../fleet.ts'
import type { Seen, TextRequest } from '../seen.ts'
import type { Witness } from '../witness.ts'

export type Violation = { invariant: string; patient: string | null; at: string; detail: string }

export type Published = {
  textId: string
  phone: string
  body: string
  request: TextRequest | null
  run: Run
}

/** Hooks by which an invariant looks on. */
export type Looks = {
  commit?: (witness: Witness, seen: Seen, commit: Commit, before: ChartState) => void
  text?: (witness: Witness, seen: Seen, text: Published) => void
  page?: (witness: Witness, seen: Seen, page: { alertId: string; pageId: string; run: Run }) => void
  /** Somebody met a chart that cannot be read until then. */
  unreadable?: (witness: Witness, seen: Seen, until: number) => void
  /** A page about such a chart; `together`: about all of its clinic's that cannot be read. */
  named?: (witness: Witness, seen: Seen, together: boolean) => void
  /** Anything written where others read it. */
  written?: (witness: Witness, where: string, text: string, run: Run | null) => void
  ended?: (witness: Witness, run: Run) => void
  /** From time to time, and at the end, when no fault has hit the patient for half an hour. */
  calm?: (witness: Witness, seen: Seen) => void
  /** At the end of the run. */
  end?: (witness: Witness, seen: Seen) => void
}
export type Invariant = { name: string; says: string } & Looks
