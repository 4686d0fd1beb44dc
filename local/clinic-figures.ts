// The nightly job of the clinics' own figures in the local run.
import { createHandler, type JobDeps, type Made } from '../functions/clinic-figures.ts'
import type { World } from './world/world.ts'

const dayMs = 24 * 60 * 60_000
/** As the stack's rule has it. */
const atMs = (5 * 60 + 40) * 60_000

/** Makes them at the job's hour of each day that the world lives through; what comes back makes them at once. */
export function makeFiguresNightly(
  world: World,
  deps: JobDeps,
  onError: (error: unknown) => void,
): () => Promise<Made> {
  const job = createHandler(deps)
  const make = async () => {
    await job().catch(onError)
    world.at(nextAfter(world.now()), make)
  }
  world.at(nextAfter(world.now()), make)
  return job
}

const nextAfter = (now: number): number => Math.floor((now - atMs) / dayMs + 1) * dayMs + atMs
