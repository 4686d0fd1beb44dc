// How many SMS parts a text takes: what it costs, and whether carriers may part it.
import { split } from 'split-sms'

/** `gsm-7` carries 160 characters (153 in parts), `ucs-2` 70 (67); GSM 03.38. */
export type Parts = Readonly<{ encoding: 'gsm-7' | 'ucs-2'; parts: number }>

/**
 * Counts parts as a carrier would. SNS breaks long texts between words, so the true number can be
 * one more; a text of one part is exact. An empty text is one part.
 */
export function countParts(body: string): Parts {
  if (body.length <= 160 && plain.test(body)) return { encoding: 'gsm-7', parts: 1 }
  const { characterSet, parts } = split(body, { summary: true })
  return { encoding: characterSet === 'GSM' ? 'gsm-7' : 'ucs-2', parts: parts.length }
}

/** Letters of one septet each that every text of ours is mostly made of; the library knows the others. */
const plain = /^[A-Za-z0-9 \n\r@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà]*$/
