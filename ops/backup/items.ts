// One line of an export: an item in DynamoDB's own JSON, and what kind of ours it is.
import { createHash } from 'node:crypto'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import * as z from 'zod/mini'
import {
  changesKey,
  erasedSk,
  externalSk,
  linkSk,
  numberSk,
  pagingKey,
  phoneSk,
  quarantineSk,
  reportSk,
  snapshotSk,
} from '../../shared/store/table.ts'
import { tallyKinds } from '../../shared/store/tallies.ts'
import { readSk } from '../../shared/store/views.ts'
import { AlertId, ClinicId, PatientId, PhoneNumber } from '../../shared/vocabulary/ids.ts'

/** Values that items of ours are made of. */
type Value =
  | { S: string }
  | { N: string }
  | { B: Uint8Array }
  | { BOOL: boolean }
  | { NULL: true }
  | { M: Record<string, Value> }
  | { L: Value[] }
/** An item as the wire has it: numbers stay the text they are. */
export type WireItem = Readonly<Record<string, AttributeValue>>

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'base64')

/** An item as a line of an export has it. */
export const lineOf = (wire: WireItem): string =>
  JSON.stringify({
    Item: Object.fromEntries(
      Object.entries(wire).map(([name, value]) => [name, value.B ? { B: textOf(value.B) } : value]),
    ),
  })

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const Value: z.ZodMiniType<Value> = z.lazy(() =>
  z.union([
    z.strictObject({ S: z.string() }),
    z.strictObject({ N: z.string().check(z.regex(/^-?[\d.]+(E[+-]?\d+)?$/i)) }),
    z.strictObject({ B: z.pipe(z.base64(), z.transform(bytesOf)) }),
    z.strictObject({ BOOL: z.boolean() }),
    z.strictObject({ NULL: z.literal(true) }),
    z.strictObject({ M: z.record(z.string(), Value) }),
    z.strictObject({ L: z.array(Value) }),
  ]),
)
const Line = z.strictObject({ Item: z.record(z.string(), Value) })

/**
 * A commit's version is its sort key's, whatever else it says: one that is spoilt inside goes back as it was. A
 * snapshot's is its own, and past all commits when it has none, for then it is no use.
 */
export type Item = { pk: string; sk: string; wire: WireItem } & (
  | { kind: 'commit' | 'snapshot'; version: number }
  | {
      kind:
        | 'quarantine'
        | 'erased'
        | 'number'
        | 'phone'
        | 'alert'
        | 'paging'
        | 'changes'
        | 'figures'
        | 'link'
        | 'report'
        | 'external'
        | 'conflicts'
        | 'views'
        | 'people'
        | 'emergency'
        | 'feed'
        | 'plan'
    }
)
export type Kind = Item['kind']
export const kinds = [
  'commit',
  'snapshot',
  'quarantine',
  'erased',
  'number',
  'phone',
  'alert',
  'paging',
  'changes',
  'figures',
  'external',
  'conflicts',
  'link',
  'views',
  'people',
  'emergency',
  'feed',
  'plan',
] as const satisfies readonly Kind[]

/** The item on a line, or what is wrong with the line: never what stands in it. */
export function readLine(text: string): Item | { wrong: string } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { wrong: 'not JSON' }
  }
  const line = Line.safeParse(json)
  if (!line.success) return { wrong: 'not {"Item": …} in DynamoDB JSON' }
  return itemOf(line.data.Item) ?? { wrong: 'an item of no kind that this release knows' }
}

/** Null for an item that is none of ours. */
export function itemOf(wire: WireItem): Item | null {
  const pk = stringOf(wire.pk)
  const sk = stringOf(wire.sk)
  if (pk === null || sk === null) return null
  const base = { pk, sk, wire }
  if (isNumber(pk, sk)) return { ...base, kind: 'number' }
  if (isPhone(pk, sk)) return { ...base, kind: 'phone' }
  if (isAlert(pk, sk)) return { ...base, kind: 'alert' }
  if (isPaging(pk, sk)) return { ...base, kind: 'paging' }
  if (isExternal(pk, sk)) return { ...base, kind: 'external' }
  if (isTally(pk)) return { ...base, kind: 'conflicts' }
  if (isChanges(pk, sk)) return { ...base, kind: 'changes' }
  if (isFigures(pk, sk)) return { ...base, kind: 'figures' }
  const oversight = oversightOf(pk, sk)
  if (oversight) return { ...base, kind: oversight }
  if (isLink(pk, sk)) return { ...base, kind: 'link' }
  if (isReport(pk, sk)) return { ...base, kind: 'report' }
  return isChart(pk) ? inChart(base) : null
}

function inChart(base: { pk: string; sk: string; wire: WireItem }): Item | null {
  const { sk, wire } = base
  if (sk === quarantineSk) return { ...base, kind: 'quarantine' }
  if (sk === erasedSk) return { ...base, kind: 'erased' }
  if (sk === snapshotSk)
    return { ...base, kind: 'snapshot', version: versionOf(wire.version) ?? Infinity }
  return /^commit#\d{10}$/.test(sk)
    ? { ...base, kind: 'commit', version: Number(sk.slice(7)) }
    : null
}

const isNumber = (pk: string, sk: string): boolean =>
  /^number#[0-9a-f]{64}$/.test(pk) && sk === numberSk

const isExternal = (pk: string, sk: string): boolean =>
  /^external#[0-9a-f]{64}$/.test(pk) && sk === externalSk

/** What is counted, by the hour or by the month. */
function isTally(pk: string): boolean {
  const [kind, clinicId, ...rest] = pk.split('@')
  const isOne = ['sending', ...tallyKinds].some((each) => each === kind)
  return isOne && ClinicId.safeParse(clinicId).success && rest.length === 0
}

const ofClinic = { people: 'people', emergency: 'emergency', feeds: 'feed', plans: 'plan' } as const
type OfClinic = (typeof ofClinic)[keyof typeof ofClinic]
const isOfClinic = (what: string): what is keyof typeof ofClinic => Object.hasOwn(ofClinic, what)

/** Who saw whom, by both keys; who there is to have seen anybody, who took a role in an emergency, and their like. */
function oversightOf(pk: string, sk: string): 'views' | OfClinic | null {
  const [what = '', clinicId, whose] = pk.split('@', 3)
  if (!ClinicId.safeParse(clinicId).success || sk === '') return null
  if (what === 'views-by' || what === 'views-of') return whose && readSk(sk) ? 'views' : null
  if (whose !== undefined) return null
  return isOfClinic(what) ? ofClinic[what] : null
}

/** As releases wrote it before keys were to show nobody's number. */
const isPhone = (pk: string, sk: string): boolean =>
  pk.startsWith('phone#') && PhoneNumber.safeParse(pk.slice(6)).success && sk === phoneSk

const isAlert = (pk: string, sk: string): boolean =>
  pk.startsWith('alerts@') &&
  ClinicId.safeParse(pk.slice(7)).success &&
  AlertId.safeParse(sk).success

const isLink = (pk: string, sk: string): boolean => /^link#[0-9a-f]{64}$/.test(pk) && sk === linkSk

const isReport = (pk: string, sk: string): boolean => /^report#./.test(pk) && sk === reportSk

function isPaging(pk: string, sk: string): boolean {
  const clinic = ClinicId.safeParse(pk.slice(7))
  return clinic.success && pk.startsWith('paging@') && sk === pagingKey(clinic.data).sk
}

function isChanges(pk: string, sk: string): boolean {
  const clinic = ClinicId.safeParse(pk.slice(8))
  return clinic.success && pk.startsWith('changes@') && sk === changesKey(clinic.data).sk
}

const isFigures = (pk: string, sk: string): boolean =>
  pk.startsWith('figures@') &&
  ClinicId.safeParse(pk.slice(8)).success &&
  /^(head|[ab]#(figures|lines)#\d{3})$/.test(sk)

function isChart(pk: string): boolean {
  const [clinic, patient, ...rest] = pk.split('#')
  return (
    ClinicId.safeParse(clinic).success && PatientId.safeParse(patient).success && rest.length === 0
  )
}

const stringOf = (value: AttributeValue | undefined): string | null => value?.S ?? null

function versionOf(value: AttributeValue | undefined): number | null {
  const version = Number(value?.N)
  return Number.isSafeInteger(version) && version > 0 ? version : null
}

/** The same for the same item, in whatever order its attributes come. */
export function printOf(wire: WireItem): string {
  return createHash('sha256').update(canonical(wire)).digest('base64').slice(0, 22)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (value instanceof Uint8Array) return JSON.stringify(textOf(value))
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join()}}`
}
