// Which letters a text must hold for a rule to be met: looking for them is quick, compiling an expression is not.

/** What a piece of an expression can be. */
type Piece = Readonly<{
  /** All that it matches, where that is little; null where it is much or not known. */
  all: readonly string[] | null
  /** Letters of which one run stands in whatever it matches; null where none is known. */
  need: readonly string[] | null
}>

/** As many ways as are still told apart, and as many runs as are still worth looking for. */
const waysAtMost = 32
const runsAtMost = 300

const nothing: Piece = { all: [''], need: null }
const anything: Piece = { all: null, need: null }

/**
 * Runs of letters of which one stands in every text with spaces at both ends that the expression matches in whole
 * words; null when none are known. Knows what steering lists are written in, and takes all else for anything.
 */
export function stemsOf(source: string): readonly string[] | null {
  const rest = { source: ` (?:${source}) `, at: 0 }
  const whole = either(rest)
  return rest.at === rest.source.length ? needOf(whole) : null
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
  const needs = pieces.map(needOf)
  const all = pieces.map((each) => each.all)
  return {
    all: limited(all.every((each) => each !== null) ? [...new Set(all.flat())] : null, waysAtMost),
    need: limited(
      needs.every((each) => each !== null) ? [...new Set(needs.flat())] : null,
      runsAtMost,
    ),
  }
}

const limited = <Value>(values: readonly Value[] | null, most: number): readonly Value[] | null =>
  values === null || values.length > most ? null : values

function row(rest: Rest): Piece {
  let run: readonly string[] | null = ['']
  let all: readonly string[] | null = ['']
  const needs: (readonly string[] | null)[] = []
  while (rest.at < rest.source.length && !'|)'.includes(rest.source[rest.at] ?? '')) {
    const next = repeated(rest)
    needs.push(next.need)
    const longer = product(run, next.all)
    if (longer === null) needs.push(needOf({ all: run, need: null }))
    run = longer ?? next.all ?? ['']
    all = longer === null ? null : product(all, next.all)
  }
  needs.push(needOf({ all: run, need: null }))
  return { all, need: best(needs) }
}

function product(
  before: readonly string[] | null,
  after: readonly string[] | null,
): readonly string[] | null {
  if (before === null || after === null || before.length * after.length > waysAtMost) return null
  return before.flatMap((one) => after.map((other) => one + other))
}

function needOf({ all, need }: Piece): readonly string[] | null {
  return all?.every((each) => each !== '') === true ? best([all, need]) : need
}

/** The runs that the fewest texts hold: long ones, and few. Space alone stands in every text. */
function best(needs: readonly (readonly string[] | null)[]): readonly string[] | null {
  const known = needs.filter((each) => each?.every((run) => run.trim() !== ''))
  const common = (runs: readonly string[]) => runs.reduce((sum, run) => sum + 0.4 ** run.length, 0)
  return known.toSorted((a, b) => common(a ?? []) - common(b ?? []))[0] ?? null
}

/** A piece with what says how often it comes. */
function repeated(rest: Rest): Piece {
  const piece = single(rest)
  const [times = '', least = ''] =
    /^(?:[?*+]|\{(\d+)(?:,\d*)?\})/u.exec(rest.source.slice(rest.at)) ?? []
  if (times === '') return piece
  rest.at += times.length
  if (rest.source[rest.at] === '?') rest.at += 1
  if (times === '?') return { all: piece.all && limited([...piece.all, ''], waysAtMost), need: null }
  return times === '+' || Number(least) > 0 ? { all: null, need: needOf(piece) } : anything
}

const lookaround = /^\?<?[=!]/u

function single(rest: Rest): Piece {
  const sign = rest.source[rest.at] ?? ''
  rest.at += 1
  if (sign === '(') return group(rest)
  if (sign === '[') return oneOf(rest)
  if (sign === '\\') return escaped(rest)
  if (sign === '^' || sign === '$') return nothing
  return sign === '.' ? anything : { all: [sign], need: null }
}

function group(rest: Rest): Piece {
  const ahead = rest.source.slice(rest.at, rest.at + 3)
  const look = lookaround.exec(ahead)?.[0]
  rest.at += look?.length ?? (ahead.startsWith('?:') ? 2 : 0)
  const inside = either(rest)
  rest.at += 1
  if (look === undefined) return inside
  // It takes up no letters; what it asks for stands in the text all the same.
  return { all: [''], need: look.endsWith('=') ? needOf(inside) : null }
}

function oneOf(rest: Rest): Piece {
  const end = rest.source.indexOf(']', rest.at)
  const signs = rest.source.slice(rest.at, end)
  rest.at = end + 1
  return /[\\^-]/u.test(signs) ? anything : { all: [...signs], need: null }
}

function escaped(rest: Rest): Piece {
  const sign = rest.source[rest.at] ?? ''
  const property = /^[pP]\{[^}]*\}/u.exec(rest.source.slice(rest.at))?.[0]
  rest.at += property?.length ?? 1
  return /[\p{L}\d]/u.test(sign) ? anything : { all: [sign], need: null }
}
