// The sweep of every five minutes. Weeks pass in which it would find nothing, and so is left out.
import { contextFor, type Handlers } from './deliveries.ts'

export const sweepEveryMs = 5 * 60_000

/** Whether any chart is overdue at an instant. */
export type Overdue = (at: number) => Promise<boolean>

export class Sweeps {
  readonly #overdue: Overdue
  #sweptAt: number

  constructor(from: number, overdue: Overdue) {
    this.#sweptAt = from
    this.#overdue = overdue
  }

  /** Whether a tick not yet looked at comes before `bound`: between most things that happen there is none. */
  hasTickBefore(bound: number): boolean {
    return this.#sweptAt < lastTickBefore(bound)
  }

  /** The next tick before `bound` at which a sweep would find something; null when none would. */
  async nextBefore(bound: number): Promise<number | null> {
    const last = lastTickBefore(bound)
    while (this.#sweptAt < last) {
      if (!(await this.#overdue(last))) {
        this.#sweptAt = last
        return null
      }
      this.#sweptAt = (Math.floor(this.#sweptAt / sweepEveryMs) + 1) * sweepEveryMs
      if (this.#sweptAt === last || (await this.#overdue(this.#sweptAt))) return this.#sweptAt
    }
    return null
  }
}

const lastTickBefore = (bound: number): number =>
  Math.ceil(bound / sweepEveryMs) * sweepEveryMs - sweepEveryMs

/** One sweep. As on AWS, one that failed is followed by the next. */
export async function sweep(
  handlers: Handlers,
  at: number,
  onError: (error: unknown) => void,
): Promise<void> {
  const event = { source: 'aws.events', time: new Date(at).toISOString() }
  try {
    await handlers.sweep(event, contextFor('sweep', `sweep-${at}`))
  } catch (error) {
    onError(error)
  }
}
