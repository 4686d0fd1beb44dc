// Names for numbers: audit logs show keys, and must show nobody's number.
import { createHmac } from 'node:crypto'
import type { NumberKeys } from './types.ts'

/**
 * 64 hexadecimal digits, the same each time and different for each clinic and number; without the secret nobody can
 * find the number by trying all there are. By the clinic's id: its own number may change.
 */
export const numberKeys =
  (secret: string): NumberKeys =>
  (clinicId, claim) =>
    createHmac('sha256', secret).update(`${clinicId} ${claim}`).digest('hex')
