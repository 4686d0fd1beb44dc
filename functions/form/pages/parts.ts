// What pages have in common: where the form goes, and whom to call.

import { type Html, html, nothing } from '../../../shared/markup/html.ts'
import type { CheckInId } from '../../../shared/vocabulary/ids.ts'
import type { Found } from '../link.ts'
import { type FormWords, formWords } from '../words.ts'

/** What the reader wants done; read back by act.ts. */
export const acts = ['begin', 'answer', 'skip', 'back', 'link', 'year'] as const
export type Act = (typeof acts)[number]

export const wordsFor = ({ patient }: Found): FormWords => formWords[patient.details.language]

/** `<check-in>.<item>`: which question a form is about. */
export const printQuestion = (checkInId: CheckInId, item: number): string => `${checkInId}.${item}`

/** A form with one button, to the page it stands on. */
export const oneButton = (
  act: Act,
  question: string,
  label: string,
  look: '' | 'plain' | 'plain back' = '',
): Html =>
  html`<form method="post"><input type="hidden" name="question" value="${question}"><button class="${look}" name="do" value="${act}">${label}</button></form>`

const digitsOf = (phone: string): string => phone.replace(/[^\d+]/g, '')

export const callUs = ({ clinic }: Found, { call }: FormWords): Html =>
  html`<p class="numbers">${call} <a href="tel:${digitsOf(clinic.phone)}">${clinic.phone}</a></p>`

/** At the foot of every page. */
export const foot = (words: FormWords, more: Html = nothing): Html =>
  html`<footer>${more}<p class="numbers">${words.emergency} <a href="tel:911">911</a></p><p class="numbers">${words.crisis} <a href="tel:988">988</a></p></footer>`

export const footOf = (found: Found): Html => foot(wordsFor(found), callUs(found, wordsFor(found)))
