// A plan in which all is well but for one crash, or two in a row, at one call.
import type { Operation } from '../../service.ts'
import { noFaults, type Plan } from '../faults/plan.ts'

export type CrashPoint = {
  /** Which call of the run, counted from 0. */
  call: number
  when: 'crash-before' | 'crash-after'
  /** The next call of the same kind crashes too: the one that was to make up for the first. */
  twice: boolean
}

export type CrashPlan = Plan & { calls: () => readonly Operation[] }

/** @param point none to see which calls there are */
export function crashPlan(point: CrashPoint | null): CrashPlan {
  const calls: Operation[] = []
  let crashes = 0
  let operationHit: Operation | null = null
  return {
    ...noFaults,
    besideEachOther: true,
    verdict: ({ operation }) => {
      const index = calls.length
      calls.push(operation)
      if (point === null) return 'fine'
      const isFirst = index === point.call
      const isSecond = point.twice && crashes === 1 && operation === operationHit
      if (!isFirst && !isSecond) return 'fine'
      crashes += 1
      operationHit = operation
      return point.when
    },
    injected: () => crashes,
    calls: () => calls,
  }
}
