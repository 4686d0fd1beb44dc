// The chart of a number that no patient of the clinic has: it is found by the number, and its id tells nothing of it.
import { PatientId } from './ids.ts'

const form = /^unknown-[0-9a-f]{20}$/

/** @param key what the number is called in the table: hexadecimal digits, more than are taken here */
export const strangerId = (key: string): PatientId => PatientId.parse(`unknown-${key.slice(0, 20)}`)

/** No patient may have such an id. */
export const isStrangerId = (id: string): boolean => form.test(id)
