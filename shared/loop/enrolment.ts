// Enrolling, and changing details: a number belongs to one patient, and the chart that says so is another item than
// the one that owns it. So: take the number, commit, give up the old one; and heal what a crash between the steps left.
import { type Incoming, nothingGathered, type Refusal } from '../chart/commands.ts'
import { decide } from '../chart/decide.ts'
import type { ChartEvent } from '../chart/events.ts'
import { policyFor } from '../chart/policy.ts'
import type { ChartState, Patient } from '../chart/state.ts'
import type { Clinic } from '../clinic/schema.ts'
import { type Claim, externalName, isExternal } from '../vocabulary/claims.ts'
import type { ChartKey } from '../vocabulary/ids.ts'
import { claimsOf, releaseUnlessOn, takeName } from './claim.ts'
import type { Precondition } from './commit.ts'
import { type Deps, type Handled, handle } from './handle.ts'
import { type Asked, count, isWithin, tooMany } from './hourly-limits.ts'
import { load } from './open-chart.ts'

export type Enrol = Extract<Incoming, { type: 'Enrol' | 'ChangeDetails' }>

function inUse(claim: Claim): Refusal {
  const path = isExternal(claim) ? 'externalId' : 'phone'
  const message = 'in use by another patient'
  return { code: 'conflict', message: `this number is ${message}`, fields: [{ path, message }] }
}

/** By law or wish nothing is known of them any more: another person under that id would pass for them. */
const wasErased: Refusal = {
  code: 'conflict',
  message: 'the patient of this id was erased, and the id is not used again: enrol under another',
  fields: [{ path: 'patientId', message: 'was erased' }],
}

/**
 * Enrols a patient or brings the details up to date. Refused as a conflict when another patient of the clinic has a
 * number of theirs; a withdrawn patient's telephone may be given to another. Safe to repeat after a crash at any step.
 */
export async function enrol(
  deps: Deps,
  clinic: Clinic,
  key: ChartKey,
  command: Enrol,
): Promise<Handled> {
  const { chart, erased } = await load(deps, key)
  if (erased && command.type === 'Enrol') return { kind: 'refused', ...wasErased }
  return enrolOn(deps, clinic, chart, command)
}

async function enrolOn(
  deps: Deps,
  clinic: Clinic,
  chart: ChartState,
  command: Enrol,
): Promise<Handled> {
  const { key } = chart
  const known = chart.patient
  // What is wrong anyway is said before a number is looked for: it costs nothing, and tells nothing of others.
  const first = foretold(clinic, chart, command)
  if (first.kind === 'refused') return first
  if (first.events.length === 0 && command.cause !== null) return handle(deps, clinic, key, command)
  const before = known ? claimsOf(known.details) : []
  const wanted = wantedBy(command, known)
  const isNew = wanted.some((claim) => !before.includes(claim))
  if (command.type === 'ChangeDetails' && !isNew) return handle(deps, clinic, key, command)
  const counted = countedFor(key, command)
  const beyond = await beyondLimit(deps, [
    ...(isNew ? [counted.conflicts] : []),
    ...(known ? [] : [counted.enrolled]),
  ])
  if (beyond) return beyond
  if (known) await keepOlderWord(deps, key, known)
  const taken = await takeAll(deps, wanted, key)
  if (taken !== 'taken') {
    deps.metrics.count('NumberInUse')
    await count(deps, counted.conflicts)
    return { kind: 'refused', ...inUse(taken.refused) }
  }
  const precondition = stillOurs(deps, key, wanted)
  const handled = await handle(deps, clinic, key, command, { precondition })
  const left = handled.kind === 'refused' ? wanted : gone(before, handled.chart)
  for (const claim of left) await releaseUnlessOn(deps, claim, key)
  if (!known && handled.kind === 'done') await count(deps, counted.enrolled)
  return handled
}

function countedFor({ clinicId }: ChartKey, { by, at }: Enrol) {
  const conflicts: Asked = { kind: 'conflicts', by, clinicId, at }
  const enrolled: Asked = { kind: 'enrolled', by: 'clinic', clinicId, at }
  return { conflicts, enrolled }
}

/** A refusal where one of these has been done too often this hour. */
async function beyondLimit(deps: Deps, asked: readonly Asked[]): Promise<Handled | null> {
  for (const each of asked)
    if (!(await isWithin(deps, each))) return { kind: 'refused', ...tooMany(each.kind) }
  return null
}

const gone = (before: readonly Claim[], { patient }: ChartState): readonly Claim[] =>
  before.filter((claim) => !patient || !claimsOf(patient.details).includes(claim))

/** What the chart as it stands makes of the command. */
function foretold(clinic: Clinic, chart: ChartState, command: Enrol) {
  const asked = { ...command, ...nothingGathered }
  return decide(policyFor(clinic), chart, asked)
}

/** What the patient is given by it; of an enrolment, all that they have then. */
function wantedBy(command: Enrol, known: Patient | null): readonly Claim[] {
  const given = command.type === 'Enrol' ? command.details : command.changes
  const kept = command.type === 'Enrol' ? known?.details.externalId : undefined
  const externalId = given.externalId === undefined ? kept : given.externalId
  return [
    ...(given.phone === undefined ? [] : [given.phone]),
    ...(externalId ? [externalName(externalId)] : []),
  ]
}

/** All of them, or none. */
async function takeAll(
  deps: Deps,
  wanted: readonly Claim[],
  key: ChartKey,
): Promise<'taken' | { refused: Claim }> {
  for (const [count, claim] of wanted.entries()) {
    if (await takeName(deps, claim, key)) continue
    for (const each of wanted.slice(0, count)) await releaseUnlessOn(deps, each, key)
    return { refused: claim }
  }
  return 'taken'
}

/** A STOP of before numbers kept their own word stands on the chart alone: it must not be lost with the number. */
async function keepOlderWord(
  { store }: Deps,
  { clinicId }: ChartKey,
  { details: { phone }, optedOutAt }: Patient,
): Promise<void> {
  if (optedOutAt !== null) await store.noteOptOut(clinicId, phone, optedOutAt)
}

/**
 * Details are committed only while their numbers are ours: another patient may take one over between our taking it and
 * our commit. See `fence` for why asking before the append is enough.
 */
const stillOurs =
  (deps: Deps, key: ChartKey, wanted: readonly Claim[]): Precondition =>
  async (events) => {
    if (!setsDetails(events)) return null
    for (const claim of wanted)
      if (!isSame(await ownerOf(deps, key, claim), key)) return inUse(claim)
    return null
  }

async function ownerOf({ store }: Deps, { clinicId }: ChartKey, claim: Claim) {
  return isExternal(claim)
    ? store.findExternal(clinicId, claim)
    : (await store.findPhone(clinicId, claim)).owner
}

const setsDetails = (events: readonly ChartEvent[]) =>
  events.some(({ type }) => type === 'PatientEnrolled' || type === 'DetailsChanged')

const isSame = (a: ChartKey | null, b: ChartKey) =>
  a?.clinicId === b.clinicId && a.patientId === b.patientId
