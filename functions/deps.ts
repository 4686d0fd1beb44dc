// Wiring, once per cold start. Tests and the local run bring their own.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SNSClient } from '@aws-sdk/client-sns'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { clinics } from '#clinics'
import { instant } from '../shared/calendar/index.ts'
import type { Deps } from '../shared/deps.ts'
import { snsPages } from '../shared/gateways/pages.ts'
import { snsTexts } from '../shared/gateways/texts.ts'
import { schedulerWakeUps } from '../shared/gateways/wake-ups.ts'
import { dynamoDbStore } from '../shared/store/dynamodb.ts'
import { observers } from './edge/observers.ts'
import { readEnvironment } from './environment.ts'

const kept: { made?: Deps } = {}

/** Reads the environment when first asked, so that tests may import a function without one. */
export function dependencies(): Deps {
  kept.made ??= wire()
  return kept.made
}

function wire(): Deps {
  const env = readEnvironment(process.env)
  const table = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  })
  // An SDK that retries after a timeout may send a text twice; our own retries are leased and later.
  const sns = new SNSClient({ maxAttempts: 1 })
  return {
    clinics: clinics(),
    store: dynamoDbStore(table, env.TABLE_NAME),
    texts: snsTexts(sns, env.TEXT_NUMBERS),
    pages: snsPages(sns, env.PAGE_TOPIC_ARNS, env.TEXT_NUMBERS),
    wakeUps: schedulerWakeUps(new SchedulerClient({}), {
      group: env.SCHEDULE_GROUP,
      queueArn: env.WAKE_UP_QUEUE_ARN,
      roleArn: env.SCHEDULE_ROLE_ARN,
    }),
    now: () => instant(Date.now()),
    ...observers(),
  }
}
