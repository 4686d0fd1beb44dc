// The account's numbers that a clinic may text from.
import {
  DescribePhoneNumbersCommand,
  type PhoneNumberInformation,
} from '@aws-sdk/client-pinpoint-sms-voice-v2'
import type { Place } from '../place.ts'

export type NumberAtHand = { arn: string; phone: string; kind: string; active: boolean }

/** Toll-free: the carriers answer STOP there themselves (docs/aws.md "Numbers and opt-outs"). */
const kinds: ReadonlySet<string> = new Set(['TEN_DLC', 'SHORT_CODE', 'LONG_CODE', 'SIMULATOR'])

export async function usableNumbers({ clients }: Place): Promise<readonly NumberAtHand[]> {
  const all: PhoneNumberInformation[] = []
  let NextToken: string | undefined
  do {
    const page = await clients.numbers.send(new DescribePhoneNumbersCommand({ NextToken }))
    all.push(...(page.PhoneNumbers ?? []))
    NextToken = page.NextToken
  } while (NextToken)
  return all
    .filter(
      ({ NumberCapabilities, NumberType, Status }) =>
        NumberCapabilities?.includes('SMS') &&
        kinds.has(NumberType ?? '') &&
        (Status === 'ACTIVE' || Status === 'PENDING' || Status === 'ASSOCIATING'),
    )
    .map(({ PhoneNumberArn = '', PhoneNumber = '', NumberType = '', Status }) => ({
      arn: PhoneNumberArn,
      phone: PhoneNumber,
      kind: NumberType,
      active: Status === 'ACTIVE',
    }))
}
