// Patterns of slots, read from one line of text into a chain of nodes.
//
//   word CLASS a|B|#5    one token: a word, a word of a class, any of several, a number of 5 or more;
//                        with $ among them, the end of the text does as well
//   x?                   may be missing
//   ( a b / c )          either sequence; `( ... )?` may be missing
//   !x  !( a b / c )     not followed by it
//   ~ ~5                 up to two other words, up to five; never over the end of a sentence
//   //                   what follows may stand in the next sentence
//   ^ $                  beginning and end of the text
//   <name>               a piece used in many patterns
//   & 8 A B C            one token each within eight, in any order
export type Node =
  | Readonly<{ kind: 'token'; symbols: readonly number[]; crosses: boolean; next: Node }>
  | Readonly<{ kind: 'either'; ways: readonly Node[] }>
  | Readonly<{ kind: 'gap'; most: number; crosses: boolean; next: Node }>
  | Readonly<{ kind: 'not'; what: Node; next: Node }>
  | Readonly<{ kind: 'edge'; at: 'start' | 'end'; next: Node }>
  | Readonly<{ kind: 'end' }>

export type Pattern = Readonly<{
  /** Symbols it may begin with; null when anything. */
  first: ReadonlySet<number> | null
  /** One of each must stand in the text. */
  needs: readonly (readonly number[])[]
  /** A chain, or slots in any order. */
  chain: Node
  slots: readonly (readonly number[])[]
  within: number
}>

/** Gives the symbol of a word, class or range of numbers as it stands in a pattern. */
export type Symbols = (name: string) => number

const end: Node = { kind: 'end' }

/**
 * Reads one pattern. `pieces` are the sequences `<name>` stands for.
 * @throws Error when a bracket is not closed or a piece is unknown: a fault of the tables.
 */
export function readPattern(
  line: string,
  symbolOf: Symbols,
  pieces: Readonly<Record<string, string>>,
): Pattern {
  const parts = spelt(line, pieces)
    .split(' ')
    .filter((part) => part !== '')
  if (parts[0] === '&') return anyOrder(parts, symbolOf)
  const reader = { parts, at: 0, symbolOf }
  const build = sequence(reader)
  if (reader.at < parts.length) throw new Error(`a bracket too many: ${line}`)
  const chain = build(end)
  return { chain, first: firstOf(chain), needs: needsOf(chain), slots: [], within: 0 }
}

function spelt(line: string, pieces: Readonly<Record<string, string>>): string {
  return line.replace(/<([\w-]+)>/g, (_, name: string) => {
    const piece = pieces[name]
    if (piece === undefined) throw new Error(`no piece is called ${name}`)
    return `( ${spelt(piece, pieces)} )`
  })
}

function anyOrder(parts: readonly string[], symbolOf: Symbols): Pattern {
  const slots = parts.slice(2).map((part) => part.split('|').map(symbolOf))
  return { chain: end, first: new Set(slots.flat()), needs: slots, slots, within: Number(parts[1]) }
}

type Reader = { readonly parts: readonly string[]; at: number; readonly symbolOf: Symbols }
type Build = (next: Node) => Node

/** Chains are built from their ends, so that each node knows what follows. */
function sequence(reader: Reader): Build {
  const builds: Build[] = []
  for (;;) {
    const part = reader.parts[reader.at]
    if (part === undefined || part === ')' || part === ')?' || part === '/') break
    reader.at += 1
    builds.push(nodeOf(part, reader, false))
  }
  return (next) => builds.reduceRight((following, build) => build(following), next)
}

function nodeOf(part: string, reader: Reader, crosses: boolean): Build {
  if (part === '//') {
    const following = reader.parts[reader.at] ?? ''
    reader.at += 1
    return nodeOf(following, reader, true)
  }
  if (part === '(') return brackets(reader)
  if (part === '!(') {
    const what = brackets(reader)(end)
    return (next) => ({ kind: 'not', what, next })
  }
  if (part.startsWith('!')) {
    const what = nodeOf(part.slice(1), reader, false)(end)
    return (next) => ({ kind: 'not', what, next })
  }
  if (part === '^' || part === '$') {
    return (next) => ({ kind: 'edge', at: part === '^' ? 'start' : 'end', next })
  }
  if (part.startsWith('~')) {
    const most = Number(part.slice(1) || '2')
    return (next) => ({ kind: 'gap', most, crosses, next })
  }
  return token(part, reader.symbolOf, crosses)
}

function token(part: string, symbolOf: Symbols, crosses: boolean): Build {
  const optional = part.endsWith('?')
  const names = (optional ? part.slice(0, -1) : part).split('|')
  const symbols = names.filter((name) => name !== '$').map(symbolOf)
  return (next) => {
    const node: Node = { kind: 'token', symbols, crosses, next }
    if (names.includes('$'))
      return { kind: 'either', ways: [node, { kind: 'edge', at: 'end', next }] }
    return optional ? { kind: 'either', ways: [node, next] } : node
  }
}

function brackets(reader: Reader): Build {
  const ways: Build[] = []
  for (;;) {
    ways.push(sequence(reader))
    const closing = reader.parts[reader.at]
    reader.at += 1
    if (closing === undefined) throw new Error(`not closed: ${reader.parts.join(' ')}`)
    if (closing === '/') continue
    const optional = closing === ')?'
    return (next) => ({
      kind: 'either',
      ways: [...ways.map((way) => way(next)), ...(optional ? [next] : [])],
    })
  }
}

function firstOf(node: Node): ReadonlySet<number> | null {
  const found = new Set<number>()
  return gather(node, found) ? found : null
}

/** Whether the beginnings are known. */
function gather(node: Node, into: Set<number>): boolean {
  switch (node.kind) {
    case 'token':
      for (const symbol of node.symbols) into.add(symbol)
      return true
    case 'either':
      return node.ways.every((way) => gather(way, into))
    case 'not':
    case 'edge':
      return gather(node.next, into)
    default:
      return false
  }
}

function needsOf(chain: Node): readonly (readonly number[])[] {
  const needs: (readonly number[])[] = []
  for (let node = chain; node.kind !== 'end' && node.kind !== 'either'; node = node.next) {
    if (node.kind === 'token') needs.push(node.symbols)
  }
  return needs
}
