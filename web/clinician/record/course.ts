// What the clock of a session says: reckoned from when it was started, never counted, so that a phone which slept, was
// reloaded or is another one says the same.

const minuteMs = 60_000

/** When blood pressure is taken again, from the start. */
export const secondPressureMinutes = 40

export type Started = {
  startedAt: string | null
  observationMinutes: number
  /** Whether the second blood pressure is there. */
  isPressureTold: boolean
}

export type Course =
  | { kind: 'before' }
  | {
      kind: 'running'
      elapsedMs: number
      /** Of the time of observation, from 0 to 1. */
      share: number
      pressureShare: number | null
      observedUntil: string
      cue: Cue
    }

/** What is to be done, or is to come next. */
export type Cue =
  | { kind: 'pressure'; inMs: number }
  | { kind: 'pressure-due'; sinceMs: number }
  | { kind: 'observation'; inMs: number }
  | { kind: 'observation-over'; sinceMs: number }

export function courseOf(of: Started, now: number): Course {
  if (of.startedAt === null) return { kind: 'before' }
  const start = Date.parse(of.startedAt)
  const wholeMs = of.observationMinutes * minuteMs
  const elapsedMs = Math.max(0, now - start)
  const pressureMs = secondPressureMinutes * minuteMs
  return {
    kind: 'running',
    elapsedMs,
    share: Math.min(1, elapsedMs / wholeMs),
    pressureShare: pressureMs < wholeMs ? pressureMs / wholeMs : null,
    observedUntil: new Date(start + wholeMs).toISOString(),
    cue: cueOf(of, elapsedMs, { pressureMs, wholeMs }),
  }
}

function cueOf(
  { isPressureTold }: Started,
  elapsedMs: number,
  { pressureMs, wholeMs }: { pressureMs: number; wholeMs: number },
): Cue {
  if (elapsedMs >= wholeMs) return { kind: 'observation-over', sinceMs: elapsedMs - wholeMs }
  // Watched for a shorter time, nobody is there at minute 40.
  const isAsked = !isPressureTold && pressureMs <= wholeMs
  if (isAsked && elapsedMs >= pressureMs)
    return { kind: 'pressure-due', sinceMs: elapsedMs - pressureMs }
  if (isAsked) return { kind: 'pressure', inMs: pressureMs - elapsedMs }
  return { kind: 'observation', inMs: wholeMs - elapsedMs }
}
