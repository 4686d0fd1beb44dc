// Whom an import must not bring back: an export of before knows patients that the table says were erased.
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { erasedSk } from '../../shared/store/table.ts'
import type { Item } from './items.ts'

/** When each was erased, by partition key. */
export type Erased = ReadonlyMap<string, string>

export async function erasedIn(client: DynamoDBClient, TableName: string): Promise<Erased> {
  const pages = paginateScan(
    { client },
    {
      TableName,
      ConsistentRead: true,
      FilterExpression: 'sk = :erased',
      ExpressionAttributeValues: { ':erased': { S: erasedSk } },
    },
  )
  const erased = new Map<string, string>()
  for await (const { Items = [] } of pages)
    for (const { pk, at } of Items) if (pk?.S !== undefined) erased.set(pk.S, at?.S ?? '')
  return erased
}

/** Whether an item of an export is of somebody who was erased since it was taken. */
export function isOfErased(erased: Erased, { pk, kind, wire }: Item, exportTime: string): boolean {
  if (kind === 'erased') return false
  const at = erased.get(pk) ?? erased.get(ownerOf(pk, kind, wire))
  return at !== undefined && at >= exportTime
}

function ownerOf(pk: string, kind: Item['kind'], { clinicId, patientId }: Item['wire']): string {
  const clinic = kind === 'alert' ? pk.slice('alerts@'.length) : clinicId?.S
  return `${clinic}#${patientId?.S}`
}
