// A plan in which all is well but for the crashes of one crash point.
import type { Operation } from '../../local/service.ts'
import { type Caller, noFaults, type Plan } from '../faults/plan.ts'
import type { Crash, Order } from './point.ts'

export type CallMade = Readonly<{
  operation: Operation
  subject: string
  run: Caller
  /** Milliseconds since the epoch. */
  at: number
}>

export type CrashPlan = Plan & {
  calls: readonly CallMade[]
  /** Of each crash that came to pass, the place in `calls` of the call it hit. */
  struck: readonly number[]
}

export function crashPlan(order: Order, crashes: readonly Crash[] = []): CrashPlan {
  const calls: CallMade[] = []
  const struck: number[] = []
  const waiting = new Map<number, number>()
  return {
    ...noFaults,
    besideEachOther: true,
    latencyMs: order === 'asked' ? noFaults.latencyMs : (run) => lastFirst(waiting, run),
    verdict: ({ operation, subject, run, now }) => {
      waiting.set(run.id, (waiting.get(run.id) ?? 1) - 1)
      calls.push({ operation, subject, run: { id: run.id, name: run.name }, at: now })
      const crash = crashes[struck.length]
      const from = (struck.at(-1) ?? -1) + 1
      if (crash === undefined || calls.length - from !== crash.call) return 'fine'
      struck.push(calls.length - 1)
      return crash.when === 'before' ? 'crash-before' : 'crash-after'
    },
    calls,
    struck,
  }
}

const slowestMs = 256

/** A call made while others of its invocation are on their way arrives, and a few that follow on it, before they do. */
function lastFirst(waiting: Map<number, number>, { id }: Caller): number {
  const others = waiting.get(id) ?? 0
  waiting.set(id, others + 1)
  return Math.max(1, slowestMs / 8 ** others)
}
