// Every table that a clinic takes along, by its name.
import { alerts } from './alerts.ts'
import { episodes } from './episodes.ts'
import { items } from './items.ts'
import { patients } from './patients.ts'
import { scores } from './scores.ts'
import { sessions } from './sessions.ts'
import { texts } from './texts.ts'
import { type AnyTable, tableOf } from './types.ts'

export type { AnyTable } from './types.ts'

export const tables = {
  patients: tableOf(patients),
  scores: tableOf(scores),
  items: tableOf(items),
  sessions: tableOf(sessions),
  episodes: tableOf(episodes),
  alerts: tableOf(alerts),
  texts: tableOf(texts),
} as const satisfies Record<string, AnyTable>

export type TableName = keyof typeof tables
