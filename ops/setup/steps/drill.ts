import { PublishCommand } from '@aws-sdk/client-sns'
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Clinic } from '../../../shared/clinic/schema.ts'
import { strangerKey } from '../../../shared/loop/stranger.ts'
import { attributes, outputs } from '../../../shared/names.ts'
import { chartPk } from '../../../shared/store/table.ts'
import { drillWords } from '../../../shared/vocabulary/drill.ts'
import { PhoneNumber } from '../../../shared/vocabulary/ids.ts'
import { type Connection, connect } from '../../backup/connect.ts'
import { Refused } from '../../command.ts'
import { deployed, stands } from '../deployed.ts'
import type { Place } from '../place.ts'
import { done, step, toDo } from '../step.ts'
import { clinicWishes, type Wishes } from '../wishes.ts'
import { usableNumbers } from './numbers-at-hand.ts'

type Drilling = { clinic: Clinic; phone: PhoneNumber; begun: boolean }
type Seen = { topic: string | null; wanted: boolean; drilling: readonly Drilling[] }

/** A text is read within seconds; a cold start and a busy queue take a few more. */
const waitMs = 120_000
const lookEveryMs = 2_000

/**
 * A synthetic crisis by the way that a patient's text takes, from the carrier's topic on. The service holds it again by
 * itself, every week (shared/chart/agenda/drill.ts).
 */
export const drill = step<Seen>({
  title: 'A test of pages, and one every week',
  checks: 'whether each clinic’s weekly drill has begun, in its table',
  does: 'sends a made-up crisis through the service: the clinic and its person on call are paged, TEST first; from then on it comes every week in clinic hours',
  costs: 'a few cents a month; a minute of whoever acknowledges it',
  skippable:
    'Then nobody knows that pages arrive until one is needed. Off for good: "weeklyDrill": false in clinics.json.',
  after: ['deploy'],
  async look(place, wishes) {
    const stack = await deployed(place)
    const clinics = place.clinics.filter(({ weeklyDrill }) => weeklyDrill)
    if (!stands(stack) || clinics.length === 0)
      return { topic: null, wanted: clinics.length > 0, drilling: [] }
    const drilling = await begunOf(place, await numbersOf(place, clinics, wishes))
    return { topic: stack?.outputs[outputs.inboundTopic] ?? null, wanted: true, drilling }
  },
  judge({ wanted, drilling }) {
    if (!wanted) return done('No clinic wants one (weeklyDrill in clinics.json).')
    const left = drilling.filter(({ begun }) => !begun)
    if (drilling.length > 0 && left.length === 0) return done('It has begun for each clinic.')
    return toDo(`Not begun: ${left.map(({ clinic }) => clinic.name).join(', ') || 'any clinic'}.`)
  },
  async act(place, { topic, drilling }) {
    if (topic === null)
      throw new Refused(`Stack ${place.stack} has no output ${outputs.inboundTopic}.`)
    const left = drilling.some(({ begun }) => !begun)
      ? drilling.filter(({ begun }) => !begun)
      : drilling
    for (const each of left)
      await place.clients.topics.send(textOf(topic, each, place.around.now()))
    await untilBegun(place, left)
  },
})

/** As the carrier hands on a text (docs/aws.md "Receiving texts"). Sent again the same day, it is known and changes nothing. */
const textOf = (TopicArn: string, { clinic, phone }: Drilling, nowMs: number) =>
  new PublishCommand({
    TopicArn,
    Message: JSON.stringify({
      originationNumber: phone,
      destinationNumber: phone,
      messageKeyword: 'TEST',
      messageBody: drillWords,
      inboundMessageId: `drill-${clinic.id}-${new Date(nowMs).toISOString().slice(0, 10)}`,
    }),
  })

async function numbersOf(place: Place, clinics: readonly Clinic[], wishes: Wishes) {
  const numbers = await usableNumbers(place)
  return clinics.flatMap((clinic) => {
    const { numberArn } = clinicWishes(wishes, clinic.id)
    const phone = PhoneNumber.safeParse(numbers.find(({ arn }) => arn === numberArn)?.phone)
    return phone.success ? [{ clinic, phone: phone.data }] : []
  })
}

type Numbered = Omit<Drilling, 'begun'>

/** Whether each clinic's own number has a chart: nothing but a drill begins one. */
async function begunOf(place: Place, all: readonly Numbered[]): Promise<readonly Drilling[]> {
  const connection = await connect({ stack: place.stack, local: false }, place.around, place.access)
  try {
    const numbers = await connection.numberKeys()
    const found = all.map(async (each) => {
      const key = strangerKey({ numbers }, each.clinic.id, each.phone)
      return { ...each, begun: await isThere(connection, chartPk(key)) }
    })
    return await Promise.all(found)
  } finally {
    await connection.close()
  }
}

async function isThere({ documents, tableName }: Connection, pk: string): Promise<boolean> {
  const { Count = 0 } = await documents.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: '#pk = :pk',
      ExpressionAttributeNames: { '#pk': attributes.pk },
      ExpressionAttributeValues: { ':pk': pk },
      Limit: 1,
    }),
  )
  return Count > 0
}

async function untilBegun(place: Place, all: readonly Numbered[]): Promise<void> {
  for (let waitedMs = 0; waitedMs < waitMs; waitedMs += lookEveryMs) {
    if ((await begunOf(place, all)).every(({ begun }) => begun)) return
    await place.around.sleep(lookEveryMs)
  }
  throw new Refused(
    'The made-up crisis was not taken in within two minutes: see the log of InboundText, and infra/RUNBOOK.md "Inbound dead letters".',
  )
}
