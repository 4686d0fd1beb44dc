// What the danger rules of all languages come to: plain data, made once and looked up from there. Functions are bundled
// with it made (infra/bundling.ts), so that none makes it while a patient waits.
import { beginning } from './pattern.ts'
import type { DangerLanguage, Grade, Spelling } from './types.ts'

export type LineTier = Grade | 'figure' | 'denial' | 'piece'

/** Neither is escaped in JSON, which would take its time to read. */
export const rowMark = ';'
export const fieldMark = '/'

/** One line of a table: its rule, tier, whether a denial leaves it as it is, its language's number and its pattern. */
export type IndexLine = readonly [
  id: string,
  tier: LineTier,
  keeps: '0' | '1',
  language: number,
  pattern: string,
]

/**
 * Few long texts, of which a reader cuts out what a text calls for: as thousands of small lists they take four times as
 * long to read back. Rows are parted by `rowMark` and what is in them by `fieldMark`, which no pattern holds.
 */
export type DangerIndex = Readonly<{
  /** A row for each line of a table: see `IndexLine`. */
  lines: string
  /** Each language's words in all their forms, a row for each: how patterns write it ("kill+"), and its forms. */
  forms: readonly string[]
  /**
   * Every word and class by its first two letters, a row for each: itself, the classes it is of, and the numbers of
   * the lines it may begin; the last two parted by spaces.
   */
  table: Readonly<Record<string, string>>
  /** Every range of numbers that patterns and classes name: "#8-999". */
  ranges: readonly string[]
  stems: string
  joined: readonly (readonly [string, string])[]
  links: string
  others: string
  writer: string
  cores: string
  buried: readonly Spelling[]
  sounds: readonly Spelling[]
}>

/** Rows of one name while the index is made. */
type Entry = { classes: string[]; lines: number[] }

export function dangerIndex(languages: readonly DangerLanguage[]): DangerIndex {
  const entries = new Map<string, Entry>()
  const lines = languages.flatMap(linesOf)
  for (const [at, language] of languages.entries()) putClasses(entries, language, at)
  for (const [number, [, , , at, pattern]] of lines.entries()) {
    const form = formOf(languages[at]?.forms ?? plainly, at)
    for (const name of beginning(pattern).split('|').flatMap(form))
      entry(entries, name).lines.push(number)
  }
  const all = (of: (language: DangerLanguage) => string) => languages.map(of).join(' ')
  const said = sayingsOf(languages)
  if (said.includes(rowMark) || said.includes(fieldMark))
    throw new RangeError('a pattern holds what parts rows or fields')
  const known = `${all(({ stems }) => stems)} ${all(({ spared }) => spared)} ${all(({ links }) => links)}`
  for (const word of [...known.split(' '), ...said.split(/[^a-z0-9]+/)]) entry(entries, word)
  return {
    lines: lines.map((line) => line.join(fieldMark)).join(rowMark),
    forms: languages.map(formsOf),
    table: tableOf(entries),
    ranges: rangesIn(`${said} ${all(({ classes }) => Object.values(classes).join(' '))}`),
    stems: all(({ stems }) => stems),
    joined: languages.flatMap(({ joined }) => joined.split(',').map(pairOf)),
    links: all(({ links }) => links),
    others: all(({ others }) => others),
    writer: all(({ writer }) => writer),
    cores: languages.flatMap(({ cores }) => cores || []).join('|'),
    buried: languages.flatMap(({ buried }) => (buried.ways ? buried : [])),
    sounds: languages.flatMap(({ sounds }) => (sounds.ways ? sounds : [])),
  }
}

const plainly = (word: string): string => word

function entry(entries: Map<string, Entry>, name: string): Entry {
  const known = entries.get(name) ?? { classes: [], lines: [] }
  entries.set(name, known)
  return known
}

/** Under what a name stands in the table. */
export const shelfOf = (name: string): string => name.slice(0, 2)

function tableOf(entries: ReadonlyMap<string, Entry>): Readonly<Record<string, string>> {
  const rows = new Map<string, string[]>()
  for (const [name, { classes, lines }] of entries) {
    const row = [name, classes.join(' '), lines.join(' ')].join(fieldMark)
    rows.set(shelfOf(name), [...(rows.get(shelfOf(name)) ?? []), row])
  }
  return Object.fromEntries([...rows].map(([shelf, each]) => [shelf, each.join(rowMark)]))
}

function putClasses(entries: Map<string, Entry>, language: DangerLanguage, at: number): void {
  const form = formOf(language.forms, at)
  for (const [name, list] of Object.entries(language.classes)) {
    for (const word of list.split(' ').flatMap(form)) entry(entries, word).classes.push(name + at)
  }
}

/** Words in all their forms; classes by their language, for both may have one of a name. */
export function formOf(
  forms: (written: string) => string,
  language: number,
): (name: string) => readonly string[] {
  return (name) => {
    if (name.includes('+')) return forms(name).split(' ')
    if (/^[A-Z]/.test(name)) return [name + language]
    return [name]
  }
}

/** The forms of every word that a pattern writes with `+`. */
function formsOf(language: DangerLanguage): string {
  const written = sayingsOf([language]).match(/[a-z]+\+[a-z+]*/g) ?? []
  return [...new Set(written)].map((word) => word + fieldMark + language.forms(word)).join(rowMark)
}

function linesOf(language: DangerLanguage, at: number): readonly IndexLine[] {
  const rows = (id: string, tier: LineTier, say: string, keeps = false): readonly IndexLine[] =>
    say.split('\n').map((line) => [id, tier, keeps ? '1' : '0', at, line])
  return [
    ...Object.entries(language.pieces).flatMap(([id, say]) => rows(id + at, 'piece', say)),
    ...language.figures.flatMap(({ id, say }) => rows(id, 'figure', say)),
    ...language.rules.flatMap(({ id, tier, say, keeps }) => rows(id, tier, say, keeps)),
    ...rows('denial', 'denial', language.denials),
  ]
}

function sayingsOf(languages: readonly DangerLanguage[]): string {
  const say = languages.flatMap(({ rules, figures, pieces, denials }) => [
    ...[...rules, ...figures].map((each) => each.say),
    ...Object.values(pieces),
    denials,
  ])
  return say.join(' ')
}

const rangesIn = (text: string): readonly string[] => [
  ...new Set(text.match(/#[0-9]+(?:-[0-9]+)?/g)),
]

function pairOf(pair: string): readonly [string, string] {
  const [apart = '', one = ''] = pair.split('=')
  return [apart, one]
}
