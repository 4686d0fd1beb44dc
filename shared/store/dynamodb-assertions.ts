// One item for each system: of two uses at the same moment the second looks again.
import * as z from 'zod/mini'
import { parseJson } from '../vocabulary/json.ts'
import { type Assertions, afterUse, type Used } from './assertions.ts'
import { getItem, putIf, type Table, textOf } from './dynamodb-table.ts'
import { CorruptItem } from './errors.ts'
import { revisionOf } from './read-quarantine.ts'
import { assertionsKey } from './table.ts'

const Known = z.record(z.string(), z.number())
const attemptsAtMost = 5

export function dynamoAssertions(table: Table): Assertions {
  return {
    async useAssertion(clinicId, use) {
      const key = assertionsKey(clinicId, use.clientId)
      for (let attempt = 0; attempt < attemptsAtMost; attempt++) {
        const item = await getItem(table, key)
        const after = afterUse(usedIn(textOf(item, 'used')), use)
        if (typeof after === 'string') return after
        const revision = revisionOf(item)
        const put = await putIf(
          table,
          { ...key, used: JSON.stringify(after), revision: revision + 1 },
          revision === 0
            ? { expression: 'attribute_not_exists(revision)' }
            : { expression: 'revision = :before', values: { ':before': revision } },
        )
        if (put.written) return 'fresh'
      }
      return 'too-many'
    },
  }
}

/** What cannot be read could hide one that was used: it fails, and does not pass for empty. */
function usedIn(text: string | null): Used {
  if (text === null) return {}
  const parsed = Known.safeParse(parseJson(text))
  if (!parsed.success) throw new CorruptItem('assertions')
  return parsed.data
}
