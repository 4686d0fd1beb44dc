// A clinic's own figures as they are answered, and as they are kept: nothing of it is suppressed, nobody is named.
import * as z from 'zod/mini'
import { alertLevels } from '../../shared/vocabulary/alerts.ts'
import { AdviceStatus } from '../../shared/vocabulary/facts.ts'
import { Condition, Instant } from '../../shared/vocabulary/ids.ts'
import { keysOf } from '../../shared/vocabulary/keys.ts'
import { list } from '../api/answers/parts.ts'

const group = () => z.union([Condition, z.literal('all')])
const share = () => z.number()
const days = () => z.nullable(z.number())
const Spread = z.lazy(() => z.strictObject({ n: z.int(), median: days(), ninetieth: days() }))
const Level = z.enum(keysOf(alertLevels))
const Decision = z.enum(['accept', 'defer', 'decline'])

const Curve = z.lazy(() =>
  z.strictObject({
    condition: group(),
    n: z.int(),
    patients: z.int(),
    lost: z.int(),
    cutShort: z.strictObject({ nextSession: z.int(), followUpEnded: z.int(), ongoing: z.int() }),
    missingShare: z.nullable(share()),
    steps: list(
      z.strictObject({
        day: z.number(),
        survival: share(),
        low: share(),
        high: share(),
        atRisk: z.int(),
      }),
    ),
    bands: list(z.strictObject({ from: z.number(), to: days(), high: share(), low: share() })),
    medianDays: days(),
    medianIfAllEvents: days(),
    medianIfAllCensored: days(),
    atRisk: list(z.strictObject({ day: z.number(), atRisk: z.int(), low: share(), high: share() })),
  }),
)

const Rides = z.lazy(() =>
  z.strictObject({
    /** The first day that is told of: of the clinic’s calendar. */
    since: z.string(),
    /** Those that took place, and those whose time went by. */
    sessions: z.int(),
    confirmed: z.strictObject({ patient: z.int(), clinic: z.int() }),
    confirmedShare: z.nullable(share()),
    notArranged: z.int(),
    noAnswer: z.int(),
    /** `droveWithinBan`: said so while driving was still forbidden. */
    driving: z.strictObject({
      asked: z.int(),
      answered: z.int(),
      drove: z.int(),
      droveWithinBan: z.int(),
    }),
  }),
)

/** Null where they were kept by a release that did not reckon them, until the next night. */
const rides = () => z.nullable(Rides)

const figures = () => ({
  patients: z.int(),
  curves: list(Curve),
  responses: list(
    z.strictObject({
      condition: group(),
      kind: z.enum(['series', 'booster']),
      treatments: z.int(),
      judged: z.int(),
      responded: z.int(),
      remitted: z.int(),
      daysToResponse: Spread,
    }),
  ),
  episodes: list(
    z.strictObject({ episode: z.int(), n: z.int(), lost: z.int(), medianDays: days() }),
  ),
  checkIns: z.strictObject({
    asked: z.int(),
    answered: z.int(),
    months: list(z.strictObject({ month: z.string(), asked: z.int(), answered: z.int() })),
  }),
  alerts: z.strictObject({
    since: z.string(),
    levels: list(
      z.strictObject({
        level: Level,
        raised: z.int(),
        open: z.int(),
        untouched: z.int(),
        minutesToAction: Spread,
      }),
    ),
  }),
  boosters: z.strictObject({
    given: z.int(),
    advised: z.int(),
    unadvised: list(z.strictObject({ advice: AdviceStatus, given: z.int() })),
    unknown: z.int(),
    dueNow: z.int(),
    decisions: list(z.strictObject({ decision: Decision, advised: z.int(), unadvised: z.int() })),
  }),
  rides: rides(),
})

/** As they are kept: what no release of ours wrote is not told. Older ones are without rides. */
export const KeptFigures = z.lazy(() =>
  z.strictObject({ ...figures(), rides: z._default(rides(), null) }),
)

export const ClinicOutcomesAnswer = z.lazy(() =>
  z.strictObject({
    /** Null where a clinic is too large to be reckoned at once, and its first night is still to come. */
    asOf: z.nullable(Instant),
    condition: z.nullable(Condition),
    /** Days of the clinic’s calendar, both included. */
    from: z.nullable(z.string()),
    to: z.nullable(z.string()),
    /** Charts that could not be read, and are in none of it. */
    unread: z.int(),
    ...figures(),
  }),
)
