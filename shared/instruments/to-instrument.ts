// From the admin's file to the same data a shipped instrument is.
import type { CustomShape, CustomWording } from './custom-shape.ts'
import { rangeOf } from './range.ts'
import { noneMissing } from './rows/shared.ts'
import type {
  AnswerSet,
  Instrument,
  Item,
  ItemFlag,
  MissingRule,
  ResponseRule,
  Wording,
} from './types.ts'

type CustomItem = CustomShape['items'][number]
type CustomAnswers = NonNullable<CustomShape['answers']>
type CustomFlag = NonNullable<CustomItem['flags']>[number]

/** A clinic's instrument, checked by `CustomInstrument`, as the scorer and the texts take it. */
export function toInstrument(custom: CustomShape): Instrument {
  const items = custom.items.map((item, index) => toItem(custom, item, index))
  const { asksFor, reliableFraction } = custom
  return {
    id: custom.id,
    name: custom.name,
    role: custom.role,
    direction: custom.direction,
    recall: custom.recall,
    stem: custom.stem ? toWording(custom.stem) : null,
    items,
    range: custom.range ?? rangeOf(items, custom.scoring),
    scoring: custom.scoring,
    missing: toMissing(custom.missing),
    bands: custom.bands,
    cutOff: custom.cutOff ?? null,
    response: toResponse(custom.response),
    remission: custom.remission ?? null,
    meaningfulChange: custom.meaningfulChange ?? null,
    reliableChange: custom.reliableChange ?? null,
    ...(reliableFraction !== undefined && { reliableFraction }),
    standardError: custom.standardError ?? null,
    loinc: custom.loinc ?? null,
    ...(asksFor && { asksFor }),
    licence: custom.licence,
    source: custom.source,
  }
}

function toMissing(rule: CustomShape['missing']): MissingRule {
  if (!rule) return noneMissing
  return {
    allowed: rule.allowed,
    prorate: rule.allowed > 0 ? rule.prorate : 'none',
    required: rule.requiredItems.map((number) => number - 1),
    ...(rule.maxPerCluster && { maxPerCluster: rule.maxPerCluster }),
  }
}

function toResponse(rule: CustomShape['response']): ResponseRule | null {
  if (!rule) return null
  const { fraction, points } = rule
  return { ...(fraction !== undefined && { fraction }), ...(points !== undefined && { points }) }
}

function toItem(custom: CustomShape, item: CustomItem, index: number): Item {
  const answers = item.answers ?? custom.answers
  if (!answers) throw new RangeError(`${custom.id} items[${index}] has no answers`)
  return {
    code: item.code ?? `${custom.id}/${index + 1}`,
    text: toWording(item.text),
    answers: toAnswers(answers),
    ...(item.unscored && { unscored: true }),
    ...(item.cluster && { cluster: item.cluster }),
    ...(item.flags && { flags: item.flags.map((flag) => toFlag(flag, custom.source)) }),
  }
}

function toAnswers(set: CustomAnswers): AnswerSet {
  if (set.kind === 'scale') return { ...set, low: toWording(set.low), high: toWording(set.high) }
  return {
    kind: 'choices',
    answers: set.answers.map(({ value, label, code }) => ({
      value,
      label: toWording(label),
      ...(code && { code }),
    })),
    ...(set.code && { code: set.code }),
  }
}

function toFlag(flag: CustomFlag, source: string): ItemFlag {
  const crisis = flag.kind === 'crisis'
  return {
    ...flag,
    escalation: flag.escalation ?? (crisis ? 'crisis-active' : flag.level),
    reply: flag.reply ?? (crisis ? 'crisis' : 'none'),
    source,
  }
}

/** Without the languages it has no words in. */
function toWording({ en, ...others }: CustomWording): Wording {
  const known = Object.entries(others).filter(([, words]) => words !== undefined)
  return { en, ...Object.fromEntries(known) }
}
