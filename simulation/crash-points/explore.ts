// Every call of every scenario is crashed at, before it and after it, and so is what makes up for it; each time the
// service must recover by itself, and every invariant hold.
import type { Violation } from '../ledger.ts'
import { alike, firstCrashes, reversedCrashes, secondCrashes } from './enumerate.ts'
import type { Crash, CrashPoint, Order } from './point.ts'
import { scenarios } from './scenarios/index.ts'
import { type Played, type PlayOptions, play, type Script } from './stage.ts'

export type Found = { point: CrashPoint; violations: readonly Violation[] }

export type Explored = {
  /** Calls that are made while all is well. */
  calls: number
  /** Points with one crash, and with two in a row; in `reversed`, how many of both are in that order. */
  once: number
  twice: number
  reversed: number
  /** What was violated where, the simplest points of each scenario first. */
  found: readonly Found[]
  /** Kinds of events that have happened. */
  events: ReadonlySet<string>
}

export type ExploreOptions = Omit<PlayOptions, 'watch'> & {
  /** The scenarios to play, in the order of the table; all when left out. */
  which?: readonly string[]
  /** Plays only one in so many points. */
  oneIn?: number
  /** Leaves second crashes out. */
  onceOnly?: boolean
}

export async function exploreCrashPoints(options: ExploreOptions): Promise<Explored> {
  let all = nothingExplored
  for (const name of options.which ?? Object.keys(scenarios))
    all = together(all, await exploreScenario(name, options))
  return all
}

export const nothingExplored: Explored = {
  calls: 0,
  once: 0,
  twice: 0,
  reversed: 0,
  found: [],
  events: new Set(),
}

export const together = (one: Explored, other: Explored): Explored => ({
  calls: one.calls + other.calls,
  once: one.once + other.once,
  twice: one.twice + other.twice,
  reversed: one.reversed + other.reversed,
  found: [...one.found, ...other.found],
  events: new Set([...one.events, ...other.events]),
})

/** What a scenario does like one before it in `which` is crashed at twice there, and only once here. */
export async function exploreScenario(name: string, options: ExploreOptions): Promise<Explored> {
  const rehearsal = await rehearse(name, options)
  const exploration = new Exploration(name, options)
  await exploration.run(rehearsal, options.onceOnly ? 0 : await known(name, rehearsal, options))
  return exploration
}

const rehearse = (name: string, options: ExploreOptions): Promise<Played> =>
  play(options, scriptOf(name), { order: 'asked', crashes: [] })

/** How many calls from the start are another's too. */
async function known(name: string, rehearsal: Played, options: ExploreOptions): Promise<number> {
  const which = options.which ?? Object.keys(scenarios)
  let most = 0
  for (const earlier of which.slice(0, which.indexOf(name)))
    most = Math.max(most, alike(rehearsal, await rehearse(earlier, options)))
  return most
}

function scriptOf(name: string): Script {
  const script = scenarios[name]
  if (script === undefined) throw new RangeError(`there is no scenario "${name}"`)
  return script
}

class Exploration implements Explored {
  calls = 0
  once = 0
  twice = 0
  reversed = 0
  readonly found: Found[] = []
  readonly events = new Set<string>()
  readonly #name: string
  readonly #options: ExploreOptions
  #met = 0

  constructor(name: string, options: ExploreOptions) {
    this.#name = name
    this.#options = options
  }

  async run({ calls }: Played, known: number): Promise<void> {
    this.calls = calls.length
    await this.#play('asked', [])
    const reversed = await this.#play('reversed', [])
    for (const { isRepeat, ...crash } of firstCrashes(calls, known))
      await this.#crash('asked', crash, isRepeat)
    for (const crash of reversedCrashes(calls, reversed.calls))
      await this.#crash('reversed', crash, false)
    // Fewer crashes tell more clearly what is wrong.
    this.found.sort((a, b) => a.point.crashes.length - b.point.crashes.length)
  }

  /** One crash, and then each that may follow on it. */
  async #crash(order: Order, first: Crash, isRepeat: boolean): Promise<void> {
    if (!this.#isTurn()) return
    this.once += 1
    if (order === 'reversed') this.reversed += 1
    const { calls, struck, violations } = await this.#play(order, [first])
    const [at] = struck
    if (isRepeat || this.#options.onceOnly || at === undefined) return
    // One crash tells it already.
    if (violations.length > 0) return
    for (const second of secondCrashes(calls, at)) {
      if (!this.#isTurn()) continue
      this.twice += 1
      if (order === 'reversed') this.reversed += 1
      await this.#play(order, [first, second])
    }
  }

  async #play(order: Order, crashes: readonly Crash[]): Promise<Played> {
    const point = { scenario: this.#name, order, crashes }
    const played = await play(this.#options, scriptOf(this.#name), point)
    const { violations, events } = played
    for (const event of events) this.events.add(event)
    if (violations.length > 0) this.found.push({ point, violations })
    return played
  }

  #isTurn(): boolean {
    this.#met += 1
    return this.#met % (this.#options.oneIn ?? 1) === 0
  }
}
