// Rules over the clauses of a text, made into one pattern when first asked for.
import { squeeze } from './clauses.ts'

/** One line of a steering list. */
export type SteeringRule = Readonly<{
  /**
   * A regular expression over `clausesOf`, always matched on whole words; repeats are bounded.
   * Nothing reads what groups capture.
   */
  words: string
  /** Why it is here. */
  why: string
}>

/** Whether any rule is met somewhere in the clauses of a text. */
export function anywhere(rules: readonly SteeringRule[]): (clauses: string) => boolean {
  return matcher(rules, (source) => `(?<!\\S)(?:${source})(?!\\S)`)
}

/** Whether the text begins as one rule says. */
export function atStart(rules: readonly SteeringRule[]): (clauses: string) => boolean {
  return matcher(rules, (source) => `^(?:${source})(?!\\S)`)
}

/** Whether one rule is met by the whole text. */
export function whole(rules: readonly SteeringRule[]): (clauses: string) => boolean {
  return matcher(rules, (source) => `^(?:${source})$`)
}

function matcher(
  rules: readonly SteeringRule[],
  bound: (source: string) => string,
): (clauses: string) => boolean {
  let pattern: RegExp | undefined
  return (clauses) => {
    pattern ??= new RegExp(squeeze(bound(rules.map(({ words }) => words).join('|'))), 'u')
    return pattern.test(clauses)
  }
}
