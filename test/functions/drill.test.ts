// A drill by the way of a patient's text: in by the queue, read, decided, and out as pages that say TEST.
import type { Context, SQSEvent } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { createHandler } from '../../functions/inbound-text.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { strangerKey } from '../../shared/loop/stranger.ts'
import { drillWords } from '../../shared/vocabulary/drill.ts'
import { demo, type TestDeps, testDeps } from '../support/deps.ts'

const clinic: Clinic = { ...demo, weeklyDrill: true }
let deps: TestDeps

beforeEach(() => {
  deps = testDeps('2026-03-03T20:00:00Z')
  deps.clinics = [clinic]
})

/** As the carrier would, or setup does. */
const sent = (body: string, id = 'drill-1') => {
  const message = {
    originationNumber: clinic.textNumber,
    destinationNumber: clinic.textNumber,
    messageBody: body,
    inboundMessageId: id,
  }
  const envelope = { Timestamp: deps.now(), Message: JSON.stringify(message) }
  const Records = [{ messageId: id, body: JSON.stringify(envelope) }]
  return createHandler(deps)({ Records } as SQSEvent as never, {} as Context)
}
const pages = () => deps.paged.map(({ kind, level, to }) => ({ kind, level, to }))

describe('a drill', () => {
  it('pages the topic and the person on call, once though it is sent twice, and texts nobody', async () => {
    await sent(drillWords)
    await sent(drillWords)
    expect(pages()).toEqual([
      { kind: 'drill', level: 'routine', to: 'topic' },
      { kind: 'drill', level: 'routine', to: demo.onCall[0]?.phone },
    ])
    expect(deps.sent).toEqual([])
  })

  it('is on no roster of the clinic', async () => {
    await sent(drillWords)
    const key = strangerKey(deps, clinic.id, clinic.textNumber)
    expect((await deps.store.load(key)).snapshot?.version).toBeGreaterThan(0)
    expect((await deps.store.roster(clinic.id, { limit: 10 })).items).toEqual([])
  })

  it('that cannot be taken in calls nobody out: it comes again, and ends in the dead letters', async () => {
    deps.store.load = () => Promise.reject(new Error('x'))
    const outcome = await sent(drillWords)
    expect(outcome).toEqual({ batchItemFailures: [{ itemIdentifier: 'drill-1' }] })
    expect(deps.paged).toEqual([])
  })

  it('is not what anybody else says from there: that calls out as it should', async () => {
    deps.store.load = () => Promise.reject(new Error('x'))
    await sent(`${drillWords}!`)
    expect(pages()).toEqual([
      expect.objectContaining({ level: 'emergency', to: 'topic' }),
      expect.objectContaining({ level: 'emergency' }),
    ])
  })
})
