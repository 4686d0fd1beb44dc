// What a patient is asked after a session, by condition (docs/clinical.md "Scales by condition",
// docs/clinical.md "The course of check-ins").
import type { Condition, InstrumentId, Language } from '../vocabulary/ids.ts'
import { id } from './built-in.ts'
import { findInstrument } from './catalog.ts'
import type { CustomInstrument } from './custom.ts'
import type { Instrument } from './types.ts'
import { asksIn, isEntryOnly } from './wording.ts'

/** So many days after the session, these instruments in one sitting. */
export type CourseStep = Readonly<{ day: number; instruments: readonly InstrumentId[] }>

/** A row of the table, or what a clinic puts in its place. */
export type CoursePlan = Readonly<{
  steps: readonly CourseStep[]
  /** The weekly sitting, from day 7; its first full scale is the one that decides. */
  full: readonly InstrumentId[]
}>

export type Course = CoursePlan &
  Readonly<{
    /**
     * The full scale that decides on response and boosters. When it is not among `full`, clinicians
     * enter its total.
     */
    primary: InstrumentId
    /** Full scales of the plan that clinicians enter. */
    entered: readonly InstrumentId[]
    /** Planned, but unknown or without wording in the patient's language: left out. */
    missing: readonly InstrumentId[]
  }>

const steps: readonly CourseStep[] = [
  { day: 1, instruments: [id('safety-check')] },
  { day: 3, instruments: [id('mood')] },
]

export const courses = {
  depression: { steps, full: [id('phq-9')] },
  anxiety: { steps, full: [id('gad-7'), id('phq-9')] },
  ptsd: { steps, full: [id('pcl-5-week'), id('phq-9')] },
  'bipolar-depression': {
    // The mania gate comes at every check.
    steps: [
      { day: 1, instruments: [id('safety-check')] }, // asks it as its seventh question
      { day: 3, instruments: [id('mood'), id('mania-gate')] },
    ],
    full: [id('phq-9'), id('mania-gate')],
  },
  // No scale for OCD is free to ship: a clinic that holds one names it in clinics.json.
  ocd: { steps, full: [id('distress'), id('phq-9')] },
  'chronic-pain': { steps, full: [id('peg'), id('phq-2')] },
} satisfies Record<Condition, CoursePlan>

/** Free in every language we speak, and asks about suicide: what stands in when no other full scale can. */
const lastResort: readonly InstrumentId[] = [id('phq-9')]

/**
 * The course of one patient: the clinic's plan if it has one, else the table's, without what can't
 * be asked in the patient's language. A sitting that would lose its full scale gives way to the
 * table's, then to PHQ-9 alone.
 */
export function courseFor(
  condition: Condition,
  language: Language,
  overrides?: CoursePlan,
  custom: readonly CustomInstrument[] = [],
): Course {
  const table: CoursePlan = courses[condition]
  const plan = overrides ?? table
  const usable = (ids: readonly InstrumentId[]) =>
    ids.flatMap((each) => findInstrument(each, custom) ?? []).filter((each) => fits(each, language))
  const textable = (instruments: readonly Instrument[]) =>
    instruments.filter((each) => !isEntryOnly(each)).map((each) => each.id)

  const sittings = [plan.full, table.full, lastResort]
    .map(usable)
    .filter((sitting) => sitting.some(decides))
  const primary = sittings[0]?.find(decides)
  if (!primary) throw new RangeError('PHQ-9 decides in every language')
  const planned = [...plan.steps.flatMap((step) => step.instruments), ...plan.full]
  const offered = usable(planned).map((each) => each.id)
  return {
    steps: plan.steps
      .map(({ day, instruments }) => ({ day, instruments: textable(usable(instruments)) }))
      .filter(({ instruments }) => instruments.length > 0),
    // A sitting of nothing but entered scales texts nothing: the next one is texted beside it.
    full: sittings.map(textable).find((sitting) => sitting.length > 0) ?? [],
    primary: primary.id,
    entered: usable(plan.full)
      .filter((each) => isEntryOnly(each) && decides(each))
      .map((each) => each.id),
    missing: [...new Set(planned)].filter((each) => !offered.includes(each)),
  }
}

const decides = ({ role }: Instrument) => role === 'full'

const fits = (instrument: Instrument, language: Language) =>
  isEntryOnly(instrument) || asksIn(instrument, language)
