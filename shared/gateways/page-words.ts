// What a page says: how urgent, what kind, where to look. Nothing about the patient, for it leaves our walls as
// plain e-mail and SMS.
import { type AlertKindRow, alertKinds, alertLevels } from '../vocabulary/alerts.ts'
import { budgetBody, budgetSubject, budgetText } from './budget-words.ts'
import { digestBody, digestSubject, digestText } from './digest-words.ts'
import { emergencyBody, emergencySubject, emergencyText } from './emergency-words.ts'
import { fitsOnePart } from './one-part.ts'
import { quarantineBody, quarantineSubject, quarantineText } from './quarantine-words.ts'
import { quarantinesBody, quarantinesSubject, quarantinesText } from './quarantines-words.ts'
import type { AnyPage, PageMessage } from './types.ts'

/** SNS takes ASCII, one line, under 100 characters: so no clinic name, which may be neither. */
export function pageSubject(page: AnyPage): string {
  if (page.kind === 'digest') return digestSubject(page)
  if (page.kind === 'emergency-access') return emergencySubject(page)
  if (page.kind === 'texts-spent') return budgetSubject(page)
  if (page.kind === 'quarantines') return quarantinesSubject(page)
  return page.kind === 'quarantine' ? quarantineSubject(page) : alertSubject(page)
}

function alertSubject({ kind, level, step, others }: PageMessage): string {
  return `${beginning({ kind, level })}: ${alertKinds[kind].page}${again(step)}${more(others)}`
}

/** What a page is about must be seen before anything else: how urgent it is, or that it is none. */
function beginning({ kind, level }: Pick<PageMessage, 'kind' | 'level'>): string {
  const row: AlertKindRow = alertKinds[kind]
  return row.begins ?? alertLevels[level].page
}

/** The whole page, for e-mail and other subscribers of the clinic's topic. */
export function pageBody(page: AnyPage): string {
  if (page.kind === 'digest') return digestBody(page)
  if (page.kind === 'emergency-access') return emergencyBody(page)
  if (page.kind === 'texts-spent') return budgetBody(page)
  if (page.kind === 'quarantine') return quarantineBody(page)
  if (page.kind === 'quarantines') return quarantinesBody(page)
  const said = `${alertSubject(page)}${reach(page)}.`
  return [
    ...(page.kind === 'drill' ? [said, page.clinicName] : [page.clinicName, said]),
    '',
    `Sign in to see it and acknowledge it: ${page.link}`,
    `Alert ${page.alertId}`,
    ...page.others.map(({ alertId }) => `Alert ${alertId}, about the same patient`),
  ].join('\n')
}

/** One SMS part: the fullest wording that fits. The link always stays, and is last so that phones make it a link. */
export function pageText(page: AnyPage): string {
  if (page.kind === 'digest') return digestText(page)
  if (page.kind === 'emergency-access') return emergencyText(page)
  if (page.kind === 'texts-spent') return budgetText(page)
  if (page.kind === 'quarantine') return quarantineText(page)
  if (page.kind === 'quarantines') return quarantinesText(page)
  const said = alertSubject(page)
  const short = `${beginning(page)}: ${page.link}`
  const whose =
    page.kind === 'drill' ? `${said} (${page.clinicName})` : `${page.clinicName}: ${said}`
  // What is to be done says more than whose patient it is, which the link tells.
  const wordings = [`${whose}${reach(page)}`, `${said}${reach(page)}`, whose, said].map(
    (each) => `${each}. ${page.link}`,
  )
  return wordings.find(fitsOnePart) ?? short
}

/** Not in the subject, which is full. */
const reach = ({ optedOut }: PageMessage): string => (optedOut ? ', opted out, call' : '')

function again(step: number): string {
  return step === 0 ? '' : `, still not acknowledged (page ${step + 1})`
}

const more = ({ length }: PageMessage['others']): string =>
  length === 0 ? '' : ` (and ${length} more)`
