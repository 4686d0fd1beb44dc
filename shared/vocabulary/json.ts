/** What a text says as JSON; undefined, which no JSON text stands for, when it is none: a schema then says what was wanted. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
