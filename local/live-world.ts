// A world at the hands of people: one thing at a time, and a clock that can be held, moved or live.
import type { ClockMode, DeadLetter, PhoneMessage, SentPage } from './world/changes.ts'
import type { InboundText } from './world/messages.ts'
import type { World } from './world/world.ts'

/** Looks at the time at least this often, so that the sweep of every five minutes comes round. */
const longestTimerMs = 300_000

/**
 * A machine that slept, or was off, for longer is not believed: its clock was set wrong, now or before, and what falls due
 * in years would be sent and let lapse in a minute, for good. A clock put back by more than a moment is not waited for.
 */
export const wallJumps = { aheadAtMostMs: 400 * 86_400_000, backAtMostMs: 60_000 }

/** Somebody stopped the clock on its way. */
export class ClockStopped extends Error {
  override name = 'ClockStopped'
}

export type LiveWorld = {
  /** `revision` grows whenever anything may have changed: a page asks for it and fetches only then. */
  clock(): { now: string; mode: ClockMode; revision: number }
  setMode(mode: ClockMode): Promise<void>
  /** Goes live, and first catches up with what the wall's clock says, if that can be believed; else it is held. */
  resume(): Promise<void>
  /**
   * Moves the clock to where `aim` says, given the time now; resolves when all that fell due is done.
   *
   * @throws ClockStopped when `stop` was called before it was
   */
  moveTo(aim: (now: number) => number): Promise<void>
  /** Stops the clock where it is on its way, with what has fallen due until then done; resolves when it stands. */
  stop(): Promise<void>
  receive(text: InboundText): Promise<{ messageId: string }>
  /** Runs something that changes charts, with nothing else going on. */
  alone<T>(work: () => Promise<T>): Promise<T>
  messagesOf(phone: string): readonly PhoneMessage[]
  pages(): readonly SentPage[]
  /** What was set aside after its last delivery. */
  deadLetters(): readonly DeadLetter[]
  /** Puts all of it back on its queues; answers how much that was, when it is handled. */
  redrive(): Promise<number>
  /** Lets what is under way end and starts nothing more. */
  close(): Promise<void>
}

/**
 * @param wallClock milliseconds of the machine's clock; a live world follows it. What fell due while
 *   the process was down or the machine asleep runs afterwards, in order and at its own time.
 * @param onError hears of failures that no caller waits for.
 * @param onWallJump hears when the wall's clock was set by more than `wallJumps`: by how much, and what became of it.
 */
export function liveWorld(
  world: World,
  wallClock: () => number,
  onError: (error: unknown) => void,
  onWallJump: (byMs: number, now: ClockMode) => void = () => undefined,
): LiveWorld {
  const { state } = world
  let queue: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let closed = false
  let turns = 0
  let moving: { stopped: boolean } | null = null
  let doubted = false

  const liveNow = () => wallClock() + state.clock.aheadMs
  const isLive = () => state.clock.mode === 'live'
  const settle = (mode: ClockMode) => world.setMode(mode, world.now() - wallClock())
  const catchUp = async () => {
    if (!isLive()) return
    const byMs = liveNow() - world.now()
    const isAhead = byMs > wallJumps.aheadAtMostMs
    if (isAhead) doubted = true
    if (isAhead || byMs < -wallJumps.backAtMostMs) {
      settle(isAhead ? 'held' : 'live')
      onWallJump(byMs, state.clock.mode)
    }
    if (isLive()) await world.advance(Math.max(liveNow(), world.now()))
  }
  const arm = () => {
    clearTimeout(timer)
    if (closed || !isLive()) return
    const next = world.nextAt() ?? Number.POSITIVE_INFINITY
    const waitMs = Math.min(Math.max(next - liveNow(), 0), longestTimerMs)
    timer = setTimeout(() => alone(async () => undefined).catch(onError), waitMs)
  }
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(async () => {
      turns += 1
      await catchUp()
      return work()
    })
    queue = turn.catch(() => undefined).then(arm)
    return turn
  }

  queue = queue.then(arm)
  return {
    clock: () => ({
      now: new Date(isLive() ? Math.max(liveNow(), world.now()) : world.now()).toISOString(),
      mode: state.clock.mode,
      revision: turns,
    }),
    setMode: (mode) => alone(async () => settle(mode)),
    resume: () =>
      alone(async () => {
        if (!doubted) settle('live')
      }),
    moveTo: (aim) =>
      alone(async () => {
        const to = aim(world.now())
        const move = { stopped: false }
        moving = move
        const arrived = await world
          .advance(to, () => move.stopped)
          .finally(() => {
            moving = null
            settle(state.clock.mode)
          })
        if (!arrived) throw new ClockStopped('stopped on its way')
      }),
    async stop() {
      if (moving !== null) moving.stopped = true
      await queue
    },
    receive: (text) => alone(() => world.receive(text)),
    alone,
    messagesOf: (phone) => state.messages.get(phone) ?? [],
    pages: () => state.pages,
    deadLetters: () => state.deadLetters,
    redrive: () =>
      alone(async () => {
        const redriven = world.redrive()
        await world.advance(world.now())
        return redriven
      }),
    async close() {
      closed = true
      clearTimeout(timer)
      await queue
    },
  }
}
