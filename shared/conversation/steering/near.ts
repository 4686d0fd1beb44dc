// One slip of the thumb: a letter missing, doubled, wrong, or two changed over.

/** Whether two words differ by no more than one such slip. */
export function isNear(word: string, meant: string): boolean {
  if (word === meant) return true
  if (Math.abs(word.length - meant.length) > 1) return false
  let at = 0
  while (at < word.length && word[at] === meant[at]) at += 1
  const rest = word.slice(at)
  const wanted = meant.slice(at)
  const isSwapped =
    rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0]
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    isSwapped
  )
}
