// The index of danger words as a reader asks it: what a word is, and which patterns it may begin. Shelves of the table
// are read when a text holds a word that stands on them, patterns when one holds a word they begin with.
import { once } from '../once.ts'
import {
  type DangerIndex,
  fieldMark,
  formOf,
  type LineTier,
  rowMark,
  shelfOf,
} from './danger-index.ts'
import { type Pattern, readPattern } from './pattern.ts'
import { type Typos, typosOf } from './typos.ts'

/** One line of a table. `read` gives its pattern, read once. */
export type Line = Readonly<{ id: string; tier: LineTier; keeps: boolean; read: () => Pattern }>

type Buried = Readonly<{ run: string; means: string }>

export type Vocabulary = Readonly<{
  /** Classes of a word, the word itself among them. */
  namesOf: (word: string) => readonly string[]
  knows: (word: string) => boolean
  typo: Typos
  /** Words that make a run of letters worth parting: "killmyself". */
  telling: ReadonlySet<string>
  joined: ReadonlyMap<string, string>
  /** Whether a run of letters is worth parting. */
  hasCore: (run: string) => boolean
  /** What stands in the middle of a run, and the word it means where it parts into none. */
  buriedIn: (run: string) => readonly Buried[]
  /** The word that sounds so, and no other does. */
  soundsLike: (word: string) => string | null
  /** Lines that may begin with a name. */
  beginningWith: (name: string) => readonly Line[]
  links: ReadonlySet<string>
  others: ReadonlySet<string>
  writer: ReadonlySet<string>
}>

export function vocabularyOf(index: DangerIndex): Vocabulary {
  const find = finder(index.table)
  const line = liner(index)
  const stems = index.stems.split(' ')
  const typos = once(() => typosOf(stems))
  const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
  return {
    namesOf: (word) =>
      [word, ...within(word, index.ranges)].flatMap((each) => [
        each,
        ...wordsIn(find(each)?.classes),
      ]),
    knows: (word) => find(word) !== undefined,
    typo: (word) => typos()(word),
    telling: new Set(stems),
    joined: new Map(index.joined),
    ...spellings(index),
    beginningWith: (name) => wordsIn(find(name)?.lines).map((number) => line(Number(number))),
    links: set(index.links),
    others: set(index.others),
    writer: set(index.writer),
  }
}

function spellings({ cores, buried, sounds }: DangerIndex) {
  const core = new RegExp(cores)
  const hidden = buried.map(({ ways, means }) => ({ ways: new RegExp(ways, 'g'), means }))
  const heard = sounds.map(({ ways, means }) => ({ ways: new RegExp(`^(?:${ways})$`), means }))
  return {
    hasCore: (run: string) => core.test(run),
    buriedIn: (run: string): readonly Buried[] =>
      hidden.flatMap(({ ways, means }) =>
        (run.match(ways) ?? []).map((found) => ({ run: found, means })),
      ),
    soundsLike: (word: string) => heard.find(({ ways }) => ways.test(word))?.means ?? null,
  }
}

type Row = Readonly<{ classes: string; lines: string }>

function finder(table: DangerIndex['table']): (name: string) => Row | undefined {
  const shelves = new Map<string, ReadonlyMap<string, Row>>()
  return (name) => {
    const shelf = shelfOf(name)
    const rows = shelves.get(shelf) ?? rowsOf(Object.hasOwn(table, shelf) ? table[shelf] : '')
    shelves.set(shelf, rows)
    return rows.get(name)
  }
}

function rowsOf(shelf: string | undefined): ReadonlyMap<string, Row> {
  return new Map(
    (shelf ?? '').split(rowMark).map((row) => {
      const [name = '', classes = '', lines = ''] = row.split(fieldMark)
      return [name, { classes, lines }]
    }),
  )
}

const wordsIn = (list = ''): readonly string[] => (list === '' ? [] : list.split(' '))

function liner({ lines, forms }: DangerIndex): (number: number) => Line {
  const rows = lines.split(rowMark)
  const read = forms.map((each, at) => {
    const known = new Map(
      each.split(rowMark).map((row): [string, string] => {
        const [written = '', all = ''] = row.split(fieldMark)
        return [written, all]
      }),
    )
    return formOf((written) => known.get(written) ?? written, at)
  })
  const known = new Map<number, Line>()
  return (number) => {
    const line = known.get(number) ?? lineOf(rows[number], read)
    known.set(number, line)
    return line
  }
}

function lineOf(
  row: string | undefined,
  forms: readonly ((name: string) => readonly string[])[],
): Line {
  if (row === undefined) throw new RangeError('the index names a line it has not')
  const [id = '', tier = '', keeps, language, pattern = ''] = row.split(fieldMark)
  const form = forms[Number(language)] ?? ((name: string) => [name])
  return {
    id,
    tier: tier as LineTier, // as `dangerIndex` wrote it
    keeps: keeps === '1',
    read: once(() => readPattern(pattern, form)),
  }
}

function within(word: string, ranges: readonly string[]): readonly string[] {
  if (!/^[0-9]{1,5}$/.test(word)) return []
  const value = Number(word)
  return ranges.filter((range) => {
    const [least = 0, most = 99_999] = range.slice(1).split('-').map(Number)
    return least <= value && value <= most
  })
}
