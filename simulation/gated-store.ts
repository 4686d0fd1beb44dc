// The memory store behind a gate: each of its methods is a call to DynamoDB that may fail, but what asks for none.

import type { Gate, Operation } from '../local/service.ts'
import { chartPk } from '../shared/store/table.ts'
import type { EventStore } from '../shared/store/types.ts'
import type { ChartKey } from '../shared/vocabulary/ids.ts'

const about = (key: ChartKey): string => chartPk(key)

/** Written out below: a name put together for each call costs more than passing an open gate. */
type StoreOperation = `dynamodb.${keyof EventStore}` & Operation

export function gatedStore(store: EventStore, gate: Gate): EventStore {
  const through = <T>(operation: StoreOperation, subject: string, call: () => Promise<T>) =>
    gate(operation, subject, call)
  return {
    load: (key) => through('dynamodb.load', about(key), () => store.load(key)),
    append: (key, commit) =>
      through('dynamodb.append', about(key), () => store.append(key, commit)),
    hashOf: store.hashOf,
    saveSnapshot: (key, state, index) =>
      through('dynamodb.saveSnapshot', about(key), () => store.saveSnapshot(key, state, index)),
    history: (key, page) => through('dynamodb.history', about(key), () => store.history(key, page)),
    findRow: (key) => through('dynamodb.findRow', about(key), () => store.findRow(key)),
    roster: (id, page) => through('dynamodb.roster', id, () => store.roster(id, page)),
    strangers: (id, page) => through('dynamodb.strangers', id, () => store.strangers(id, page)),
    heads: (id, of, page) => through('dynamodb.heads', id, () => store.heads(id, of, page)),
    due: (at, limit) => through('dynamodb.due', '', () => store.due(at, limit)),
    findQuarantine: (key) =>
      through('dynamodb.findQuarantine', about(key), () => store.findQuarantine(key)),
    saveQuarantine: (key, quarantine) =>
      through('dynamodb.saveQuarantine', about(key), () => store.saveQuarantine(key, quarantine)),
    findPaging: (id) => through('dynamodb.findPaging', id, () => store.findPaging(id)),
    savePaging: (id, paging) =>
      through('dynamodb.savePaging', id, () => store.savePaging(id, paging)),
    noteChange: (id) => through('dynamodb.noteChange', id, () => store.noteChange(id)),
    revision: (id) => through('dynamodb.revision', id, () => store.revision(id)),
    claimName: (phone, key) =>
      through('dynamodb.claimName', about(key), () => store.claimName(phone, key)),
    handOverName: (phone, from, to) =>
      through('dynamodb.handOverName', about(to), () => store.handOverName(phone, from, to)),
    releaseName: (phone, key) =>
      through('dynamodb.releaseName', about(key), () => store.releaseName(phone, key)),
    findExternal: (id, name) =>
      through('dynamodb.findExternal', name, () => store.findExternal(id, name)),
    tally: (id, what, hour) => through('dynamodb.tally', id, () => store.tally(id, what, hour)),
    noteTally: (id, what, hour) =>
      through('dynamodb.noteTally', id, () => store.noteTally(id, what, hour)),
    noteWelcome: (id, phone, at) =>
      through('dynamodb.noteWelcome', phone, () => store.noteWelcome(id, phone, at)),
    findPhone: (id, phone) =>
      through('dynamodb.findPhone', phone, () => store.findPhone(id, phone)),
    noteOptOut: (id, phone, at) =>
      through('dynamodb.noteOptOut', phone, () => store.noteOptOut(id, phone, at)),
    noteOptIn: (id, phone, at) =>
      through('dynamodb.noteOptIn', phone, () => store.noteOptIn(id, phone, at)),
    pointAlert: (key, alertId) =>
      through('dynamodb.pointAlert', about(key), () => store.pointAlert(key, alertId)),
    findAlert: (id, alertId) =>
      through('dynamodb.findAlert', alertId, () => store.findAlert(id, alertId)),
    pointLink: (name, to) =>
      through('dynamodb.pointLink', about(to.key), () => store.pointLink(name, to)),
    pointReport: (id, key) =>
      through('dynamodb.pointReport', about(key), () => store.pointReport(id, key)),
    findReport: (id) => through('dynamodb.findReport', id, () => store.findReport(id)),
    findLink: (name) => through('dynamodb.findLink', name, () => store.findLink(name)),
    alerts: (id, page) => through('dynamodb.alerts', id, () => store.alerts(id, page)),
    noteView: (id, sight) => through('dynamodb.noteView', id, () => store.noteView(id, sight)),
    viewsBy: (id, by, page) => through('dynamodb.viewsBy', id, () => store.viewsBy(id, by, page)),
    viewsOf: (id, patientId, page) =>
      through('dynamodb.viewsOf', about({ clinicId: id, patientId }), () =>
        store.viewsOf(id, patientId, page),
      ),
    findSending: (id) => through('dynamodb.findSending', id, () => store.findSending(id)),
    takeTurn: (id, turn) => through('dynamodb.takeTurn', id, () => store.takeTurn(id, turn)),
    noteParts: (id, sent) => through('dynamodb.noteParts', id, () => store.noteParts(id, sent)),
    people: (id) => through('dynamodb.people', id, () => store.people(id)),
    emergencies: (id) => through('dynamodb.emergencies', id, () => store.emergencies(id)),
    openEmergency: (id, emergency) =>
      through('dynamodb.openEmergency', id, () => store.openEmergency(id, emergency)),
    feeds: (id) => through('dynamodb.feeds', id, () => store.feeds(id)),
    findFeed: (id, name) => through('dynamodb.findFeed', id, () => store.findFeed(id, name)),
    openFeed: (id, feed) => through('dynamodb.openFeed', id, () => store.openFeed(id, feed)),
    revokeFeed: (id, feed, revoked) =>
      through('dynamodb.revokeFeed', id, () => store.revokeFeed(id, feed, revoked)),
    plans: (id) => through('dynamodb.plans', id, () => store.plans(id)),
    notePlan: (id, plan) => through('dynamodb.notePlan', id, () => store.notePlan(id, plan)),
    reviewEmergency: (id, emergency, review) =>
      through('dynamodb.reviewEmergency', id, () => store.reviewEmergency(id, emergency, review)),
  }
}
