// Every word the rules know, with the symbols it stands for; and the patterns over those symbols.
import { type Pattern, readPattern } from './pattern.ts'
import type { DangerLanguage, Tier } from './types.ts'
import { type Typos, typosOf } from './typos.ts'

export type ReadRule = Readonly<{
  id: string
  tier: Tier
  keeps: boolean
  patterns: readonly Pattern[]
}>

export type Vocabulary = Readonly<{
  /** Symbols of a word; none for a word no rule knows. */
  symbolsOf: (word: string) => readonly number[]
  knows: (word: string) => boolean
  /** Words that make a run of letters worth parting: "killmyself". */
  telling: ReadonlySet<string>
  typo: Typos
  joined: ReadonlyMap<string, string>
  rules: readonly ReadRule[]
  figures: readonly Pattern[]
  denials: readonly Pattern[]
  links: ReadonlySet<string>
  others: ReadonlySet<string>
  writer: ReadonlySet<string>
}>

type Range = Readonly<{ least: number; most: number; symbol: number }>

/** @throws Error when a pattern names a class or piece nobody wrote: a fault of the tables. */
export function vocabularyOf(languages: readonly DangerLanguage[]): Vocabulary {
  const words = new Map<string, number[]>()
  const classes = new Map<string, number>()
  const literals = new Map<string, number>()
  const ranges: Range[] = []
  let count = 0
  const put = (word: string, symbol: number): void => {
    const there = words.get(word)
    if (there === undefined) words.set(word, [symbol])
    else there.push(symbol)
  }
  const literal = (name: string, forms: DangerLanguage['forms']): number => {
    const known = literals.get(name)
    if (known !== undefined) return known
    count += 1
    literals.set(name, count)
    if (name.startsWith('#')) ranges.push(rangeOf(name, count))
    else for (const word of spelt(name, forms)) put(word, count)
    return count
  }
  const read = (language: DangerLanguage) => {
    const symbolOf = (name: string): number => {
      if (!/^[A-Z]/.test(name)) return literal(name, language.forms)
      const symbol = classes.get(`${language.name}:${name}`)
      if (symbol === undefined) throw new Error(`no class is called ${name} (${language.name})`)
      return symbol
    }
    return (say: string): readonly Pattern[] =>
      lines(say).map((line) => readPattern(line, symbolOf, language.pieces))
  }
  for (const { name, classes: mine, forms } of languages) {
    for (const [each, list] of Object.entries(mine)) {
      count += 1
      classes.set(`${name}:${each}`, count)
      for (const word of spelt(list, forms)) put(word, count)
    }
  }
  const all = (list: (language: DangerLanguage) => string): readonly string[] =>
    languages.flatMap((language) => list(language).split(' '))
  const rules = languages.flatMap((language) => {
    const patterns = read(language)
    return language.rules.map(({ id, tier, say, keeps }) => {
      return { id, tier, keeps: keeps === true, patterns: patterns(say) }
    })
  })
  const figures = languages.flatMap((language) =>
    language.figures.flatMap(({ say }) => read(language)(say)),
  )
  const denials = languages.flatMap((language) => read(language)(language.denials))
  const stems = all(({ stems: mine }) => mine)
  for (const word of all(({ spared }) => spared)) if (!words.has(word)) words.set(word, [])
  return {
    symbolsOf: (word) =>
      /^[0-9]/.test(word)
        ? [...(words.get(word) ?? []), ...inRange(ranges, word)]
        : (words.get(word) ?? []),
    knows: (word) => words.has(word),
    telling: new Set(stems),
    typo: typosOf(stems.filter((stem) => words.has(stem))),
    joined: new Map(
      languages.flatMap(({ joined }) =>
        joined.split(',').map((pair): [string, string] => {
          const [apart = '', one = ''] = pair.split('=')
          return [apart, one]
        }),
      ),
    ),
    rules,
    figures,
    denials,
    links: new Set(all(({ links }) => links)),
    others: new Set(all(({ others }) => others)),
    writer: new Set(all(({ writer }) => writer)),
  }
}

/** The words of a list, those with `+` in all their forms. */
function spelt(list: string, forms: DangerLanguage['forms']): readonly string[] {
  const all = list.split(' ').map((word) => (word.includes('+') ? forms(word) : word))
  return [...new Set(all.join(' ').split(' '))]
}

function lines(say: string): readonly string[] {
  return say
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function rangeOf(name: string, symbol: number): Range {
  const [least = '0', most = '99999'] = name.slice(1).split('-')
  return { least: Number(least), most: Number(most), symbol }
}

function inRange(ranges: readonly Range[], word: string): readonly number[] {
  if (!/^[0-9]{1,5}$/.test(word)) return []
  const value = Number(word)
  return ranges.flatMap(({ least, most, symbol }) =>
    least <= value && value <= most ? [symbol] : [],
  )
}
