// Words spelled by ear, as in Spanish: k for qu and hard c, b for v, s, z and soft c for one another, h left out.

type Respelling = readonly [RegExp, string]

/** Each group holds ways to respell one sound; the first leaves it as it stands. */
const asItStands: Respelling = [/$^/g, '']
const sounds: readonly (readonly Respelling[])[] = [
  [asItStands, [/^(?=[aeiou])/, 'h'], [/(?<=a)(?=o)/, 'h']],
  [asItStands, [/g(?=[ei])/g, 'gu']],
  [asItStands, [/b/g, 'v'], [/v/g, 'b']],
  [asItStands, [/z|c(?=[ei])/g, 's'], [/s(?=[ei])/g, 'c'], [/s/g, 'z']],
]

const longest = 16
/** Shorter ones are too near to others, but for "ke" and "aki". */
const worth = /^(?:[a-z]{4,}|[a-z]?k[ei])$/

/** Other spellings of a word that sound the same: "kitar" is "quitar", "bida" is "vida". */
export function respelled(word: string): readonly string[] {
  if (word.length > longest || !worth.test(word)) return []
  const hard = word.replace(/k(?=[ei])/g, 'qu').replaceAll('k', 'c')
  const found = sounds.reduce<readonly string[]>(
    (all, ways) => all.flatMap((each) => ways.map(([from, to]) => each.replace(from, to))),
    [hard],
  )
  return [...new Set(found)].filter((each) => each !== word)
}
