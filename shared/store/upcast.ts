// Commits are never rewritten, so older layouts of events are brought up to date when they are read.

/** A commit as it was stored: its schema, and the rest yet to be checked. */
export type StoredCommit = { readonly schema: number } & Readonly<Record<string, unknown>>

/** Turns a commit of one schema into one of the next. */
export type Upcaster = (commit: StoredCommit) => Readonly<Record<string, unknown>>

/** What `Commit` in chart/events.ts describes. */
export const currentSchema = 1

/** By the schema they take. Raising `currentSchema` to 2 adds row 1 here. */
const upcasters: Readonly<Record<number, Upcaster>> = {}

/** The commit in the current schema; null when no row leads there, as with one of a later release. */
export function upcast(
  stored: StoredCommit,
  table: Readonly<Record<number, Upcaster>> = upcasters,
  target = currentSchema,
): StoredCommit | null {
  let commit = stored
  for (let schema = stored.schema; schema < target; schema += 1) {
    const step = table[schema]
    if (step === undefined) return null
    commit = { ...step(commit), schema: schema + 1 }
  }
  return commit.schema === target ? commit : null
}
