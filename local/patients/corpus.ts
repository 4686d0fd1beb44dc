// Labelled texts as patients write them: the team's own, and the open half of a corpus by other authors.
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const Row = z.object({
  id: z.string(),
  lang: z.enum(['en', 'es']),
  text: z.string(),
  label: z.string(),
  /** Texts of one meaning: never parted between training and judging. */
  family: z.string(),
  note: z.optional(z.string()),
})
export type Row = z.infer<typeof Row>

const sources = [
  'open',
  'en',
  'es',
  'danger',
  'harmless',
  'words',
  'oblique',
  'harmless-hard',
  'second-author',
  'scenes',
  'visits',
  'plain',
  'third-author-en',
  'third-author-es',
  'fourth-author',
] as const

/** Every labelled text, in the order of its files; a family is told apart by its file. */
export function readCorpus(): readonly Row[] {
  return sources.flatMap((source) =>
    readFileSync(new URL(`../../bench/texts/corpus/${source}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => Row.parse(JSON.parse(line)))
      .map((row) => ({ ...row, family: `${source}-${row.family}` })),
  )
}
