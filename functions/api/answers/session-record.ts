// What is recorded of a session; what nobody has told is null.
import * as z from 'zod/mini'
import { recordConcernNames } from '../../../shared/chart/record-concerns.ts'
import { Instant } from '../../../shared/vocabulary/ids.ts'
import {
  departures,
  dissociations,
  nauseas,
  oxygenMoments,
  pressureMoments,
  recordFields,
  sedations,
} from '../../../shared/vocabulary/session-record.ts'
import { list } from './parts.ts'

const Pressure = z.strictObject({ systolic: z.int(), diastolic: z.int(), at: Instant })
const Oxygen = z.strictObject({ percent: z.int(), at: Instant })

export const RecordAnswer = z.lazy(() =>
  z.strictObject({
    bloodPressure: z.record(z.enum(pressureMoments), z.nullable(Pressure)),
    oxygen: z.record(z.enum(oxygenMoments), z.nullable(Oxygen)),
    sedation: z.nullable(z.enum(sedations)),
    dissociation: z.nullable(z.enum(dissociations)),
    nausea: z.nullable(z.enum(nauseas)),
    readiness: z.nullable(z.strictObject({ ready: z.boolean(), at: Instant })),
    /** `name`: as told, else who was said to come. */
    takenHomeBy: z.nullable(
      z.strictObject({ who: z.enum(departures), name: z.nullable(z.string()) }),
    ),
    /** The end of observation; null before the start. */
    observedUntil: z.nullable(Instant),
    /** What the clinic requires and nobody has told; of a session under way, what it will miss. */
    missing: list(z.enum(recordFields)),
    concerns: list(z.enum(recordConcernNames)),
  }),
)
