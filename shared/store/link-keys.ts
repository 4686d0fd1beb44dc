// Tokens of patients' links: made by the secret that names numbers, under words of their own, and stored nowhere.
import { createHash, createHmac } from 'node:crypto'
import type { LinkKeys } from './types.ts'

const tokenLetters = 22
const tokenBytes = 16
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

export const linkKeys = (secret: string): LinkKeys => {
  const sealed = (what: string) => {
    const digest = createHmac('sha256', secret).update(what).digest()
    return spelt(BigInt(`0x${digest.subarray(0, tokenBytes).toString('hex')}`))
  }
  return {
    tokenOf: ({ clinicId, patientId }, checkInId, phone) =>
      sealed(`link ${clinicId} ${patientId} ${checkInId} ${phone}`),
    nameOf: (token) => createHash('sha256').update(token).digest('hex'),
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
