// Patterns of slots, each a line of text read at its first use.
//
//   a|B|#5     one word: a word, a word of a class (capitals), a number of 5 or more (#5-9: to 9);
//              `$` among them: or the end of the text; `^`: the beginning of the text
//   a|b_c      a, or b and c side by side
//   a b        b after a, up to two words between, in one sentence
//   a.b        b right after a, full stops or not
//   a ~b       up to seven words between
//   !a         right here no such word; `!!a`: none among the next four; `!!!a`: none in the whole text
//   & a b c    in any order within nine words of a sentence
//   && a b     in any order within 24 words, full stops or not
//
// `.` and blanks part slots, also after a list: `a|b.c` is c right after a or b, and b with c as one of a list is `a|b_c`.
// In any order nothing is excluded: a mark `!` is for words in the order given.

export type Slot = Readonly<{
  names: readonly string[]
  /** Words side by side, each with its names. */
  phrases: readonly (readonly (readonly string[])[])[]
  /** How many words may stand before it. */
  gap: number
  /** For how many words from here on it must not stand, infinitely many for nowhere; 0 for a slot that must. */
  absent: number
}>

export type Pattern = Readonly<{ order: 'given' | 'any' | 'across'; slots: readonly Slot[] }>

/** Words between two slots when nothing is said, and when `~` is. */
const near = 2
const far = 7

/** For how many words from here on what is so marked must not stand. */
const absences: Readonly<Record<string, number>> = {
  '!': 1,
  '!!': 4,
  '!!!': Number.POSITIVE_INFINITY,
}

/** @param form turns a name in a pattern into names of words and classes */
export function readPattern(line: string, form: (name: string) => readonly string[]): Pattern {
  const parts = line.split(' ')
  const order = parts[0] === '&' ? 'any' : parts[0] === '&&' ? 'across' : 'given'
  const slots = parts
    .slice(order === 'given' ? 0 : 1)
    .flatMap((part) => part.split('.').map((each, at) => slotOf(each, at > 0, form)))
  return { order, slots }
}

function slotOf(part: string, adjacent: boolean, form: (name: string) => readonly string[]): Slot {
  const [, mark = '', list = ''] = /^(~|!{1,3})?(.*)$/.exec(part) ?? []
  const ways = list.split('|')
  return {
    names: ways.filter((way) => !way.includes('_')).flatMap(form),
    phrases: ways.filter((way) => way.includes('_')).map((way) => way.split('_').map(form)),
    gap: adjacent ? 0 : mark === '~' ? far : near,
    absent: absences[mark] ?? 0,
  }
}

/** The names a line may begin with, parted by `|`, without reading the rest of it. */
export function beginning(line: string): string {
  const from = line.startsWith('&') ? line.indexOf(' ') + 1 : 0
  return (/^[^ .]+/.exec(line.slice(from))?.[0] ?? '').replace(/_[^|]*/g, '')
}
