// What somebody records of a session at once: a few of many facts, each by itself. Null takes one back. Lazy, as events
// are.
import * as z from 'zod/mini'
import { Route } from './facts.ts'
import { Instant } from './ids.ts'
import {
  departures,
  dissociations,
  nauseas,
  oxygenMoments,
  pressureMoments,
  sedations,
} from './session-record.ts'

const said = <S extends z.ZodMiniType>(schema: S) => z.optional(z.nullable(schema))

const Pressure = z.object({ systolic: z.number(), diastolic: z.number(), at: Instant })
export type Pressure = z.infer<typeof Pressure>

const Oxygen = z.object({ percent: z.number(), at: Instant })
export type Oxygen = z.infer<typeof Oxygen>

const Readiness = z.object({ ready: z.boolean(), at: Instant })
const TakenHomeBy = z.object({ who: z.enum(departures), name: z.nullable(z.string()) })

/** What the finish takes over; of a finished session it is corrected instead. */
const given = () => ({
  startedAt: said(Instant),
  doseMg: said(z.number()),
  route: said(Route),
  lot: said(z.string()),
  weightKg: said(z.number()),
})

export const RecordChanges = z.lazy(() =>
  z.object({
    ...given(),
    bloodPressure: z.optional(z.partialRecord(z.enum(pressureMoments), z.nullable(Pressure))),
    oxygen: z.optional(z.partialRecord(z.enum(oxygenMoments), z.nullable(Oxygen))),
    sedation: said(z.enum(sedations)),
    dissociation: said(z.enum(dissociations)),
    nausea: said(z.enum(nauseas)),
    readiness: said(Readiness),
    takenHomeBy: said(TakenHomeBy),
  }),
)
export type RecordChanges = z.infer<typeof RecordChanges>
