// Texts to patients, by SNS from the clinic's own number.
import type { PhoneNumber } from '../vocabulary/ids.ts'
import { sendSms } from './sms.ts'
import { type ByClinic, ofClinic, type SnsClient } from './sns.ts'
import type { Texts } from './types.ts'

/** One call a text. Throws SendFault on anything that may pass. */
export const snsTexts = (client: SnsClient, numbers: ByClinic<PhoneNumber>): Texts => ({
  async send({ clinicId, to, body }) {
    return sendSms(client, { from: ofClinic(numbers, clinicId, 'text number'), to, body })
  },
})
