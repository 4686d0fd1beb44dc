// Once a night: each clinic's own figures, so that its page costs one look and not one at every chart.
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { clinics } from '#clinics'
import { instant } from '../shared/calendar/index.ts'
import type { Clinic } from '../shared/clinic/schema.ts'
import type { Deps } from '../shared/loop/deps.ts'
import { environment } from '../shared/names.ts'
import { dynamoChanges } from '../shared/store/dynamodb-changes.ts'
import { dynamoCharts } from '../shared/store/dynamodb-charts.ts'
import { dynamoFigures } from '../shared/store/dynamodb-figures.ts'
import { dynamoLists } from '../shared/store/dynamodb-lists.ts'
import type { FiguresStore } from '../shared/store/types.ts'
import { makeClients } from './clients.ts'
import { entryOf } from './edge/entry.ts'
import { observers } from './edge/observers.ts'
import { required } from './environment.ts'
import type { FiguresDeps } from './figures/gather.ts'
import { makeFigures } from './figures/keep.ts'

export type JobDeps = FiguresDeps &
  Pick<Deps, 'now'> & { clinics: readonly Clinic[]; figures: FiguresStore }

export type Made = { clinics: number; patients: number; unread: number }

export const createHandler = (deps: JobDeps) => async (): Promise<Made> => {
  const made = { clinics: 0, patients: 0, unread: 0 }
  for (const clinic of deps.clinics) {
    const kept = await makeFigures(deps, clinic, deps.now())
    made.clinics += 1
    made.patients += kept?.figures.patients ?? 0
    made.unread += kept?.unread ?? 0
  }
  deps.log.info('figures made', made)
  return made
}

export const handler = entryOf(() => createHandler(wire()))

/** It reads charts and writes figures: it texts and pages nobody, and knows no number. */
function wire(): JobDeps {
  const env = required(process.env, [environment.tableName])
  const table = {
    client: DynamoDBDocumentClient.from(makeClients().dynamodb),
    tableName: env[environment.tableName],
  }
  return {
    clinics: clinics(),
    store: { ...dynamoLists(table), ...dynamoCharts(table), ...dynamoChanges(table) },
    figures: dynamoFigures(table),
    now: () => instant(Date.now()),
    log: observers().log,
  }
}
