// By which rules a clinic is advised, and what each choice was measured to cost and save.
import * as z from 'zod/mini'
import { advicePolicies } from '../../../shared/vocabulary/advice.ts'
import { Condition } from '../../../shared/vocabulary/ids.ts'
import { keysOf } from '../../../shared/vocabulary/keys.ts'
import { list } from './parts.ts'

const policy = () => z.enum(keysOf(advicePolicies))

const Cost = z.lazy(() =>
  z.strictObject({
    settings: z.strictObject({
      policy: policy(),
      sensor: z.optional(z.boolean()),
      dueSoonProbability: z.optional(z.number()),
      askProbability: z.optional(z.number()),
      leadDays: z.optional(z.number()),
    }),
    says: z.string(),
    fewerDays: z.number(),
    moreBoosters: z.number(),
    scales: z.number(),
    ofTheDay: z.number(),
  }),
)

export const ClinicAdvice = z.lazy(() =>
  z.strictObject({
    policy: policy(),
    /** Null while nobody has. */
    approvedBy: z.nullable(z.string()),
    approvedOn: z.nullable(z.string()),
    sensor: z.boolean(),
    /** By condition, as it is judged now; `isOwn` where clinics.json has numbers of its own. */
    conditions: list(
      z.strictObject({
        condition: Condition,
        instrument: z.string(),
        isOwn: z.boolean(),
        leadDays: z.number(),
        dueSoonProbability: z.number(),
        askProbability: z.nullable(z.number()),
        lossProbability: z.nullable(z.number()),
      }),
    ),
    /** Simulated, against a booster at one PHQ-9 of 10 or more asked weekly: percent, and questions a year. */
    costs: z.strictObject({
      measuredOn: z.string(),
      patientYears: z.number(),
      scalesOfRule: z.number(),
      rows: list(Cost),
    }),
  }),
)
