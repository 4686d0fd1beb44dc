// An item as the wire has it, in plain values: as the document client would give it.
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { WireItem } from './items.ts'

export const plainItem = (wire: WireItem): Record<string, unknown> =>
  Object.fromEntries(Object.entries(wire).map(([name, value]) => [name, plain(value)]))

function plain(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S
  if (value.N !== undefined) return Number(value.N)
  if (value.BOOL !== undefined) return value.BOOL
  if (value.B !== undefined) return value.B
  if (value.L !== undefined) return value.L.map(plain)
  if (value.M !== undefined) return plainItem(value.M)
  return null
}
