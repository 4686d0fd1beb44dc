// Free texts drawn by what their writers mean, from the labelled corpus.

import type { Language } from '../../shared/vocabulary/ids.ts'
import { type Row, readCorpus } from './corpus.ts'
import type { Dice } from './dice.ts'

/** What people mean by texts of their own, and the labels that say so. */
const labels = {
  crisis: ['crisis-imminent', 'crisis-active', 'crisis-passive', 'crisis-negated'],
  'harm-to-others': ['harm-to-others'],
  medical: ['medical-emergency'],
  concern: ['concern'],
  chat: ['benign-chat', 'benign-figurative', 'empty-odd'],
  machine: ['auto'],
  stop: ['opt-out'],
  start: ['opt-in'],
  help: ['help'],
  'somebody-else': ['wrong-person'],
} as const satisfies Record<string, readonly string[]>
export type Meant = keyof typeof labels

type Families = readonly (readonly string[])[]
const known = new Map<string, Families>()
let corpus: readonly Row[] | undefined

/** One text: first a label, then a family, so that what many wrote about weighs no more than the rest. */
export function drawText(meant: Meant, language: Language, dice: Dice): string {
  const [first, ...rest] = labels[meant]
  const families = familiesOf(dice.one<string>([first, ...rest]), language)
  const family = families[dice.whole(0, families.length - 1)] ?? []
  const text = family[dice.whole(0, family.length - 1)]
  if (text === undefined) throw new Error(`no text of ${meant} in ${language}`)
  return text
}

function familiesOf(label: string, language: Language): Families {
  const name = `${label} ${language}`
  const families = known.get(name) ?? grouped(label, language)
  known.set(name, families)
  return families
}

function grouped(label: string, language: Language): Families {
  corpus ??= readCorpus()
  const rows = corpus.filter((each) => each.label === label && each.lang === language)
  return [...Map.groupBy(rows, ({ family }) => family).values()].map((family) =>
    family.map(({ text }) => text),
  )
}
