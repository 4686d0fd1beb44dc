// What a page says: how urgent, what kind, where to look. Nothing about the patient, for it leaves our walls as
// plain e-mail and SMS.
import type { AlertKind, AlertLevel } from '../chart/events.ts'
import type { PageMessage } from './types.ts'

const kinds = {
  crisis: 'a patient may be in crisis',
  booster: 'a booster may be due',
  'non-response': 'a treatment has not helped so far',
  worsening: 'a patient is getting worse',
  'side-effect': 'a possible side effect',
  mania: 'possible mania',
  'undelivered-notice': 'a safety notice did not reach a patient',
  silent: 'a patient has stopped answering',
  'opted-out': 'a patient has stopped texts',
  'unclear-reply': 'a reply could not be read',
  overuse: 'possible overuse',
} satisfies Record<AlertKind, string>

const levels = {
  emergency: 'EMERGENCY',
  urgent: 'URGENT',
  routine: 'Routine',
} satisfies Record<AlertLevel, string>

/** SNS takes ASCII, one line, under 100 characters: so no clinic name, which may be neither. */
export function pageSubject({ kind, level, step }: PageMessage): string {
  return `${levels[level]}: ${kinds[kind]}${again(step)}`
}

/** The whole page, for e-mail and other subscribers of the clinic's topic. */
export function pageBody(page: PageMessage): string {
  return [
    `${page.clinicName}`,
    `${pageSubject(page)}.`,
    '',
    `Sign in to see it and acknowledge it: ${page.link}`,
    `Alert ${page.alertId}`,
  ].join('\n')
}

/** One SMS part: the fullest wording that fits. The link always stays, and is last so that phones make it a link. */
export function pageText(page: PageMessage): string {
  const said = pageSubject(page)
  const short = `${levels[page.level]}: ${page.link}`
  const wordings = [`${page.clinicName}: ${said}. ${page.link}`, `${said}. ${page.link}`]
  return wordings.find(fitsOnePart) ?? short
}

function again(step: number): string {
  return step === 0 ? '' : `, still not acknowledged (page ${step + 1})`
}

/** 160 letters that GSM 03.38 counts as one each; letters it counts as two, like `~`, are not worth the sum here. */
function fitsOnePart(text: string): boolean {
  return text.length <= 160 && /^[A-Za-z0-9 .,:;!?'"()+\-/=&%#@_*]+$/.test(text)
}
