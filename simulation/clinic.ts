// The clinic's service in a world: the deployed functions, store and gateways, every call of theirs in the plan's hands.

import { queues } from '../local/service.ts'
import { WorldState } from '../local/world/state.ts'
import { World } from '../local/world/world.ts'
import { UnreadableChart } from '../shared/chart/unreadable.ts'
import { keepReadings } from '../shared/conversation/lately.ts'
import { memoryStore } from '../shared/store/memory.ts'
import { chartPk } from '../shared/store/table.ts'
import type { EventStore } from '../shared/store/types.ts'
import type { ClinicOptions, Reactions } from './clinic-options.ts'
import { dueIndex } from './due-index.ts'
import type { Plan } from './faults/plan.ts'
import type { Fleet } from './fleet.ts'
import { chartIsFold } from './invariants/charts.ts'
import { invariants } from './invariants/table.ts'
import { officeOf, phonesOf, watched } from './onlookers.ts'
import { answered, overseen } from './oversight.ts'
import { browserOf, type OpenPage } from './people/browser.ts'
import type { Phones } from './people/phones.ts'
import { actingUntil } from './people/world.ts'
import { releaseAt, releaseStores, type StoreOf } from './releases.ts'
import { callerOf } from './staff/caller.ts'
import type { Office } from './staff/office.ts'
import { fleetOf } from './wired-fleet.ts'
import { Witness } from './witness.ts'

export type OpenClinic = {
  world: World
  witness: Witness
  fleet: Fleet
  storeOf: StoreOf
  phones: Phones
  office: Office
}

/** More than the corpus holds, marks included: people say the same things again, and each is read by several. */
const readingsKept = 50_000

/** Everything but the people, who do nothing from `end` on. */
export function openClinic(
  options: ClinicOptions,
  plan: Plan,
  { begin, end }: { begin: number; end: number },
  reactions: Reactions,
): OpenClinic {
  keepReadings(readingsKept)
  const state = new WorldState({ now: begin, mode: 'held', aheadMs: 0 })
  const { store: memory, firstDue } = dueIndex(memoryStore())
  const world = new World({
    state,
    countParts: () => 1,
    queues,
    onError: () => undefined,
    overdue: async (at) => (firstDue() ?? Number.POSITIVE_INFINITY) <= at,
    chance: watched(plan, () => witness),
    besideEachOther: plan.besideEachOther,
  })
  const witness = new Witness(world, plan, invariants, options.watch ?? null)
  const told: EventStore = {
    ...memory,
    ...overseen(memory, () => witness),
    append: async (key, commit) => {
      const outcome = await memory.append(key, commit)
      if (outcome === 'appended') witness.committed(key, commit, memory.hashOf(key, commit))
      return outcome
    },
    saveSnapshot: async (key, state, index) => {
      await memory.saveSnapshot(key, state, index)
      witness.indexed(key, state.version, index.dueAt)
    },
  }
  const storeOf = releaseStores(told, (key) => witness.trouble(chartPk(key)))
  const peoples = actingUntil(world, end)
  const openPage = (): OpenPage => browserOf(fleet, world.now, plan.lambdaDown)
  const phones: Phones = phonesOf(peoples, witness, openPage)
  const office: Office = { world: peoples, call: async () => never(), ...officeOf(witness) }
  const { clinics } = options
  const wired = { world, witness, plan, storeOf, phones, office, reactions, clinics }
  const fleet = fleetOf(options, wired)
  office.call = callerOf({
    fleet,
    now: world.now,
    sleep: (ms) => world.sleep(ms),
    lambdaDown: plan.lambdaDown,
    // With faults for a day, longer than any outage; without them the first answer must do.
    attemptsAtMost: plan.besideEachOther ? 30 : 1,
    onAnswer: (...heard) => answered(witness, ...heard),
  })
  world.attach(fleet.handlers)
  return { world, witness, fleet, storeOf, phones, office }
}

const never = (): never => {
  throw new Error('the office opens before the clinic')
}

/** The last look: at what was written, and at what the store holds. */
export async function closeClinic(
  { witness, world, storeOf }: OpenClinic,
  plan: Plan,
): Promise<void> {
  for (const { body } of world.state.pages) witness.written('page', body)
  witness.finish()
  const store = storeOf(releaseAt(plan, world.now(), 1))
  for (const seen of witness.seen.values()) {
    try {
      const { snapshot } = await store.load(seen.key)
      if (snapshot?.version === seen.chart.version) chartIsFold(witness, seen, snapshot)
    } catch (error) {
      if (!(error instanceof UnreadableChart)) throw error
      witness.fail('chart-is-fold', seen, 'what is stored cannot be read')
    }
  }
}
