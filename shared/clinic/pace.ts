// How many functions the queues may run at once: as many as the numbers can text for and the table bears, and no more.
import type { Clinic } from './schema.ts'

/** docs/aws.md "DynamoDB": a new on-demand table serves so many write units a second. */
const tableWriteUnits = 4_000
/** A commit and its snapshot, after five years of a patient (docs/scale.md "One cell"). */
const writeUnitsACommit = 25
/** Of a wake-up or a text: six calls of some twenty milliseconds, SNS, and the second between two texts to one phone. */
const secondsAtWork = 1
/** For each text: the look that finds it must wait, its turn, and the wake-up that was armed ahead of its commit. */
const wakeUpsAText = 3

/** Records of one batch are worked at beside each other, a chart's own in order. */
const recordsABatch = 5
/** The least that an event source takes (docs/aws.md "Queues and functions"). */
const leastAtOnce = 2
/** A cry for help is among the texts: what stands before it must be few, however few clinics there are. */
const leastTextsAtOnce = 5

/** Clinics of one stack: AWS lends an account 25 numbers, and a few are wanted for changes (docs/scale.md "One cell"). */
export const clinicsAtMost = 20

export type Pace = Readonly<{ atOnce: number; batch: number }>

/** Charts that may be worked at beside each other, by Little's law: what comes a second times how long each takes. */
export function chartsAtOnce(clinics: readonly Pick<Clinic, 'partsPerSecond'>[]): number {
  const textsASecond = clinics.reduce((sum, { partsPerSecond }) => sum + partsPerSecond, 0)
  const numbersKeepUpWith = textsASecond * wakeUpsAText * secondsAtWork
  const tableBears = (tableWriteUnits / writeUnitsACommit) * secondsAtWork
  return Math.min(numbersKeepUpWith, tableBears)
}

const paceOf = (charts: number, least: number): Pace => ({
  atOnce: Math.max(least, Math.ceil(charts / recordsABatch)),
  batch: recordsABatch,
})

/** What is due waits on the queue for its number, and holds up no function meanwhile (functions/edge/in-turn.ts). */
export const wakeUpPace = (clinics: readonly Pick<Clinic, 'partsPerSecond'>[]): Pace =>
  paceOf(chartsAtOnce(clinics), leastAtOnce)

export const inboundPace = (clinics: readonly Pick<Clinic, 'partsPerSecond'>[]): Pace =>
  paceOf(chartsAtOnce(clinics), leastTextsAtOnce)
