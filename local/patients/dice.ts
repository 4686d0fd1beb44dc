// Drawing from a seeded generator in words.
import { type Random, randomFrom } from './random.ts'

export type Dice = Readonly<{
  /** True with this probability. */
  happens: (probability: number) => boolean
  /** Uniform between two numbers. */
  between: (from: number, to: number) => number
  /** A whole number from `from` to `to`, both included. */
  whole: (from: number, to: number) => number
  /** Exponential with this mean. */
  around: (mean: number) => number
  one: <T>(of: readonly [T, ...T[]]) => T
  /** One key, as often as its weight says. */
  weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K
}>

/** Streams of one seed, apart so that what one draws never moves another. */
export const streams = {
  faults: 1_000_001,
  carrier: 1_000_002,
  operator: 1_000_003,
  spoils: 1_000_004,
  spending: 1_000_005,
} as const

export const diceFrom = (seed: number, stream: number): Dice => diceOf(randomFrom(seed, stream))

function diceOf({ uniform }: Random): Dice {
  const whole = (from: number, to: number) => from + Math.floor(uniform() * (to - from + 1))
  return {
    happens: (probability) => uniform() < probability,
    between: (from, to) => from + uniform() * (to - from),
    whole,
    around: (mean) => -mean * Math.log(1 - uniform()),
    one: (of) => of[whole(0, of.length - 1)] ?? of[0],
    weighted: (weights) => pick(weights, uniform()),
  }
}

function pick<K extends string>(weights: Readonly<Record<K, number>>, share: number): K {
  const entries = Object.entries<number>(weights)
  let left = share * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of entries) {
    left -= weight
    if (left < 0) return key as K
  }
  return entries.at(-1)?.[0] as K
}
