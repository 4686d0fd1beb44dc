// Once a day: how far each chart has come, laid down where not even we can change it. What is taken off a chart's end
// afterwards, or written anew from some commit on, is found by it (npm run verify).
import { S3Client } from '@aws-sdk/client-s3'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { clinics } from '#clinics'
import { instant } from '../shared/calendar/index.ts'
import type { Clinic } from '../shared/clinic/schema.ts'
import { s3Heads } from '../shared/gateways/heads.ts'
import type { Heads } from '../shared/gateways/types.ts'
import type { Deps } from '../shared/loop/deps.ts'
import { environment } from '../shared/names.ts'
import { dynamoLists } from '../shared/store/dynamodb-lists.ts'
import { type HeadKeys, headKeys } from '../shared/store/head-keys.ts'
import type { ChartHead, EventStore } from '../shared/store/types.ts'
import type { ClinicId } from '../shared/vocabulary/ids.ts'
import { clientLimits, makeClients, within } from './clients.ts'
import { entryOf } from './edge/entry.ts'
import { observers } from './edge/observers.ts'
import { required } from './environment.ts'

export type HeadsDeps = Pick<Deps, 'now' | 'log'> & {
  clinics: readonly Clinic[]
  store: Pick<EventStore, 'heads'>
  keys: HeadKeys
  heads: Heads
}

const chartsAtPage = 1_000

export const createHandler = (deps: HeadsDeps) => async (): Promise<{ charts: number }> => {
  const day = deps.now().slice(0, 10)
  let charts = 0
  for (const { id } of deps.clinics) {
    const lines = await linesOf(deps, id)
    await deps.heads.keep(`${day}/${id}.jsonl`, lines.map((line) => `${line}\n`).join(''))
    charts += lines.length
  }
  deps.log.info('chain heads kept', { charts })
  return { charts }
}

/** In the order of their names, which tells nothing of the charts' own. */
async function linesOf({ store, keys }: HeadsDeps, clinicId: ClinicId): Promise<string[]> {
  const lines: string[] = []
  for (const list of ['patients', 'strangers'] as const)
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await store.heads(clinicId, list, {
        limit: chartsAtPage,
        ...(cursor === undefined ? {} : { cursor }),
      })
      lines.push(...page.items.map((head) => lineOf(keys, head)))
      cursor = page.cursor
    }
  return lines.sort()
}

const lineOf = (keys: HeadKeys, { key, version, hash }: ChartHead): string =>
  JSON.stringify({ chart: keys.nameOf(key), version, seal: keys.sealOf(key, { version, hash }) })

export const handler = entryOf(() => createHandler(wire()))

/** It reads one index and writes one bucket: less than the others, and so less can go wrong by it. */
function wire(): HeadsDeps {
  const env = required(process.env, [
    environment.tableName,
    environment.numberSecret,
    environment.headsBucket,
  ])
  const client = DynamoDBDocumentClient.from(makeClients().dynamodb)
  const bucket = new S3Client(within(clientLimits.heads))
  return {
    clinics: clinics(),
    store: dynamoLists({ client, tableName: env[environment.tableName] }),
    keys: headKeys(env[environment.numberSecret]),
    heads: s3Heads(bucket, env[environment.headsBucket]),
    now: () => instant(Date.now()),
    log: observers().log,
  }
}
