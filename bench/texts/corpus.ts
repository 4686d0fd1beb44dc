// The labelled texts that readers and model are judged on, and what their labels mean.
export { type Row, readCorpus } from '../../local/patients/corpus.ts'

/** Labels of texts that a person should see today or sooner. */
export const worrying: ReadonlySet<string> = new Set([
  'crisis-imminent',
  'crisis-active',
  'crisis-passive',
  'harm-to-others',
  'medical-emergency',
  'concern',
])
