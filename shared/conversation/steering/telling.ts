// A death that is told, apart from what its bringer says of himself.
import { everyScript } from '../every-script.ts'
import { type Finding, findDanger } from '../hearing/index.ts'
import { packs, ways } from '../packs.ts'
import { markedOf } from './clauses.ts'
import { possible } from './rules.ts'
import { named, nameLength } from './someone-else.ts'
import { squeeze } from './squeeze.ts'

/**
 * The dangers of a text that tells of a death, without what is said of the one who died: "Ana killed herself" is not
 * the writer's danger, "and I want to die too" is.
 */
export function dangersBesideDeath(body: string, firstName?: string): readonly Finding[] {
  const all = findDanger(body)
  if (all.length === 0) return all
  const { telling, rest } = partedByDeath(body, firstName)
  const theirs = new Set(findDanger(telling).map(kindOf))
  if (theirs.size === 0) return all
  const kept = findDanger(rest)
  return all.flatMap((each) =>
    theirs.has(kindOf(each)) ? kept.filter((own) => kindOf(own) === kindOf(each)) : [each],
  )
}

const kindOf = ({ tier }: Finding): string => tier.replace(/^crisis-.*/u, 'crisis')

/** A first name has up to sixty letters. */
const nameWordsAtMost = 30

/** The words that tell of the death, with what is said of its cause, and all others. */
function partedByDeath(body: string, firstName = ''): Readonly<{ telling: string; rest: string }> {
  const written = markedOf(body).split(' ')
  const text = named(written.join(' '), firstName)
  const told = new Set(spansOf(text).flatMap(({ from, to }) => range(from, to)))
  const parts = { telling: [] as string[], rest: [] as string[] }
  let at = 0
  let place = 0
  for (const word of text.split(' ')) {
    const end =
      at +
      (word.startsWith('@')
        ? nameLength(written.slice(at, at + nameWordsAtMost).join(' '), firstName)
        : 1)
    parts[told.has(place) ? 'telling' : 'rest'].push(...written.slice(at, end))
    place += word.length + 1
    at = end
  }
  // Pictures are no words here, and may say what they do not.
  const pictures = body.match(anyPicture(body)) ?? []
  return { telling: parts.telling.join(' '), rest: [...parts.rest, ...pictures].join(' ') }
}

const anyPicture = everyScript('\\p{Extended_Pictographic}', 'gu')

type Span = Readonly<{ from: number; to: number }>

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, nth) => from + nth)

/** Where in the text a death is told. */
function spansOf(text: string): readonly Span[] {
  const cause = ways(({ steering }) => steering.somebodyElse.causeOfDeath)
  const spaced = ` ${text} `
  return packs()
    .flatMap(({ steering: { somebodyElse } }) => [
      ...somebodyElse.namedDied,
      ...somebodyElse.deceased,
      ...somebodyElse.relativeDied,
    ])
    .filter(({ on }) => possible(on)(spaced))
    .flatMap(({ words: said }) => {
      const pattern = `(?<!\\S)(?:${said})(?: (?:${cause}))?(?!\\S)`
      return [...text.matchAll(new RegExp(squeeze(pattern), 'gu'))]
    })
    .map((found) => ({ from: found.index, to: found.index + found[0].length }))
}
