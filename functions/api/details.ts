// A patient's details and consent as requests carry them.
import * as z from 'zod/mini'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { CheckInBy } from '../../shared/vocabulary/facts.ts'
import { Condition, type Instant, Language } from '../../shared/vocabulary/ids.ts'
import { calledPhone, line, pastDate, pastInstantIn, phoneWithin, zoneOfCity } from './fields.ts'

type Build = [clinic: Clinic, clock: () => Instant, own: readonly string[]]

/** Those that every patient has. */
export const required = (...[{ countries }, , own]: Build) => ({
  firstName: line(60),
  phone: phoneWithin({ countries, own }),
  timezone: zoneOfCity,
  language: Language,
  condition: Condition,
  checkInBy: CheckInBy,
})

/** Those that need not be there: left out they stay, null takes them away. */
export const optional = (...[{ timezone }, clock]: Build) => ({
  lastName: z.optional(z.nullable(line(60))),
  birthDate: z.optional(z.nullable(pastDate(timezone, clock))),
  externalId: z.optional(z.nullable(line(64))),
  emergencyContact: z.optional(
    z.nullable(
      z.strictObject({
        name: line(120),
        phone: calledPhone(),
        relation: line(60),
        consentedAt: pastInstantIn(timezone, clock),
      }),
    ),
  ),
})

export const consent = (...[{ timezone }, clock]: Build) =>
  z.strictObject({
    textMessages: z.literal(true),
    unencryptedTextAcknowledged: z.boolean(),
    method: line(60),
    capturedAt: pastInstantIn(timezone, clock),
    capturedBy: line(128),
    overridesOptOut: z.optional(z.boolean()),
  })

/** Without what is not there at all: `undefined` is no value to change to. */
export function present<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const said = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
