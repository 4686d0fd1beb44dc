// Charts to be judged: the demo clinics' as they ship, and those of a simulated clinic.
import { makeDemo } from '../../local/demo/make-demo.ts'
import { instant } from '../../shared/calendar/index.ts'
import type { Commit } from '../../shared/chart/events.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import type { EventStore } from '../../shared/store/types.ts'
import type { ChartKey, Instant } from '../../shared/vocabulary/ids.ts'
import { isStrangerId } from '../../shared/vocabulary/stranger.ts'
import { simulate } from '../../simulation/simulation.ts'

/** A store with charts in it, whose they are, and when it is. */
export type Charts = { store: EventStore; keys: readonly ChartKey[]; now: Instant }

type Written = readonly { key: ChartKey; commit: Commit }[]

/** The shipped demo, lived up to a Monday. */
export async function demoCharts(clinics: readonly Clinic[]): Promise<Charts> {
  const now = Date.parse('2026-03-02T15:00:00Z')
  const quiet = () => undefined
  const { recording } = await makeDemo(clinics, now, {
    log: { info: quiet, warn: quiet, error: quiet },
    metrics: { count: quiet },
    screen: 'https://screen.example',
  })
  return chartsOf(recording.commits)
}

/** A simulated clinic's, from a seed, without faults: those are the simulator's own business. */
export async function simulatedCharts(
  clinics: readonly Clinic[],
  options: { patients: number; days: number; seed: number },
): Promise<Charts> {
  const written: { key: ChartKey; commit: Commit }[] = []
  const report = await simulate({
    ...options,
    clinics,
    faults: false,
    tamper: (deps) => ({
      ...deps,
      store: {
        ...deps.store,
        append: async (key, commit) => {
          const outcome = await deps.store.append(key, commit)
          if (outcome === 'appended') written.push({ key, commit })
          return outcome
        },
      },
    }),
  })
  if (report.violations.length > 0) throw new Error('the simulated clinic broke its own rules')
  return chartsOf(written)
}

async function chartsOf(written: Written): Promise<Charts> {
  const store = memoryStore()
  const keys = new Map<string, ChartKey>()
  let now = instant(0)
  for (const { key, commit } of written) {
    await store.append(key, commit)
    if (commit.at > now) now = commit.at
    if (!isStrangerId(key.patientId)) keys.set(`${key.clinicId}#${key.patientId}`, key)
  }
  return { store, keys: [...keys.values()], now }
}
