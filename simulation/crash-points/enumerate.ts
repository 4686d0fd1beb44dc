// Which points a scenario has, read off what it does while all is well, and what it does after a crash.
import { minuteMs } from '../../shared/calendar/index.ts'
import type { CallMade } from './plan.ts'
import type { Crash } from './point.ts'

/**
 * Time enough for whatever makes up for a crash: API and receipts come again within a minute, the wake-up that was
 * armed ahead of the commit within two, the queue's message after two, the sweep after five.
 */
const recoveryMs = 6 * minuteMs

/** A crash, and whether the same has been left undone by it as by one that is told of elsewhere. */
export type FirstCrash = Crash & { isRepeat: boolean }

/**
 * Before and after every call. After one is before the next of the same invocation: with a second crash such a
 * repeat is not gone through again, and nor are calls by which `known` other scenarios begin alike.
 */
export function firstCrashes(calls: readonly CallMade[], known: number): readonly FirstCrash[] {
  const last = lastOfRuns(calls)
  return calls.flatMap((_, index) => [
    { call: index + 1, when: 'before', isRepeat: index < known },
    { call: index + 1, when: 'after', isRepeat: index < known || !last.has(index) },
  ])
}

/** Every place in what makes up for a crash, repeats left out. */
export function secondCrashes(calls: readonly CallMade[], struck: number): readonly Crash[] {
  const until = (calls[struck]?.at ?? 0) + recoveryMs
  const since = calls.slice(struck + 1).filter(({ at }) => at <= until)
  const last = lastOfRuns(since)
  return since.flatMap((_, index): Crash[] => {
    const call = index + 1
    return last.has(index)
      ? [
          { call, when: 'before' },
          { call, when: 'after' },
        ]
      : [{ call, when: 'before' }]
  })
}

/**
 * Where parallel work makes a difference: places at which an invocation has done what it never has done alone when
 * its calls take effect as they are asked for.
 */
export function reversedCrashes(
  asked: readonly CallMade[],
  reversed: readonly CallMade[],
): readonly Crash[] {
  const known = new Set(cuts(asked))
  return cuts(reversed).flatMap((cut, index) =>
    known.has(cut) ? [] : [{ call: index + 1, when: 'before' }],
  )
}

/** For each call, which invocation it is of and what that has done before it. */
function cuts(calls: readonly CallMade[]): readonly string[] {
  const done = new Map<number, string[]>()
  return calls.map(({ run, operation, subject }) => {
    const before = done.get(run.id) ?? []
    // The minute a wake-up is armed for may differ: it is the same call.
    done.set(run.id, [...before, `${operation} ${subject.replace(/-\d+$/, '')}`])
    return `${run.name} ${run.id}: ${before.toSorted().join(', ')}`
  })
}

function lastOfRuns(calls: readonly CallMade[]): ReadonlySet<number> {
  return new Set(new Map(calls.map(({ run }, index) => [run.id, index])).values())
}

/** A run while all is well: what it does, and what people do in it. */
export type Rehearsal = {
  calls: readonly CallMade[]
  /** What people did, and how many calls there had been by then. */
  steps: readonly { what: string; calls: number }[]
}

/** How many calls two scenarios have in common from the start. */
export function alike(one: Rehearsal, other: Rehearsal): number {
  const call = one.calls.findIndex((each, index) => !isSame(each, other.calls[index]))
  const step = one.steps.find(({ what, calls }, index) => {
    const its = other.steps[index]
    return its?.what !== what || its.calls !== calls
  })
  return Math.min(call < 0 ? one.calls.length : call, step?.calls ?? Infinity)
}

const isSame = (one: CallMade, other: CallMade | undefined): boolean =>
  one.at === other?.at &&
  one.operation === other.operation &&
  one.subject === other.subject &&
  one.run.id === other.run.id
