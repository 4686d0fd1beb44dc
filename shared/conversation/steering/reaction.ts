// A thumb or a heart on a text, as phones send it to those who cannot show one.
import { everyScript } from '../every-script.ts'
import { words } from '../normalise.ts'
import { once } from '../once.ts'
import { ways, wordsIn } from '../packs.ts'

/** `quote`: the words reacted to, as the phone quotes them, or null for a picture and its like. */
export type Reaction = Readonly<{ quote: string | null; removed: boolean }>

const emoji = everyScript(
  '(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}|[0-9#*]\\uFE0F?\\u20E3)' +
    '(?:\\p{Emoji_Modifier}|\\p{M}|\\p{Cf}|\\p{Extended_Pictographic}|\\p{Regional_Indicator})*',
  'gu',
)
const unseen = everyScript('\\p{Cf}', 'gu')
const forms = once(() => wordsIn(({ steering }) => steering.chat.reactions, '|'))
const reactor = once(() => new RegExp(`^(?:${ways(({ steering }) => steering.chat.reactor)})`, 'u'))
const removal = once(
  () => new RegExp(`^(?:${ways(({ steering }) => steering.chat.removals)})(?!\\S)`, 'u'),
)
const picture = once(
  () => new RegExp(`^(.*\\S) (?:${ways(({ steering }) => steering.chat.pictures)})$`, 'u'),
)
const opening = /["\u201C\u201D\u201E\u00AB\u2018']/u
const closing = /["\u201C\u201D\u00BB\u2019']$/u
const ourMark = ' qqq '

/**
 * Reads the whole of a text as a reaction, or null: `Liked "..."`, `Se rio de "..."`, an emoji "to"
 * something. Says nothing of whose text is quoted: `quotesOurs` does.
 */
export function readReaction(body: string): Reaction | null {
  const text = body.trim()
  const head = text.slice(0, 160)
  const at = head.search(opening)
  return at === -1 ? ofPicture(text) : ofText(text.slice(0, at), text.slice(at + 1))
}

function ofText(head: string, rest: string): Reaction | null {
  const said = spoken(head)
  if (!forms().has(said)) return null
  const quoted = rest.replace(unseen(rest), '').trim()
  const quote = quoted.replace(closing, '')
  // Closed, and something said after it: that is a text of the patient's own.
  if (/[\u201D\u00BB]/u.test(quote) || (quote === quoted && quoted.includes('"'))) return null
  return quote.trim() === '' ? null : { quote: quote.trim(), removed: isRemoval(said) }
}

function ofPicture(text: string): Reaction | null {
  if (text.length > 120) return null
  const said = picture().exec(spoken(text))?.[1]
  return said !== undefined && forms().has(said) ? { quote: null, removed: isRemoval(said) } : null
}

/** The words, an emoji among them as `*`. */
function spoken(text: string): string {
  return words(text.replace(emoji(text), ourMark))
    .replaceAll('qqq', '*')
    .replace(reactor(), '')
}

function isRemoval(said: string): boolean {
  return removal().test(said)
}

/** Fewer letters than this say too little to be known for ours. */
const tellingLetters = 10

/**
 * Whether a quotation is of one of these texts, or of a part of one: phones leave out the end, and
 * change spaces. One too short to tell is ours only when it is a whole text.
 */
export function quotesOurs(quote: string, bodies: readonly string[]): boolean {
  const isCut = /(?:\u2026|\.\.\.)["\u201D\u00BB]?\s*$/u.test(quote)
  const quoted = words(quote)
  if (quoted === '') return false
  return bodies.some((body) => {
    const ours = words(body)
    if (ours === quoted) return true
    if (quoted.length < tellingLetters) return false
    return ` ${ours} `.includes(isCut ? ` ${quoted}` : ` ${quoted} `)
  })
}
