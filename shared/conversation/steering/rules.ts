// Rules over the clauses of a text, each made into a pattern when a text first calls for it.
import type { SteeringRule } from '../languages/steering.ts'
import { once } from '../once.ts'
import { squeeze } from './squeeze.ts'

type Rules = () => readonly SteeringRule[]

/** Whether any rule is met somewhere in the clauses of a text. */
export function anywhere(rules: Rules): (clauses: string) => boolean {
  return matcher(rules, (source) => `(?<!\\S)(?:${source})(?!\\S)`)
}

/** Whether the text begins as one rule says. */
export function atStart(rules: Rules): (clauses: string) => boolean {
  return matcher(rules, (source) => `^(?:${source})(?!\\S)`)
}

/** Whether one rule is met by the whole text. */
export function whole(rules: Rules): (clauses: string) => boolean {
  return matcher(rules, (source) => `^(?:${source})$`)
}

/** One pattern for each rule: a single one of all of them is more than engines make fast. */
export function matcher(
  rules: Rules,
  bound: (source: string) => string,
): (clauses: string) => boolean {
  const each = once(() => rules().map((rule) => met(rule, bound)))
  return (clauses) => {
    const spaced = ` ${clauses} `
    return each().some((isMet) => isMet(clauses, spaced))
  }
}

type Met = (clauses: string, spaced: string) => boolean

function met({ words, on }: SteeringRule, bound: (source: string) => string): Met {
  const isPossible = possible(on)
  const pattern = once(() => new RegExp(squeeze(bound(words)), 'u'))
  return (clauses, spaced) => isPossible(spaced) && pattern().test(clauses)
}

/** Whether a text, a space at both ends, has letters without which a rule is not met. */
export function possible(on: SteeringRule['on']): (spaced: string) => boolean {
  if (on === undefined) return () => true
  const sets = on.split('&').map((runs) => runs.split('|'))
  return (spaced) => sets.every((runs) => runs.some((run) => spaced.includes(run)))
}
