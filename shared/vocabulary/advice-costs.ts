// What each setting of the booster advice costs and saves, for whoever chooses: shown where the policy is approved, and
// in docs/outcomes.md "Which policy", whose table a test holds to this one.
import type { AdvicePolicy } from './advice.ts'

/** Simulated, against a booster at one PHQ-9 of 10 or more asked weekly: percent, and questions a year. */
export type AdviceCost = Readonly<{
  /** As clinics.json has it: what is set here is set there, all else as the policy has it. */
  settings: Readonly<{
    policy: AdvicePolicy
    sensor?: boolean
    dueSoonProbability?: number
    askProbability?: number
    leadDays?: number
  }>
  says: string
  fewerDays: number
  moreBoosters: number
  scales: number
  ofTheDay: number
}>

/** From `npm run bench -- outcomes`, as it prints them. */
export const adviceCosts: Readonly<{
  measuredOn: string
  patientYears: number
  /** The same of the simple rule itself. */
  scalesOfRule: number
  rows: readonly AdviceCost[]
}> = {
  measuredOn: '2026-11-27',
  patientYears: 200,
  scalesOfRule: 49,
  rows: [
    {
      settings: { policy: 'two-scales' },
      says: 'two scales make a loss; weekly looks',
      fewerDays: 40,
      moreBoosters: 51,
      scales: 50,
      ofTheDay: 0,
    },
    {
      settings: { policy: 'measured' },
      says: 'as measured: a loss by probability, scales sooner when one is near',
      fewerDays: 27,
      moreBoosters: 8,
      scales: 69,
      ofTheDay: 0,
    },
    {
      settings: { policy: 'measured', sensor: true },
      says: 'the same with the question of the day',
      fewerDays: 31,
      moreBoosters: 8,
      scales: 64,
      ofTheDay: 14,
    },
    {
      settings: { policy: 'measured', dueSoonProbability: 0.3 },
      says: 'boosters sooner',
      fewerDays: 37,
      moreBoosters: 18,
      scales: 67,
      ofTheDay: 0,
    },
    {
      settings: { policy: 'measured', dueSoonProbability: 0.5 },
      says: 'boosters later',
      fewerDays: 20,
      moreBoosters: -2,
      scales: 69,
      ofTheDay: 0,
    },
    {
      settings: { policy: 'measured', askProbability: 0.1 },
      says: 'fewer scales',
      fewerDays: 27,
      moreBoosters: 8,
      scales: 62,
      ofTheDay: 0,
    },
    {
      settings: { policy: 'measured', leadDays: 3 },
      says: 'a shorter lead',
      fewerDays: 21,
      moreBoosters: -1,
      scales: 69,
      ofTheDay: 0,
    },
    {
      settings: { policy: 'measured', leadDays: 7 },
      says: 'a longer lead',
      fewerDays: 32,
      moreBoosters: 12,
      scales: 68,
      ofTheDay: 0,
    },
  ],
}
