// What several rows have in common: answer sets, missing rules, the way to a standard error.
import type { Answer, AnswerSet, MissingRule, Wording } from '../types.ts'

/** A validated wording of which we hold no translation; it is never translated here. */
export const onlyEnglish = (en: string): Wording => ({ en })

// LL358-3, docs/clinical.md "PHQ-9". The two scales share their English answers; their Spanish
// differs at 0.
const notAtAll = (es: string): Answer => ({
  value: 0,
  label: { en: 'Not at all', es },
  code: 'LA6568-5',
})
const frequencies: readonly Answer[] = [
  { value: 1, label: { en: 'Several days', es: 'Varios días' }, code: 'LA6569-3' },
  {
    value: 2,
    label: { en: 'More than half the days', es: 'Más de la mitad de los días' },
    code: 'LA6570-1',
  },
  { value: 3, label: { en: 'Nearly every day', es: 'Casi todos los días' }, code: 'LA6571-9' },
]
export const phqAnswers: AnswerSet = {
  kind: 'choices',
  code: 'LL358-3',
  answers: [notAtAll('Ningún día'), ...frequencies],
}
export const gadAnswers: AnswerSet = {
  kind: 'choices',
  code: 'LL358-3',
  answers: [notAtAll('Nunca'), ...frequencies],
}

export const twoWeeks = { days: 14, label: 'the last 2 weeks' } as const
export const oneWeek = { days: 7, label: 'the past week' } as const
export const sinceVisit = { days: 3, label: 'since the visit' } as const

/** Every item is needed. */
export const noneMissing: MissingRule = { allowed: 0, prorate: 'none', required: [] }

/** Published with every PHQ and GAD form (docs/clinical.md "PHQ-9"). */
export const phqLicence =
  'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.'

/** Our own questions: no validated scale, nothing copied. */
export const ownLicence = 'Own wording; not a validated scale.'

/**
 * Standard error of measurement from a published reliable change: RCI = 1.96 * SE of a difference,
 * and a difference of two measures carries sqrt(2) times the error of one
 * (docs/clinical.md "Reliable change and error").
 */
export const errorFromReliableChange = (points: number): number => points / (1.96 * Math.SQRT2)
