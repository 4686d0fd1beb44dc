// Finding crisis words. Recall comes first: a false alarm costs a call, a miss may cost a life.

import type { Severity } from './languages/crisis-rule.ts'
import { crisisEn } from './languages/en/crisis.ts'
import { crisisEs } from './languages/es/crisis.ts'
import { variants } from './normalise.ts'

export type CrisisFinding = Readonly<{ severity: Severity; rule: string }>

/** Gravest first. */
const order: readonly Severity[] = ['imminent', 'active', 'passive']

const compiled = [...crisisEn, ...crisisEs]
  .toSorted((a, b) => rank(a.severity) - rank(b.severity))
  .map(({ rule, severity, words }) => ({ finding: { severity, rule }, pattern: wholeWords(words) }))

/** One or two digits each: most texts are, and no rule is met by them. 911 and 988 are pleas, and longer,
 * also with something between their digits that nobody sees. */
const numbers = /^(?:[ \t\r\n]*[0-9]{1,2}(?![0-9]))*[ \t\r\n]*$/

/**
 * The gravest crisis rule a text meets, in any language and anywhere in it, or null. Negation is
 * not looked at ("not suicidal" counts): nothing a text says may talk an alert away.
 */
export function findCrisis(body: string): CrisisFinding | null {
  if (numbers.test(body)) return null
  const texts = variants(body)
  return compiled.find(({ pattern }) => texts.some((text) => pattern.test(text)))?.finding ?? null
}

function wholeWords(source: string): RegExp {
  const spelt = source.replaceAll('~', '(?: \\S+){0,2} ').replaceAll('%', '(?: \\S+)?')
  return new RegExp(`(?<!\\S)(?:${spelt})(?!\\S)`, 'u')
}

function rank(severity: Severity): number {
  return order.indexOf(severity)
}
