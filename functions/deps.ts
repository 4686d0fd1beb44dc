// Wiring, once per cold start. Tests and the local run bring their own.
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { clinics } from '#clinics'
import { instant } from '../shared/calendar/index.ts'
import type { Clinic } from '../shared/clinic/schema.ts'
import { snsPages } from '../shared/gateways/pages.ts'
import { snsTexts } from '../shared/gateways/texts.ts'
import { schedulerWakeUps } from '../shared/gateways/wake-ups.ts'
import type { Deps } from '../shared/loop/deps.ts'
import { dynamoDbStore } from '../shared/store/dynamodb.ts'
import { linkKeys } from '../shared/store/link-keys.ts'
import { numberKeys } from '../shared/store/number-keys.ts'
import { makeClients } from './clients.ts'
import { observers } from './edge/observers.ts'
import { type Environment, readEnvironment } from './environment.ts'

const kept: { made?: Deps } = {}

/** Reads the environment when first asked, so that tests may import a function without one. */
export function dependencies(): Deps {
  kept.made ??= wire()
  return kept.made
}

/** A stack parameter takes the place of the number in clinics.json. */
function numberOf(
  { TEXT_NUMBERS }: Environment,
  clinicId: string,
): Pick<Clinic, 'textNumber'> | null {
  const textNumber = Object.hasOwn(TEXT_NUMBERS, clinicId) ? TEXT_NUMBERS[clinicId] : undefined
  return textNumber ? { textNumber } : null
}

function wire(): Deps {
  const all = clinics()
  const env = readEnvironment(
    process.env,
    all.map(({ id }) => id),
  )
  const { dynamodb, scheduler, sns } = makeClients()
  const table = DynamoDBDocumentClient.from(dynamodb, {
    marshallOptions: { removeUndefinedValues: true },
  })
  const numbers = numberKeys(env.NUMBER_SECRET)
  return {
    clinics: all.map((clinic) => ({ ...clinic, ...numberOf(env, clinic.id) })),
    numbers,
    links: { ...linkKeys(env.NUMBER_SECRET), base: `${env.SCREEN_ADDRESS}/c/` },
    store: dynamoDbStore(table, env.TABLE_NAME, numbers),
    texts: snsTexts(sns, env.TEXT_NUMBERS),
    pages: snsPages(sns, env.PAGE_TOPIC_ARNS, env.TEXT_NUMBERS),
    wakeUps: schedulerWakeUps(scheduler, {
      group: env.SCHEDULE_GROUP,
      queueArn: env.WAKE_UP_QUEUE_ARN,
      roleArn: env.SCHEDULE_ROLE_ARN,
    }),
    screen: env.SCREEN_ADDRESS,
    now: () => instant(Date.now()),
    pause: (ms) => new Promise((done) => setTimeout(done, ms)),
    ...observers(),
  }
}
