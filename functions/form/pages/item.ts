// One question: its exact wording, its answers, the way back.
import { phrase } from '../../../shared/conversation/index.ts'
import { permittedValues } from '../../../shared/instruments/answers.ts'
import type { AnswerSet, Wording } from '../../../shared/instruments/types.ts'
import { type Html, html, nothing } from '../../../shared/markup/html.ts'
import type { Language } from '../../../shared/vocabulary/ids.ts'
import type { Found } from '../link.ts'
import type { Page } from '../response.ts'
import type { Asked } from '../standing.ts'
import type { FormWords } from '../words.ts'
import { footOf, oneButton, printQuestion, wordsFor } from './parts.ts'

/** @param problem whether it was sent without an answer */
export function itemPage(
  found: Found,
  { open, instrument, follows }: Asked,
  problem = false,
): Page {
  const words = wordsFor(found)
  const { language } = found.patient.details
  const { position } = open
  const item = instrument.items[position]
  if (!item) throw new Error('an open check-in with no item left')
  const question = printQuestion(open.checkInId, position)
  const progress = words.question(position + 1, instrument.items.length)
  const said = saidIn(language)
  const another = follows && position === 0 ? phrase(language, 'next-part', {}) : ''
  const back =
    position > 0 ? oneButton('back', question, `\u2039 ${words.back}`, 'plain back') : nothing
  const body = html`<main>${problem ? summary(words, item.answers) : nothing}${back}
<form method="post" novalidate>
<input type="hidden" name="question" value="${question}">
<fieldset${problem ? { html: ' aria-describedby="wrong"' } : nothing}>
<legend><p class="quiet">${another} ${progress}</p>${instrument.stem ? html`<p>${said(instrument.stem)}</p>` : nothing}<h1>${said(item.text)}</h1></legend>
${problem ? html`<p id="wrong" class="wrong">${words.choose}</p>` : nothing}
${answersOf(item.answers, open.answers[position] ?? null, said, words)}
</fieldset>
<button name="do" value="answer">${words.next}</button>
</form>
${oneButton('skip', question, words.skip, 'plain')}
</main>${footOf(found)}`
  return {
    status: problem ? 422 : 200,
    language,
    title: problem ? `${words.problem}: ${progress}` : progress,
    body,
  }
}

/** Validated wording to the letter; English where there is no other. */
const saidIn =
  (language: Language) =>
  (wording: Wording): string =>
    wording[language] ?? wording.en

const summary = (words: FormWords, answers: AnswerSet): Html =>
  html`<div class="problem" role="alert"><h2>${words.problem}</h2><a href="#a${permittedValues(answers)[0] ?? 0}">${words.choose}</a></div>`

function answersOf(
  answers: AnswerSet,
  chosen: number | null,
  said: (wording: Wording) => string,
  words: FormWords,
): Html {
  if (answers.kind === 'choices')
    return html`<div class="answers">${answers.answers.map(({ value, label }) => radio(value, said(label), value === chosen))}</div>`
  const { from, to, low, high } = answers
  const values = permittedValues(answers)
  return html`<p class="quiet">${words.scale(from, to)}</p>
<p class="ends"><span>${from}: ${said(low)}</span><span>${to}: ${said(high)}</span></p>
<div class="answers scale">${values.map((value) => radio(value, String(value), value === chosen))}</div>`
}

const radio = (value: number, label: string, isChosen: boolean): Html =>
  html`<label class="answer"><input type="radio" name="answer" id="a${value}" value="${value}"${isChosen ? { html: ' checked' } : nothing}><span>${label}</span></label>`
