// Whose number, and what it said of our texts: one item for each clinic and number.
import { type ClinicId, Instant, type PhoneNumber } from '../vocabulary/ids.ts'
import type { Item } from './codec.ts'
import { getItem, ownerOf, putIf, type Table, textOf } from './dynamodb-table.ts'
import { NumberKeepsChanging } from './errors.ts'
import {
  claim,
  handOver,
  knownPhone,
  type NumberStep,
  release,
  type StoredNumber,
  speak,
} from './numbers.ts'
import { revisionOf } from './read-quarantine.ts'
import { numberPk, numberSk, phonePk, phoneSk } from './table.ts'
import type { NumberKeys, Phones } from './types.ts'

/** Each conflict is a write somebody else has made to this one number. */
const conflictsAtMost = 8

export function dynamoPhones(table: Table, keys: NumberKeys): Phones {
  const change = async <T>(
    clinicId: ClinicId,
    phone: PhoneNumber,
    step: (known: StoredNumber) => NumberStep<T>,
  ): Promise<T> => {
    const pk = numberPk(keys(clinicId, phone))
    for (let tries = 0; tries < conflictsAtMost; tries++) {
      const { known, revision } = await read(table, clinicId, phone, pk)
      const { next, result } = step(known)
      if (next === null) return result
      if ((await put(table, pk, next, revision)).written) return result
    }
    throw new NumberKeepsChanging()
  }
  return {
    claimPhone: (phone, key) => change(key.clinicId, phone, (known) => claim(known, key)),
    handOverPhone: (phone, from, to) =>
      change(to.clinicId, phone, (known) => handOver(known, from, to)),
    releasePhone: (phone, key) => change(key.clinicId, phone, (known) => release(known, key)),
    async findPhone(clinicId, phone) {
      const pk = numberPk(keys(clinicId, phone))
      return knownPhone((await read(table, clinicId, phone, pk)).known)
    },
    noteOptOut: (clinicId, phone, at) =>
      change(clinicId, phone, (known) => speak(known, 'stop', at)),
    noteOptIn: (clinicId, phone, at) =>
      change(clinicId, phone, (known) => speak(known, 'start', at)),
  }
}

/** `revision` is 0 where nothing is stored under this key yet. */
async function read(
  table: Table,
  clinicId: ClinicId,
  phone: PhoneNumber,
  pk: string,
): Promise<{ known: StoredNumber; revision: number }> {
  const item = await getItem(table, { pk, sk: numberSk })
  if (item !== null)
    return { known: { owner: ownerOf(item), word: wordOf(item) }, revision: revisionOf(item) }
  // As older releases wrote it: of one clinic only, and moved by the next write.
  const older = ownerOf(await getItem(table, { pk: phonePk(phone), sk: phoneSk }))
  const owner = older?.clinicId === clinicId ? older : null
  return { known: { owner, word: null }, revision: 0 }
}

function put(table: Table, pk: string, { owner, word }: StoredNumber, revision: number) {
  const item: Item = {
    pk,
    sk: numberSk,
    revision: revision + 1,
    ...owner,
    ...(word && { said: word.said, saidAt: word.at }),
  }
  return putIf(
    table,
    item,
    revision === 0
      ? { expression: 'attribute_not_exists(revision)' }
      : { expression: 'revision = :before', values: { ':before': revision } },
  )
}

function wordOf(item: Item): StoredNumber['word'] {
  const said = textOf(item, 'said')
  const at = Instant.safeParse(textOf(item, 'saidAt'))
  return at.success && (said === 'stop' || said === 'start') ? { said, at: at.data } : null
}
