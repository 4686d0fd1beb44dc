// What a clinic's number has to send, in the one table: one item a clinic, written at the pace of its texts.
import * as z from 'zod/mini'
import { type ClinicId, Instant } from '../vocabulary/ids.ts'
import type { Item } from './codec.ts'
import { getItem, putIf, type Table } from './dynamodb-table.ts'
import { SendingKeepsChanging } from './errors.ts'
import { revisionOf } from './read-quarantine.ts'
import { partsNoted, type Sending, type SendingStep, type Sendings, turnTaken } from './sending.ts'
import { sendingKey } from './table.ts'

/** A number sends a text a second or so: as many at once are a morning's. */
const triesAtMost = 12

export function dynamoSending(table: Table): Sendings {
  const inLine = linesOf()
  const change = async <T>(clinicId: ClinicId, step: SendingStep<T>): Promise<T> => {
    const key = sendingKey(clinicId)
    for (let tries = 0; tries < triesAtMost; tries++) {
      const item = await getItem(table, key)
      const revision = revisionOf(item)
      const { next, result } = step(sendingIn(item))
      const put = await putIf(
        table,
        { ...key, ...next, revision: revision + 1 },
        revision === 0
          ? { expression: 'attribute_not_exists(revision)' }
          : { expression: 'revision = :before', values: { ':before': revision } },
      )
      if (put.written) return result
    }
    throw new SendingKeepsChanging()
  }
  return {
    findSending: async (clinicId) => sendingIn(await getItem(table, sendingKey(clinicId))),
    takeTurn: (clinicId, turn) => inLine(clinicId, () => change(clinicId, turnTaken(turn))),
    noteParts: (clinicId, sent) => inLine(clinicId, () => change(clinicId, partsNoted(sent))),
  }
}

/** One after the other within a container: those of one batch would only stand in each other's way. */
function linesOf() {
  const last = new Map<ClinicId, Promise<unknown>>()
  return <T>(clinicId: ClinicId, next: () => Promise<T>): Promise<T> => {
    const mine = (last.get(clinicId) ?? Promise.resolve()).then(next, next)
    last.set(clinicId, mine)
    return mine
  }
}

const Stored = z.lazy(() =>
  z.object({ month: z.string(), parts: z.number(), freeAt: z.nullable(Instant) }),
)

/** One that cannot be read counts anew: nobody's check-in waits for it. */
function sendingIn(item: Item | null): Sending | null {
  const stored = Stored.safeParse(item)
  return stored.success ? stored.data : null
}
