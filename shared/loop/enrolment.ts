// Enrolling: a number belongs to one patient, and the chart that says so is another item than the one that
// owns it. So: take the number, commit, give up the old one; and heal what a crash between the steps left.
import type { Incoming, Refusal } from '../chart/commands.ts'
import type { ChartEvent, Commit } from '../chart/events.ts'
import type { ChartState, Patient } from '../chart/state.ts'
import type { Clinic } from '../clinic/schema.ts'
import type { ChartKey, PhoneNumber } from '../vocabulary/ids.ts'
import { type Precondition, TooManyConflicts } from './commit.ts'
import { type Deps, type Handled, handle, loadChart } from './handle.ts'

type Enrol = Extract<Incoming, { type: 'Enrol' }>

const fencesAtMost = 8

const inUse: Refusal = {
  code: 'conflict',
  message: 'this number is in use by another patient',
  fields: [{ path: 'phone', message: 'in use by another patient' }],
}

/**
 * Enrols a patient or brings the details up to date. Refused as a conflict when another patient of the clinic has the
 * number; a withdrawn patient's may be given to another. Safe to repeat after a crash at any step.
 */
export async function enrol(
  deps: Deps,
  clinic: Clinic,
  key: ChartKey,
  command: Enrol,
): Promise<Handled> {
  const { phone } = command.details
  const known = (await loadChart(deps, key)).patient
  const before = known?.details.phone ?? null
  if (known) await keepOlderWord(deps, key, known)
  if (!(await takePhone(deps, phone, key))) return { kind: 'refused', ...inUse }
  const precondition = stillOurs(deps, key, phone)
  const handled = await handle(deps, clinic, key, command, { precondition })
  if (handled.kind === 'refused') await releaseUnlessHeld(deps, phone, key)
  else if (before !== null && before !== phone) await releaseUnlessHeld(deps, before, key)
  return handled
}

/** A STOP of before numbers kept their own word stands on the chart alone: it must not be lost with the number. */
async function keepOlderWord(
  { store }: Deps,
  { clinicId }: ChartKey,
  { details: { phone }, optedOutAt }: Patient,
): Promise<void> {
  if (optedOutAt !== null) await store.noteOptOut(clinicId, phone, optedOutAt)
}

/** Whether the number is this patient's now. */
async function takePhone(deps: Deps, phone: PhoneNumber, key: ChartKey): Promise<boolean> {
  const claim = await deps.store.claimPhone(phone, key)
  if (claim === 'claimed') return true
  const { owner } = claim
  if (await holds(deps, owner, phone)) return false
  // A claim without a chart behind it: a crash before the commit or before the release, or one under way.
  if ((await deps.store.handOverPhone(phone, owner, key)) === 'conflict') return false
  if (await fence(deps, owner, phone)) return true
  const back = await deps.store.handOverPhone(phone, key, owner)
  if (back === 'conflict')
    throw new Error('a number was taken over twice while its owner committed')
  return false
}

/**
 * Takes the owner's next version with an empty commit, so that a commit it has under way is decided anew and
 * finds the number gone. False when the owner was faster and holds the number after all.
 */
export async function fence(deps: Deps, owner: ChartKey, phone: PhoneNumber): Promise<boolean> {
  for (let tries = 0; tries < fencesAtMost; tries++) {
    const chart = await loadChart(deps, owner)
    if (isHeld(chart, phone)) return false
    const commit: Commit = {
      schema: 1,
      version: chart.version + 1,
      at: deps.now(),
      cause: null,
      print: null,
      wakeUp: null,
      events: [],
    }
    if ((await deps.store.append(owner, commit)) === 'appended') return true
  }
  throw new TooManyConflicts(owner)
}

/**
 * The number is committed only while it is ours: another patient may take it over between our taking it and our
 * commit. See `fence` for why asking before the append is enough.
 */
const stillOurs =
  (deps: Deps, key: ChartKey, phone: PhoneNumber): Precondition =>
  async (events) => {
    if (!setsDetails(events)) return null
    const { owner } = await deps.store.findPhone(key.clinicId, phone)
    return isSame(owner, key) ? null : inUse
  }

/** Who has withdrawn still writes from it, until another has it. */
async function releaseUnlessHeld(deps: Deps, phone: PhoneNumber, key: ChartKey): Promise<void> {
  const { patient } = await loadChart(deps, key)
  if (patient?.details.phone !== phone) await deps.store.releasePhone(phone, key)
}

async function holds(deps: Deps, key: ChartKey, phone: PhoneNumber): Promise<boolean> {
  return isHeld(await loadChart(deps, key), phone)
}

/** Whether nobody else may have it. */
const isHeld = ({ patient }: ChartState, phone: PhoneNumber): boolean =>
  patient?.details.phone === phone && patient.withdrawnAt === null

const setsDetails = (events: readonly ChartEvent[]) =>
  events.some(({ type }) => type === 'PatientEnrolled' || type === 'DetailsChanged')

const isSame = (a: ChartKey | null, b: ChartKey) =>
  a?.clinicId === b.clinicId && a.patientId === b.patientId
