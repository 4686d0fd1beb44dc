// What each head learns from: which texts it should hear, and how much each text weighs.
import type { Head } from '../../shared/conversation/model/model.ts'
import { isHarmless, type Row, worrying } from './corpus.ts'

export type Task = Readonly<{
  isOne: (row: Row) => boolean
  /** What a mistake about this text costs; a text of no weight is not learnt from. */
  weightOf: (row: Row) => number
}>

const emergencies: ReadonlySet<string> = new Set([
  ...['crisis-imminent', 'crisis-active', 'crisis-passive', 'harm-to-others', 'medical-emergency'],
])
export const isEmergency = ({ label }: Row): boolean => emergencies.has(label)
export const isCrisis = (row: Row): boolean => isEmergency(row) && row.label !== 'medical-emergency'

/**
 * Emergencies against harmless texts. Figures of speech weigh most, being what is mistaken for one; texts of concern
 * hardly at all, for paging them is no false alarm; other emergencies, denials and strangers not at all.
 */
const pages = (isOne: (row: Row) => boolean): Task => ({
  isOne,
  weightOf: (row) => {
    if (isOne(row)) return 2
    if (row.label === 'concern') return 0.1
    if (!isHarmless(row)) return 0
    return row.label === 'benign-figurative' ? 16 : 2
  },
})

/** One kind of crisis against the others. */
const among = (labels: readonly string[]): Task => ({
  isOne: ({ label }) => labels.includes(label),
  weightOf: (row) => (isCrisis(row) ? 1 : 0),
})

export const tasks = {
  crisis: pages(isCrisis),
  medical: pages(({ label }) => label === 'medical-emergency'),
  worry: {
    isOne: ({ label }) => worrying.has(label),
    weightOf: (row) => (worrying.has(row.label) || isHarmless(row) ? 1 : 0),
  },
  others: among(['harm-to-others']),
  imminent: among(['crisis-imminent']),
  active: among(['crisis-imminent', 'crisis-active']),
} satisfies Record<Head, Task>
