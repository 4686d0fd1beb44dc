// The words of a chart's facts: who, what kind, how grave. Lazy where many parts make one schema (events.ts).
import * as z from 'zod/mini'
import { alertKinds, alertLevels } from './alerts.ts'
import { escalationClasses } from './escalation.ts'
import { AlertId, CheckInId, Condition, Instant, Language, PhoneNumber, SessionId } from './ids.ts'
import { keysOf } from './keys.ts'
import { measurementKindNames } from './measurements.ts'

/** A staff member as the token names them (its subject), never a display name. */
export const By = z.string().check(z.minLength(1), z.maxLength(128))

/** How a patient answers check-ins: in texts, or on the page behind a link. */
export const CheckInBy = z.enum(['text', 'link'])
export type CheckInBy = z.infer<typeof CheckInBy>

export const EmergencyContact = z.object({
  name: z.string(),
  phone: PhoneNumber,
  relation: z.string(),
  /** When the patient agreed to it. */
  consentedAt: Instant,
})
export type EmergencyContact = z.infer<typeof EmergencyContact>

export const Details = z.lazy(() =>
  z.object({
    firstName: z.string(),
    phone: PhoneNumber,
    timezone: z.string(),
    language: Language,
    condition: Condition,
    checkInBy: CheckInBy,
    lastName: z.optional(z.string()),
    /** `1984-03-14`. */
    birthDate: z.optional(z.string()),
    /** The clinic's own number for the patient, of one patient of the clinic. */
    externalId: z.optional(z.string()),
    /** Whom people call; no software of ours writes to them. */
    emergencyContact: z.optional(EmergencyContact),
  }),
)
export type Details = z.infer<typeof Details>

export const Consent = z.lazy(() =>
  z.object({
    textMessages: z.literal(true),
    unencryptedTextAcknowledged: z.boolean(),
    method: z.string(),
    capturedAt: Instant,
    capturedBy: z.string(),
    /** The patient asks for texts anew, on paper or aloud: ends a STOP sent before `capturedAt`. */
    overridesOptOut: z.optional(z.boolean()),
  }),
)
export type Consent = z.infer<typeof Consent>

export const SessionKind = z.enum(['induction', 'booster'])
export type SessionKind = z.infer<typeof SessionKind>

/** How the drug was given. */
export const routesOfAdministration = ['iv', 'im', 'intranasal', 'sublingual', 'oral'] as const
export const Route = z.enum(routesOfAdministration)
export type Route = z.infer<typeof Route>

/** docs/design.md "What may go out when". */
export const MessageClass = z.enum(['safety', 'reply', 'reminder'])
export type MessageClass = z.infer<typeof MessageClass>

/** Why a text exists; what happens to it is decided by this and its class, never by its body. */
/** From the time that the patient knew to the one that holds; null where the session was canceled. */
export const VisitTold = z.lazy(() =>
  z.object({ sessionId: SessionId, from: Instant, to: z.nullable(Instant) }),
)
export type VisitTold = z.infer<typeof VisitTold>

export const Purpose = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('opt-in') }),
    z.object({ kind: z.literal('stop') }),
    z.object({ kind: z.literal('answer') }),
    /** Who reads what a patient wrote, and when. */
    z.object({ kind: z.literal('listed') }),
    /** A clinician's own words. */
    z.object({ kind: z.literal('message') }),
    z.object({ kind: z.literal('crisis'), alertId: AlertId }),
    z.object({ kind: z.literal('call-911'), alertId: AlertId }),
    z.object({
      kind: z.literal('notice'),
      sessionId: SessionId,
      part: z.enum(['at-once', 'morning', 'voided']),
      /** The end of the ban that it names; older ones do not say. */
      until: z.optional(Instant),
    }),
    z.object({
      kind: z.literal('ride'),
      sessionId: SessionId,
      startsAt: Instant,
      /** The check that it asks with. */
      checkInId: z.optional(CheckInId),
    }),
    /** In the clinic's own words: before the first session, or after the last of the series that began with this one. */
    z.object({
      kind: z.literal('sequence'),
      part: z.enum(['before', 'after']),
      /** Counted from 1. */
      number: z.int(),
      sessionId: SessionId,
    }),
    /** Sessions moved or canceled; `urgent`: the contact window would open too late. */
    z.object({ kind: z.literal('visit'), urgent: z.boolean(), changes: z.array(VisitTold) }),
    /** `onDemand`: the clinic asks for it now, whatever the course and the caps say. */
    z.object({
      kind: z.literal('invite'),
      checkInId: CheckInId,
      onDemand: z.optional(z.boolean()),
    }),
    /** To a patient who has none open: a check-in, if they say so. */
    z.object({ kind: z.literal('offer') }),
    /** The invite or the item again, at the time the patient asked for with LATER. */
    z.object({ kind: z.literal('again'), checkInId: CheckInId }),
    z.object({ kind: z.literal('nudge'), checkInId: CheckInId, number: z.int() }),
    /** The address of the patient's page, because they asked for it or wrote where a page is what they answer on. */
    z.object({ kind: z.literal('link'), checkInId: CheckInId }),
  ]),
)
export type Purpose = z.infer<typeof Purpose>
export type SequencePurpose = Extract<Purpose, { kind: 'sequence' }>

export const MeasurementKind = z.enum(measurementKindNames)
export type MeasurementKind = z.infer<typeof MeasurementKind>

export const AlertKind = z.enum(keysOf(alertKinds))
export type AlertKind = z.infer<typeof AlertKind>

export const AlertLevel = z.enum(keysOf(alertLevels))
export type AlertLevel = z.infer<typeof AlertLevel>

export const EscalationClass = z.enum(keysOf(escalationClasses))
export type EscalationClass = z.infer<typeof EscalationClass>

export const AdviceStatus = z.enum([
  'safety-first',
  'insufficient-data',
  'not-a-responder',
  'too-early',
  'due-now',
  'due-soon',
  'watch',
  'no-change',
])
export type AdviceStatus = z.infer<typeof AdviceStatus>

/** What became of a text the patient sent: every one has a reply or a reason. */
export const Reception = z.enum([
  'crisis',
  'stop',
  'start',
  'help',
  'answer',
  'started',
  'back',
  'skip',
  'later',
  'unreadable',
  'nothing-open',
  'wrong-number',
  'silent-after-stop',
  /** Sent before the question that stands was asked: not an answer to it. */
  'late',
  /** One more crisis text in a flood of them: a person has been called already. */
  'crisis-repeat',
  /** Too many stray texts in an hour, as from an auto-responder: no reply, to end the loop. */
  'loop',
  'no-text-consent',
  /** Danger to the body, or to somebody else. */
  'medical',
  'harm-to-others',
  /** Something to see to today. */
  'concern',
  /** Free text: a person reads it. */
  'listed',
  /** On the short list of what needs neither reply nor reader. */
  'small-talk',
  'auto-reply',
  /** A thumb on one of our texts, or on a picture. */
  'reaction',
  /** Somebody else tells of the patient's death, of a hospital, or answers for them. */
  'deceased',
  'hospitalised',
  'relative',
  /** An answer while the questions wait, after an emergency, for the patient to ask for them. */
  'held',
  'check',
  /** Offered a check-in, for none is open. */
  'offered',
])
export type Reception = z.infer<typeof Reception>

/** A response was lost after one day and by another; null while it is not known to be. */
export const Duration = z.lazy(() => z.object({ after: z.number(), by: z.nullable(z.number()) }))
export type Duration = z.infer<typeof Duration>

/** shared/outcomes/durations/population.ts says what the numbers mean. */
export const Population = z.lazy(() =>
  z.object({
    medianDays: z.number(),
    betweenSd: z.number(),
    withinSd: z.number(),
    holdShare: z.number(),
    from: z.enum(['published', 'clinic']),
  }),
)
