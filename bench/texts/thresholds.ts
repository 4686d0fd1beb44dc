// From which score on a head counts: as low as the harmless texts allow, by families, on texts it never saw.
import { upperBound } from './bound.ts'

/**
 * One text as the thresholds see it, with its scores on families it never saw. `rules`: whether rules page it by
 * themselves, find it worrying, or find nothing.
 */
export type Heard = Readonly<{
  family: string
  isHarmless: boolean
  isEmergency: boolean
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
 * families that any of them would page is at most `share`. Each family the bound allows is spent where it lets the
 * model hear most emergencies that rules miss. Alone, texts count as false that rules page too.
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
      .map((knob) => ({ knob, ...worthOf(knob, heard, falsely) }))
      .filter(({ cost }) => upperBound(falsely.size + cost, of) <= share)
      .toSorted((a, b) => a.cost - b.cost || b.gains.length - a.gains.length)[0]
    if (!best) break
    const passed = best.knob.harmless[best.knob.passed]
    if (!passed) break
    falsely.add(passed.family)
    best.knob.passed += 1
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
    missed: eligible.filter((each) => each.isEmergency && each.rules !== 'page'),
    passed: 0,
  }
}

/** What passing its next harmless text would cost in families, and which emergencies it would hear. */
function worthOf(
  { head, harmless, missed, passed }: Knob,
  heard: ReadonlySet<Heard>,
  falsely: ReadonlySet<string>,
): { cost: number; gains: readonly Heard[] } {
  const next = harmless[passed]
  const from = (harmless[passed + 1]?.scores[head] ?? 0) + above
  return {
    cost: next && falsely.has(next.family) ? 0 : 1,
    gains: missed.filter((each) => each.scores[head] >= from && !heard.has(each)),
  }
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
