// The words that who drives is read by, in every language at once.
import { isWordOfDanger } from './hearing/index.ts'
import type { RideWords } from './languages/ride.ts'
import { once } from './once.ts'
import { ways, wordsIn } from './packs.ts'
import type { Said } from './ride-text.ts'

type List = Exclude<keyof RideWords, 'pieces'>

const wayOf = (name: List) => ways(({ answers: { ride } }) => whole(ride[name], ride.pieces))

/** With its pieces in their places, which may have pieces themselves. */
function whole(way: string, pieces: RideWords['pieces']): string {
  const filled = way.replace(/<([a-z]+)>/g, (_, name: string) => pieces[name] ?? '')
  return filled === way ? way : whole(filled, pieces)
}

const listOf = (name: List) => once(() => wordsIn(({ answers }) => answers.ride[name]))
const own = listOf('own')
export const courtesy = listOf('courtesy')
export const idle = listOf('idle')
export const doubts = listOf('doubts')
const alone = listOf('alone')
const names = listOf('names')

const labels = (name: 'yes' | 'no', numbers: readonly string[]) =>
  once(() => wordsIn(({ answers }) => answers.labels[name]).union(new Set(numbers)))
export const yes = labels('yes', ['1', 'one', 'uno'])
export const no = labels('no', ['2', 'two', 'dos'])

export const patterns = once(() => {
  const person = `(?:(?:${[...own()].join('|')}) )?(?:${wayOf('people')})`
  const named = `(?<who>(?:${person}|\\p{L}+)(?: \\p{L}+){0,2}?)`
  const all = (source: string) => new RegExp(`^(?:${source})$`, 'du')
  return {
    person: new RegExp(`^${person}(?= |$)`, 'u'),
    anybody: all(wayOf('anybody')),
    none: all(wayOf('none')),
    has: all(wayOf('has')),
    takes: [
      all(`(?<who>${wayOf('anybody')}) (?:${wayOf('takes')})`),
      all(`${named} (?:${wayOf('takes')})`),
      all(`(?:${wayOf('takenBy')}) ${named}`),
    ],
    itIs: all(`(?:${wayOf('itIs')}) (?<who>${person}(?: \\p{L}+){0,2})`),
  }
})

export const isAlone = ({ said }: Said): boolean => said.some(({ word }) => alone().has(word))

export const isAllAlone = ({ said }: Said): boolean =>
  said.every(({ word }) => [alone(), own(), idle()].some((each) => each.has(word)))

/** "1 pain" names nobody, and neither does "1 mg". */
export const isName = (word: string): boolean =>
  names().has(word) || (/[aeiouy]/.test(word) && !isWordOfDanger(word))
