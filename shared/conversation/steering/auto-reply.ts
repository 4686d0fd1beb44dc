// What a phone or a mailbox writes by itself: closed forms, sentence by sentence.
import { autoFormsEn, autoHeadsEn, autoTailsEn } from '../languages/en/steering-chat.ts'
import { autoFormsEs, autoHeadsEs, autoTailsEs } from '../languages/es/steering-chat.ts'
import { clausesOf, squeeze } from './clauses.ts'

/** Nothing longer is one of the forms. */
const longest = 640

/**
 * Whether a machine wrote it. One that says so at its head is believed whatever follows; otherwise
 * every sentence must be of the forms, so that nothing a patient adds is lost.
 */
export function isAutoReply(body: string): boolean {
  if (body.length > longest) return false
  const clauses = clausesOf(body)
  const { head, form, tail } = patterns()
  if (head.test(clauses)) return true
  const sentences = clauses.replaceAll(' , ', ' ').split(' . ')
  return (
    form.test(sentences[0] ?? '') && sentences.every((each) => form.test(each) || tail.test(each))
  )
}

type Patterns = Readonly<{ head: RegExp; form: RegExp; tail: RegExp }>
let known: Patterns | undefined

function patterns(): Patterns {
  known ??= {
    head: new RegExp(squeeze(`(?:^|[.,] )(?:${autoHeadsEn}|${autoHeadsEs})(?= [.,]|$)`), 'u'),
    form: sentence(
      [...autoFormsEn, ...autoFormsEs],
      '( (and )?(wil|il|i wil|we wil|te|le|les) (get|reply|respond|return|answer|text|cal|respondo|contesto|lamo|escribo)( \\S+){0,8})?',
    ),
    tail: sentence([...autoTailsEn, ...autoTailsEs], ''),
  }
  return known
}

function sentence(sources: readonly string[], after: string): RegExp {
  return new RegExp(squeeze(`^(?:${sources.join('|')})${after}$`), 'u')
}
