// Whoever looks after the service: puts back what was set aside.

import type { World } from '../local/world/world.ts'
import { hourMs } from '../shared/calendar/index.ts'
import type { Plan } from './faults/plan.ts'

/** The operator puts back what was set aside, once an hour, when all is up. */
export function operate(world: World, plan: Plan): void {
  world.at(world.now() + hourMs, () => {
    if (
      world.state.deadLetters.length > 0 &&
      plan.upSince(world.now()) !== Number.POSITIVE_INFINITY
    )
      world.redrive()
    operate(world, plan)
  })
}
