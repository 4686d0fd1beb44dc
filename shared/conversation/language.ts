// In which of our languages a text is written, where nobody has told us.
import type { Language } from '../vocabulary/ids.ts'
import { once } from './once.ts'
import { packs } from './packs.ts'

const known = once(() =>
  packs().map(({ language, telling }) => ({
    language,
    letters: [...telling.letters],
    words: new Set(telling.words.split(' ')),
  })),
)

/** The one whose letters it has, or else most words; English, the first, where no other has more. */
export function languageOf(body: string): Language {
  const text = body.toLowerCase()
  const lettered = known().find(({ letters }) => letters.some((letter) => text.includes(letter)))
  if (lettered !== undefined) return lettered.language
  const said = text.slice(0, 1_000).split(/[^a-z]+/u)
  const counts = known().map(({ language, words }) => ({
    language,
    count: said.filter((each) => words.has(each)).length,
  }))
  const [first, ...others] = counts
  return (
    others.reduce((most, each) => (each.count > (most?.count ?? 0) ? each : most), first)
      ?.language ?? 'en'
  )
}
