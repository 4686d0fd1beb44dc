// The lines of the danger tables, as lines: what one says must be what is read of it.
import { describe, expect, it } from 'vitest'
import { dangerEn } from '../../../shared/conversation/languages/en/danger/index.ts'
import { dangerEs } from '../../../shared/conversation/languages/es/danger/index.ts'

const lines = [dangerEn, dangerEs].flatMap(({ rules, figures, denials }) =>
  [...[...rules, ...figures].map(({ say }) => say), denials].flatMap((say) => say.split('\n')),
)

describe('a line of the danger tables', () => {
  it('is one of thousands', () => {
    expect(lines.length).toBeGreaterThan(2_000)
  })

  it('excludes nothing where its words may come in any order: there an exclusion would be asked for', () => {
    expect(lines.filter((line) => /^&&? .*(?:^| )!/.test(line))).toEqual([])
  })

  it('stands alone and whole', () => {
    expect(lines.filter((line) => line !== line.trim() || line === '')).toEqual([])
  })
})
