// A clinic's own figures in the one table: squeezed, in as many items as they need, and a head that says which are theirs.
import { randomUUID } from 'node:crypto'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { ClinicId, Instant } from '../vocabulary/ids.ts'
import { getItem, type Table, textOf } from './dynamodb-table.ts'
import type { FiguresPart, FiguresStore } from './figures.ts'
import { squeezed, unsqueezed } from './squeeze.ts'
import { figuresKey } from './table.ts'

/** Below DynamoDB's 400 kB with room for names. */
export const pieceBytes = 380_000
/** Nobody deletes items, so two sets take turns: one is read while the other is written. */
const sets = ['a', 'b'] as const
type Which = (typeof sets)[number]
type Head = { set: Which; mark: string; asOf: Instant; revision: string } & Counts
type Counts = { unread: number; figures: number; lines: number }

export function dynamoFigures(table: Table): FiguresStore {
  const put = (item: Record<string, unknown>) =>
    table.client.send(new PutCommand({ TableName: table.tableName, Item: item }))
  const putAll = async (key: (at: number) => object, mark: string, value: unknown) => {
    const pieces = piecesOf(squeezed(value))
    for (const [at, bytes] of pieces.entries()) await put({ ...key(at), mark, bytes })
    return pieces.length
  }
  return {
    async findFigures(clinicId, part) {
      const head = await headOf(table, clinicId)
      if (!head) return null
      const { set, mark, asOf, revision, unread } = head
      const pieces: Uint8Array[] = []
      for (let at = 0; at < head[part]; at++) {
        const item = await getItem(table, figuresKey(clinicId, pieceSk(set, part, at)))
        // A later one is being written, or two were at once.
        if (textOf(item, 'mark') !== mark || !(item?.bytes instanceof Uint8Array)) return null
        pieces.push(item.bytes)
      }
      const value = unsqueezed(Buffer.concat(pieces))
      return value === undefined ? null : { asOf, revision, unread, value }
    },

    async saveFigures(clinicId, { figures, lines, unread, ...rest }) {
      const before = await headOf(table, clinicId)
      const set = before?.set === 'a' ? 'b' : 'a'
      const mark = randomUUID()
      const key = (part: FiguresPart) => (at: number) =>
        figuresKey(clinicId, pieceSk(set, part, at))
      const counts = {
        unread,
        figures: await putAll(key('figures'), mark, figures),
        lines: await putAll(key('lines'), mark, lines),
      }
      await put({ ...figuresKey(clinicId, headSk), ...rest, set, mark, ...counts })
    },
  }
}

export const headSk = 'head'
export const pieceSk = (set: Which, part: FiguresPart, at: number): string =>
  `${set}#${part}#${String(at).padStart(3, '0')}`

function piecesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const count = Math.max(1, Math.ceil(bytes.length / pieceBytes))
  return Array.from({ length: count }, (_, at) =>
    bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes),
  )
}

async function headOf(table: Table, clinicId: ClinicId): Promise<Head | null> {
  const item = await getItem(table, figuresKey(clinicId, headSk))
  const [set, mark, asOf, revision] = ['set', 'mark', 'asOf', 'revision'].map((name) =>
    textOf(item, name),
  )
  const known = sets.find((each) => each === set)
  if (!item || !known || !mark || !asOf || revision == null) return null
  const counts = [item.unread, item.figures, item.lines].map(Number)
  const [unread = 0, figures = 0, lines = 0] = counts
  if (!counts.every(Number.isInteger)) return null
  return { set: known, mark, asOf: asOf as Instant, revision, unread, figures, lines }
}
