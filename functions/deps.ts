// Wiring, once per cold start. Tests and the local run bring their own.
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { clinics } from '#clinics'
import { instant } from '../shared/calendar/index.ts'
import { snsPages } from '../shared/gateways/pages.ts'
import { snsTexts } from '../shared/gateways/texts.ts'
import { schedulerWakeUps } from '../shared/gateways/wake-ups.ts'
import type { Deps } from '../shared/loop/deps.ts'
import { dynamoDbStore } from '../shared/store/dynamodb.ts'
import { makeClients } from './clients.ts'
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
  const { dynamodb, scheduler, sns } = makeClients()
  const table = DynamoDBDocumentClient.from(dynamodb, {
    marshallOptions: { removeUndefinedValues: true },
  })
  return {
    clinics: clinics(),
    store: dynamoDbStore(table, env.TABLE_NAME),
    texts: snsTexts(sns, env.TEXT_NUMBERS),
    pages: snsPages(sns, env.PAGE_TOPIC_ARNS, env.TEXT_NUMBERS),
    wakeUps: schedulerWakeUps(scheduler, {
      group: env.SCHEDULE_GROUP,
      queueArn: env.WAKE_UP_QUEUE_ARN,
      roleArn: env.SCHEDULE_ROLE_ARN,
    }),
    now: () => instant(Date.now()),
    ...observers(),
  }
}
