// Whether a chart's commits are those that were made, each after the other, by what they say of themselves.
import { chartPk } from '../../shared/store/table.ts'
import type { Chain, Link } from './chains.ts'

/** What is wrong, and what only a person can judge: ids, versions and hashes, never what is inside. */
export type Verdict = { wrong: readonly string[]; notes: readonly string[] }

export function judge(chain: Chain, mended: ReadonlySet<string>): Verdict {
  const pk = chartPk(chain.key)
  const wrong: string[] = []
  const notes: string[] = []
  const newest = Math.max(0, ...chain.links.keys())
  for (let version = 1; version <= newest; version++) {
    const link = chain.links.get(version)
    const place = `${pk} commit ${version}`
    if (!link) {
      wrong.push(`${place}: missing${knownBy(chain.links.get(version + 1))}`)
      continue
    }
    if (link.wrong !== null) wrong.push(`${place}: ${link.wrong}`)
    if (link.isMend && !mended.has(`${pk}/${version}`))
      wrong.push(`${place}: put by hand in the place of a lost one (--mended ${pk}/${version})`)
    const before = chain.links.get(version - 1)
    if (isAstray(link, version, before)) wrong.push(`${place}: ${astrayFrom(link, before)}`)
    if (before?.previous && !link.previous && !link.isMend && link.wrong === null)
      notes.push(
        `${place}: carries no hash, though the one before it does: an older release wrote it, or it was taken off`,
      )
  }
  return { wrong: [...wrong, ...bySnapshot(chain, newest)], notes }
}

const knownBy = (next: Link | undefined): string =>
  next?.previous ? `, by the next one its hash is ${next.previous}` : ''

function isAstray({ previous, isMend }: Link, version: number, before: Link | undefined): boolean {
  if (previous === null || isMend) return false
  if (version === 1) return true
  return before !== undefined && before.hash !== previous
}

const astrayFrom = ({ previous }: Link, before: Link | undefined): string =>
  before
    ? `does not follow the one before it, which was changed, swapped or is of another life: it follows ${previous}, there stands ${before.hash}`
    : `the first, and says that one came before it`

/** A snapshot follows each commit, and so knows of more than there is when the end was taken off. */
function bySnapshot({ key, links, snapshot }: Chain, newest: number): readonly string[] {
  const pk = chartPk(key)
  if (!snapshot || !Number.isFinite(snapshot.version)) return []
  const { version, head } = snapshot
  if (version > newest)
    return [`${pk} commit ${newest + 1}: missing; the snapshot knows ${version}`]
  const link = links.get(version)
  if (head === null || !link || link.hash === head) return []
  return [`${pk} commit ${version}: not the one that its snapshot knows, by ${head}`]
}
