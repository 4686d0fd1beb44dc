// Pages to the clinic's topic, for e-mail and whatever else is subscribed to it.
import { PublishCommand } from '@aws-sdk/client-sns'
import { pageBody, pageSubject } from './page-words.ts'
import { type ByClinic, ofClinic, publish, type SnsClient } from './sns.ts'
import type { AnyPage, SendResult } from './types.ts'

/** One call a page. Throws SendFault on anything that may pass. */
export const publishTo =
  (client: SnsClient, topicArns: ByClinic<string>) =>
  async (page: AnyPage): Promise<SendResult> =>
    publish(
      client,
      new PublishCommand({
        TopicArn: ofClinic(topicArns, page.clinicId, 'page topic'),
        Subject: pageSubject(page),
        Message: pageBody(page),
      }),
    )
