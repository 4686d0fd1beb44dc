// From counted units to dollars.
import { prices, type Unit } from './prices.ts'

export type Units = Readonly<Record<Unit, number>>

/** What was counted while a patient went through a course. */
export type Counted = {
  partsOut: number
  partsIn: number
  readUnits: number
  writeUnits: number
  /** Of every function. */
  invocations: number
  schedules: number
  /** Put on a queue: each is put, received and deleted, a request each. */
  queued: number
  apiRequests: number
}

/** Not counted but assumed: the time of an invocation on AWS, which spends it waiting for other services. */
export const assumed = { invocationSeconds: 0.2, gigabytes: 0.5 }

const requestsOfMessage = 3

export function unitsOf(counted: Counted): Units {
  const { invocations } = counted
  return {
    partOut: counted.partsOut,
    partIn: counted.partsIn,
    writeUnit: counted.writeUnits,
    readUnit: counted.readUnits,
    invocation: invocations,
    gigabyteSecond: invocations * assumed.invocationSeconds * assumed.gigabytes,
    schedule: counted.schedules,
    queueRequest: counted.queued * requestsOfMessage,
    apiRequest: counted.apiRequests,
  }
}

export const unitNames = Object.keys(prices).filter((name): name is Unit => name in prices)

export const costOf = (units: Units, unit: Unit): number => units[unit] * prices[unit].usd

export const totalOf = (units: Units): number =>
  unitNames.reduce((sum, unit) => sum + costOf(units, unit), 0)

/** A month on average. */
export const monthDays = 365.25 / 12

export const scaled = (units: Units, by: number): Units => ({
  partOut: units.partOut * by,
  partIn: units.partIn * by,
  writeUnit: units.writeUnit * by,
  readUnit: units.readUnit * by,
  invocation: units.invocation * by,
  gigabyteSecond: units.gigabyteSecond * by,
  schedule: units.schedule * by,
  queueRequest: units.queueRequest * by,
  apiRequest: units.apiRequest * by,
})
