// How many parts a text of ours comes to, near enough for a budget: the exact count brings a library along that every
// start would load (docs/aws.md "Parts of a text").

const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \n\r@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&\'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà'
const once = new Set(letters)
const twice = new Set('^{}\\[~]|€\f')

export function partsOf(body: string): number {
  let length = 0
  for (const letter of body) {
    if (!once.has(letter) && !twice.has(letter)) return fitting(body.length, 70, 67)
    length += twice.has(letter) ? 2 : 1
  }
  return fitting(length, 160, 153)
}

const fitting = (length: number, one: number, each: number): number =>
  length <= one ? 1 : Math.ceil(length / each)
