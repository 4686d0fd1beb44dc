// Every word the rules know, the classes it is of, and the patterns by the words they begin with.
import { beginning, type Pattern, readPattern } from './pattern.ts'
import type { DangerLanguage, Grade } from './types.ts'
import { type Typos, typosOf } from './typos.ts'

/** One line of a table. `read` gives its pattern, read once. */
export type Line = Readonly<{
  id: string
  tier: Grade | 'figure' | 'denial' | 'piece'
  keeps: boolean
  read: () => Pattern
}>

export type Vocabulary = Readonly<{
  /** Classes of a word, the word itself among them. */
  namesOf: (word: string) => readonly string[]
  knows: (word: string) => boolean
  typo: Typos
  /** Words that make a run of letters worth parting: "killmyself". */
  telling: ReadonlySet<string>
  joined: ReadonlyMap<string, string>
  /** Lines by the names they may begin with. */
  byBeginning: ReadonlyMap<string, readonly Line[]>
  links: ReadonlySet<string>
  others: ReadonlySet<string>
  writer: ReadonlySet<string>
}>

/** Built cheaply: lists are parted, patterns are not read until a text holds a word they begin with. */
export function vocabularyOf(languages: readonly DangerLanguage[]): Vocabulary {
  const words = new Map<string, string[]>()
  const byBeginning = new Map<string, Line[]>()
  for (const [at, language] of languages.entries()) {
    putClasses(words, language, at)
    putLines(byBeginning, language, at)
  }
  const all = (of: (language: DangerLanguage) => string): readonly string[] =>
    languages.flatMap((language) => of(language).split(' '))
  const stems = all((language) => language.stems)
  const plain = new Set([
    ...stems,
    ...all(({ spared }) => spared),
    ...all(({ links }) => links),
    ...byBeginning.keys(),
  ])
  const written = once(() => new Set(sayingsOf(languages).split(/[^a-z0-9]+/)))
  const ranges = once(() => rangesIn(languages))
  return {
    namesOf: (word) =>
      [word, ...within(word, ranges)].flatMap((each) => [each, ...(words.get(each) ?? [])]),
    knows: (word) => words.has(word) || plain.has(word) || written().has(word),
    typo: typosOf(stems),
    telling: new Set(stems),
    joined: new Map(languages.flatMap(({ joined }) => joined.split(',').map(pairOf))),
    byBeginning,
    links: new Set(all(({ links }) => links)),
    others: new Set(all(({ others }) => others)),
    writer: new Set(all(({ writer }) => writer)),
  }
}

function putClasses(words: Map<string, string[]>, language: DangerLanguage, at: number): void {
  const form = formOf(language, String(at))
  for (const [name, list] of Object.entries(language.classes)) {
    for (const word of list.split(' ').flatMap(form)) put(words, word, name + at)
  }
}

function putLines(lines: Map<string, Line[]>, language: DangerLanguage, at: number): void {
  const form = formOf(language, String(at))
  for (const { line, ...row } of linesOf(language, String(at))) {
    const read = once(() => readPattern(line, form))
    for (const name of beginning(line).split('|').flatMap(form)) put(lines, name, { ...row, read })
  }
}

/** What `make` gives, made at the first call. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function pairOf(pair: string): [string, string] {
  const [apart = '', one = ''] = pair.split('=')
  return [apart, one]
}

/** Every range of numbers that patterns and classes name: "#8-999". */
function rangesIn(languages: readonly DangerLanguage[]): readonly string[] {
  const classes = languages.flatMap((language) => Object.values(language.classes))
  return [...new Set(`${sayingsOf(languages)} ${classes.join(' ')}`.match(/#[0-9]+(?:-[0-9]+)?/g))]
}

function sayingsOf(languages: readonly DangerLanguage[]): string {
  const say = languages.flatMap(({ rules, figures, pieces, denials }) => [
    ...[...rules, ...figures].map((each) => each.say),
    ...Object.values(pieces),
    denials,
  ])
  return say.join(' ')
}

/** Words in all their forms; classes by their language, for both may have one of a name. */
function formOf({ forms }: DangerLanguage, language: string): (name: string) => readonly string[] {
  return (name) => {
    if (name.includes('+')) return forms(name).split(' ')
    if (/^[A-Z]/.test(name)) return [name + language]
    return [name]
  }
}

type Row = Omit<Line, 'read'> & Readonly<{ line: string }>

function linesOf(language: DangerLanguage, at: string): readonly Row[] {
  const rows = (id: string, tier: Line['tier'], say: string, keeps = false): readonly Row[] =>
    say.split('\n').map((line) => ({ id, tier, keeps, line }))
  return [
    ...Object.entries(language.pieces).flatMap(([id, say]) => rows(id + at, 'piece', say)),
    ...language.figures.flatMap(({ id, say }) => rows(id, 'figure', say)),
    ...language.rules.flatMap(({ id, tier, say, keeps }) => rows(id, tier, say, keeps)),
    ...rows('denial', 'denial', language.denials),
  ]
}

function put<Value>(into: Map<string, Value[]>, key: string, value: Value): void {
  const there = into.get(key)
  if (there === undefined) into.set(key, [value])
  else there.push(value)
}

function within(word: string, ranges: () => readonly string[]): readonly string[] {
  if (!/^[0-9]{1,5}$/.test(word)) return []
  const value = Number(word)
  return ranges().filter((range) => {
    const [least = 0, most = 99_999] = range.slice(1).split('-').map(Number)
    return least <= value && value <= most
  })
}
