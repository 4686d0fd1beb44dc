// Whose number, and what it said of our texts: one item for each clinic and number.
import { type Claim, isExternal } from '../vocabulary/claims.ts'
import { type ClinicId, Instant } from '../vocabulary/ids.ts'
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
  unknownNumber,
  welcome,
} from './numbers.ts'
import { revisionOf } from './read-quarantine.ts'
import { externalPk, externalSk, numberPk, numberSk, phonePk, phoneSk } from './table.ts'
import type { NumberKeys, Phones } from './types.ts'

/** Each conflict is a write somebody else has made to this one number. */
const conflictsAtMost = 8

export function dynamoPhones(table: Table, keys: NumberKeys): Phones {
  const change = async <T>(
    clinicId: ClinicId,
    claim: Claim,
    step: (known: StoredNumber) => NumberStep<T>,
  ): Promise<T> => {
    const key = keyOf(keys, clinicId, claim)
    for (let tries = 0; tries < conflictsAtMost; tries++) {
      const { known, revision } = await read(table, clinicId, claim, key)
      const { next, result } = step(known)
      if (next === null) return result
      if ((await put(table, key, next, revision)).written) return result
    }
    throw new NumberKeepsChanging()
  }
  return {
    claimName: (phone, key) => change(key.clinicId, phone, (known) => claim(known, key)),
    handOverName: (phone, from, to) =>
      change(to.clinicId, phone, (known) => handOver(known, from, to)),
    releaseName: (phone, key) => change(key.clinicId, phone, (known) => release(known, key)),
    async findPhone(clinicId, phone) {
      const key = keyOf(keys, clinicId, phone)
      return knownPhone((await read(table, clinicId, phone, key)).known)
    },
    async findExternal(clinicId, name) {
      return (await read(table, clinicId, name, keyOf(keys, clinicId, name))).known.owner
    },
    noteOptOut: (clinicId, phone, at) =>
      change(clinicId, phone, (known) => speak(known, 'stop', at)),
    noteOptIn: (clinicId, phone, at) =>
      change(clinicId, phone, (known) => speak(known, 'start', at)),
    noteWelcome: (clinicId, phone, at) => change(clinicId, phone, (known) => welcome(known, at)),
  }
}

type Key = { pk: string; sk: string }

function keyOf(keys: NumberKeys, clinicId: ClinicId, claim: Claim): Key {
  const key = keys(clinicId, claim)
  return isExternal(claim)
    ? { pk: externalPk(key), sk: externalSk }
    : { pk: numberPk(key), sk: numberSk }
}

/** `revision` is 0 where nothing is stored under this key yet. */
async function read(
  table: Table,
  clinicId: ClinicId,
  claim: Claim,
  key: Key,
): Promise<{ known: StoredNumber; revision: number }> {
  const item = await getItem(table, key)
  if (item !== null)
    return {
      known: { owner: ownerOf(item), word: wordOf(item), welcomed: welcomesOf(item) },
      revision: revisionOf(item),
    }
  if (isExternal(claim)) return { known: unknownNumber, revision: 0 }
  // As older releases wrote it: of one clinic only, and moved by the next write.
  const older = ownerOf(await getItem(table, { pk: phonePk(claim), sk: phoneSk }))
  const owner = older?.clinicId === clinicId ? older : null
  return { known: { ...unknownNumber, owner }, revision: 0 }
}

function put(table: Table, key: Key, { owner, word, welcomed }: StoredNumber, revision: number) {
  const item: Item = {
    ...key,
    revision: revision + 1,
    ...owner,
    ...(word && { said: word.said, saidAt: word.at }),
    ...(welcomed.length > 0 && { welcomed: welcomed.join() }),
  }
  return putIf(
    table,
    item,
    revision === 0
      ? { expression: 'attribute_not_exists(revision)' }
      : { expression: 'revision = :before', values: { ':before': revision } },
  )
}

const welcomesOf = (item: Item): readonly Instant[] =>
  (textOf(item, 'welcomed') ?? '').split(',').flatMap((each) => {
    const at = Instant.safeParse(each)
    return at.success ? [at.data] : []
  })

function wordOf(item: Item): StoredNumber['word'] {
  const said = textOf(item, 'said')
  const at = Instant.safeParse(textOf(item, 'saidAt'))
  return at.success && (said === 'stop' || said === 'start') ? { said, at: at.data } : null
}
