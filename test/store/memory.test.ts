import { expect, it } from 'vitest'
import { memoryStore } from '../../shared/store/memory.ts'
import { chart, commit } from './charts.ts'
import { eventStoreContract } from './contract/index.ts'

eventStoreContract('in memory', async () => memoryStore())

it('the memory store refuses a commit that would leave a gap', async () => {
  await expect(memoryStore().append(chart('p1'), commit(2))).rejects.toThrow(RangeError)
})
