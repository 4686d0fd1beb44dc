// A commit's hash, by which the next one knows it.
import { hash } from 'node:crypto'
import { CommitHash } from '../vocabulary/ids.ts'

/** Not hashed: another with each writer, and nothing of what the commit says. */
const unsealed: ReadonlySet<string> = new Set(['token'])

/**
 * Over all that is stored of it, its place included, as it is stored: releases that read more or less out of a commit
 * agree on its hash, and one that is moved to another chart has another. One that stands for a lost one has the lost
 * one's.
 */
export function hashOfItem(item: Readonly<Record<string, unknown>>): CommitHash {
  const instead = item.standsFor === undefined ? null : CommitHash.safeParse(item.standsFor)
  if (instead?.success) return instead.data
  const fields = Object.entries(item).filter(
    ([name, value]) => !unsealed.has(name) && value !== undefined,
  )
  return CommitHash.parse(hash('sha256', canonical(Object.fromEntries(fields)), 'base64url'))
}

/** The same for the same values, in whatever order they come. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join()}}`
}
