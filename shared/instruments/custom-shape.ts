// The fields of a clinic's own instrument, each by itself.
import * as z from 'zod/mini'
import { answerAlertKinds } from '../vocabulary/alerts.ts'
import { AlertLevel, EscalationClass } from '../vocabulary/facts.ts'
import { InstrumentId, Language } from '../vocabulary/ids.ts'
import { builtInIds } from './built-in.ts'

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max))
const points = z.number().check(z.gt(0))

/** Without another language throughout, the instrument is not offered in it. */
const Wording = z.intersection(
  z.strictObject({ en: z.string() }),
  z.partialRecord(Language, text(600)),
)
export type CustomWording = Readonly<z.infer<typeof Wording>>

/** What a patient can send as digits. */
const digits = z.int().check(z.minimum(0), z.maximum(100))

const AnswerSet = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choices'),
    answers: z
      .array(z.strictObject({ value: digits, label: Wording, code: z.optional(text(40)) }))
      .check(z.minLength(2), z.maxLength(20)),
    code: z.optional(text(40)),
  }),
  z.strictObject({
    kind: z.literal('scale'),
    from: digits,
    to: digits,
    low: Wording,
    high: Wording,
  }),
])

const ItemFlag = z.strictObject({
  from: digits,
  to: digits,
  kind: z.enum(answerAlertKinds),
  level: AlertLevel,
  /** Left out: `crisis-active` for a crisis, else the level. */
  escalation: z.optional(EscalationClass),
  /** Left out: the crisis text for a crisis, else nothing. */
  reply: z.optional(z.enum(['crisis', 'call-911', 'none'])),
  says: text(160),
})

const Item = z.strictObject({
  text: Wording,
  /** Left out: the instrument's shared `answers`. */
  answers: z.optional(AnswerSet),
  code: z.optional(text(40)),
  unscored: z.optional(z.boolean()),
  cluster: z.optional(text(20)),
  flags: z.optional(z.array(ItemFlag)),
})

const Scoring = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum') }),
  z.strictObject({
    kind: z.literal('mean'),
    decimals: z.int().check(z.minimum(0), z.maximum(2)),
  }),
  z.strictObject({ kind: z.literal('sum-times'), factor: z.int().check(z.positive()) }),
  /** Questions of the clinic's own, each for itself. */
  z.strictObject({ kind: z.literal('none') }),
])

/** Left out: every item is needed. */
const Missing = z.strictObject({
  allowed: z.int().check(z.minimum(0)),
  prorate: z._default(z.enum(['whole', 'cluster']), 'whole'),
  /** Item numbers, from 1, that may never be missing. */
  requiredItems: z._default(z.array(z.int().check(z.positive())), []),
  maxPerCluster: z.optional(z.record(z.string(), z.int().check(z.minimum(0)))),
})

export const CustomShape = z.strictObject({
  id: InstrumentId.check(
    z.refine((id) => !builtInIds.some((each) => each === id), 'an instrument of this id ships'),
  ),
  /** For clinicians. */
  name: text(60),
  role: z.enum(['full', 'short', 'own']),
  direction: z.enum(['higher-worse', 'higher-better']),
  recall: z.strictObject({ days: z.int().check(z.minimum(0), z.maximum(366)), label: text(60) }),
  stem: z.optional(Wording),
  /** Shared by every item that names none of its own. */
  answers: z.optional(AnswerSet),
  /** Empty for a scale whose total clinicians enter; `range` then says what it can be. */
  items: z.array(Item).check(z.maxLength(60)),
  range: z.optional(z.strictObject({ min: z.number(), max: z.number() })),
  scoring: z._default(Scoring, { kind: 'sum' }),
  missing: z.optional(Missing),
  bands: z._default(
    z.array(
      z.strictObject({
        from: z.number(),
        to: z.number(),
        label: text(40),
        /** The severe end begins with this band; left out of all, with the worst one. */
        severe: z.optional(z.boolean()),
      }),
    ),
    [],
  ),
  cutOff: z.optional(z.number()),
  response: z.optional(
    z.strictObject({
      fraction: z.optional(z.number().check(z.gt(0), z.maximum(1))),
      points: z.optional(points),
    }),
  ),
  remission: z.optional(z.number()),
  meaningfulChange: z.optional(points),
  reliableChange: z.optional(points),
  reliableFraction: z.optional(z.number().check(z.gt(0), z.maximum(1))),
  standardError: z.optional(points),
  loinc: z.optional(z.strictObject({ panel: text(20), total: text(20) })),
  /** A short form asks for its full scale from this total on (at most it, where higher is better). */
  asksFor: z.optional(z.strictObject({ instrument: InstrumentId, from: z.number() })),
  /** The notice that must be shown, and by whose permission the clinic uses it. */
  licence: text(400),
  source: text(400),
})
/** What the fields allow one by one; check-custom.ts holds what they must be together. */
export type CustomShape = z.infer<typeof CustomShape>
