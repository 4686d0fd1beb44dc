// A roster of very many patients: the first page and a search through the API, and the same reads by the bare SDK.
import { BatchWriteCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { attributes, indexes } from '../../shared/names.ts'
import { type CountedClinic, openCountedClinic } from './counted-clinic.ts'
import { askToEnrol, begin } from './course.ts'

export type Load = {
  patients: number
  /** Of each request, by turns with the bare reads; the best is told. */
  rounds: number
  firstPage: Asked
  search: Asked
}

/** What a request took, and what its queries take of the SDK alone. Milliseconds with the engine's, best of some. */
export type Asked = {
  found: number
  calls: number
  readUnits: number
  writeUnits: number
  ms: number
  bareMs: number
}

/** Of one item of a batch, the most that DynamoDB takes at once. */
const batch = 25
const rounds = 3
const clinicId = 'demo'

export async function loadRoster(patients: number): Promise<Load> {
  const clinic = await openCountedClinic(begin)
  try {
    await askToEnrol(clinic)
    await fill(clinic, patients)
    return {
      patients,
      rounds,
      firstPage: await asked(clinic, '/patients?limit=50', 50),
      search: await asked(clinic, `/patients?limit=50&q=Ann${patients}`, 10_000),
    }
  } finally {
    await clinic.close()
  }
}

/** As the index holds them, copies of the one enrolled by the API; their charts are not opened and lie nowhere. */
async function fill({ table: { aside, name } }: CountedClinic, patients: number): Promise<void> {
  const Key = { pk: `${clinicId}#p1`, sk: 'snapshot' }
  const { Item } = await aside.send(new GetCommand({ TableName: name, Key }))
  if (!Item) throw new Error('nobody is enrolled')
  const { state: _, duePk: __, dueSk: ___, ...listed } = Item
  const copyOf = (number: number) => {
    const patientId = `p${number}`
    const row = { ...JSON.parse(String(listed[attributes.summary])), patientId }
    row.firstName = `Ann${number}`
    return {
      ...listed,
      pk: `${clinicId}#${patientId}`,
      [attributes.rosterSk]: `${listed[attributes.rosterSk]}-${number}`,
      [attributes.summary]: JSON.stringify(row),
    }
  }
  for (let from = 2; from <= patients; from += batch) {
    const count = Math.min(batch, patients + 1 - from)
    const puts = Array.from({ length: count }, (_, at) => ({
      PutRequest: { Item: copyOf(from + at) },
    }))
    await aside.send(new BatchWriteCommand({ RequestItems: { [name]: puts } }))
  }
}

async function asked(clinic: CountedClinic, path: string, atOnce: number): Promise<Asked> {
  const { runs, ask } = clinic
  let [ms, bareMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let body = ''
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    body = await ask('GET', path)
    const between = performance.now()
    await bare(clinic, atOnce, path.includes('q='))
    ms = Math.min(ms, between - start)
    bareMs = Math.min(bareMs, performance.now() - between)
  }
  const run = runs.at(-1)
  if (!run) throw new Error('nothing ran')
  return {
    found: JSON.parse(body).patients.length,
    calls: run.calls.length,
    readUnits: run.readUnits,
    writeUnits: run.writeUnits,
    ms,
    bareMs,
  }
}

/** One page of the index, or all of them; nothing is made of what comes. */
async function bare({ table: { aside, name } }: CountedClinic, atOnce: number, all: boolean) {
  let start: Record<string, unknown> | undefined
  do {
    const page = await aside.send(
      new QueryCommand({
        TableName: name,
        IndexName: indexes.roster,
        KeyConditionExpression: 'rosterPk = :list',
        ExpressionAttributeValues: { ':list': clinicId },
        ExclusiveStartKey: start,
        Limit: atOnce,
      }),
    )
    start = page.LastEvaluatedKey
  } while (all && start !== undefined)
}
