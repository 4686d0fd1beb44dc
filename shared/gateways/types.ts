// What the loop can do to the world. Adapters speak to AWS; the local run puts other clients behind them.

import type { AlertKind, AlertLevel, MessageClass } from '../chart/events.ts'
import type { AlertId, ClinicId, Instant, PageId, PatientId, PhoneNumber, TextId } from '../ids.ts'

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
  link: string
  clinicName: string
}

export interface Pages {
  /** To the clinic's topic. */
  publish(page: PageMessage): Promise<SendResult>
  /** To an on-call number, by SMS. */
  text(page: PageMessage, to: PhoneNumber): Promise<SendResult>
}

export interface WakeUps {
  /**
   * A one-time wake-up for a chart at `at` (rounded up to the next whole minute by the adapter).
   * One that already exists is success. Only ever added.
   */
  arm(wakeUp: { clinicId: ClinicId; patientId: PatientId; at: Instant }): Promise<void>
}
