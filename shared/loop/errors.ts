// What may be said of an error in a log: its name and its place, never its message, which may quote what it was given.

/** File and line of an error's first frame: enough to look, and never a value. */
export function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { stack = '', message } = error
  // The message goes first: it may quote a text with lines in it that look like frames.
  const from = stack.indexOf(message)
  const frames = from < 0 ? '' : stack.slice(from + message.length)
  return /^ {4}at .*?([\w.-]+:\d+:\d+)\)?$/m.exec(frames)?.[1] ?? 'unknown'
}

/** An error's name and code: its message may quote what it was given. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error && typeof error.code === 'string'
    ? `${nameLike(error.name)}:${nameLike(error.code)}`
    : nameLike(error.name)
}

/** Some services put a sentence where the name should be. */
const nameLike = (text: string): string =>
  /^[A-Za-z$][\w.$-]{0,79}$/.test(text) ? text : 'unnamed'
