// How a number says where it comes from: the versions of its commits, small beside it.
import { type Html, html, nothing } from '../markup/html.ts'
import type { Source } from './types.ts'

/** More than so many are told as from the first to the last. */
const eachAtMost = 3

/** `12, 41`, or `5–210`. */
export function cited(from: Source): string {
  const [first, last] = [from[0], from.at(-1)]
  if (first === undefined || last === undefined) return ''
  return from.length <= eachAtMost ? from.join(', ') : `${first}–${last}`
}

/** What is told, and its commits behind it: in brackets, lest a number be read as a power of it. */
export function withSource(told: string, from: Source): Html {
  const commits = cited(from)
  const note = commits === '' ? nothing : html`<sup>[${commits}]</sup>`
  return html`<span data-commit="${commits}">${told}${note}</span>`
}
