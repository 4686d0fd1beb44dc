// Many charts at once cannot be read, as after a bad release: the clinic hears of a few by name and then of all
// together, since a telephone that never stops is one that nobody answers. Emergencies never come here.
import { addMs, minuteMs } from '../calendar/index.ts'
import { change, pagingOf, type Step } from '../loop/change.ts'
import type { Deps } from '../loop/deps.ts'
import { untoldPaging } from '../loop/paging.ts'
import type { ClinicPaging, PageWay } from '../store/types.ts'
import type { ChartKey, Instant, PatientId } from '../vocabulary/ids.ts'
import { nothingPaged, type Paged, pageClinic } from './page.ts'
import { type Claim, claimMs, later } from './state.ts'

/** Patients of one clinic paged about one by one, within the time it takes for their places to be free again. */
const aloneAtMost = 5
const aloneMs = 60 * minuteMs
/** Between two pages about many, while more charts come to it. */
const togetherMs = 10 * minuteMs
/** A page about many that went out so shortly before a chart's reminder fell due stands for it. */
const earlyMs = 30 * minuteMs
/** A quarantine is on the due index by then, and so on the list that a page about many goes by. */
const listedMs = minuteMs
const listedAtMost = 2_000

export type Verdict =
  /** The chart is paged about by itself. */
  | { kind: 'alone' }
  /** Pages about many to send, if any; `paged`: when one that speaks for this chart went out already. */
  | { kind: 'together'; ways: readonly PageWay[]; step: number; paged: Paged }

/** Whether a chart may be paged about by itself. */
export async function stormVerdict(deps: Deps, key: ChartKey, claim: Claim): Promise<Verdict> {
  if (claim.level === 'emergency') return { kind: 'alone' }
  const verdict = await change(pagingOf(deps, key.clinicId), (known) =>
    verdictOf(known, key.patientId, claim, deps.now()),
  )
  return verdict ?? { kind: 'alone' }
}

function verdictOf(
  before: ClinicPaging | null,
  patientId: PatientId,
  claim: Claim,
  now: Instant,
): Step<ClinicPaging, Verdict> {
  const known = before ?? untoldPaging
  const alone = known.alone.filter(({ at }) => now < addMs(at, aloneMs))
  // A page that failed is tried again in the place it has.
  if (alone.some((each) => each.patientId === patientId))
    return { next: null, result: { kind: 'alone' } }
  if (alone.length < aloneAtMost)
    return {
      next: { ...known, alone: [...alone, { patientId, at: now }] },
      result: { kind: 'alone' },
    }
  const { step } = known
  const paged = { topic: spoken(known, claim, 'topic'), onCall: spoken(known, claim, 'onCall') }
  const isTaken = known.claimedAt !== null && now < addMs(known.claimedAt, claimMs)
  const isDue = (way: PageWay) => {
    const last = known.paged[way]
    return paged[way] === null && (last === null || now >= addMs(last, togetherMs))
  }
  const ways = isTaken ? [] : claim.ways.filter(isDue)
  return {
    next: ways.length > 0 ? { ...known, claimedAt: now } : null,
    result: { kind: 'together', ways, step, paged },
  }
}

/** When the last page about many went out, if it was one that this chart was listed for. */
function spoken({ paged }: ClinicPaging, { ways, dueAt, since }: Claim, way: PageWay) {
  const last = paged[way]
  if (last === null || !ways.includes(way)) return null
  const isRecent = last >= addMs(dueAt[way], -earlyMs)
  return isRecent && last >= addMs(since, listedMs) ? last : null
}

/** Pages about all charts of the clinic that are known to be in quarantine. */
export async function pageTogether(
  deps: Deps,
  key: ChartKey,
  { ways, step }: Pick<Claim, 'ways' | 'step'>,
): Promise<Paged> {
  if (ways.length === 0) return nothingPaged
  const patientIds = await inQuarantine(deps, key)
  const paged = await pageClinic(deps, key, ways, ({ id, name }) => ({
    kind: 'quarantines',
    level: 'urgent',
    clinicId: id,
    clinicName: name,
    patientIds,
    step,
  }))
  await change(pagingOf(deps, key.clinicId), (known) => ({
    next: known && {
      ...known,
      paged: later(known.paged, paged),
      step: known.step + (paged.onCall === null ? 0 : 1),
      claimedAt: null,
    },
    result: null,
  }))
  return paged
}

/** As far as the due index knows, and the one that is at hand in any case. */
async function inQuarantine(deps: Deps, { clinicId, patientId }: ChartKey) {
  const due = await deps.store.due(deps.now(), listedAtMost).catch(() => [])
  const ids = due.flatMap((each) =>
    'clinicId' in each && each.clinicId === clinicId && each.quarantined ? [each.patientId] : [],
  )
  return [...new Set([patientId, ...ids])].sort()
}
