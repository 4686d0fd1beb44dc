// What the loop can do to the world. Adapters speak to AWS; the local run puts other clients behind them.

import type { AlertKind, AlertLevel, MessageClass } from '../vocabulary/facts.ts'
import type {
  AlertId,
  ChartKey,
  ClinicId,
  Instant,
  PageId,
  PatientId,
  PhoneNumber,
  TextId,
} from '../vocabulary/ids.ts'

/** `refused`: the carrier will not take it, now or later (opted out, invalid number). Transient failures throw. */
export type SendResult =
  | { kind: 'sent'; carrierId: string }
  | { kind: 'refused'; reason: 'opted-out' | 'invalid-number' | 'not-allowed' }

export interface Texts {
  send(text: {
    clinicId: ClinicId
    to: PhoneNumber
    body: string
    class: MessageClass
    textId: TextId
  }): Promise<SendResult>
}

/** A page names an alert by opaque id and link only; no patient data. */
export type PageMessage = {
  clinicId: ClinicId
  pageId: PageId
  alertId: AlertId
  kind: AlertKind
  level: AlertLevel
  /** 0 for the first page, counted up with each escalation. */
  step: number
  /** What else was found about the patient at the same moment, and is told of by this page. */
  others: readonly { alertId: AlertId; pageId: PageId }[]
  /** Nothing was texted to the patient, nor can be: it takes a call. */
  optedOut: boolean
  link: string
  clinicName: string
}

/** All routine alerts of a clinic that are open, once a clinic day: by kind and id. */
export type DigestPage = {
  kind: 'digest'
  level: 'routine'
  clinicId: ClinicId
  clinicName: string
  /** Of each patient, together. */
  patients: readonly (readonly { alertId: AlertId; kind: AlertKind }[])[]
  link: string
}

/** A chart cannot be read: no alert can be raised on it, so the page names the patient, by id. */
export type QuarantinePage = {
  kind: 'quarantine'
  /** `emergency` in the hour after a text that speaks of a crisis, and until somebody was told of it. */
  level: 'emergency' | 'urgent'
  clinicId: ClinicId
  clinicName: string
  patientId: PatientId
  /** 0 for the first page, counted up with each reminder. */
  step: number
}

/** Many charts of a clinic cannot be read: one page about them all. */
export type QuarantinesPage = {
  kind: 'quarantines'
  level: 'urgent'
  clinicId: ClinicId
  clinicName: string
  /** Those that are known, in order; there may be more. */
  patientIds: readonly PatientId[]
  /** 0 for the first page, counted up with each further one. */
  step: number
}

/** Somebody has taken a clinician's role for an hour. */
export type EmergencyPage = {
  kind: 'emergency-access'
  level: 'urgent'
  clinicId: ClinicId
  clinicName: string
  /** The account: the token's subject. */
  personId: string
  /** Where the access is reviewed. */
  link: string
}

/** A clinic's texts of a month. */
export type TextsSpentPage = {
  kind: 'texts-spent'
  level: 'urgent'
  clinicId: ClinicId
  clinicName: string
  share: 'half' | 'all'
}

export type AnyPage =
  | PageMessage
  | DigestPage
  | QuarantinePage
  | QuarantinesPage
  | EmergencyPage
  | TextsSpentPage

export interface Pages {
  /** To the clinic's topic. */
  publish(page: AnyPage): Promise<SendResult>
  /** To an on-call number, by SMS. */
  text(page: AnyPage, to: PhoneNumber): Promise<SendResult>
}

export interface WakeUps {
  /**
   * A one-time wake-up for a chart at `at` (rounded up to the next whole minute by the adapter).
   * One that already exists is success.
   */
  arm(wakeUp: WakeUp): Promise<void>
  /**
   * Takes one back that no commit relies on any more; one that is gone is success. Missing where a patient waits.
   */
  takeBack?: (wakeUp: WakeUp) => Promise<void>
}

/** `on`: the version of the chart it is armed on, by which each has a name of its own; left out where that is not known. */
export type WakeUp = { clinicId: ClinicId; patientId: PatientId; at: Instant; on?: number }

/** A chart to wake; `turnAt` where a turn of its clinic's number is kept for it. */
export type QueuedWakeUp = ChartKey & { turnAt?: Instant | undefined }

/** The queue of wake-ups, for whoever puts charts on it that no schedule does. */
export interface WakeUpQueue {
  /** Puts them there, ids only, to come after `delayMs`, a quarter of an hour at most. Throws where one is not taken. */
  put(wakeUps: readonly QueuedWakeUp[], delayMs: number): Promise<void>
  /** About how many it holds, with those at work and those that are to come later. */
  held(): Promise<number>
}

/** Where daily chain heads are laid down, to stay. */
export interface Heads {
  /** `there`: one of this name has been laid down before, and stands. */
  keep(name: string, text: string): Promise<'kept' | 'there'>
}

/** The carrier's own list, one a clinic's number, of those that want no texts. */
export interface CarrierLists {
  /**
   * Puts a number on it or takes it off; what is so already is done. `refused`: the carrier will not take it off now,
   * which it does once in thirty days at most. Transient failures throw.
   */
  set(wish: {
    clinicId: ClinicId
    phone: PhoneNumber
    listed: boolean
  }): Promise<'done' | 'refused'>
}

/** The queue that feeds a function. */
export type OwnQueue = {
  /** Hands a message on again after so long, instead of when the queue would by itself. Throws where that fails. */
  handOnAgain(receiptHandle: string, afterSeconds: number): Promise<void>
}
