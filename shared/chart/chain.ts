// Commits follow each other by their hashes, so that one that was changed, taken out or put in is seen.
import type { CommitHash } from '../vocabulary/ids.ts'
import type { SealedCommit } from './events.ts'

/**
 * The first commit that does not follow the one before it; null where each does. One that carries no hash follows any:
 * a release before chains wrote it, and the one after it sees that it stays as it is.
 *
 * @param commits oldest first, without a gap
 * @param before the hash of the one before the first; null where it is not at hand
 */
export function astray(
  commits: readonly SealedCommit[],
  before: CommitHash | null,
): SealedCommit | null {
  let known = before
  for (const commit of commits) {
    if (!follows(commit, known)) return commit
    known = commit.hash
  }
  return null
}

function follows({ version, previous, standsFor }: SealedCommit, before: CommitHash | null) {
  if (previous === undefined) return true
  if (version === 1) return false
  // Put by hand in the place of a lost one, and known by that one's hash (infra/RUNBOOK.md "Charts quarantined").
  if (standsFor !== undefined) return true
  return before === null || previous === before
}
