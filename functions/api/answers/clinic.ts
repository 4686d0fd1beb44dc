// What a screen needs to know of its clinic, and of whoever looks at it.
import * as z from 'zod/mini'
import { Instant } from '../../../shared/vocabulary/ids.ts'
import { roles } from '../../../shared/vocabulary/roles.ts'
import { recordFields } from '../../../shared/vocabulary/session-record.ts'
import { list } from './parts.ts'

const Item = z.lazy(() =>
  z.strictObject({
    text: z.string(),
    /** False for what is asked and never in the total. */
    scored: z.boolean(),
    /** Whether some answer raises an alert by itself. */
    flagged: z.boolean(),
    answers: list(z.strictObject({ value: z.number(), label: z.string() })),
  }),
)

const Instrument = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    name: z.string(),
    role: z.enum(['full', 'short', 'safety', 'own']),
    direction: z.enum(['higher-worse', 'higher-better']),
    /** False where answers make no total. */
    scored: z.boolean(),
    range: z.strictObject({ min: z.number(), max: z.number() }),
    bands: list(z.strictObject({ from: z.number(), to: z.number(), label: z.string() })),
    cutOff: z.nullable(z.number()),
    response: z.nullable(
      z.strictObject({ fraction: z.optional(z.number()), points: z.optional(z.number()) }),
    ),
    /** Empty for one that is entered as a total. */
    items: list(Item),
  }),
)

const PressureLimit = z.lazy(() => z.strictObject({ systolic: z.int(), diastolic: z.int() }))

const SessionRecord = z.lazy(() =>
  z.strictObject({
    required: list(z.enum(recordFields)),
    observationMinutes: z.int(),
    raisedPressure: PressureLimit,
    severePressure: PressureLimit,
  }),
)

export const ClinicAnswer = z.lazy(() =>
  z.strictObject({
    clinicId: z.string(),
    name: z.string(),
    timezone: z.string(),
    phone: z.string(),
    noDrivingHours: z.number(),
    you: z.strictObject({
      by: z.string(),
      /** With the one that an emergency access gives while it lasts. */
      roles: list(z.enum(roles)),
      emergencyUntil: z.nullable(Instant),
    }),
    /** What is recorded of a session; null where nothing is. */
    sessionRecord: z.nullable(SessionRecord),
    instruments: list(Instrument),
  }),
)
