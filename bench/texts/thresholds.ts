// From which score on a head counts: as low as the harmless texts allow, by families, on texts it never saw.
import { upperBound } from './bound.ts'

/**
 * One text as the thresholds see it, with its scores on families it never saw. `rules`: whether rules page it by
 * themselves, find it worrying, or find nothing.
 */
export type Heard = Readonly<{
  family: string
  isHarmless: boolean
  /** What hearing it is worth: an emergency its share of all that have its label, anything else nothing. */
  worth: number
  rules: 'page' | 'worry' | 'nothing'
  scores: Readonly<{ crisis: number; medical: number; worry: number }>
}>

type Paging = Readonly<{ head: 'crisis' | 'medical'; how: 'alone' | 'beside' }>
export type Spent = Paging & Readonly<{ from: number; families: ReadonlySet<string> }>
type Knob = Paging & {
  /** Harmless texts that could be heard falsely, highest first, and how many of them now are. */
  harmless: readonly Heard[]
  missed: readonly Heard[]
  passed: number
}

/** Just above a score: reached by no harmless text that has it. */
const above = 1e-3

/**
 * Thresholds of all that pages, alone and beside a rule's worry, so that the upper 95 % bound of the share of harmless
 * families that any of them would page is at most `share`. The families the bound allows are spent where each lets the
 * model hear most of the emergencies that rules miss. Alone, texts count as false that rules page too.
 */
export function spend(all: readonly Heard[], share: number): readonly Spent[] {
  const of = new Set(all.filter((each) => each.isHarmless).map(({ family }) => family)).size
  const knobs = (['crisis', 'medical'] as const).flatMap((head) => [
    knobOf(all, head, 'alone'),
    knobOf(all, head, 'beside'),
  ])
  const falsely = new Set<string>()
  const heard = new Set<Heard>()
  for (;;) {
    const best = knobs
      .flatMap((knob) => steps.map((step) => bargainOf(knob, step, heard, falsely)))
      .filter(({ step, knob }) => knob.passed + step <= knob.harmless.length)
      .filter(({ cost }) => upperBound(falsely.size + cost.length, of) <= share)
      .toSorted((a, b) => b.value - a.value)[0]
    if (!best) break
    best.knob.passed += best.step
    for (const family of best.cost) falsely.add(family)
    for (const each of best.gains) heard.add(each)
  }
  return knobs.map(({ head, how, harmless, passed }) => ({
    head,
    how,
    from: (harmless[passed]?.scores[head] ?? 0) + above,
    families: new Set(harmless.slice(0, passed).map(({ family }) => family)),
  }))
}

function knobOf(all: readonly Heard[], head: Paging['head'], how: Paging['how']): Knob {
  const eligible = all.filter(({ rules }) => how === 'alone' || rules === 'worry')
  return {
    head,
    how,
    harmless: eligible
      .filter((each) => each.isHarmless)
      .toSorted((a, b) => b.scores[head] - a.scores[head]),
    missed: eligible.filter((each) => each.worth > 0 && each.rules !== 'page'),
    passed: 0,
  }
}

/** How many harmless texts may be passed at once: behind a few that score high there may be much to hear. */
const steps = [1, 2, 3, 4, 5, 6]

/** What passing some harmless texts more would cost in families, and which emergencies it would hear. */
function bargainOf(
  knob: Knob,
  step: number,
  heard: ReadonlySet<Heard>,
  falsely: ReadonlySet<string>,
): { knob: Knob; step: number; cost: readonly string[]; gains: readonly Heard[]; value: number } {
  const { head, harmless, missed, passed } = knob
  const families = harmless.slice(passed, passed + step).map(({ family }) => family)
  const cost = [...new Set(families)].filter((family) => !falsely.has(family))
  const from = (harmless[passed + step]?.scores[head] ?? 0) + above
  const gains = missed.filter((each) => each.scores[head] >= from && !heard.has(each))
  const worth = gains.reduce((sum, each) => sum + each.worth, 0)
  return { knob, step, cost, gains, value: worth / Math.max(cost.length, 1e-6) }
}

/** The lowest score of a head from which the upper bound of the false share, by families, is at most `share`. */
export function keptTo(all: readonly Heard[], share: number): { from: number; falsely: number } {
  const worst = new Map<string, number>()
  for (const { isHarmless, family, scores } of all)
    if (isHarmless) worst.set(family, Math.max(worst.get(family) ?? -9, scores.worry))
  const ordered = [...worst.values()].toSorted((a, b) => b - a)
  let falsely = 0
  while (falsely < ordered.length && upperBound(falsely + 1, ordered.length) <= share) falsely += 1
  return { from: (ordered[falsely] ?? 0) + above, falsely }
}

/** The lowest score from which at least `share` of the texts that reach it are what it says; never below 0. */
export function sureFrom(
  all: readonly Readonly<{ score: number; isOne: boolean }>[],
  share: number,
): number {
  const ordered = all.toSorted((a, b) => b.score - a.score)
  let right = 0
  let from = Number.POSITIVE_INFINITY
  for (const [at, { score, isOne }] of ordered.entries()) {
    if (score < 0) break
    if (isOne) right += 1
    if (at >= 20 && right / (at + 1) >= share) from = score
  }
  return from
}
