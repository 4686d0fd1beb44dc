// Lines of a clinic's figures as they are kept.
import * as z from 'zod/mini'
import type { ClinicLines } from '../../shared/figures/types.ts'
import { AdviceStatus, AlertLevel } from '../../shared/vocabulary/facts.ts'
import { Condition } from '../../shared/vocabulary/ids.ts'

const dated = () => ({ condition: Condition, day: z.int() })

export const KeptLines = z.lazy(() =>
  z.strictObject({
    patients: z.array(z.strictObject({ condition: Condition, isDue: z.boolean() })),
    episodes: z.array(
      z.strictObject({
        ...dated(),
        kind: z.enum(['series', 'booster']),
        ordinal: z.int(),
        status: z.enum(['no-response', 'holding', 'ended', 'cut-short', 'not-enough-data']),
        respondedAfter: z.nullable(z.number()),
        remitted: z.nullable(z.boolean()),
        lost: z.nullable(z.strictObject({ after: z.number(), by: z.nullable(z.number()) })),
        endedBy: z.nullable(z.enum(['confirmed-loss', 'booster-after-loss'])),
        cutShortBy: z.nullable(z.enum(['next-session', 'opted-out', 'withdrawn'])),
        nextSessionDays: z.nullable(z.number()),
        advisedAs: z.nullable(AdviceStatus),
      }),
    ),
    checkIns: z.array(z.strictObject({ ...dated(), asked: z.int(), answered: z.int() })),
    alerts: z.array(
      z.strictObject({
        ...dated(),
        level: AlertLevel,
        minutes: z.nullable(z.number()),
        isOver: z.boolean(),
      }),
    ),
    decisions: z.array(
      z.strictObject({
        ...dated(),
        decision: z.enum(['accept', 'defer', 'decline']),
        isAdvised: z.boolean(),
      }),
    ),
    rides: z._default(
      z.nullable(
        z.array(
          z.strictObject({
            ...dated(),
            sessions: z.int(),
            byPatient: z.int(),
            byClinic: z.int(),
            notArranged: z.int(),
            asked: z.int(),
            answered: z.int(),
            drove: z.int(),
            droveWithinBan: z.int(),
          }),
        ),
      ),
      null,
    ),
  }),
) satisfies z.ZodMiniType<ClinicLines>
