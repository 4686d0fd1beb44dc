// The world as people see it: they act in their own time, and one day no more.
import type { World } from '../../local/world/world.ts'

export type PeoplesWorld = Pick<World, 'now' | 'at' | 'post'>

/** Nobody sets out to do anything from `end` on; requests already made are made again until they are answered. */
export const actingUntil = (world: World, end: number): PeoplesWorld => ({
  now: world.now,
  post: (text) => world.post(text),
  at: (time, run) => {
    if (Math.max(time, world.now()) < end) world.at(time, run)
  },
})
