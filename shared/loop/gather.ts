// What deciding a command takes beyond its chart: gathered here, whatever way the command came in.
import { addMs, dayMs } from '../calendar/index.ts'
import type { Command, Incoming } from '../chart/commands.ts'
import type { ChartState } from '../chart/state.ts'
import type { PhoneNumber } from '../vocabulary/ids.ts'
import { isStrangerId } from '../vocabulary/stranger.ts'
import { clinicFigures } from './clinic-figures.ts'
import { findClinic } from './clinics.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'
import { isSpent } from './sending.ts'

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
    ...(await wordFor(deps, chart, incoming)),
    textsSpent: await spentFor(deps, chart, incoming),
  }
}

type Word = Pick<Command, 'numberOptedOutAt' | 'numberWelcomedAt'>
const noWord: Word = { numberOptedOutAt: null, numberWelcomedAt: [] }

/**
 * When the number that a patient is given, or that a stranger writes from, said STOP, whoever had it then, and when we
 * last welcomed it.
 */
async function wordFor(
  { store }: Deps,
  { key, patient }: ChartState,
  incoming: Incoming,
): Promise<Word> {
  const since = addMs(incoming.at, -dayMs)
  const word = async (phone: PhoneNumber): Promise<Word> => {
    const { optedOutAt, welcomedAt } = await store.findPhone(key.clinicId, phone)
    return {
      numberOptedOutAt: optedOutAt,
      // Our own of a try that came to nothing is none.
      numberWelcomedAt: welcomedAt.filter((each) => each > since && each !== incoming.at),
    }
  }
  if (incoming.type === 'Enrol') return word(incoming.details.phone)
  if (incoming.type === 'ChangeDetails') {
    // A first consent is to the number that they have.
    const own = incoming.consent !== null ? patient?.details.phone : undefined
    const phone = incoming.changes.phone ?? own
    return phone === undefined ? noWord : word(phone)
  }
  const isStranger = incoming.type === 'ReceiveText' && isStrangerId(key.patientId)
  return isStranger ? word(incoming.from) : noWord
}

/** Asked before what comes by itself: nothing else is stopped by it. */
async function spentFor(deps: Deps, { key }: ChartState, { type, at }: Incoming): Promise<boolean> {
  const clinic = type === 'WakeUp' ? findClinic(deps.clinics, key.clinicId) : null
  return clinic !== null && (await isSpent(deps, clinic, at))
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
