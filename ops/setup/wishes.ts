// What the person wants, and what cannot be looked up afterwards: kept in a file that git ignores. Everything else is
// looked at in the account, each time.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { PhoneNumber } from '../../shared/vocabulary/ids.ts'
import { Refused } from '../command.ts'

z.config(z.locales.en())

const email = z.string().check(z.regex(/^[^@ ]+@[^@ ]+\.[^@ ]+$/, 'an e-mail address'))
export const region = z
  .string()
  .check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'a region like us-west-2'))

const OfClinic = z.strictObject({
  /** The number it texts from, or `new` to ask for one. */
  numberArn: z.optional(z.string().check(z.regex(/^(arn:\S+|new)$/, 'an ARN, or new'))),
  pageEmail: z.optional(email),
  adminEmail: z.optional(email),
  /** The telephone that the proof text goes to. */
  proofPhone: z.optional(PhoneNumber),
  /** The proof text as SNS took it. */
  proofMessage: z.optional(z.string()),
})
export type OfClinic = z.infer<typeof OfClinic>

export const Wishes = z.strictObject({
  operatorEmail: z.optional(email),
  monthlySmsSpendUsd: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
  /** Who says that the account is under AWS's Business Associate Addendum. */
  agreedBy: z.optional(z.string().check(z.minLength(2))),
  /** Null for no copies beyond the table's own point-in-time recovery. */
  backupRegion: z.optional(z.nullable(region)),
  /** Log groups that stand in the way may be deleted, with what is in them. */
  deleteLogGroups: z.optional(z.boolean()),
  skip: z._default(z.array(z.string()), []),
  clinics: z._default(z.record(z.string(), OfClinic), {}),
})
export type Wishes = z.infer<typeof Wishes>

export const noWishes: Wishes = { skip: [], clinics: {} }

export const clinicWishes = ({ clinics }: Wishes, clinicId: string): OfClinic =>
  clinics[clinicId] ?? {}

export const withClinic = (wishes: Wishes, clinicId: string, more: OfClinic): Wishes => ({
  ...wishes,
  clinics: { ...wishes.clinics, [clinicId]: { ...clinicWishes(wishes, clinicId), ...more } },
})

/** `over` wins; clinics are joined field by field. */
export function joined(under: Wishes, over: Wishes): Wishes {
  const ids = new Set([...Object.keys(under.clinics), ...Object.keys(over.clinics)])
  return {
    ...under,
    ...over,
    skip: [...new Set([...under.skip, ...over.skip])],
    clinics: Object.fromEntries(
      [...ids].map((id) => [id, { ...clinicWishes(under, id), ...clinicWishes(over, id) }]),
    ),
  }
}

/** What a file of wishes says; nothing where there is none. */
export function readWishes(file: string): Wishes {
  if (!existsSync(file)) return noWishes
  const parsed = Wishes.safeParse(jsonOf(file))
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  throw new Refused([`${file} needs mending:`, ...lines].join('\n'))
}

/** Whole or not at all: a crash leaves the file as it was. */
export function writeWishes(file: string, wishes: Wishes): void {
  const aside = `${file}.new`
  writeFileSync(aside, `${JSON.stringify(wishes, null, 2)}\n`, { mode: 0o600 })
  renameSync(aside, file)
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Refused(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
