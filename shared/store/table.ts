// The one table: its keys, and how to make it on an embedded engine.
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { attributes, indexes } from '../names.ts'
import type {
  AlertId,
  ChartKey,
  ClinicId,
  Instant,
  PatientId,
  PhoneNumber,
} from '../vocabulary/ids.ts'
import { isStrangerId } from '../vocabulary/stranger.ts'
import type { Tallied } from './tallies.ts'

/*
 * partition            sort                  holds
 * <clinic>#<patient>   commit#<0000000001>   one commit, never changed
 * <clinic>#<patient>   snapshot              the newest state, roster row and index keys; sorts above every commit
 * <clinic>#<patient>   quarantine            whether the chart cannot be read, since when, and who was paged when
 * <clinic>#<patient>   erased                 that a patient was erased, and when: all that is left of the chart
 * number#<hmac>        number                whose number it is at one clinic, and whether it said STOP; kept when given up
 * external#<hmac>      external              whose the clinic's own number is
 * conflicts@<clinic>   <person>              how often they were told this hour that a number is another's
 * denied@, messages@, exports@, bulk-exports@, clinic-exports@, enrolled@<clinic>   <person>   the same of what else is counted by the hour: see TallyKind
 * phone#<e164>         phone                 the same as older releases wrote it, for all clinics: read where the above is missing
 * alerts@<clinic>      <alert id>            whose alert it is
 * report#<carrier id>  report                whose text it was that the carrier knows by it: of those whose arrival matters
 * link#<hash>          link                  which sitting of which chart a patient's link leads to; kept when it is over
 * paging@<clinic>      paging                what the clinic was told of late of its charts in quarantine, and in digests
 * changes@<clinic>     changes               another mark with each change of the clinic's charts
 * views-by@<clinic>@<person>     <quarter>#<call>#<digest>   which patients somebody was told of then, and how often
 * views-of@<clinic>@<patient>    <quarter>#<call>#<person>   who was told of a patient then: leads to the above
 * sending@<clinic>     sending               parts of texts that have left this month, and when the number is free
 * people@<clinic>      <person>              somebody who was ever told of a patient
 * assertions@<clinic>  <client id>           proofs that a system has used within their five minutes (assertions.ts)
 * figures@<clinic>     head, <set>#<part>#<piece>   the clinic's own figures as of last night: nobody's name, number or id
 * emergency@<clinic>   <access id>           a role taken for an hour: by whom, why, and what a review found
 * feeds@<clinic>       <hash>                whose calendar program may read the planned sessions, and since when not any more
 * plans@<clinic>       <sha256>              when the plan of an analysis was written down
 *
 * No two kinds can meet in one partition whatever a clinic is called: ids have no `+`, `#` or `@`. A phone begins
 * with `+`, a number's key is longer than any patient's id, and the alerts' partition has no `#`; `alerts#<clinic>`
 * would be patient `<clinic>` of a clinic `alerts`. Keys stand in audit logs, so a number is in none.
 * Nothing is ever deleted, so that no function needs the permission to: an operator erases patients (ops/erase).
 */

export const snapshotSk = 'snapshot'
/** Between the commits and the snapshot. */
export const quarantineSk = 'quarantine'
/** Between the commits and the quarantine: it comes first of all that is left, should anything be. */
export const erasedSk = 'erased'
export const phoneSk = 'phone'
export const numberSk = 'number'
export const externalSk = 'external'
export const linkSk = 'link'
export const reportSk = 'report'

export function chartPk({ clinicId, patientId }: ChartKey): string {
  return `${clinicId}#${patientId}`
}

/** Ten digits sort as numbers do; a chart of one commit a second would last three centuries. */
export function commitSk(version: number): string {
  return `commit#${String(version).padStart(10, '0')}`
}

/** @param key 64 hexadecimal digits: see `NumberKeys` */
export function numberPk(key: string): string {
  return `number#${key}`
}

/** The same of the clinic's own number. */
export function externalPk(key: string): string {
  return `external#${key}`
}

/** Of older releases; nothing writes one any more. */
export function phonePk(phone: PhoneNumber): string {
  return `phone#${phone}`
}

/** @param name 64 hexadecimal digits: see `LinkKeys` */
export function linkKey(name: string): { pk: string; sk: string } {
  return { pk: `link#${name}`, sk: linkSk }
}

/** @param carrierId by which the carrier knows a text */
export function reportKey(carrierId: string): { pk: string; sk: string } {
  return { pk: `report#${carrierId}`, sk: reportSk }
}

export function alertKey(clinicId: ClinicId, alertId: AlertId): { pk: string; sk: string } {
  return { pk: alertsPk(clinicId), sk: alertId }
}

export function alertsPk(clinicId: ClinicId): string {
  return `alerts@${clinicId}`
}

/** No chart's, as alerts' are not. */
export function pagingKey(clinicId: ClinicId): { pk: string; sk: string } {
  return { pk: `paging@${clinicId}`, sk: 'paging' }
}

export function tallyKey(clinicId: ClinicId, { kind, by }: Tallied): { pk: string; sk: string } {
  return { pk: `${kind}@${clinicId}`, sk: by }
}

export function viewsByPk(clinicId: ClinicId, personId: string): string {
  return `views-by@${clinicId}@${personId}`
}

export function viewsOfPk(clinicId: ClinicId, patientId: PatientId): string {
  return `views-of@${clinicId}@${patientId}`
}

export const peoplePk = (clinicId: ClinicId): string => `people@${clinicId}`
export const feedPk = (clinicId: ClinicId): string => `feeds@${clinicId}`
export const planPk = (clinicId: ClinicId): string => `plans@${clinicId}`
export const emergencyPk = (clinicId: ClinicId): string => `emergency@${clinicId}`

export function assertionsKey(clinicId: ClinicId, clientId: string): { pk: string; sk: string } {
  return { pk: `assertions@${clinicId}`, sk: clientId }
}

export function sendingKey(clinicId: ClinicId): { pk: string; sk: string } {
  return { pk: `sending@${clinicId}`, sk: 'sending' }
}

export function figuresKey(clinicId: ClinicId, sk: string): { pk: string; sk: string } {
  return { pk: `figures@${clinicId}`, sk }
}

/** Nor this. */
export function changesKey(clinicId: ClinicId): { pk: string; sk: string } {
  return { pk: `changes@${clinicId}`, sk: 'changes' }
}

/** Patients on the clinic's roster, and on a list of their own the numbers that no patient has. */
export const rosterPk = ({ clinicId, patientId }: ChartKey): string =>
  isStrangerId(patientId) ? strangersPk(clinicId) : clinicId
export const strangersPk = (clinicId: ClinicId): string => `unknown@${clinicId}`

/** A morning's due charts are written through four partitions of the index instead of one. */
export const duePks = ['due#0', 'due#1', 'due#2', 'due#3'] as const

/** The index keys of a chart with something to do, or in quarantine; none for one at rest, which takes it off. */
export function dueKeys(key: ChartKey, dueAt: Instant | null): Record<string, string> {
  if (dueAt === null) return {}
  let hash = 0
  for (const letter of chartPk(key)) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return {
    [attributes.duePk]: `due#${hash % duePks.length}`,
    [attributes.dueSk]: dueAt,
  }
}

/** CreateTable for an embedded engine, the same keys and indexes as the deployed table. */
export function tableDefinition(tableName: string): CreateTableCommandInput {
  const { pk, sk, rosterPk, rosterSk, duePk, dueSk, summary } = attributes
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [pk, sk, rosterPk, rosterSk, duePk, dueSk].map((name) => ({
      AttributeName: name,
      AttributeType: 'S',
    })),
    KeySchema: keySchema(pk, sk),
    GlobalSecondaryIndexes: [
      {
        IndexName: indexes.roster,
        KeySchema: keySchema(rosterPk, rosterSk),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [summary] },
      },
      {
        IndexName: indexes.due,
        KeySchema: keySchema(duePk, dueSk),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
  }
}

function keySchema(partition: string, sort: string) {
  return [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ]
}
