// What a phone or a mailbox writes by itself: closed forms, sentence by sentence.
import { packs, ways } from '../packs.ts'
import { clausesOf } from './clauses.ts'
import { matcher, whole } from './rules.ts'

/** Nothing longer is one of the forms. */
const longest = 640

/**
 * Whether a machine wrote it. One that says so at its head is believed whatever follows; otherwise
 * every sentence must be of the forms, so that nothing a patient adds is lost.
 */
export function isAutoReply(body: string): boolean {
  if (body.length > longest) return false
  const clauses = clausesOf(body)
  if (isHead(clauses)) return true
  const sentences = clauses.replaceAll(' , ', ' ').split(' . ')
  return isForm(sentences[0] ?? '') && sentences.every((each) => isForm(each) || isTail(each))
}

const isHead = matcher(
  () => packs().flatMap(({ steering }) => steering.chat.autoHeads),
  (source) => `(?:^|[.,] )(?:${source})(?= [.,]|$)`,
)
const isForm = matcher(
  () => packs().flatMap(({ steering }) => steering.chat.autoForms),
  (source) => `^(?:${source})( (?:${ways(({ steering }) => steering.chat.autoAfter)}))?$`,
)
const isTail = whole(() => packs().flatMap(({ steering }) => steering.chat.autoTails))
