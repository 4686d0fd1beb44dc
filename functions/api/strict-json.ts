// JSON as the body of a request may hold it: no broken letters, and no field said twice.

type Read = { value: unknown } | { problem: string; path?: string }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The value a body holds, or what is wrong with it. Bytes must be UTF-8; a text is taken as it stands. */
export function readStrictJson(body: string | Uint8Array): Read {
  const text = typeof body === 'string' ? body : decoded(body)
  if (text === null) return { problem: 'the body is not UTF-8' }
  const parsed = parse(text)
  if (parsed === null) return { problem: 'the body is not JSON' }
  const path = namedTwice(text)
  return path === null ? parsed : { problem: 'a field is given twice', path }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g

/**
 * The first field that an object of valid JSON names twice, or null. Of two doses or two phones JSON.parse takes
 * the last and others take the first (RFC 8259, 4): so neither can be what was meant.
 */
function namedTwice(json: string): string | null {
  const open: (Set<string> | null)[] = []
  let last = '""'
  for (const [token] of json.matchAll(tokens)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(null)
    else if (token === '}' || token === ']') open.pop()
    else if (token !== ':') last = token
    else {
      const name = String(JSON.parse(last))
      const names = open.at(-1)
      if (names?.has(name)) return name
      names?.add(name)
    }
  }
  return null
}
