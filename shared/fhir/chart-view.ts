// What resources are made from: one patient's chart, whole, with what its commits tell beside it.
import type { Clinic } from '../clinic/schema.ts'
import type { Instant } from '../vocabulary/ids.ts'
import type { ChartRecord } from './record/record.ts'

/** Where and for whom resources are made. */
export type Setting = {
  clinic: Clinic
  /** Where FHIR answers, without a slash at its end. */
  base: string
  /** Estimates are as of it; facts have their own times. */
  now: Instant
}

export type ChartView = ChartRecord & { setting: Setting }
