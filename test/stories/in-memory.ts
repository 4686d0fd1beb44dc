// What a long story keeps: the same service over the same HTTP, without a database on the disk, which takes most of the
// time that years take.
import { join } from 'node:path'
import type { Data, openData as real } from '../../local/data.ts'
import { WorldState } from '../../local/world/state.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import { memoryFigures } from '../../shared/store/memory-figures.ts'

export const openData: typeof real = async ({ folder, now }): Promise<Data> => ({
  store: memoryStore(),
  figures: memoryFigures(),
  state: new WorldState({ now: now ?? 0, mode: 'held', aheadMs: 0 }),
  secretPath: join(folder, 'secret'),
  headsPath: join(folder, 'chain-heads'),
  exportsPath: join(folder, 'exports'),
  close: async () => {},
})
