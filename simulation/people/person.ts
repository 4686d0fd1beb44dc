// A simulated patient: who they are, how they are, how they text. Everything follows from seed and number.

import { type Dice, diceFrom } from '../../local/patients/dice.ts'
import {
  answeredScore,
  type SimulatedPatient,
  simulatePatient,
  trueScore,
} from '../../local/patients/patient.ts'
import { dayMs } from '../../shared/calendar/index.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { CheckInBy } from '../../shared/vocabulary/facts.ts'
import {
  type ChartKey,
  type Condition,
  type Language,
  PatientId,
} from '../../shared/vocabulary/ids.ts'

export type Details = {
  firstName: string
  phone: string
  timezone: string
  language: Language
  condition: Condition
  checkInBy: CheckInBy
  birthDate?: string
}

export type Person = {
  readonly index: number
  readonly key: ChartKey
  readonly clinic: Clinic
  readonly dice: Dice
  /** What staff does about this person; apart from what the person does. */
  readonly staffDice: Dice
  /** What the clinic's own system does about them. */
  readonly ehrDice: Dice
  /** What is recorded of their sessions. */
  readonly recordDice: Dice
  readonly cohort: SimulatedPatient
  readonly responds: boolean
  /** How they text answers. */
  readonly manner: 'all-at-once' | 'one-by-one' | 'in-words'
  details: Details
  enrolledAt: number
  /** Ends of sessions; boosters count on from the series. */
  treatments: { endedAt: number; kind: 'induction' | 'booster' }[]
  /** Boosters planned so far: numbers their ids. */
  boosters: number
  /** Sessions of which nobody will say how they went unless asked. */
  unsaid: Set<string>
  /** Counts what they mean to do: a newer text makes them forget an older one. */
  intention: number
}

const zones = [
  'America/New_York',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/St_Johns',
  'Pacific/Honolulu',
  'Europe/Berlin',
  'Australia/Lord_Howe',
] as const

/** Share of patients who respond at all (McInnes 2022; the cohort model holds responders). */
const respondShare = 0.6

export function makePerson(
  seed: number,
  index: number,
  clinics: readonly Clinic[],
  days: number,
): Person {
  const dice = diceFrom(seed, index * 16 + 8)
  const clinic = clinics[index % clinics.length]
  if (clinic === undefined) throw new Error('no clinic to be a patient of')
  return {
    index,
    key: { clinicId: clinic.id, patientId: PatientId.parse(`p${index}`) },
    clinic,
    dice,
    staffDice: diceFrom(seed, index * 16 + 9),
    ehrDice: diceFrom(seed, index * 16 + 13),
    recordDice: diceFrom(seed, index * 16 + 14),
    cohort: simulatePatient(seed, index, days + 60),
    responds: dice.happens(respondShare),
    manner: dice.weighted({ 'all-at-once': 7, 'one-by-one': 2, 'in-words': 1 }),
    details: {
      firstName: `Zephyra${index}`,
      phone: phoneOf(index, 0),
      timezone: dice.happens(0.6) ? clinic.timezone : dice.one(zones),
      language: dice.happens(0.8) ? 'en' : 'es',
      condition: dice.weighted<Condition>({
        depression: 10,
        anxiety: 2,
        ptsd: 2,
        'bipolar-depression': 2,
        ocd: 1,
        'chronic-pain': 2,
      }),
      checkInBy: dice.happens(0.9) ? 'text' : 'link',
      ...(index % 3 === 0 ? {} : { birthDate: `${1940 + ((index * 7) % 60)}-05-17` }),
    },
    enrolledAt: 0,
    treatments: [],
    boosters: 0,
    unsaid: new Set(),
    intention: 0,
  }
}

/** Area codes with a 9 in the middle are kept for the day when numbers grow longer: nobody has one (NANP). */
const areaCodes = Array.from({ length: 80 }, (_, at) => `${2 + Math.floor(at / 10)}9${at % 10}`)

/** The `nth` number a patient has had, up to the 80th; no two patients ever share one, and no clinic has one of these. */
export const phoneOf = (index: number, nth: number): string =>
  `+1${areaCodes[nth]}${2_000_000 + index}`

/** A zone to travel to, another than where they are. */
export function elsewhere({ details, staffDice }: Person): string {
  const others = zones.filter((zone) => zone !== details.timezone)
  return others[staffDice.whole(0, others.length - 1)] ?? details.timezone
}

/** How burdened they are, 0 to 1, as a questionnaire of today would say. */
export function burdenAt(person: Person, now: number): number {
  const { cohort, treatments, responds } = person
  const last = treatments.at(-1)
  const today = Math.max(0, Math.floor((now - person.enrolledAt) / dayMs))
  const boosters = treatments.filter(({ kind }) => kind === 'booster').length
  const truth =
    last === undefined || !responds
      ? cohort.baseline
      : trueScore(cohort, cohort.episode(boosters), Math.max(0.1, (now - last.endedAt) / dayMs))
  return answeredScore(cohort, truth, today) / 27
}
