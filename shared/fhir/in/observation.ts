// A scale as another system has it: its total, or its answers.
import * as z from 'zod/mini'
import { score, validateAnswers } from '../../instruments/score.ts'
import type { Instrument, Item } from '../../instruments/types.ts'
import type { SessionNames } from './context.ts'
import type { Named } from './names.ts'
import { Concept, Identifiers, Moment, plain, Reference } from './parts.ts'
import { answerMeant, type Coded, codedAs } from './scales.ts'
import type { Place, Read, ScoreWish } from './wishes.ts'

const statuses = [
  'registered',
  'preliminary',
  'final',
  'amended',
  'corrected',
  'cancelled',
  'entered-in-error',
  'unknown',
] as const

const value = {
  valueQuantity: z.optional(z.object({ value: z.optional(z.number()) })),
  valueInteger: z.optional(z.int()),
  // HL7's own example of a PHQ-9 has its total so.
  valueString: z.optional(
    z.string().check(z.regex(/^\s*\d{1,4}(\.\d{1,2})?\s*$/, 'must be a number, like "12"')),
  ),
  valueCodeableConcept: z.optional(Concept),
  dataAbsentReason: z.optional(Concept),
}
const Value = z.object(value)
type Value = z.output<typeof Value>

export const Observation = z.object({
  resourceType: z.literal('Observation'),
  ...plain,
  identifier: z.optional(Identifiers),
  status: z.enum(statuses),
  code: Concept,
  subject: Reference,
  effectiveDateTime: z.optional(Moment),
  effectiveInstant: z.optional(Moment),
  ...value,
  hasMember: z.optional(z.array(Reference).check(z.maxLength(200))),
  component: z.optional(z.array(z.object({ code: Concept, ...value })).check(z.maxLength(200))),
})
export type Observation = z.output<typeof Observation>

export type ObservationContext = {
  names: SessionNames
  instruments: readonly Instrument[]
  /** The item of the same bundle that is meant; null for what it does not hold. */
  memberOf: (named: Named) => Observation | null
}

/** What it is of: a scale, and which part of it. */
export const partOf = (
  { code }: Pick<Observation, 'code'>,
  instruments: readonly Instrument[],
): Coded | null =>
  (code.coding ?? []).map((each) => codedAs(instruments, each)).find((each) => each !== null) ??
  null

const wrong = (path: string, message: string, code: Place['code'] = 'value') => ({
  places: [{ path, message, code }],
})

export function readObservation(given: Observation, context: ObservationContext): Read<ScoreWish> {
  const { names, instruments } = context
  const patient = names.patientIn(given.subject)
  if (!patient) return wrong('subject', 'must name the patient', 'required')
  const coded = partOf(given, instruments)
  if (!coded)
    return wrong(
      'code',
      'is no scale of this clinic, by the code of its total or panel',
      'not-supported',
    )
  if (coded.part === 'item')
    return wrong(
      'code',
      'an item by itself makes no score: send it with its panel',
      'business-rule',
    )
  const takenAt = given.effectiveDateTime ?? given.effectiveInstant
  if (takenAt === undefined) return wrong('effectiveDateTime', 'is missing', 'required')
  const wish = { about: 'score', patient, instrument: coded.instrument.id, takenAt } as const
  const amends = given.status === 'amended' || given.status === 'corrected'
  if (given.status === 'entered-in-error')
    return { wish: { ...wish, says: { state: 'mistaken' }, amends } }
  if (given.status !== 'final' && !amends)
    return wrong(
      'status',
      `a score counts once it is final: this is ${given.status}`,
      'business-rule',
    )
  const says = coded.part === 'total' ? totalOf(given) : answersOf(given, coded.instrument, context)
  return 'places' in says ? says : { wish: { ...wish, says: { state: 'taken', ...says }, amends } }
}

type Says = { total: number | null; answers: readonly (number | null)[] | null }

function totalOf(given: Observation): Says | { places: readonly Place[] } {
  const total = numberIn(given)
  return total === null ? wrong('value', 'must be the total', 'required') : { total, answers: null }
}

const numberIn = ({ valueQuantity, valueInteger, valueString }: Value): number | null =>
  valueQuantity?.value ?? valueInteger ?? (valueString === undefined ? null : Number(valueString))

/** A panel: its answers, in its components or its members; or its total alone, where that is all there is of it. */
function answersOf(
  given: Observation,
  instrument: Instrument,
  context: ObservationContext,
): Says | { places: readonly Place[] } {
  const answers: (number | null)[] = instrument.items.map(() => null)
  let total: number | null = numberIn(given)
  for (const { part, path } of partsIn(given, context)) {
    // PHQ-2 has its items in common with PHQ-9: they are the panel's.
    const coded = partOf(part, [instrument])
    if (coded?.part === 'total') total = numberIn(part) ?? total
    if (coded?.part !== 'item') continue
    const answer = answerIn(part, coded.item)
    if (answer === undefined) return wrong(path, `is no answer to ${coded.item.code}`)
    if (coded.index !== null) answers[coded.index] = answer
  }
  if (answers.some((each) => each !== null)) return reckoned(instrument, answers, total)
  return total === null
    ? wrong(
        'hasMember',
        'must bring its answers or its total along, in the same bundle',
        'required',
      )
    : { total, answers: null }
}

type Part = { part: Value & Pick<Observation, 'code'>; path: string }

const partsIn = (
  { component = [], hasMember = [] }: Observation,
  { memberOf, names }: ObservationContext,
): readonly Part[] => [
  ...component.map((part, at) => ({ part, path: `component[${at}]` })),
  ...hasMember.flatMap((reference, at) => {
    const named = names.named(reference)
    const part = named && memberOf(named)
    return part ? [{ part, path: `hasMember[${at}]` }] : []
  }),
]

/** The total that answers make; what is said of it must be the same. */
function reckoned(
  instrument: Instrument,
  answers: readonly (number | null)[],
  said: number | null,
): Says | { places: readonly Place[] } {
  const [problem] = validateAnswers(instrument, answers)
  if (problem) return wrong('hasMember', `${problem.path}: ${problem.message}`)
  const scored = score(instrument, answers)
  if (scored.kind === 'unscored')
    return wrong('hasMember', `these answers give no score: ${scored.reason}`, 'business-rule')
  return said === null || said === scored.total
    ? { total: scored.total, answers }
    : wrong('hasMember', `the answers make ${scored.total}, and the total says ${said}`)
}

/** Null for one left out; undefined for what the item does not take. */
function answerIn(part: Value, item: Item): number | null | undefined {
  const number = numberIn(part)
  if (number !== null) return number
  const codings = part.valueCodeableConcept?.coding ?? []
  return codings.length === 0 ? null : answerMeant(item, codings)
}
