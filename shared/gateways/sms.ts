// One SMS from a clinic's own number: what texts to patients and pages to whoever is on call have in common. Another SMS
// service takes the place of this file alone.
import { PublishCommand } from '@aws-sdk/client-sns'
import type { PhoneNumber } from '../vocabulary/ids.ts'
import { publish, type SnsClient } from './sns.ts'
import type { SendResult } from './types.ts'

export type Sms = { from: PhoneNumber; to: PhoneNumber; body: string }

/** One call an SMS. Throws SendFault on anything that may pass. */
export const sendSms = (client: SnsClient, { from, to, body }: Sms): Promise<SendResult> =>
  publish(
    client,
    new PublishCommand({ PhoneNumber: to, Message: body, MessageAttributes: attributes(from) }),
  )

/**
 * What makes an SMS leave from the clinic's own number, at the priority of a text that matters
 * (docs/aws.md "Sending a text by SNS").
 */
const attributes = (from: PhoneNumber) => ({
  // Never Promotional, which carriers may hold back: a reminder is part of care that was asked for.
  'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
  'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: from },
})
