// The patients' and clinicians' side of the deployed service: what phones get, and what they send.
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import type { Account, Aws } from './aws.ts'

export type Got = { body: string; messageId: string }

export class Phones {
  readonly #aws: Aws
  readonly #account: Account
  readonly #topic: string
  #sent = 0

  /** @param topic where the carrier hands over what patients write */
  constructor(aws: Aws, account: Account, topic: string) {
    this.#aws = aws
    this.#account = account
    this.#topic = topic
  }

  /** As the carrier says it (docs/aws.md "Receiving texts"). */
  async send(from: string, to: string, body: string): Promise<void> {
    const text = {
      originationNumber: from,
      destinationNumber: to,
      messageKeyword: `KEYWORD_${this.#account.id}`,
      messageBody: body,
      inboundMessageId: `in-${++this.#sent}`,
    }
    const command = new PublishCommand({ TopicArn: this.#topic, Message: JSON.stringify(text) })
    await new SNSClient(this.#account.client).send(command)
  }

  /** All that came to a phone, oldest first. */
  async got(number: string): Promise<readonly Got[]> {
    const asked = `phoneNumber=${encodeURIComponent(number)}&account=${this.#account.id}`
    const url = `${this.#aws.emulator.endpoint}/_ministack/sns/sms-messages?${asked}`
    const { sms_messages: all = {} } = Object(await (await fetch(url)).json())
    return (all[number] ?? []).map((each: Record<string, unknown>) => ({
      body: String(each.Message ?? each.message ?? each.Body ?? each.body),
      messageId: String(each.MessageId ?? each.message_id ?? each.messageId),
    }))
  }
}
