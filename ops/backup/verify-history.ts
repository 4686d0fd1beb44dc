// Reading every commit of a chart, for what a snapshot above them hides.

import { CorruptCommit } from '../../shared/store/errors.ts'
import type { EventStore } from '../../shared/store/types.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'

const pageOf = 100

/** From the newest commit down to the first. Throws CorruptCommit for one that cannot be read or is missing. */
export async function verifyHistory(
  store: Pick<EventStore, 'history'>,
  key: ChartKey,
): Promise<void> {
  let before: number | undefined
  for (;;) {
    const page = await store.history(key, {
      limit: pageOf,
      ...(before !== undefined && { beforeVersion: before }),
    })
    const [newest] = page
    const oldest = page.at(-1)
    // Within a page the store sees to it; here, that page follows page down to the first commit.
    const expected = before === undefined ? newest?.version : before - 1
    if (newest?.version !== expected && expected !== 0)
      throw new CorruptCommit(key, expected ?? 1, 'missing')
    if (oldest === undefined) return
    before = oldest.version
  }
}
