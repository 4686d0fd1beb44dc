// What a write costs the table's two indexes: the embedded engine counts the table alone.
import { attributes } from '../../shared/names.ts'

export type Stored = Readonly<Record<string, unknown>>

const { pk, sk, rosterPk, rosterSk, duePk, dueSk, summary } = attributes
const indexed = [
  { keys: [rosterPk, rosterSk], carried: [pk, sk, rosterPk, rosterSk, summary] },
  { keys: [duePk, dueSk], carried: [pk, sk, duePk, dueSk] },
] as const

/**
 * As DynamoDB tells: nothing where neither item stands in the index or what the index carries stays the same; else the
 * entry is put, replaced or deleted at a unit a kilobyte; of one whose keys change the old goes and the new comes.
 */
export const indexUnits = (before: Stored | null, after: Stored): number =>
  indexed.reduce((sum, { keys, carried }) => {
    const was = entryOf(before, keys, carried)
    const is = entryOf(after, keys, carried)
    if (was === null || is === null) return sum + unitsOf(was ?? is ?? '')
    if (was === is) return sum
    const moves = keys.some((key) => before?.[key] !== after[key])
    return sum + (moves ? unitsOf(was) + unitsOf(is) : Math.max(unitsOf(was), unitsOf(is)))
  }, 0)

/** Names and values of what the index carries, which are what it is measured by; null where it holds no such item. */
function entryOf(item: Stored | null, keys: readonly string[], carried: readonly string[]) {
  if (item === null || keys.some((key) => item[key] === undefined)) return null
  return carried.map((name) => (item[name] === undefined ? '' : `${name}${item[name]}`)).join('')
}

const unitsOf = (entry: string): number => Math.ceil(Buffer.byteLength(entry) / 1024)
