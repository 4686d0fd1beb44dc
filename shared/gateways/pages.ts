// Pages to clinicians: to the clinic's topic, and by SMS to whoever is on call.
import { PublishCommand } from '@aws-sdk/client-sns'
import type { PhoneNumber } from '../vocabulary/ids.ts'
import { pageBody, pageSubject, pageText } from './page-words.ts'
import { type ByClinic, ofClinic, publish, type SnsClient, smsAttributes } from './sns.ts'
import type { Pages } from './types.ts'

/** One call a page. Throws SendFault on anything that may pass. */
export function snsPages(
  client: SnsClient,
  topicArns: ByClinic<string>,
  numbers: ByClinic<PhoneNumber>,
): Pages {
  return {
    async publish(page) {
      return publish(
        client,
        new PublishCommand({
          TopicArn: ofClinic(topicArns, page.clinicId, 'page topic'),
          Subject: pageSubject(page),
          Message: pageBody(page),
        }),
      )
    },
    async text(page, to) {
      const from = ofClinic(numbers, page.clinicId, 'text number')
      return publish(
        client,
        new PublishCommand({
          PhoneNumber: to,
          Message: pageText(page),
          MessageAttributes: smsAttributes(from),
        }),
      )
    },
  }
}
