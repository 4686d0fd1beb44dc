// Rules over the clauses of a text, each made into a pattern when a text first calls for it.
import { squeeze } from './clauses.ts'

/** One line of a steering list; why it is there stands above it, so that no function carries it. */
export type SteeringRule = Readonly<{
  /**
   * A regular expression over `clausesOf`, always matched on whole words; repeats are bounded.
   * Nothing reads what groups capture.
   */
  words: string
  /**
   * Letters of which one run must stand in the text for the rule to be tried, parted by "|": looking
   * for them is quick, and few texts hold any.
   */
  on?: string
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

/** One pattern for each rule: a single one of all of them is more than engines make fast. */
function matcher(
  rules: readonly SteeringRule[],
  bound: (source: string) => string,
): (clauses: string) => boolean {
  const each = rules.map(({ words, on }) => {
    const stems = on === undefined ? [''] : squeeze(on).split('|')
    let pattern: RegExp | undefined
    return (clauses: string): boolean => {
      if (!stems.some((stem) => clauses.includes(stem))) return false
      pattern ??= new RegExp(squeeze(bound(words)), 'u')
      return pattern.test(clauses)
    }
  })
  return (clauses) => each.some((isMet) => isMet(clauses))
}
