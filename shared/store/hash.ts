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
  // Exactly a hash's form by making; parsing it again would cost as much as making it.
  return hash('sha256', canonicalFields(item, sealed), 'base64url') as CommitHash
}

const sealed = (name: string, value: unknown): boolean => !unsealed.has(name) && value !== undefined

/** The same for the same values, in whatever order they come. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return canonicalFields(value, any)
}

const any = (): boolean => true

function canonicalFields(
  fields: object,
  isTold: (name: string, value: unknown) => boolean,
): string {
  let told = ''
  for (const name of Object.keys(fields).sort()) {
    const value: unknown = Reflect.get(fields, name)
    if (isTold(name, value))
      told += `${told === '' ? '' : ','}${JSON.stringify(name)}:${canonical(value)}`
  }
  return `{${told}}`
}
