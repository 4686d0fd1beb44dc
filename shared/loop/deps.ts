// What the loop is given to work with; the functions wire it, tests and the local run bring their own.
import type { Clinic } from '../clinic/schema.ts'
import type {
  CarrierLists,
  OwnQueue,
  Pages,
  Texts,
  WakeUpQueue,
  WakeUps,
} from '../gateways/types.ts'
import type { EventStore, FiguresStore, LinkKeys, NumberKeys } from '../store/types.ts'
import type { Instant } from '../vocabulary/ids.ts'

/** Ids and our own words only: never a number, a name, an answer, a score or a body. */
export type Log = {
  info(message: string, data?: LogData): void
  warn(message: string, data?: LogData): void
  error(message: string, data?: LogData): void
}
export type LogData = Record<string, string | number | boolean>
export type Metrics = { count(name: MetricName): void }
export type MetricName =
  | 'BrokenInvariant'
  | 'Quarantined'
  | 'UnknownSender'
  | 'TakenOver'
  | 'SendFailed'
  | 'PageRefused'
  | 'PagerUnconfirmed'
  | 'ArmFailed'
  | 'SnapshotFailed'
  | 'Conflict'
  | 'NumberInUse'
  | 'ViewUnrecorded'
  | 'Denied'
  | 'EmergencyAccess'
  | 'EmergencyUnreviewed'
  | 'TextsHalfSpent'
  | 'TextsSpent'

export type Deps = {
  clinics: readonly Clinic[]
  store: EventStore
  numbers: NumberKeys
  /** Where patients' pages lie, ending in `/c/`, and the tokens that lead there. */
  links: LinkKeys & { base: string }
  texts: Texts
  pages: Pages
  wakeUps: WakeUps
  /** Where the clinics' screen answers, without a slash at its end: pages link to its alerts. */
  screen: string
  /** Where a clinic's own figures are asked for or made; elsewhere nobody needs them. */
  figures?: FiguresStore
  /** Where wake-ups are seen to; elsewhere its client would only add to the size. */
  carrierLists?: CarrierLists
  /** Of a function that a queue feeds. */
  ownQueue?: OwnQueue
  /** Where wake-ups are seen to: on it they wait for their clinic's number. Left out, nothing waits there. */
  queue?: WakeUpQueue
  now: () => Instant
  /** Lets time pass between texts; left out where no carrier minds, and nothing is spaced. */
  pause?: (ms: number) => Promise<void>
  log: Log
  metrics: Metrics
}
