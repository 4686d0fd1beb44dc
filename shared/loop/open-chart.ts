// Reading a chart: the snapshot and what follows it, or the commits alone where the snapshot misleads.
import { BeyondChart } from '../chart/beyond.ts'
import { astray } from '../chart/chain.ts'
import { nothingGathered } from '../chart/commands.ts'
import { decide } from '../chart/decide.ts'
import type { SealedCommit } from '../chart/events.ts'
import { applyCommit } from '../chart/evolve.ts'
import { type Policy, policyFor } from '../chart/policy.ts'
import { type ChartState, isInhabited } from '../chart/state.ts'
import { UnreadableChart } from '../chart/unreadable.ts'
import { foldHistory, wholeChart } from '../chart/whole.ts'
import type { Loaded } from '../store/types.ts'
import type { CauseId, ChartKey, Instant } from '../vocabulary/ids.ts'
import { findClinic } from './clinics.ts'
import type { Deps } from './deps.ts'
import { unmarked } from './mark.ts'

/** What reading charts takes. */
type Reader = { store: Pick<Deps['store'], 'load' | 'history'> }

/** The chart as it stands; version 0 when there is none. */
export async function loadChart(deps: Reader, key: ChartKey): Promise<ChartState> {
  return fold(deps, key, await deps.store.load(key))
}

async function fold(
  deps: Reader,
  key: ChartKey,
  { snapshot, commits }: Loaded,
): Promise<ChartState> {
  if (!snapshot) return foldable(key, () => foldHistory(key, commits))
  try {
    return commits.reduce(applyCommit, snapshot)
  } catch (error) {
    if (error instanceof BeyondChart) return foldAnew(deps, key)
    throw unfoldable(key, error)
  }
}

function foldable<T>(key: ChartKey, folded: () => T): T {
  try {
    return folded()
  } catch (cause) {
    throw unfoldable(key, cause)
  }
}

const unfoldable = (key: ChartKey, cause: unknown): UnreadableChart =>
  new UnreadableChart(key, { reason: 'it does not fold', cause })

/** A chart, and when it next has something to do. */
export type ChartAndDue = { chart: ChartState; dueAt: Instant | null }

/**
 * `behind`: a crash lost the snapshot of what is committed; it will be written anew. `erased`: a patient was here, and
 * the chart is empty for good.
 */
export type LoadedChart = ChartAndDue & { behind: boolean; erased?: true }

export async function load(deps: Reader, key: ChartKey): Promise<LoadedChart> {
  const loaded = await deps.store.load(key)
  const chart = await fold(deps, key, loaded)
  const { commits, dueAt, erased } = loaded
  return { chart, behind: commits.length > 0, dueAt, ...(erased && { erased }) }
}

/** @throws UnreadableChart where nothing can be decided */
export function probe(policy: Policy, chart: ChartState, at: Instant): void {
  try {
    const asked = { ...unmarked, ...nothingGathered }
    decide(policy, chart, { type: 'WakeUp', at, ...asked })
  } catch (error) {
    throw undecidable(chart.key, error)
  }
}

export const undecidable = (key: ChartKey, cause: unknown): UnreadableChart =>
  new UnreadableChart(key, { reason: 'nothing can be decided on it', cause })

const commitsAtPage = 1_000

/** From the first commit on, whatever a snapshot says. */
export async function foldAnew(deps: Reader, key: ChartKey): Promise<ChartState> {
  const commits = await allCommits(deps, key)
  return foldable(key, () => foldHistory(key, commits))
}

/** All there ever was on the chart, up to a version where one is named: nothing is let go of (chart/bounds). */
export async function loadWhole(
  deps: Reader,
  key: ChartKey,
  upTo = Number.POSITIVE_INFINITY,
): Promise<ChartState> {
  const commits = await allCommits(deps, key)
  return foldable(key, () =>
    wholeChart(
      key,
      commits.filter(({ version }) => version <= upTo),
    ),
  )
}

/** All that was on the chart as the commit of a cause left it, whatever has come since; null where there is none. */
export async function chartAfter(
  deps: Reader,
  key: ChartKey,
  cause: CauseId,
): Promise<ChartState | null> {
  const all = await allCommits(deps, key)
  const last = all.findIndex((each) => each.cause === cause)
  if (last < 0) return null
  return foldable(key, () => wholeChart(key, all.slice(0, last + 1)))
}

/** What all commits of a chart come to, oldest first; `erased` where a patient was and nothing is left. */
export async function loadRecord<T>(
  deps: Reader,
  key: ChartKey,
  fold: (commits: readonly SealedCommit[]) => T,
): Promise<T | 'erased'> {
  const commits = await allCommits(deps, key)
  if (commits.length === 0 && (await deps.store.load(key)).erased) return 'erased'
  return foldable(key, () => fold(commits))
}

/** Oldest first. */
async function allCommits(deps: Reader, key: ChartKey): Promise<readonly SealedCommit[]> {
  const commits: SealedCommit[] = []
  for (let beforeVersion: number | undefined; ; ) {
    const page = await deps.store.history(key, {
      limit: commitsAtPage,
      ...(beforeVersion === undefined ? {} : { beforeVersion }),
    })
    const [newest] = page
    const above = commits.at(-1)
    // Within a page the store sees to it; here, that page follows page.
    const isTorn = above && newest && astray([above], newest.hash)
    if (isTorn) throw new UnreadableChart(key, { version: above.version, reason: 'torn off' })
    commits.push(...page)
    beforeVersion = page.at(-1)?.version
    if (beforeVersion === undefined || beforeVersion <= 1) break
  }
  return commits.reverse()
}

/** Opens a chart as whoever follows it must: it can be read, and a wake-up can be decided on it. */
export async function openChart(deps: Deps, key: ChartKey): Promise<ChartState> {
  const chart = await loadChart(deps, key)
  const clinic = findClinic(deps.clinics, key.clinicId)
  if (!clinic || !isInhabited(chart)) return chart
  const policy = policyFor(clinic)
  try {
    probe(policy, chart, deps.now())
    return chart
  } catch {
    const anew = await foldAnew(deps, key)
    probe(policy, anew, deps.now())
    return anew
  }
}
