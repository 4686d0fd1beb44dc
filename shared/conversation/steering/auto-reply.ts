// What a phone or a mailbox writes by itself: closed forms, sentence by sentence.
import { once } from '../once.ts'
import { packs, ways } from '../packs.ts'
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

const patterns = once(() => {
  const heads = ways(({ steering }) => steering.chat.autoHeads)
  const after = ways(({ steering }) => steering.chat.autoAfter)
  const forms = packs.flatMap(({ steering }) => steering.chat.autoForms)
  const tails = packs.flatMap(({ steering }) => steering.chat.autoTails)
  return {
    head: new RegExp(squeeze(`(?:^|[.,] )(?:${heads})(?= [.,]|$)`), 'u'),
    form: sentence(forms, `( (?:${after}))?`),
    tail: sentence(tails, ''),
  }
})

function sentence(sources: readonly string[], after: string): RegExp {
  return new RegExp(squeeze(`^(?:${sources.join('|')})${after}$`), 'u')
}
