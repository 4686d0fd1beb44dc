// A check-in that was opened on demand.
import * as z from 'zod/mini'
import { CheckInId, Instant, InstrumentId } from '../../../shared/vocabulary/ids.ts'
import { list } from './parts.ts'

export const OpenedCheckInAnswer = z.lazy(() =>
  z.strictObject({
    checkInId: CheckInId,
    instrument: InstrumentId,
    items: z.int(),
    /** What follows in the same sitting. */
    rest: list(InstrumentId),
    openedAt: Instant,
    /** When the invite leaves. */
    sendsAt: Instant,
  }),
)
