// clinics.json: the one file an admin edits. Read at synth, at start and by every function.
import * as z from 'zod/mini'
import { isCity, isZone } from '../calendar/zones.ts'
import { CustomInstrument } from '../instruments/custom.ts'
import { visitQuestions } from '../instruments/rows/visit-check.ts'
import { adviceDefaults, advicePolicies } from '../vocabulary/advice.ts'
import { EscalationClass, Route } from '../vocabulary/facts.ts'
import { ClinicId, Condition, InstrumentId, Language, PhoneNumber } from '../vocabulary/ids.ts'
import { keysOf } from '../vocabulary/keys.ts'
import { recordFields } from '../vocabulary/session-record.ts'
import { FhirClient } from './fhir-clients.ts'

/**
 * Minutes or longer between pages of one alert until a person acknowledges it
 * (docs/clinical.md "When a person must act").
 */
const EscalationMinutes = z.strictObject({
  /** Minutes to the first escalation inside clinic hours. */
  firstMinutes: z.int().check(z.positive(), z.maximum(10_080)),
  /** Minutes to the first escalation outside clinic hours; never later than the next opening plus `firstMinutes`. */
  firstMinutesClosed: z.int().check(z.positive(), z.maximum(10_080)),
  /** Minutes between further ones. */
  thenMinutes: z.int().check(z.positive(), z.maximum(10_080)),
})

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day like 09:00'))
const zone = z
  .string()
  .check(z.refine((name) => isZone(name) && isCity(name), 'not an IANA time zone of a city'))
const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max))

/** Letters of GSM-7 that count once: any other halves what fits into a text (docs/aws.md "Parts of a text"). */
const plainText = (max: number) =>
  z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(max),
      z.regex(
        /^[A-Za-z0-9 @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà]*$/,
        'plain letters only: accents like á í ó ú, curly quotes and emoji make a text longer',
      ),
    )

/** Thresholds of the booster advice, one set a condition (docs/clinical.md "The booster advice"). */
const AdviceSettings = z.strictObject({
  /** Days ahead of the expected loss at which `due-soon` begins. */
  leadDays: z._default(z.int().check(z.minimum(0), z.maximum(28)), adviceDefaults.leadDays),
  /** `due-soon` when the probability of loss within `leadDays` reaches this; the policy's own without one. */
  dueSoonProbability: z.optional(z.number().check(z.gt(0), z.lt(1))),
  /** The next scale comes after three days once loss within a week of the last look is as likely; the policy's own. */
  askProbability: z.optional(z.number().check(z.gt(0), z.lt(1))),
  /** The mildest total a response is told from; the scale's cut-off without one. */
  baselineFloor: z.optional(z.number().check(z.minimum(0))),
})
export type AdviceSettings = z.infer<typeof AdviceSettings>

/**
 * How the clinic is advised, and who has approved that: what each way costs and saves stands in docs/outcomes.md
 * "Advice" and, for whoever chooses, in `advicePolicies`.
 */
const AdvicePolicy = z.strictObject({
  policy: z._default(z.enum(keysOf(advicePolicies)), adviceDefaults.policy),
  /** The medical director who has approved the policy and the thresholds below, and the day: both or neither. */
  approvedBy: z.optional(text(60)),
  approvedOn: z.optional(z.iso.date()),
})

/** One step of a course: so many days after the session, these instruments in one sitting. */
const CourseStep = z.strictObject({
  day: z.int().check(z.minimum(1), z.maximum(365)),
  instruments: z.array(InstrumentId).check(z.minLength(1)),
})

const CourseSettings = z.strictObject({
  steps: z.array(CourseStep),
  /** The weekly sitting: the full scale, and what goes with it. */
  full: z.array(InstrumentId).check(z.minLength(1)),
})
export type CourseSettings = z.infer<typeof CourseSettings>

/** Whichever comes first since the last: design, for no guideline that could be read agrees on an interval. */
const LongTermScreen = z.strictObject({
  everySessions: z._default(z.int().check(z.minimum(1), z.maximum(50)), 6),
  everyDays: z._default(z.int().check(z.minimum(14), z.maximum(366)), 90),
  /** The clinic's own instruments that are asked with it, such as licensed scales. */
  also: z._default(z.array(InstrumentId).check(z.maxLength(3)), []),
})

/** The longest that goes with the longest `shortName` into one part. */
const ownTextAtMost = 140

/** So many days before the first session, or after the last of a series, in each language. */
const SequenceStep = z.strictObject({
  days: z.int().check(z.minimum(1), z.maximum(30)),
  text: z.record(Language, plainText(ownTextAtMost)),
})

/** In the order in which they are told, one a day at most (docs/clinical.md "Before the first session, and after a series"). */
const Sequences = z.strictObject({
  before: z._default(z.array(SequenceStep).check(z.maxLength(4)), []),
  after: z._default(z.array(SequenceStep).check(z.maxLength(3)), []),
})

/** Millimetres of mercury: either of them reached counts. */
const PressureLimit = z.strictObject({
  systolic: z.int().check(z.minimum(100), z.maximum(260)),
  diastolic: z.int().check(z.minimum(60), z.maximum(160)),
})

/** What is recorded during a session, and what of it must be (docs/clinical.md "The session record"). */
const SessionRecord = z.strictObject({
  /** Missed on the day's list until it is there; the finish never waits for it. */
  required: z._default(z.array(z.enum(recordFields)), []),
  /** How long a patient is watched from the start on: the esketamine programme's two hours. */
  observationMinutes: z._default(z.int().check(z.minimum(15), z.maximum(480)), 120),
  /** From here on blood pressure is shown as raised. */
  raisedPressure: z._default(PressureLimit, { systolic: 140, diastolic: 90 }),
  /** From here on, before a session or at its end, a person is called. */
  severePressure: z._default(PressureLimit, { systolic: 180, diastolic: 110 }),
})
export type SessionRecordSettings = z.infer<typeof SessionRecord>

const DoseRange = z.strictObject({
  from: z.number().check(z.positive()),
  to: z.number().check(z.positive()),
})

/** Years: what most states ask of adults' records (each state's own law; the admin's to check), more than HIPAA's six. */
export const retentionDefault = 7

export const ClinicShape = z.strictObject({
  id: ClinicId,
  /** For clinicians. */
  name: text(60),
  /** How the clinic signs its texts: neutral, plain letters, short enough that every text fits one part. */
  shortName: z
    .string()
    .check(z.regex(/^[A-Za-z0-9 .'-]{1,18}$/, "at most 18 plain letters, digits, spaces and .'-")),
  timezone: zone,
  /** Where patients call. */
  phone: z.string().check(z.regex(/^[0-9+() -]{7,20}$/, 'a phone number as patients read it')),
  /** The number that texts. On AWS a stack parameter takes its place. */
  textNumber: PhoneNumber,
  /** Countries whose numbers its patients may have, by ISO code; the islands of the United States are of theirs. */
  countries: z._default(
    z
      .array(z.string().check(z.regex(/^[A-Z]{2}$/, 'an ISO 3166 code like US')))
      .check(z.minLength(1)),
    ['US'],
  ),
  /** Clinicians' link base in pages, where another than the stack's own screen is meant; the alert id is appended. */
  alertLink: z.optional(
    z.url().check(z.maxLength(60, 'at most 60 characters: it must fit a page by text')),
  ),
  /** The ride-and-preparation reminder's own sentence, in each language. */
  preparation: z.record(Language, plainText(90)),
  /**
   * What patients are asked with the ride reminder; nothing where it is empty. A question about the ride makes the
   * reminder longer: the clinic's own sentence then has less room.
   */
  visitCheck: z._default(z.array(z.enum(visitQuestions)), []),
  /** Whether a test page goes out once a week, from the first on (docs/clinical.md "The weekly drill"). */
  weeklyDrill: z._default(z.boolean(), true),
  /** Whether invites to those who answer by text also bring the link to the page. */
  linkInInvites: z._default(z.boolean(), false),
  /** Whether the page behind a link asks for the year of birth first, of those whose birth date is on the chart. */
  askBirthYear: z._default(z.boolean(), false),
  contactWindow: z._default(z.strictObject({ from: clock, to: clock }), {
    from: '09:00',
    to: '20:00',
  }),
  /** Days by ISO number, Monday 1. */
  hours: z._default(
    z.strictObject({
      days: z.array(z.int().check(z.minimum(1), z.maximum(7))),
      from: clock,
      to: clock,
    }),
    { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' },
  ),
  /** A clinic may only lengthen it (docs/clinical.md "Driving after a session"). */
  noDrivingHours: z._default(z.number().check(z.minimum(24), z.maximum(72)), 24),
  /** Years after the last entry for which a chart may not be erased without an override (`npm run erase`). */
  retentionYears: z._default(z.number().check(z.minimum(1), z.maximum(50)), retentionDefault),
  /** Doses of each route beyond which a person is asked whether it is a slip. */
  plausibleDoseMg: z._default(z.partialRecord(Route, DoseRange), {}),
  caps: z._default(
    z.strictObject({
      perDay: z.int().check(z.minimum(1), z.maximum(1)),
      perWeek: z.int().check(z.minimum(1), z.maximum(3)),
    }),
    { perDay: 1, perWeek: 3 },
  ),
  /**
   * Parts of texts a month that the clinic pays for; without it there is no bound. Half is told; once they are used up
   * check-ins end until the next month, and everything else goes on (docs/design.md "What may go out when").
   */
  monthlyParts: z.optional(z.int().check(z.minimum(100), z.maximum(10_000_000))),
  /** Parts a second that its number sends: 1 unless more was granted, 100 of a short code. */
  partsPerSecond: z._default(z.number().check(z.gt(0), z.maximum(1_000)), 1),
  /** SMS pages go to the first; escalation walks down the list. */
  onCall: z
    .array(z.strictObject({ role: text(40), phone: PhoneNumber }))
    .check(z.minLength(1), z.maxLength(5)),
  escalation: z._default(z.partialRecord(EscalationClass, EscalationMinutes), {}),
  advicePolicy: z._default(AdvicePolicy, { policy: adviceDefaults.policy }),
  /**
   * Whether how the day is, one digit, is asked every second day near an expected loss: it may bring the full scale
   * forward, and decides nothing (docs/clinical.md "The question of the day").
   */
  sensor: z._default(z.boolean(), false),
  advice: z._default(z.partialRecord(Condition, AdviceSettings), {}),
  /** The long-term screen; none without it (docs/clinical.md "The long-term screen"). */
  longTermScreen: z.optional(LongTermScreen),
  /** The session record; none is kept without it. */
  sessionRecord: z.optional(SessionRecord),
  /** What is told before the first session and after a series; nothing without it. */
  sequences: z.optional(Sequences),
  instruments: z._default(z.array(CustomInstrument), []),
  courses: z._default(z.partialRecord(Condition, CourseSettings), {}),
  /** Systems that speak FHIR with the service for this clinic, and for no other. */
  fhirClients: z._default(z.array(FhirClient).check(z.maxLength(10)), []),
})
export type Clinic = z.infer<typeof ClinicShape>
