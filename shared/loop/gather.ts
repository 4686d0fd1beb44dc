// What deciding a command takes beyond its chart: gathered here, whatever way the command came in.
import type { Command, Incoming } from '../chart/commands.ts'
import type { ChartState } from '../chart/state.ts'
import { clinicFigures } from './clinic-figures.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'

/** Commands after which a patient is judged by what the clinic has seen. */
const judging: readonly Incoming['type'][] = ['FinishSession']

/**
 * The command with what it needs. Called for each try, at no cost after the first: the figures are kept. Not knowing
 * them must never keep a notice from going out, so it never throws.
 */
export async function gather(
  deps: Deps,
  { key, patient }: ChartState,
  incoming: Incoming,
): Promise<Command> {
  if (!patient || !judging.includes(incoming.type)) return { ...incoming, learned: null }
  const { condition } = patient.details
  try {
    const population = await clinicFigures(deps.store, key.clinicId, condition, incoming.at)
    return { ...incoming, learned: { condition, population } }
  } catch (error) {
    deps.log.warn('nothing learned from the clinic', { error: nameOf(error) })
    return { ...incoming, learned: null }
  }
}
