/** What the text says as JSON, or undefined: a schema then says what was wanted. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
