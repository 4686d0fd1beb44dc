// What deciding a command takes beyond its chart: gathered here, whatever way the command came in.
import type { Command, Incoming } from '../chart/commands.ts'
import type { ChartState } from '../chart/state.ts'
import type { PhoneNumber } from '../vocabulary/ids.ts'
import { isStrangerId } from '../vocabulary/stranger.ts'
import { clinicFigures } from './clinic-figures.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'

/** Commands after which a patient is judged by what the clinic has seen. */
const judging: readonly Incoming['type'][] = ['FinishSession']

/**
 * The command with what it needs. Called for each try: the figures are kept, and what a number has said is read anew.
 * Throws when that cannot be read: nobody who said STOP is texted for want of looking.
 */
export async function gather(deps: Deps, chart: ChartState, incoming: Incoming): Promise<Command> {
  return {
    ...incoming,
    learned: await learnedFor(deps, chart, incoming),
    numberOptedOutAt: await wordFor(deps, chart, incoming),
  }
}

/** When the number that a patient is given, or that a stranger writes from, said STOP, whoever had it then. */
async function wordFor(
  { store }: Deps,
  { key }: ChartState,
  incoming: Incoming,
): Promise<Command['numberOptedOutAt']> {
  const word = async (phone: PhoneNumber) => (await store.findPhone(key.clinicId, phone)).optedOutAt
  if (incoming.type === 'Enrol') return word(incoming.details.phone)
  if (incoming.type === 'ChangeDetails')
    return incoming.changes.phone === undefined ? null : word(incoming.changes.phone)
  const isStranger = incoming.type === 'ReceiveText' && isStrangerId(key.patientId)
  return isStranger ? word(incoming.from) : null
}

/** Not knowing must never keep a notice from going out, so it never throws. */
async function learnedFor(
  deps: Deps,
  { key, patient }: ChartState,
  incoming: Incoming,
): Promise<Command['learned']> {
  if (!patient || !judging.includes(incoming.type)) return null
  const { condition } = patient.details
  try {
    const population = await clinicFigures(deps.store, key.clinicId, condition, incoming.at)
    return { condition, population }
  } catch (error) {
    deps.log.warn('nothing learned from the clinic', { error: nameOf(error) })
    return null
  }
}
