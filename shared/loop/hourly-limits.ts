// What one person, or one clinic, may do in an hour at most. Each limit is far above what work comes to and far below
// what a stolen account would cost: in money, in noise, or in what it finds out.
import { hourMs, instant, millis } from '../calendar/index.ts'
import type { Refusal } from '../chart/commands.ts'
import type { Tallied, TallyKind } from '../store/types.ts'
import type { ClinicId, Instant } from '../vocabulary/ids.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'

type Limit = { atMost: number; message: string }

export const hourlyLimits = {
  /**
   * A "no, that is another patient's" tells whose number something is. Who brings in a whole clinic's list meets fewer,
   * and free numbers are never counted.
   */
  conflicts: {
    atMost: 100,
    message: 'too many numbers that are in use by other patients: go on in an hour',
  },
  /** Of a clinic, not of a person: each new patient is texted. A clinic moves in with 2,000 in an hour. */
  enrolled: {
    atMost: 3_000,
    message: 'the clinic has enrolled 3,000 patients within the hour: go on in an hour',
  },
  /** Calls of a role that somebody does not have. */
  denied: { atMost: 100, message: 'too many calls that are not yours to make: wait an hour' },
  /** Each is all that is on record of somebody: a whole clinic is taken along with `npm run export`. */
  exports: {
    atMost: 60,
    message: 'you have taken 60 records along within the hour: go on in an hour',
  },
  /** Pages of the clinic's tables: one table of ten thousand patients is some thirty. */
  'clinic-exports': {
    atMost: 400,
    message: 'you have taken 400 pages of tables along within the hour: go on in an hour',
  },
  /** Each is a whole clinic's; a system that keeps up asks for what has changed, a few times a day. */
  'bulk-exports': {
    atMost: 6,
    message: 'six exports have been asked for within the hour: go on in an hour',
  },
  /** Made anew because somebody looked: each time every chart of a small clinic is read. */
  'figures-made': {
    atMost: 60,
    message: 'the clinic’s figures have been made 60 times within the hour: those made last stand',
  },
  /** Every message is a text, of up to three parts, and reaches its patient whatever the caps say. */
  messages: {
    atMost: 120,
    message: 'you have sent 120 messages within the hour: go on in an hour',
  },
} as const satisfies Record<TallyKind, Limit>

export const tooMany = (kind: TallyKind): Refusal => ({
  code: 'too-many',
  message: hourlyLimits[kind].message,
})

export type Asked = Tallied & { clinicId: ClinicId; at: Instant }

/** Whether one more is within the limit: asked before anything is looked for, so that a refusal tells nothing. */
export async function isWithin(
  { store }: Deps,
  { clinicId, at, ...what }: Asked,
): Promise<boolean> {
  return (await store.tally(clinicId, what, hourOf(at))) < hourlyLimits[what.kind].atMost
}

/** That it could not be counted changes no answer. */
export async function count(deps: Deps, { clinicId, at, ...what }: Asked): Promise<void> {
  try {
    await deps.store.noteTally(clinicId, what, hourOf(at))
  } catch (error) {
    deps.log.warn('not counted', { clinicId, kind: what.kind, error: nameOf(error) })
  }
}

const hourOf = (at: Instant): Instant => instant(millis(at) - (millis(at) % hourMs))
