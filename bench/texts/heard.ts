// What rules and model do together with each text of the corpus, the model's part on families it never saw.
import { heardAt } from '../../shared/conversation/model/model.ts'
import { type Judged, type Limits, names } from './make.ts'

export type Outcome = Readonly<{
  judged: Judged
  /** What the model lifts it to where no rule pages. */
  lift: ReturnType<typeof heardAt>
  pages: boolean
}>

export function outcomesOf(judged: readonly Judged[], limits: Limits): readonly Outcome[] {
  return judged.map((each) => {
    const how = each.rules === 'nothing' ? 'alone' : 'beside'
    const hears = new Set(names.filter((name) => each.all[name] >= (limits[name][how] ?? Infinity)))
    const lift = each.rules === 'page' ? null : heardAt((name) => hears.has(name))
    const pages = each.rules === 'page' || (lift !== null && lift !== 'concern')
    return { judged: each, lift, pages }
  })
}

/** Shares of texts paged, by rules and by both, and of texts at least seen the same day. */
export function sharesOf(outcomes: readonly Outcome[]): {
  texts: number
  rules: number
  both: number
  seen: number
} {
  const share = (is: (each: Outcome) => boolean) => outcomes.filter(is).length / outcomes.length
  return {
    texts: outcomes.length,
    rules: share(({ judged }) => judged.rules === 'page'),
    both: share(({ pages }) => pages),
    seen: share(({ judged, pages, lift }) => pages || lift !== null || judged.rules === 'worry'),
  }
}

/** Of texts with this label that the model pages, the share that it gives this tier. */
export function namedOf(outcomes: readonly Outcome[], tier: string): { of: number; right: number } {
  const named = outcomes.filter(({ lift }) => lift === tier)
  const labels = tier === 'medical' ? 'medical-emergency' : tier
  return {
    of: named.length,
    right: named.filter(({ judged }) => judged.row.label === labels).length,
  }
}
