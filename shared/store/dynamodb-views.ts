// Who saw whom, in the one table. A person's views are counted; a patient's list only leads to them, so that an open
// list of fifty patients that is read again every minute is one write, and not fifty.
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { ClinicId, PatientId } from '../vocabulary/ids.ts'
import type { Item } from './codec.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { getItem, itemsOf, putIf, queryPage, type Table, textOf } from './dynamodb-table.ts'
import { ViewKeepsChanging } from './errors.ts'
import { revisionOf } from './read-quarantine.ts'
import { fieldsOf, personOf, viewOf } from './read-views.ts'
import { peoplePk, viewsByPk, viewsOfPk } from './table.ts'
import type { Page, Unread } from './types.ts'
import {
  firstView,
  type Person,
  readSk,
  type Sight,
  seenAgain,
  sightSk,
  type View,
  type ViewPage,
  type Views,
  viewSk,
} from './views.ts'

/** A person's own screens ask side by side; more than a few at once for the very same is somebody else's doing. */
const triesAtMost = 12
/** Puts under way at one time. */
const atOnce = 25
/** What a running function remembers of what it has written. */
const rememberedAtMost = 20_000

export function dynamoViews(table: Table): Views {
  const written = remembering<true>()
  const counted = remembering<Counted>()
  return {
    // The patients' lists first: the person's own view says that they are written.
    async noteView(clinicId, sight) {
      await inTurns(sight.patientIds, (patientId) =>
        lead(table, written, clinicId, patientId, sight),
      )
      await count(table, counted, clinicId, sight)
      await meet(table, written, clinicId, sight)
    },
    viewsBy: (clinicId, personId, page) =>
      pageOf(table, viewsByPk(clinicId, personId), page, async (item) => [viewOf(item)]),
    viewsOf: (clinicId, patientId, page) =>
      pageOf(table, viewsOfPk(clinicId, patientId), page, (item) =>
        ledTo(table, clinicId, patientId, item),
      ),
    async people(clinicId) {
      const people: Person[] = []
      for await (const item of itemsOf(table, ofPartition(peoplePk(clinicId))))
        people.push(...personOf(item))
      return people
    },
  }
}

type Counted = { revision: number; view: View }
type Memory<V> = Pick<Map<string, V>, 'get' | 'set'>

function remembering<V>(): Memory<V> {
  const kept = new Map<string, V>()
  return {
    get: (name) => kept.get(name),
    set(name, value) {
      if (kept.size >= rememberedAtMost) kept.clear()
      return kept.set(name, value)
    },
  }
}

async function inTurns<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += atOnce)
    await Promise.all(items.slice(from, from + atOnce).map(run))
}

async function lead(
  table: Table,
  written: Memory<true>,
  clinicId: ClinicId,
  patientId: PatientId,
  sight: Sight,
): Promise<void> {
  const key = { pk: viewsOfPk(clinicId, patientId), sk: sightSk(sight) }
  const name = `${key.pk} ${key.sk}`
  if (written.get(name)) return
  await putIf(table, key, { expression: 'attribute_not_exists(pk)' })
  written.set(name, true)
}

/** One conditional put where this function wrote the last one itself; else what stands in its way says how many there are. */
async function count(
  table: Table,
  counted: Memory<Counted>,
  clinicId: ClinicId,
  sight: Sight,
): Promise<void> {
  const key = { pk: viewsByPk(clinicId, sight.by), sk: viewSk(sight) }
  const name = `${key.pk} ${key.sk}`
  let known = counted.get(name) ?? null
  for (let tries = 0; tries < triesAtMost; tries++) {
    const view = known ? seenAgain(known.view, sight) : firstView(sight)
    const revision = (known?.revision ?? 0) + 1
    const put = await putIf(table, { ...key, revision, ...fieldsOf(view) }, conditionOf(known))
    if (put.written) {
      counted.set(name, { revision, view })
      return
    }
    // Read as the document client gives it: not every engine hands over what stood in the way.
    known = countedIn(await getItem(table, key), sight)
  }
  throw new ViewKeepsChanging()
}

const conditionOf = (known: Counted | null) =>
  known === null || known.revision === 0
    ? { expression: 'attribute_not_exists(revision)' }
    : { expression: 'revision = :before', values: { ':before': known.revision } }

/** One that cannot be read is written over, and counted from the beginning. */
function countedIn(item: Item | null, sight: Sight): Counted | null {
  if (item === null) return null
  const view = viewOf(item)
  return { revision: revisionOf(item), view: 'unread' in view ? firstView(sight) : view }
}

/** Somebody is known from the first day on; once a day and running function says when they were last there. */
async function meet(
  table: Table,
  written: Memory<true>,
  clinicId: ClinicId,
  { by, roles, at }: Sight,
): Promise<void> {
  const day = at.slice(0, 10)
  const name = `${peoplePk(clinicId)} ${by} ${day} ${roles.join()}`
  if (written.get(name)) return
  const Item = { pk: peoplePk(clinicId), sk: by, roles: roles.join(), lastSeenAt: at }
  await table.client.send(new PutCommand({ TableName: table.tableName, Item }))
  written.set(name, true)
}

/** What one person was told of the patient by one call in one quarter of an hour: more than one view, beside different others. */
async function ledTo(
  table: Table,
  clinicId: ClinicId,
  patientId: PatientId,
  item: Item,
): Promise<readonly (View | Unread)[]> {
  const read = readSk(textOf(item, 'sk') ?? '')
  if (read === null) return [{ unread: true }]
  const { prefix, rest: personId } = read
  const found: (View | Unread)[] = []
  for await (const each of itemsOf(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': viewsByPk(clinicId, personId), ':prefix': prefix },
    ConsistentRead: true,
  })) {
    const view = viewOf(each)
    if ('unread' in view || view.patientIds.includes(patientId)) found.push(view)
  }
  return found
}

async function pageOf(
  table: Table,
  pk: string,
  { from, to, cursor, limit }: ViewPage,
  entries: (item: Item) => Promise<readonly (View | Unread)[]>,
): Promise<Page<View | Unread>> {
  const { items, last } = await queryPage(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    // A key goes on behind its window, so one that begins at `to` is already greater.
    ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
    ExclusiveStartKey: cursor === undefined ? undefined : startOf(pk, cursor),
    ScanIndexForward: false,
    ConsistentRead: true,
    Limit: limit,
  })
  const found = await Promise.all(items.map(entries))
  return { items: found.flat(), cursor: last === null ? null : encodeCursor(last) }
}

const startOf = (pk: string, cursor: string) =>
  decodeCursor(cursor, { pk: (value) => value === pk, sk: (value) => value.length > 0 })

const ofPartition = (pk: string) => ({
  KeyConditionExpression: 'pk = :pk',
  ExpressionAttributeValues: { ':pk': pk },
  ConsistentRead: true,
})
