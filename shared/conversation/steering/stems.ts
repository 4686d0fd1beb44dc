// Which letters a text must hold for a rule to be met: looking for them is quick, compiling an expression is not.

/** What a piece of an expression can be. */
type Piece = Readonly<{
  /** All that it matches, where that is little; null where it is much or not known. */
  all: readonly string[] | null
  /** Sets of letters: one run of each set stands in whatever it matches. */
  needs: readonly Runs[]
}>
type Runs = readonly string[]

/** As many ways as are still told apart, and as many runs as are still worth looking for. */
const waysAtMost = 32
const runsAtMost = 300

/** And as many sets, of runs as long. */
const setsAtMost = 2
const lettersAtMost = 8

const nothing: Piece = { all: [''], needs: [] }
const anything: Piece = { all: null, needs: [] }

/**
 * Sets of letters: one run of each stands in every text with spaces at both ends that the expression matches in whole
 * words. None when none are known. Knows what steering lists are written in, and takes all else for anything.
 */
export function stemsOf(source: string): readonly Runs[] {
  const rest = { source: ` (?:${source}) `, at: 0 }
  const whole = either(rest)
  if (rest.at !== rest.source.length) return []
  const sets = ranked(needsOf(whole)).map(short)
  return withoutImplied(sets).slice(0, setsAtMost)
}

/** What an expression offers to choose from at its top, each a whole expression. */
export function alternatives(source: string): readonly string[] {
  const rest = { source, at: 0 }
  const found: string[] = []
  for (let from = 0; from <= source.length; from = rest.at) {
    row(rest)
    found.push(source.slice(from, rest.at))
    rest.at += 1
  }
  return found
}

type Rest = { readonly source: string; at: number }

function either(rest: Rest): Piece {
  const pieces = [row(rest)]
  while (rest.source[rest.at] === '|') {
    rest.at += 1
    pieces.push(row(rest))
  }
  const [only] = pieces
  if (only !== undefined && pieces.length === 1) return only
  const all = pieces.map((each) => each.all)
  const needs = pieces.map((each) => ranked(needsOf(each))[0] ?? null)
  const any = limited(united(needs), runsAtMost)
  return { all: limited(united(all), waysAtMost), needs: any === null ? [] : [any] }
}

const united = (lists: readonly (Runs | null)[]): Runs | null =>
  lists.every((each) => each !== null) ? [...new Set(lists.flat())] : null

const limited = <Value>(values: readonly Value[] | null, most: number): readonly Value[] | null =>
  values === null || values.length > most ? null : values

function row(rest: Rest): Piece {
  let run: Runs = ['']
  let all: Runs | null = ['']
  const needs: Runs[] = []
  while (rest.at < rest.source.length && !'|)'.includes(rest.source[rest.at] ?? '')) {
    const next = repeated(rest)
    needs.push(...next.needs)
    const longer = product(run, next.all)
    if (longer === null) needs.push(run)
    run = longer ?? next.all ?? ['']
    all = longer === null ? null : product(all, next.all)
  }
  return { all, needs: [...needs, run] }
}

function product(
  before: readonly string[] | null,
  after: readonly string[] | null,
): readonly string[] | null {
  if (before === null || after === null || before.length * after.length > waysAtMost) return null
  return before.flatMap((one) => after.map((other) => one + other))
}

/** As much of each run as tells enough, once. */
const short = (runs: Runs): Runs => {
  const cut = [...new Set(runs.map((run) => run.slice(0, lettersAtMost)))]
  return cut.filter((run) => !cut.some((other) => other !== run && run.includes(other)))
}

/** Without sets that a better one leaves nothing to say: whoever says "block you" says "block". */
function withoutImplied(sets: readonly Runs[]): readonly Runs[] {
  return sets.filter(
    (runs, at) =>
      !sets
        .slice(0, at)
        .some((better) => better.every((long) => runs.some((run) => long.includes(run)))),
  )
}

const needsOf = ({ all, needs }: Piece): readonly Runs[] => (all === null ? needs : [...needs, all])

/** First the sets that the fewest texts hold: long runs, and few. Space alone stands in every text. */
function ranked(needs: readonly Runs[]): readonly Runs[] {
  const telling = needs.filter((runs) => runs.every((run) => run.trim() !== ''))
  const common = (runs: Runs) => runs.reduce((sum, run) => sum + 0.4 ** run.length, 0)
  return telling.toSorted((a, b) => common(a) - common(b))
}

/** A piece with what says how often it comes. */
function repeated(rest: Rest): Piece {
  const piece = single(rest)
  const [times = '', least = ''] =
    /^(?:[?*+]|\{(\d+)(?:,\d*)?\})/u.exec(rest.source.slice(rest.at)) ?? []
  if (times === '') return piece
  rest.at += times.length
  if (rest.source[rest.at] === '?') rest.at += 1
  if (times === '?') return { all: piece.all && limited([...piece.all, ''], waysAtMost), needs: [] }
  return times === '+' || Number(least) > 0 ? { all: null, needs: needsOf(piece) } : anything
}

const lookaround = /^\?<?[=!]/u

function single(rest: Rest): Piece {
  const sign = rest.source[rest.at] ?? ''
  rest.at += 1
  if (sign === '(') return group(rest)
  if (sign === '[') return oneOf(rest)
  if (sign === '\\') return escaped(rest)
  if (sign === '^' || sign === '$') return nothing
  return sign === '.' ? anything : { all: [sign], needs: [] }
}

function group(rest: Rest): Piece {
  const ahead = rest.source.slice(rest.at, rest.at + 3)
  const look = lookaround.exec(ahead)?.[0]
  rest.at += look?.length ?? (ahead.startsWith('?:') ? 2 : 0)
  const inside = either(rest)
  rest.at += 1
  if (look === undefined) return inside
  // It takes up no letters; what it asks for stands in the text all the same.
  return { all: [''], needs: look.endsWith('=') ? needsOf(inside) : [] }
}

function oneOf(rest: Rest): Piece {
  const end = rest.source.indexOf(']', rest.at)
  const signs = rest.source.slice(rest.at, end)
  rest.at = end + 1
  return /[\\^-]/u.test(signs) ? anything : { all: [...signs], needs: [] }
}

function escaped(rest: Rest): Piece {
  const sign = rest.source[rest.at] ?? ''
  const property = /^[pP]\{[^}]*\}/u.exec(rest.source.slice(rest.at))?.[0]
  rest.at += property?.length ?? 1
  return /[\p{L}\d]/u.test(sign) ? anything : { all: [sign], needs: [] }
}
