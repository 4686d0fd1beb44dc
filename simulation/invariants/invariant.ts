// What an invariant is: a name, a sentence, and where it looks on.
import type { Commit } from '../../shared/chart/events.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { Run } from '../fleet.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen, TextRequest } from '../seen.ts'

export type Published = {
  textId: string
  phone: string
  body: string
  request: TextRequest | null
  run: Run
}

/** Hooks by which an invariant looks on. */
export type Looks = {
  /** `run`: the invocation that made it. */
  commit?: (ledger: Ledger, seen: Seen, commit: Commit, before: ChartState, run: Run | null) => void
  text?: (ledger: Ledger, seen: Seen, text: Published) => void
  page?: (ledger: Ledger, seen: Seen, page: { alertId: string; pageId: string; run: Run }) => void
  /** A digest of a clinic, with the alerts it names. */
  digest?: (
    ledger: Ledger,
    digest: { clinic: Clinic; alertIds: readonly string[]; run: Run },
  ) => void
  /** Somebody met a chart that cannot be read until then. */
  unreadable?: (ledger: Ledger, seen: Seen, until: number) => void
  /** A page about such a chart; `together`: about all of its clinic's that cannot be read. */
  named?: (ledger: Ledger, seen: Seen, together: boolean) => void
  /** The scheduler has given up a wake-up that was asked back, by its name. */
  takenBack?: (ledger: Ledger, seen: Seen, name: string, run: Run) => void
  /** Anything written where others read it. */
  written?: (ledger: Ledger, where: string, text: string, run: Run | null) => void
  ended?: (ledger: Ledger, run: Run) => void
  /** From time to time, and at the end, when no fault has hit the patient for half an hour. */
  calm?: (ledger: Ledger, seen: Seen) => void
  /** At the end of the run. */
  end?: (ledger: Ledger, seen: Seen) => void
}
export type Invariant = { name: string; says: string } & Looks
