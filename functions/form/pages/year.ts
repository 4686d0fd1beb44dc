// Ahead of the questions, where the clinic wants it: in which year the patient was born.
import { html, nothing } from '../../../shared/markup/html.ts'
import type { Found } from '../link.ts'
import type { Page } from '../response.ts'
import type { Asked } from '../standing.ts'
import { callUs, footOf, printQuestion, wordsFor } from './parts.ts'

/** @param missed whether a year was given that is not the patient's */
export function yearPage(found: Found, { open }: Asked, missed: boolean): Page {
  const words = wordsFor(found)
  const summary = html`<div class="problem" role="alert"><h2>${words.problem}</h2><a href="#year">${words.yearMissed}</a></div>`
  const field = html`<input class="year" id="year" name="year" inputmode="numeric" autocomplete="bday-year" maxlength="4" aria-describedby="hint"${missed ? { html: ' aria-invalid="true"' } : nothing}>`
  const body = html`<main>${missed ? summary : nothing}<form method="post" novalidate><input type="hidden" name="question" value="${printQuestion(open.checkInId, 0)}"><h1><label for="year">${words.year}</label></h1><p id="hint" class="quiet">${words.yearHint}</p><p>${field}</p><button name="do" value="year">${words.next}</button></form></main>${footOf(found)}`
  return {
    status: missed ? 422 : 200,
    language: found.patient.details.language,
    title: missed ? `${words.problem}: ${words.year}` : words.year,
    body,
  }
}

export function lockedOutPage(found: Found): Page {
  const words = wordsFor(found)
  const body = html`<main><h1>${words.lockedOut}</h1><p>${words.lockedOutNote}</p>${callUs(found, words)}</main>${footOf(found)}`
  return { status: 200, language: found.patient.details.language, title: words.lockedOut, body }
}
