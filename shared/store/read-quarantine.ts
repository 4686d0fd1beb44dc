// Quarantines and what a clinic was told of them, out of what is stored. These items are what people hear of a broken
// chart by: one that is broken itself says nothing yet, and whoever comes next writes it anew.
import * as z from 'zod/mini'
import { AlertId, CauseId, Instant, PatientId } from '../vocabulary/ids.ts'
import { type ClinicPaging, pageWays, type Quarantine } from './types.ts'

/** Lazy: hardly an invocation reads one. */
const Paged = z.lazy(() =>
  z.object({ topic: z.nullable(Instant), onCall: z.nullable(Instant) } satisfies Record<
    (typeof pageWays)[number],
    unknown
  >),
)
const Revision = z.lazy(() => z.int().check(z.positive()))

const StoredQuarantine = z.lazy(() =>
  z.object({
    revision: Revision,
    standing: z.boolean(),
    since: Instant,
    paged: Paged,
    step: z.int(),
    textAt: z.nullable(Instant),
    crisis: z.nullable(
      z.object({
        sentAt: Instant,
        heardAt: Instant,
        told: z.array(z.enum(pageWays)),
        // Not on items of releases before them.
        cause: z._default(z.nullable(CauseId), null),
        step: z._default(z.int(), 0),
      }),
    ),
    claimedAt: z.nullable(Instant),
  }),
)

const StoredPaging = z.lazy(() =>
  z.object({
    revision: Revision,
    alone: z.array(z.object({ patientId: PatientId, at: Instant })),
    paged: Paged,
    step: z.int(),
    claimedAt: z.nullable(Instant),
    // Not on items of releases before digests.
    digest: z._default(
      z.object({
        sentAt: z.nullable(Instant),
        told: z.array(AlertId),
        claimedAt: z.nullable(Instant),
      }),
      { sentAt: null, told: [], claimedAt: null },
    ),
  }),
)

const untold = { paged: { topic: null, onCall: null }, step: 0, claimedAt: null }
const longAgo = Instant.parse('1970-01-01T00:00:00.000Z')

/** What cannot be read stands, and nobody was told of it: so a page too many, never one too few. */
export function readQuarantine(stored: unknown): Quarantine {
  const read = StoredQuarantine.safeParse(stored)
  if (read.success) return read.data
  const since = z.object({ since: Instant }).safeParse(stored)
  return {
    ...untold,
    revision: revisionOf(stored),
    standing: true,
    since: since.success ? since.data.since : longAgo,
    textAt: null,
    crisis: null,
  }
}

export function readPaging(stored: unknown): ClinicPaging {
  const read = StoredPaging.safeParse(stored)
  if (read.success) return read.data
  const digest = { sentAt: null, told: [], claimedAt: null }
  return { ...untold, revision: revisionOf(stored), alone: [], digest }
}

/** 0 for what has none that counts from 1: the next is written as the first, over it. */
export function revisionOf(stored: unknown): number {
  const read = z.object({ revision: z.number() }).safeParse(stored)
  return read.success ? Math.max(0, Math.floor(read.data.revision)) : 0
}
