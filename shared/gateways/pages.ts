// Pages to clinicians: to the clinic's topic, and by SMS to whoever is on call.
import type { PhoneNumber } from '../vocabulary/ids.ts'
import { pageText } from './page-words.ts'
import { sendSms } from './sms.ts'
import { type ByClinic, ofClinic, type SnsClient } from './sns.ts'
import { publishTo } from './topic.ts'
import type { Pages } from './types.ts'

/** One call a page. Throws SendFault on anything that may pass. */
export const snsPages = (
  client: SnsClient,
  topicArns: ByClinic<string>,
  numbers: ByClinic<PhoneNumber>,
): Pages => ({
  publish: publishTo(client, topicArns),
  async text(page, to) {
    const from = ofClinic(numbers, page.clinicId, 'text number')
    return sendSms(client, { from, to, body: pageText(page) })
  },
})
