// What a patient-month asks for in the simulated clinic, where people answer late, in words, in part or not at all.

import { countParts } from '../../shared/conversation/parts.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { simulate } from '../../simulation/simulation.ts'
import { shippedClinics } from '../bundle/bundles.ts'
import { type Course, unitsEach } from './course.ts'
import { type Counted, monthDays } from './reckon.ts'

export type Mix = {
  patients: number
  days: number
  seed: number
  completed: number
  commits: number
  /** Units of the table for each commit, its loads included, as the courses on a real engine had them. */
  perCommit: { readUnits: number; writeUnits: number }
  counted: Counted
  patientMonths: number
}

export type MixOptions = Pick<Mix, 'patients' | 'days' | 'seed'>

const seedsAtMost = 5

/** Of the first seed from the given one on whose run breaks no invariant: one that does ends there, half counted. */
export async function countMix(options: MixOptions, course: Course): Promise<Mix> {
  for (let seed = options.seed; seed < options.seed + seedsAtMost; seed++) {
    const mix = await countSeed({ ...options, seed }, course)
    if (mix) return mix
  }
  throw new Error('the simulated clinic did wrong on every seed: see npm run simulate')
}

/** @param course whose units a commit are taken: the simulator's store is memory, and has none */
async function countSeed(options: MixOptions, course: Course): Promise<Mix | null> {
  const so: Sums = { partsOut: 0, partsIn: 0, textsIn: 0, schedules: 0, completed: 0 }
  const { commits, invocations, wakeUps, texts, violations } = await simulate({
    ...options,
    faults: false,
    clinics: shippedClinics(),
    tamper: (deps) => counting(deps, so),
  })
  if (violations.length > 0) return null
  const perCommit = unitsEach(course)
  const { completed, textsIn, ...counted } = so
  return {
    ...options,
    completed,
    commits,
    perCommit,
    counted: {
      ...counted,
      readUnits: commits * perCommit.readUnits,
      writeUnits: commits * perCommit.writeUnits,
      invocations,
      queued: wakeUps + textsIn,
      // What no wake-up, no text and no carrier's report asked for, staff and patients' pages did.
      apiRequests: invocations - wakeUps - textsIn - texts,
    },
    patientMonths: (options.patients * options.days) / monthDays,
  }
}

type Sums = Record<'partsOut' | 'partsIn' | 'textsIn' | 'schedules' | 'completed', number>

function counting(deps: Deps, so: Sums): Deps {
  return {
    ...deps,
    texts: {
      send: (text) => {
        so.partsOut += countParts(text.body).parts
        return deps.texts.send(text)
      },
    },
    wakeUps: {
      ...deps.wakeUps,
      arm: (wakeUp) => {
        so.schedules += 1
        return deps.wakeUps.arm(wakeUp)
      },
    },
    store: {
      ...deps.store,
      append: async (key, commit) => {
        const outcome = await deps.store.append(key, commit)
        if (outcome !== 'appended') return outcome
        for (const event of commit.events) {
          if (event.type === 'TextReceived') {
            so.textsIn += 1
            so.partsIn += countParts(event.body).parts
          }
          if (event.type === 'CheckInClosed' && event.reason === 'complete') so.completed += 1
        }
        return outcome
      },
    },
  }
}
