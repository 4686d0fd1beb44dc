import { DescribeSpendLimitsCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2'
import { byHand, done, nothing, step, unanswered } from '../step.ts'

/** The deployment sets the limit itself (MonthlySmsSpendUsd); what AWS lets it be at most is looked at here. */
export const spend = step({
  title: 'The monthly limit for texts',
  checks: 'what AWS lets this account spend on texts in a month, at most',
  does: 'writes your own limit down; the deployment sets it, and an alarm rings at 80 % of it',
  costs: 'nothing; AWS takes about a day to raise its own',
  skippable: 'Texts end at AWS’s own limit, which is one dollar in a new account.',
  after: ['account'],
  async look({ clients }) {
    const { SpendLimits = [] } = await clients.numbers.send(new DescribeSpendLimitsCommand({}))
    const limit = SpendLimits.find(({ Name }) => Name === 'TEXT_MESSAGE_MONTHLY_SPEND_LIMIT')
    return limit?.MaxLimit ?? 0
  },
  judge(mostUsd, { monthlySmsSpendUsd: wantedUsd }) {
    if (wantedUsd === undefined)
      return unanswered(`AWS allows $${mostUsd} a month.`, 'monthlySmsSpendUsd')
    if (mostUsd >= wantedUsd) return done(`$${wantedUsd} of at most $${mostUsd} a month.`)
    return byHand(
      `AWS allows $${mostUsd} a month, and you want $${wantedUsd}. Ask for more: Service Quotas, End User Messaging SMS, "SMS monthly spend threshold".`,
    )
  },
  act: nothing,
})
