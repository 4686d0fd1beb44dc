// Tokens of patients' links: made by the secret that names numbers, under words of their own, and stored nowhere.
import { createHmac, hash } from 'node:crypto'
import type { LinkKeys } from './types.ts'

const tokenLetters = 22
const tokenBytes = 16
/** A patient answers page by page, and each asks for the same ones. */
const keptAtMost = 1_000
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

export const linkKeys = (secret: string): LinkKeys => {
  const seal = (what: string) => {
    const digest = createHmac('sha256', secret).update(what).digest()
    return spelt(BigInt(`0x${digest.subarray(0, tokenBytes).toString('hex')}`))
  }
  const known = new Map<string, string>()
  const sealed = (what: string) => {
    const before = known.get(what)
    if (before !== undefined) return before
    const word = seal(what)
    if (known.size >= keptAtMost) known.clear()
    known.set(what, word)
    return word
  }
  return {
    tokenOf: ({ clinicId, patientId }, checkInId, phone) =>
      sealed(`link ${clinicId} ${patientId} ${checkInId} ${phone}`),
    nameOf: (token) => hash('sha256', token),
    sealOf: (token, what) => sealed(`seal ${token} ${what}`),
  }
}

/** Letters and digits alone: an underscore or a hyphen is lost where phones make links of texts. */
function spelt(number: bigint): string {
  let rest = number
  let word = ''
  for (let letter = 0; letter < tokenLetters; letter++) {
    word = `${alphabet[Number(rest % 62n)]}${word}`
    rest /= 62n
  }
  return word
}
