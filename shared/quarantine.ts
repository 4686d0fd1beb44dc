// A chart that cannot be read: whoever meets it sees to it that people hear of it, again and again until it is
// mended. Nothing here is reached while all is well.
import { UnreadableChart } from './chart/unreadable.ts'
import { type Deps, nameOf } from './deps.ts'
import { openChart } from './handle.ts'
import type { ChartKey, Instant } from './ids.ts'
import { change, quarantineOf } from './quarantine-change.ts'
import { judge, pageTogether } from './quarantine-many.ts'
import { type Paged, pageClinic } from './quarantine-page.ts'
import { blind, type Claim, claimed, type Heard, later, told } from './quarantine-state.ts'
import type { Quarantine } from './store/types.ts'

/**
 * For any error: when it says that a chart cannot be read, the chart is put in quarantine and its clinic is paged,
 * unless that was done of late. Never throws: whoever met the chart fails for its own reason and comes again.
 *
 * @param text the text that cannot be taken in now
 */
export async function meet(deps: Deps, error: unknown, text: Heard | null = null): Promise<void> {
  if (!(error instanceof UnreadableChart)) return
  await guarded(deps, error.key, async () => {
    const found = await openAgain(deps, error.key)
    if (found) await seeTo(deps, found, text)
  })
}

/** Whoever met the chart fails for its own reason: that nobody could be told is for the operator. */
async function guarded(deps: Deps, key: ChartKey, tell: () => Promise<void>): Promise<void> {
  try {
    await tell()
  } catch (failure) {
    deps.metrics.count('SendFailed')
    deps.log.error('nobody could be told of an unreadable chart', {
      ...key,
      error: nameOf(failure),
    })
  }
}

/**
 * For a text that speaks of a crisis and cannot be taken in, though its chart may well be read: its clinic is paged as
 * of a chart in quarantine, which ends as soon as a sweep has opened it. Never throws.
 */
export async function callFor(deps: Deps, key: ChartKey, sentAt: Instant): Promise<void> {
  const found = new UnreadableChart(key, { reason: 'a text cannot be taken in' })
  await guarded(deps, key, () => seeTo(deps, found, { sentAt, isCrisis: true }))
}

/** A chart that was opened although it is in quarantine: it is mended. */
export async function endQuarantine(deps: Deps, key: ChartKey): Promise<void> {
  await change(quarantineOf(deps, key), (known) => ({
    next: known?.standing ? { ...known, standing: false, claimedAt: null } : null,
    result: null,
  }))
  deps.log.info('a chart can be read again', key)
}

/** Null when it folds after all: only its history is spoilt, or it was mended a moment ago. */
async function openAgain(deps: Deps, key: ChartKey): Promise<UnreadableChart | null> {
  try {
    await openChart(deps, key)
    return null
  } catch (error) {
    if (error instanceof UnreadableChart) return error
    throw error
  }
}

/** Claims the pages that are due, sends them, and only then writes down that they went out. */
async function seeTo(deps: Deps, found: UnreadableChart, text: Heard | null): Promise<void> {
  const { key } = found
  deps.metrics.count('Quarantined')
  const kept = quarantineOf(deps, key)
  const step = (known: Quarantine | null) => claimed(known, found, deps.now(), text)
  const claiming = change(kept, step)
  const claim = await (text?.isCrisis ? orBlind(deps, key, claiming) : claiming)
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
  const verdict = await judge(deps, key, claim)
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
