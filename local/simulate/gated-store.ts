// The memory store behind a gate: each of its methods is a call to DynamoDB that may fail.
import type { ChartKey } from '../../shared/ids.ts'
import { chartPk } from '../../shared/store/table.ts'
import type { EventStore } from '../../shared/store/types.ts'
import type { Gate, Operation } from '../service.ts'

const about = (key: ChartKey): string => chartPk(key)

export function gatedStore(store: EventStore, gate: Gate): EventStore {
  const through = <T>(name: keyof EventStore, subject: string, call: () => Promise<T>) =>
    gate(`dynamodb.${name}` satisfies Operation, subject, call)
  return {
    load: (key) => through('load', about(key), () => store.load(key)),
    append: (key, commit) => through('append', about(key), () => store.append(key, commit)),
    saveSnapshot: (key, state, index) =>
      through('saveSnapshot', about(key), () => store.saveSnapshot(key, state, index)),
    history: (key, page) => through('history', about(key), () => store.history(key, page)),
    roster: (id, page) => through('roster', id, () => store.roster(id, page)),
    due: (at, limit) => through('due', '', () => store.due(at, limit)),
    findQuarantine: (key) => through('findQuarantine', about(key), () => store.findQuarantine(key)),
    saveQuarantine: (key, quarantine) =>
      through('saveQuarantine', about(key), () => store.saveQuarantine(key, quarantine)),
    findPaging: (id) => through('findPaging', id, () => store.findPaging(id)),
    savePaging: (id, paging) => through('savePaging', id, () => store.savePaging(id, paging)),
    claimPhone: (phone, key) =>
      through('claimPhone', about(key), () => store.claimPhone(phone, key)),
    handOverPhone: (phone, from, to) =>
      through('handOverPhone', about(to), () => store.handOverPhone(phone, from, to)),
    releasePhone: (phone, key) =>
      through('releasePhone', about(key), () => store.releasePhone(phone, key)),
    findPhone: (phone) => through('findPhone', phone, () => store.findPhone(phone)),
    pointAlert: (key, alertId) =>
      through('pointAlert', about(key), () => store.pointAlert(key, alertId)),
    findAlert: (id, alertId) => through('findAlert', alertId, () => store.findAlert(id, alertId)),
    alerts: (id, page) => through('alerts', id, () => store.alerts(id, page)),
  }
}
