// `npm run train`: fits the model anew, says on unseen families how well, and writes weights and model card.
import { writeFileSync } from 'node:fs'
import { type Head, heads } from '../../shared/conversation/model/model.ts'
import { modelCard } from './card.ts'
import { type Row, readCorpus, worrying } from './corpus.ts'
import { crossValidated, headOf, type Scored } from './cross-validate.ts'
import { thresholdFor } from './thresholds.ts'

const isCrisis = ({ label }: Row) => label.startsWith('crisis') || label === 'harm-to-others'
const isMedical = ({ label }: Row) => label === 'medical-emergency'
/** Worrying and something else at once, or denied: neither yes nor no, so nothing to learn "worry" from. */
const isPlain = ({ label, note }: Row) =>
  label !== 'crisis-negated' && label !== 'wrong-person' && !(note ?? '').includes('also')

/**
 * What each head learns, and what share of harmless families it may ring for: an emergency by the model alone one
 * in a hundred at most, as the upper 95 % bound; a look the same day one in eight.
 */
const tasks = {
  crisis: { isOne: isCrisis, from: () => true, alone: 0.01, beside: 0.06 },
  medical: { isOne: isMedical, from: () => true, alone: 0.01, beside: 0.06 },
  worry: { isOne: ({ label }) => worrying.has(label), from: isPlain, alone: 0.12, beside: 0.12 },
} satisfies Record<
  Head,
  { isOne: (row: Row) => boolean; from: (row: Row) => boolean; alone: number; beside: number }
>

const rows = readCorpus()
const trained = heads.map((name) => {
  const { isOne, from, alone, beside } = tasks[name]
  const used = rows.filter(from)
  const scored: readonly Scored[] = crossValidated(used, isOne)
  return {
    name,
    head: headOf(used, isOne),
    alone: thresholdFor(scored, alone),
    beside: thresholdFor(scored, beside),
    scored,
  }
})

const folder = new URL('../../functions/model/', import.meta.url)
writeFileSync(
  new URL('weights.bin', folder),
  Buffer.concat(trained.map(({ head }) => Buffer.from(head.weights.buffer))),
)
const card = Object.fromEntries(
  trained.map(({ name, head: { scale, bias }, alone, beside }) => [
    name,
    { scale, bias, alone: alone.from, beside: beside.from ?? 1e9 },
  ]),
)
writeFileSync(new URL('weights.json', folder), `${JSON.stringify(card, null, 2)}\n`)
const text = modelCard(rows, trained)
writeFileSync(new URL('../../docs/model-card.md', import.meta.url), text)
console.log(text)
