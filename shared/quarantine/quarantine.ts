// A chart that cannot be read: whoever meets it sees to it that people hear of it, again and again until it is
// mended. Nothing here is reached while all is well.

import { addMs, minuteMs } from '../calendar/index.ts'
import { UnreadableChart } from '../chart/unreadable.ts'
import { change, quarantineOf } from '../loop/change.ts'
import type { Deps } from '../loop/deps.ts'
import { nameOf } from '../loop/errors.ts'
import { loadChart, openChart } from '../loop/handle.ts'
import { tryToArm } from '../loop/write-ahead.ts'
import type { Quarantine } from '../store/types.ts'
import type { CauseId, ChartKey, Instant } from '../vocabulary/ids.ts'
import { type Paged, pageClinic } from './page.ts'
import { blind, type Claim, claimed, type Heard, isInCrisis, later, told } from './state.ts'
import { pageTogether, stormVerdict } from './storm.ts'

/**
 * For any error: when it says that a chart cannot be read, the chart is put in quarantine and its clinic is paged,
 * unless that was done of late. Never throws: whoever met the chart fails for its own reason and comes again.
 *
 * @param text the text that cannot be taken in now
 */
export async function quarantineIfUnreadable(
  deps: Deps,
  error: unknown,
  text: Heard | null = null,
): Promise<void> {
  if (!(error instanceof UnreadableChart)) return
  await guarded(deps, error.key, async () => {
    const found = await openAgain(deps, error, text)
    if (!found) return
    const emergency = await openEmergency(deps, error.key)
    await seeTo(
      deps,
      found,
      [text, emergency].filter((each) => each !== null),
    )
  })
}

/** So long after nobody could be told, somebody looks again; further off than queues try again by themselves. */
const lookAgainMs = 10 * minuteMs

/**
 * Whoever met the chart fails for its own reason. What could not be told now must not wait for the chart to be met
 * once more by chance: it is woken for, and the operator hears of it.
 */
async function guarded(deps: Deps, key: ChartKey, tell: () => Promise<void>): Promise<void> {
  try {
    await tell()
  } catch (failure) {
    deps.metrics.count('SendFailed')
    deps.log.error('nobody could be told of an unreadable chart', {
      ...key,
      error: nameOf(failure),
    })
    await tryToArm(deps, key, { at: addMs(deps.now(), lookAgainMs) })
  }
}

/**
 * For a text that speaks of a crisis and cannot be taken in, though its chart may well be read: its clinic is paged as
 * of a chart in quarantine, which ends as soon as a sweep has opened it. Never throws.
 */
export async function pageUnrecordedCrisis(
  deps: Deps,
  key: ChartKey,
  { sentAt, cause }: { sentAt: Instant; cause: CauseId },
): Promise<void> {
  await guarded(deps, key, () => seeTo(deps, notTakenIn(key), [{ sentAt, isCrisis: true, cause }]))
}

const notTakenIn = (key: ChartKey) =>
  new UnreadableChart(key, { reason: 'a text cannot be taken in' })

/**
 * A chart that was opened although it is in quarantine: it is mended. While a text that speaks of a crisis is still not
 * on it, people are told all the same, as long as for any emergency here.
 */
export async function endQuarantine(deps: Deps, key: ChartKey): Promise<void> {
  const known = await deps.store.findQuarantine(key)
  if (known && (await isWanting(deps, key, known))) return seeTo(deps, notTakenIn(key), [])
  await change(quarantineOf(deps, key), (known) => ({
    next: known?.standing ? { ...known, standing: false, claimedAt: null } : null,
    result: null,
  }))
  deps.log.info('a chart can be read again', key)
}

/** Whether the text that speaks of a crisis is not on the chart yet. */
async function isWanting(deps: Deps, key: ChartKey, known: Quarantine): Promise<boolean> {
  const cause = known.crisis?.cause ?? null
  if (!known.standing || cause === null || !isInCrisis(known, deps.now())) return false
  const { causes } = await loadChart(deps, key)
  return !causes.some((each) => each.cause === cause)
}

/**
 * Null when it folds after all: only its history is spoilt, or it was mended a moment ago. A crisis does not wait until
 * a fault has passed that keeps us from looking.
 */
async function openAgain(
  deps: Deps,
  met: UnreadableChart,
  text: Heard | null,
): Promise<UnreadableChart | null> {
  try {
    await openChart(deps, met.key)
    return null
  } catch (error) {
    if (error instanceof UnreadableChart) return error
    if (text?.isCrisis) return met
    throw error
  }
}

/**
 * The newest emergency of the chart that nobody has acknowledged, by its row on the roster: the chart would have paged
 * about it again and no longer can. Not knowing must not keep the page about the chart.
 */
async function openEmergency(deps: Deps, key: ChartKey): Promise<Heard | null> {
  const row = await deps.store.findRow(key).catch(() => null)
  if (!row || 'unread' in row) return null
  const raised = row.openAlerts.filter(({ level }) => level === 'emergency')
  const sentAt = raised
    .map(({ raisedAt }) => raisedAt)
    .sort()
    .at(-1)
  return sentAt ? { sentAt, isCrisis: true, cause: null } : null
}

/** Claims the pages that are due, sends them, and only then writes down that they went out. */
async function seeTo(deps: Deps, found: UnreadableChart, news: readonly Heard[]): Promise<void> {
  const { key } = found
  deps.metrics.count('Quarantined')
  const kept = quarantineOf(deps, key)
  const step = (known: Quarantine | null) => claimed(known, found, deps.now(), news)
  const claiming = change(kept, step)
  const isCrisis = news.some((each) => each.isCrisis)
  const claim = await (isCrisis ? orBlind(deps, key, claiming) : claiming)
  if (!claim || claim.ways.length === 0) return
  const paged = await page(deps, key, claim)
  await change(kept, (known) => ({ next: known && told(known, paged, claim), result: null }))
}

/** A crisis is told of though nothing can be learnt or written down of the quarantine: each time the text comes. */
async function orBlind(deps: Deps, key: ChartKey, claiming: Promise<Claim | null>): Promise<Claim> {
  const claim = await claiming.catch((failure: unknown) => {
    deps.metrics.count('SendFailed')
    deps.log.error('the account of a quarantine failed', { ...key, error: nameOf(failure) })
    return null
  })
  return claim ?? blind(deps.now())
}

/** About this chart, or about all of its clinic's when there are many. */
async function page(deps: Deps, key: ChartKey, claim: Claim): Promise<Paged> {
  const verdict = await stormVerdict(deps, key, claim)
  if (verdict.kind === 'together')
    return later(verdict.paged, await pageTogether(deps, key, verdict))
  const { level, step } = claim
  return pageClinic(deps, key, claim.ways, ({ id, name }) => ({
    kind: 'quarantine',
    level,
    clinicId: id,
    clinicName: name,
    patientId: key.patientId,
    step,
  }))
}
