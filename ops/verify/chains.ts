// What a table, or an export of it, holds of each chart's chain.
import { readCommit, readSnapshot } from '../../shared/store/codec.ts'
import { CorruptCommit } from '../../shared/store/errors.ts'
import { hashOfItem } from '../../shared/store/hash.ts'
import type { ChartKey, CommitHash } from '../../shared/vocabulary/ids.ts'
import type { Item } from '../backup/items.ts'
import { keyOf } from '../backup/keys.ts'
import { plainItem } from '../backup/wire.ts'

/** One commit of a chain: its own hash as it lies there, and the one it says it follows. */
export type Link = {
  hash: CommitHash
  /** Null where it carries none. */
  previous: CommitHash | null
  /** Put by hand in the place of a lost one. */
  isMend: boolean
  /** Why it cannot be read; null where it can. */
  wrong: string | null
}

export type Chain = {
  key: ChartKey
  links: Map<number, Link>
  /** What the snapshot was folded up to; its head is null where it is of another release. */
  snapshot: { version: number; head: CommitHash | null } | null
  /** When the patient was erased; null for all others. */
  erasedAt: string | null
}

export type Chains = Map<string, Chain>

/** By partition key. Items of other kinds are passed over. */
export async function chainsOf(items: AsyncIterable<Item>): Promise<Chains> {
  const chains: Chains = new Map()
  for await (const item of items) {
    if (item.kind !== 'commit' && item.kind !== 'snapshot' && item.kind !== 'erased') continue
    const key = keyOf(item.pk)
    const chain = chains.get(item.pk) ?? {
      key,
      links: new Map<number, Link>(),
      snapshot: null,
      erasedAt: null,
    }
    chains.set(item.pk, chain)
    const plain = plainItem(item.wire)
    if (item.kind === 'commit') chain.links.set(item.version, linkOf(key, plain))
    if (item.kind === 'snapshot')
      chain.snapshot = {
        version: item.version,
        head: readSnapshot(key, plain)?.head ?? null,
      }
    if (item.kind === 'erased') chain.erasedAt = String(plain.at)
  }
  return chains
}

function linkOf(key: ChartKey, plain: Record<string, unknown>): Link {
  try {
    const { hash, previous = null, standsFor } = readCommit(key, plain)
    return { hash, previous, isMend: standsFor !== undefined, wrong: null }
  } catch (error) {
    if (!(error instanceof CorruptCommit)) throw error
    return { hash: hashOfItem(plain), previous: null, isMend: false, wrong: error.reason }
  }
}
