import { GetAccountSettingsCommand } from '@aws-sdk/client-lambda'
import { byHand, done, nothing, step } from '../step.ts'

/** A clinic's morning, its inbound texts and its staff at once; a new account has 10 in all. */
const wanted = 50

export const concurrency = step({
  title: 'Functions at once',
  checks: 'how many Lambda functions may run at the same moment',
  does: 'nothing: AWS takes the request from a person',
  costs: 'nothing; hours to a day',
  skippable: 'One small clinic gets by on 10: texts then wait a little when many come at once.',
  after: ['account'],
  async look({ clients }) {
    const { AccountLimit } = await clients.functions.send(new GetAccountSettingsCommand({}))
    return AccountLimit?.ConcurrentExecutions ?? 0
  },
  judge: (allowed) =>
    allowed >= wanted
      ? done(`${allowed} at once.`)
      : byHand(
          `${allowed} at once. Ask for ${wanted} or more: aws service-quotas request-service-quota-increase --service-code lambda --quota-code L-B99A9384 --desired-value 1000`,
        ),
  act: nothing,
})
