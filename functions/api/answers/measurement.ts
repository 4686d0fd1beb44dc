// A measurement, and how much a patient was given.
import * as z from 'zod/mini'
import { MeasurementKind, Route } from '../../../shared/vocabulary/facts.ts'
import { Instant } from '../../../shared/vocabulary/ids.ts'
import { findings } from '../../../shared/vocabulary/measurements.ts'
import { list } from './parts.ts'

export const measured = () => ({
  measurementId: z.string(),
  kind: MeasurementKind,
  at: Instant,
  values: list(z.strictObject({ name: z.string(), value: z.number(), unit: z.string() })),
  finding: z.nullable(z.enum(findings)),
})

export const MeasurementAnswer = z.lazy(() =>
  z.strictObject({ ...measured(), note: z.nullable(z.string()) }),
)

export const VoidedMeasurementAnswer = z.lazy(() =>
  z.strictObject({ measurementId: z.string(), state: z.literal('voided'), reason: z.string() }),
)

const exposure = () =>
  z.strictObject({
    sessions: z.int(),
    /** By route: they are never added up. */
    milligrams: list(z.strictObject({ route: Route, mg: z.number() })),
    /** Sessions without a dose on record. */
    withoutDose: z.int(),
  })

export const ExposureAnswer = z.lazy(() =>
  z.strictObject({ days90: exposure(), year: exposure(), ever: exposure() }),
)
