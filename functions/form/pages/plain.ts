// Pages without a question: before the first, after the last, and when there is none to ask.
import { phrase } from '../../../shared/conversation/index.ts'
import { type Html, html, nothing } from '../../../shared/markup/html.ts'
import type { Found } from '../link.ts'
import type { Page } from '../response.ts'
import type { Asked, Told } from '../standing.ts'
import { formWords } from '../words.ts'
import { callUs, foot, footOf, oneButton, printQuestion, wordsFor } from './parts.ts'

/** Nothing of what is asked: whoever previews a link, or picks up a phone, reads no more than this. */
export function beginPage(found: Found, { open, questions }: Asked): Page {
  const words = wordsFor(found)
  const question = printQuestion(open.checkInId, 0)
  const body = html`<h1>${words.checkIn}</h1><p>${words.begin(questions)}</p><p>${words.beginNote}</p>${oneButton('begin', question, words.start)}`
  return page(found, words.checkIn, body)
}

export function heldPage(found: Found, { open }: Asked, told: Told): Page {
  const words = wordsFor(found)
  const question = printQuestion(open.checkInId, open.position)
  const body = html`${urgent(found, told)}${callUs(found, words)}<p>${words.goOnNote}</p>${oneButton('begin', question, words.goOn, 'plain')}`
  return page(found, words.held, body)
}

/** What the text about it says, which is on its way as well. */
function urgent(found: Found, told: Told): Html {
  const words = wordsFor(found)
  const says = phrase(found.patient.details.language, `${told}-alerted`, {})
  const numbers = told === 'crisis' ? ['988', '911'] : ['911']
  const calls = numbers.map(
    (number) => html`<a class="button" href="tel:${number}">${words.callNumber(number)}</a> `,
  )
  return html`<div class="urgent" role="alert"><h1>${words.held}</h1><p>${says}</p><p>${calls}</p></div>`
}

/** @param mayText whether a next one is going to be texted at all */
export function donePage(
  found: Found,
  { told, mayText }: { told: Told | null; mayText: boolean },
): Page {
  const words = wordsFor(found)
  const next = mayText ? html`<p>${words.doneNext}</p>` : nothing
  if (told) {
    const body = html`${urgent(found, told)}<h2>${words.done}</h2>${next}`
    return page(found, words.held, body)
  }
  const body = html`<h1>${words.done}</h1><p>${words.doneReads}</p>${next}`
  return page(found, words.done, body)
}

export function overPage(found: Found, { mayText }: { mayText: boolean }): Page {
  const words = wordsFor(found)
  const ask = mayText ? oneButton('link', '', words.textMe) : nothing
  const body = html`<h1>${words.over}</h1><p>${words.overNote}</p>${ask}`
  return page(found, words.over, body)
}

/** @param isSent whether it was asked for often enough already, or cannot be sent */
export function linkPage(found: Found, isSent: boolean): Page {
  const words = wordsFor(found)
  return page(found, words.textMe, html`<h1>${isSent ? words.texted : words.notTexted}</h1>`)
}

/** Above what stands now: the answer just sent is not among what is kept. */
export function withLateNote(found: Found, page: Page): Page {
  const { late } = wordsFor(found)
  const note = html`<aside id="late" class="problem" role="status"><p>${late}</p></aside>`
  return { ...page, body: html`${note}${page.body}` }
}

const page = (found: Found, title: string, body: Html): Page => ({
  status: 200,
  language: found.patient.details.language,
  title,
  body: html`<main>${body}</main>${footOf(found)}`,
})

/** For whoever holds a link of nobody's: it may be any language's reader. */
export const nobodysPage = (): Page => bothLanguages(404, 'callClinic')
export const tooOftenPage = (): Page => bothLanguages(429, 'tooOften')
export const failedPage = (requestId: string): Page =>
  bothLanguages(500, 'failed', html`<p class="quiet">${formWords.en.reference} ${requestId}</p>`)

function bothLanguages(
  status: Page['status'],
  says: 'callClinic' | 'tooOften' | 'failed',
  more: Html = nothing,
): Page {
  const { en, es } = formWords
  const body = html`<main><h1>${en.checkIn}</h1><p>${en[says]}</p><div lang="es"><p>${es[says]}</p></div>${more}</main>${foot(en)}`
  return { status, language: 'en', title: en.checkIn, body }
}
