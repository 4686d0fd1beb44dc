// A text in the form that the steering rules are matched on: words, and where one thing ends.
import { everyScript } from '../every-script.ts'
import { plain } from '../normalise.ts'
import { once } from '../once.ts'
import { wordsIn } from '../packs.ts'
import { squeeze } from './squeeze.ts'

/**
 * Words with " . " where a sentence, line or bracket ends and " , " at a comma; letters drawn out or
 * doubled are single ("pleaseee stopp" reads "please stop"). A number sign that numbers nothing is
 * the word ("the wrong #").
 */
export const clausesOf = (body: string): string => squeeze(markedOf(body))

const between = everyScript('[^\\p{L}\\p{N}|,]+', 'gu')
const spelt = everyScript('(?<!\\S)\\p{L}(?:(?: [.,])? \\p{L}(?!\\S)){2,}', 'gu')

/** The same with its letters as they were written: word by word what `clausesOf` gives. */
export function markedOf(body: string): string {
  const marked = plain(body)
    .replace(/#[#\s]*(?![#\s\d])/gu, ' number ')
    .replace(
      /[!?;\u2026()[\]"\u201C\u201D\u00AB\u00BB\u00A1\u00BF\n\r]|[.:](?![^\s.])|\s[-\u2013\u2014~]/gu,
      ' | ',
    )
    .replace(between(body), ' ')
    .replace(/ ?[|,][ |,]*/gu, (mark) => (mark.includes('|') ? ' . ' : ' , '))
  return marked.replace(/^[ .,]+/u, '').replace(/[ .,]{1,4}$/u, '')
}

/** "s t o p" as one word, where three or more single letters stand in a row. */
export function joinLetters(text: string): string {
  return text.replace(spelt(text), (run) => run.replace(/[ .,]/gu, ''))
}

const polite = once(
  () =>
    new Set([...wordsIn(({ steering }) => steering.chat.polite)].map(squeeze).concat(['.', ','])),
)

/** A text without the courtesy around it. */
export function bare(text: string): string {
  const all = text.split(' ')
  const courtesy = polite()
  const from = all.findIndex((word) => !courtesy.has(word))
  const to = all.findLastIndex((word) => !courtesy.has(word))
  return from === -1 ? '' : all.slice(from, to + 1).join(' ')
}

/** A text without the courtesy behind it alone: before it, "you" is who is asked. */
export function unthanked(text: string): string {
  const all = text.split(' ')
  return all.slice(0, all.findLastIndex((word) => !polite().has(word)) + 1).join(' ')
}
