// Branded identifiers: one clinic's patient id can never be passed where a session id is meant.
import * as z from 'zod/mini'

/** Letters, digits, `_` and `-`: safe in table keys, schedule names and URLs. */
const token = (max: number) =>
  z
    .string()
    .check(z.regex(/^[A-Za-z0-9_-]+$/, 'use letters, digits, _ and - only'), z.maxLength(max))

export const ClinicId = token(16).brand<'ClinicId'>()
export type ClinicId = z.infer<typeof ClinicId>

/** Unique within its clinic. */
export const PatientId = token(32).brand<'PatientId'>()
export type PatientId = z.infer<typeof PatientId>

export const SessionId = token(32).brand<'SessionId'>()
export type SessionId = z.infer<typeof SessionId>

export const CheckInId = token(64).brand<'CheckInId'>()
export type CheckInId = z.infer<typeof CheckInId>

export const AlertId = token(64).brand<'AlertId'>()
export type AlertId = z.infer<typeof AlertId>

/** One text we ask the carrier to send. */
export const TextId = token(64).brand<'TextId'>()
export type TextId = z.infer<typeof TextId>

/** One page to a clinician. */
export const PageId = token(64).brand<'PageId'>()
export type PageId = z.infer<typeof PageId>

/** What made us act: an inbound message id, an idempotency key, a delivery receipt. Handled once. */
export const CauseId = z.string().check(z.minLength(1), z.maxLength(200)).brand<'CauseId'>()
export type CauseId = z.infer<typeof CauseId>

/** A commit's hash, by which the next one knows it: 43 letters of base64url. */
export const CommitHash = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{43}$/, 'no hash of a commit'))
  .brand<'CommitHash'>()
export type CommitHash = z.infer<typeof CommitHash>

/** A UTC instant, `2026-03-02T14:00:00.000Z`: text order is time order. */
export const Instant = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'a UTC instant with milliseconds'),
  )
  .brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** E.164, as libphonenumber wrote it at the edge. */
export const PhoneNumber = z
  .string()
  .check(z.regex(/^\+[1-9]\d{6,14}$/, 'an E.164 number'))
  .brand<'PhoneNumber'>()
export type PhoneNumber = z.infer<typeof PhoneNumber>

export const Language = z.enum(['en', 'es'])
export type Language = z.infer<typeof Language>

export const Condition = z.enum([
  'depression',
  'anxiety',
  'ptsd',
  'bipolar-depression',
  'ocd',
  'chronic-pain',
])
export type Condition = z.infer<typeof Condition>

/** `phq-9`, or the id of a clinic's own instrument. */
export const InstrumentId = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower-case letters, digits and -'), z.maxLength(32))
  .brand<'InstrumentId'>()
export type InstrumentId = z.infer<typeof InstrumentId>

/** One patient of one clinic: the address of a chart. */
export type ChartKey = { clinicId: ClinicId; patientId: PatientId }
