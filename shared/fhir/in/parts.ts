// The parts that resources sent to us are made of, as far as they are read. What is not read may be anything, but for
// what changes the meaning of the rest.
import * as z from 'zod/mini'
import { parseOffsetInstant } from '../../calendar/offset-instants.ts'
import type { Instant } from '../../vocabulary/ids.ts'

/** A resource that is about nothing but what it says (R4, "Modifier Extensions", "Implicit Rules"). */
const nothingElse = z.optional(
  z.custom((given) => given === undefined, 'changes the meaning in a way that is not known here'),
)
export const plain = { modifierExtension: nothingElse, implicitRules: nothingElse }

/** Longer is nobody's name for a thing. */
const nameAtMost = 255
/** Reasons and notes, as the API takes them. */
export const noteAtMost = 2_000

const name = z.string().check(z.maxLength(nameAtMost))
export const words = z.string().check(
  z.trim(),
  z.maxLength(noteAtMost),
  z.refine((text) => text.isWellFormed(), 'must be whole characters'),
)

export const Coding = z.object({
  system: z.optional(name),
  code: z.optional(name),
  display: z.optional(words),
})
export type Coding = z.infer<typeof Coding>

export const Concept = z.object({
  coding: z.optional(z.array(Coding).check(z.maxLength(20))),
  text: z.optional(words),
})
export type Concept = z.infer<typeof Concept>

export const Identifier = z.object({ system: z.optional(name), value: z.optional(name) })
export type Identifier = z.infer<typeof Identifier>
export const Identifiers = z.array(Identifier).check(z.maxLength(20))

export const Reference = z.object({
  reference: z.optional(name),
  type: z.optional(name),
  identifier: z.optional(Identifier),
})
export type Reference = z.infer<typeof Reference>

/** Only extensions that refer to something are of use here. */
export const Extensions = z
  .array(z.object({ url: name, valueReference: z.optional(Reference) }))
  .check(z.maxLength(100))
export type Extensions = z.infer<typeof Extensions>

const years = { from: '2000-', to: '2100-' }

/** A moment, not a day: whose day it was, and when on it, would be a guess. */
export const Moment = z.pipe(
  z.string(),
  z.transform((text, context): Instant => {
    const at = parseOffsetInstant(text)
    const message =
      at === null
        ? 'must be a true date and time with its offset, like 2026-03-02T09:00:00-05:00'
        : 'must be in the years 2000 to 2099'
    if (at !== null && at >= years.from && at < years.to) return at
    context.issues.push({ code: 'custom', message, input: text })
    return z.NEVER
  }),
)

/** What a concept says, in the best words it has. */
export const wordsOf = (concept: Concept | undefined): string | null =>
  [concept?.text, ...(concept?.coding ?? []).flatMap(({ display, code }) => [display, code])]
    .find((each) => each !== undefined && each !== '')
    ?.slice(0, noteAtMost) ?? null

export const codesIn = (concept: Concept | undefined, system: string): readonly string[] =>
  (concept?.coding ?? []).flatMap((each) =>
    each.system === system && each.code !== undefined ? [each.code] : [],
  )
