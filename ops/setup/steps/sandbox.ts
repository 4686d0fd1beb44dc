import { DescribeAccountAttributesCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2'
import { byHand, done, nothing, step } from '../step.ts'

export const sandbox = step({
  title: 'Out of the SMS sandbox',
  checks: 'the tier of AWS End User Messaging SMS',
  does: 'nothing: AWS asks a person why',
  costs: 'nothing; about a day',
  skippable: 'For a trial: at most ten numbers, each verified, are texted, for one dollar a month.',
  after: ['account'],
  async look({ clients }) {
    const { AccountAttributes = [] } = await clients.numbers.send(
      new DescribeAccountAttributesCommand({}),
    )
    return AccountAttributes.find(({ Name }) => Name === 'ACCOUNT_TIER')?.Value ?? null
  },
  judge: (tier) =>
    tier === 'PRODUCTION'
      ? done('In production.')
      : byHand(
          'In the sandbox. Ask for production access: End User Messaging SMS, Overview, "Request production access". Say that patients have consented, that texts are transactional, and how many a month.',
        ),
  act: nothing,
})
