// Spreads a clinic's morning so that two hundred reminders do not meet one number's rate limit at 9:00.
import { hourMs } from './instants.ts'

/** FNV-1a with a last mix, so that `p1` and `p2` land far apart: 32 bits, the same on every machine. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A patient's own place in the first hour, in milliseconds: at least 0, below 60 minutes. */
export function spreadMs(seed: string): number {
  return Math.floor((hash(seed) / 2 ** 32) * hourMs)
}
