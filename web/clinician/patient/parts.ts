// How much room a text takes, told while it is written; the service counts for itself.

const plainLetters =
  /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΔΦΓΛΩΠΨΣΘΞ^{}\\[~\]|€]*$/u
const takesTwo = /[\^{}\\[~\]|€]/gu

/** @returns "2 of 3 parts"; letters outside the GSM alphabet make each part shorter */
export function lettersOf(body: string): string {
  const isPlain = plainLetters.test(body)
  const length = isPlain ? body.length + (body.match(takesTwo)?.length ?? 0) : body.length
  const [one, each] = isPlain ? [160, 153] : [70, 67]
  const parts = length <= one ? 1 : Math.ceil(length / each)
  return `${parts} of 3 parts${isPlain ? '' : ', with letters that take more room'}${parts > 3 ? ': too long' : ''}`
}
