// What a clinic is told when half of its texts of a month have left, and when all have.
import { alertLevels } from '../vocabulary/alerts.ts'
import { fitsOnePart } from './one-part.ts'
import type { TextsSpentPage } from './types.ts'

const words = {
  half: 'half of the texts of this month have been sent',
  all: 'the texts of this month are used up, check-ins have stopped',
} as const satisfies Record<TextsSpentPage['share'], string>

export const budgetSubject = ({ level, share }: TextsSpentPage): string =>
  `${alertLevels[level].page}: ${words[share]}`

const about = {
  half: [
    'At this pace they will be used up before the month ends; of check-ins then none goes out any more until the next one begins.',
    'Is it growth? Have the operator raise monthlyParts of your clinic. Is it a loop? Have them look.',
  ],
  all: [
    'Until the month ends no check-in and no reminder of one is sent. No-driving notices, answers to patients,',
    'crisis texts, ride reminders, changes of sessions and your own messages go on.',
    'Have the operator raise monthlyParts of your clinic, and ask patients you worry about yourselves.',
  ],
} as const satisfies Record<TextsSpentPage['share'], readonly string[]>

export const budgetBody = (page: TextsSpentPage): string =>
  [page.clinicName, `${budgetSubject(page)}.`, '', ...about[page.share]].join('\n')

/** One SMS part. */
export function budgetText(page: TextsSpentPage): string {
  const said = `${budgetSubject(page)}.`
  const full = `${page.clinicName}: ${said}`
  return fitsOnePart(full) ? full : said
}
