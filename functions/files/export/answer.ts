// All that is on record of one patient. Lazy: only tests and documents build it.
import * as z from 'zod/mini'
import { Instant, InstrumentId, PatientId } from '../../../shared/vocabulary/ids.ts'
import { list } from '../../api/answers/parts.ts'
import { PatientAnswer } from '../../api/answers/patient.ts'
import { TimelineEntry } from '../../api/answers/timeline.ts'

export const ExportAnswer = z.lazy(() =>
  z.strictObject({
    patientId: PatientId,
    exportedAt: Instant,
    patient: PatientAnswer,
    /** Oldest first; those of unscored instruments have no total. Voided ones are in the timeline alone. */
    scores: list(
      z.strictObject({
        scoreId: z.string(),
        instrument: InstrumentId,
        at: Instant,
        total: z.nullable(z.number()),
        prorated: z.boolean(),
        source: z.enum(['text', 'clinic']),
      }),
    ),
    /** Newest first, from the first day on. */
    timeline: list(TimelineEntry),
  }),
)
