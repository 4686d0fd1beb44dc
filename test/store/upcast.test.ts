import { describe, expect, it } from 'vitest'
import { type StoredCommit, upcast } from '../../shared/store/upcast.ts'

const table = {
  1: (commit: StoredCommit) => ({ ...commit, cause: commit.because, because: undefined }),
  2: (commit: StoredCommit) => ({ ...commit, events: [] }),
}

describe('bringing an old commit up to date', () => {
  it('takes every step from its schema to the present one', () => {
    expect(upcast({ schema: 1, because: 'm1' }, table, 3)).toEqual({
      schema: 3,
      cause: 'm1',
      events: [],
    })
    expect(upcast({ schema: 2, cause: 'm1' }, table, 3)).toEqual({
      schema: 3,
      cause: 'm1',
      events: [],
    })
  })

  it('leaves one of the present schema as it is', () => {
    const commit = { schema: 3, cause: 'm1' }
    expect(upcast(commit, table, 3)).toBe(commit)
  })

  it('has no answer to a later schema, nor to one without a step', () => {
    expect(upcast({ schema: 4 }, table, 3)).toBeNull()
    expect(upcast({ schema: 0 }, table, 3)).toBeNull()
  })
})
