// Texts to patients, by SNS from the clinic's own number.
import { PublishCommand } from '@aws-sdk/client-sns'
import type { PhoneNumber } from '../vocabulary/ids.ts'
import { type ByClinic, ofClinic, publish, type SnsClient, smsAttributes } from './sns.ts'
import type { Texts } from './types.ts'

/** One call a text. Throws SendFault on anything that may pass. */
export function snsTexts(client: SnsClient, numbers: ByClinic<PhoneNumber>): Texts {
  return {
    async send({ clinicId, to, body }) {
      const from = ofClinic(numbers, clinicId, 'text number')
      return publish(
        client,
        new PublishCommand({
          PhoneNumber: to,
          Message: body,
          MessageAttributes: smsAttributes(from),
        }),
      )
    },
  }
}
