// The labelled texts that readers and model are judged on, and what their labels mean.
import type { Row } from '../../local/patients/corpus.ts'

export { type Row, readCorpus } from '../../local/patients/corpus.ts'

/** Labels of texts that a person should see today or sooner. */
export const worrying: ReadonlySet<string> = new Set([
  ...['crisis-imminent', 'crisis-active', 'crisis-passive', 'harm-to-others'],
  ...['medical-emergency', 'concern'],
])

/** Labels of texts that should ring for nobody. */
const harmless: ReadonlySet<string> = new Set([
  ...['benign-figurative', 'benign-chat', 'auto', 'empty-odd', 'help', 'opt-in', 'opt-out'],
])

/** Notes like "also opt-out" or "keyword and emergency" make a text one to worry about, whatever its label. */
export const isHarmless = ({ label, note }: Row): boolean =>
  harmless.has(label) && !/also|emergency/.test(note ?? '')
