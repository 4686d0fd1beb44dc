import { PublishCommand, SNSClient, SNSServiceException } from '@aws-sdk/client-sns'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, describe, expect, it } from 'vitest'
import { SendFault } from '../../shared/gateways/sns.ts'
import { snsTexts } from '../../shared/gateways/texts.ts'
import { ClinicId, PhoneNumber, TextId } from '../../shared/vocabulary/ids.ts'

const sns = mockClient(SNSClient)
const number = PhoneNumber.parse('+12065550199')
const texts = snsTexts(new SNSClient({}), { demo: number })
const text = {
  clinicId: ClinicId.parse('demo'),
  to: PhoneNumber.parse('+14255550100'),
  body: 'Hello from the clinic.',
  class: 'reminder',
  textId: TextId.parse('t1'),
} as const

const refusal = (name: string, message: string, fault: 'client' | 'server' = 'client') =>
  new SNSServiceException({ name, message, $fault: fault, $metadata: {} })

beforeEach(() => {
  sns.reset()
})

describe('a text to a patient', () => {
  it('goes by SNS from the clinic’s own number, and comes back with the carrier’s id', async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'm1' })
    expect(await texts.send(text)).toEqual({ kind: 'sent', carrierId: 'm1' })
    expect(sns.commandCalls(PublishCommand)[0]!.args[0].input).toEqual({
      PhoneNumber: '+14255550100',
      Message: 'Hello from the clinic.',
      MessageAttributes: {
        'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
        'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: '+12065550199' },
      },
    })
  })

  it.each(['safety', 'reply', 'reminder'] as const)(
    'is transactional when it is a %s',
    async (kind) => {
      sns.on(PublishCommand).resolves({ MessageId: 'm1' })
      await texts.send({ ...text, class: kind })
      const { MessageAttributes } = sns.commandCalls(PublishCommand)[0]!.args[0].input
      expect(MessageAttributes?.['AWS.SNS.SMS.SMSType']?.StringValue).toBe('Transactional')
    },
  )

  it.each([
    ['OptedOutException', 'opted out', 'opted-out'],
    ['InvalidParameterException', 'Invalid parameter: Phone number is opted out', 'opted-out'],
    [
      'InvalidParameterException',
      'Invalid parameter: PhoneNumber Reason: +14255550100 is not valid to publish to',
      'invalid-number',
    ],
  ])('is refused on %s: %s', async (name, message, reason) => {
    sns.on(PublishCommand).rejects(refusal(name, message))
    expect(await texts.send(text)).toEqual({ kind: 'refused', reason })
  })

  it.each([
    ['ThrottledException', 'Rate exceeded'],
    ['InternalErrorException', 'try again'],
    ['AuthorizationErrorException', 'not authorized to send to +14255550100'],
    ['KMSThrottlingException', 'slow down'],
    ['InvalidParameterException', 'Invalid parameter: MessageAttributes Reason: no such number'],
    ['InvalidParameterException', 'Invalid parameter: Message too long'],
    ['TimeoutError', 'socket hang up'],
  ])('throws on %s, naming no number and no body', async (name, message) => {
    sns.on(PublishCommand).rejects(Object.assign(new Error(message), { name }))
    const error = await texts.send(text).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(SendFault)
    expect(error).toMatchObject({ code: name, message: `SNS did not take it: ${name}` })
    expect((error as Error).cause).toBeUndefined()
  })

  it('that comes back without an id did not certainly go out', async () => {
    sns.on(PublishCommand).resolves({})
    await expect(texts.send(text)).rejects.toThrow(SendFault)
  })

  it('never goes out from another clinic’s number', async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'm1' })
    for (const clinicId of ['north', 'constructor']) {
      const elsewhere = { ...text, clinicId: ClinicId.parse(clinicId) }
      await expect(texts.send(elsewhere)).rejects.toThrow(`no text number for clinic ${clinicId}`)
    }
    expect(sns.calls()).toHaveLength(0)
  })
})
