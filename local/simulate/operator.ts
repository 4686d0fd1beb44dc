// Whoever looks after the service: puts back what was set aside.
import { hourMs } from '../../shared/calendar/index.ts'
import type { World } from '../world/world.ts'
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
