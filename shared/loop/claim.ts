// Taking a number for a patient from whoever claims it and does not have it.
import type { Commit, Details } from '../chart/events.ts'
import type { ChartState } from '../chart/state.ts'
import { type Claim, externalName, isExternal } from '../vocabulary/claims.ts'
import type { ChartKey } from '../vocabulary/ids.ts'
import { TooManyConflicts } from './commit.ts'
import type { Deps } from './deps.ts'
import { load, loadChart } from './open-chart.ts'

const fencesAtMost = 8

/** What nobody else of the clinic may have at the same time. */
export const claimsOf = ({ phone, externalId }: Details): readonly Claim[] => [
  phone,
  ...(externalId === undefined ? [] : [externalName(externalId)]),
]

/** Whether the number is this patient's now. */
export async function takeName(deps: Deps, claim: Claim, key: ChartKey): Promise<boolean> {
  const outcome = await deps.store.claimName(claim, key)
  if (outcome === 'claimed') return true
  const { owner } = outcome
  if (isHeld(await loadChart(deps, owner), claim)) return false
  // A claim without a chart behind it: a crash before the commit or before the release, or one under way.
  if ((await deps.store.handOverName(claim, owner, key)) === 'conflict') return false
  if (await fence(deps, owner, claim)) return true
  const back = await deps.store.handOverName(claim, key, owner)
  if (back === 'conflict')
    throw new Error('a number was taken over twice while its owner committed')
  return false
}

/**
 * Takes the owner's next version with an empty commit, so that a commit it has under way is decided anew and
 * finds the number gone. False when the owner was faster and holds the number after all.
 */
export async function fence(deps: Deps, owner: ChartKey, claim: Claim): Promise<boolean> {
  for (let tries = 0; tries < fencesAtMost; tries++) {
    const { chart, erased } = await load(deps, owner)
    if (isHeld(chart, claim)) return false
    // Nothing is under way there, and nothing may be written there any more.
    if (erased) return true
    const commit: Commit = {
      schema: 1,
      version: chart.version + 1,
      at: deps.now(),
      cause: null,
      print: null,
      wakeUp: null,
      ...(chart.head && { previous: chart.head }),
      events: [],
    }
    if ((await deps.store.append(owner, commit)) === 'appended') return true
  }
  throw new TooManyConflicts(owner)
}

/** Who has withdrawn still writes from it, until another has it. */
export async function releaseUnlessOn(deps: Deps, claim: Claim, key: ChartKey): Promise<void> {
  if (!isOn(await loadChart(deps, key), claim)) await deps.store.releaseName(claim, key)
}

const isOn = ({ patient }: ChartState, claim: Claim): boolean =>
  patient !== null && claimsOf(patient.details).includes(claim)

/** Whether nobody else may have it. The clinic's own number stays a withdrawn patient's: their record is this chart. */
const isHeld = (chart: ChartState, claim: Claim): boolean =>
  isOn(chart, claim) && (isExternal(claim) || chart.patient?.withdrawnAt === null)
