import { beforeEach, describe, expect, it } from 'vitest'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { pageBody } from '../../shared/gateways/page-words.ts'
import type { DigestPage } from '../../shared/gateways/types.ts'
import { handle } from '../../shared/loop/handle.ts'
import { unmarked } from '../../shared/loop/mark.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from '../support/deps.ts'

// A Tuesday, 11:00 in New York; the clinic opens at eight.
const tuesday = '2026-03-03T16:00:00Z'
const opening = '2026-03-04T13:00:00Z'

let deps: TestDeps
const does = async (patientId: string, command: CommandBody) => {
  const handled = await handle(deps, demo, key(patientId), {
    ...command,
    at: deps.now(),
    ...unmarked,
  })
  if (handled.kind === 'refused') throw new Error(handled.message)
  return handled.chart
}
const wake = (patientId: string) => does(patientId, { type: 'WakeUp' })
const phoneOf = (patientId: string) => phone(`+1202555011${patientId.slice(1)}`)
const text = (patientId: string, body: string) =>
  does(patientId, {
    type: 'ReceiveText',
    lift: null,
    from: phoneOf(patientId),
    messageId: `${patientId} ${body} ${deps.now()}`,
    body,
    sentAt: deps.now(),
  })
const digests = () =>
  deps.paged.filter((page): page is typeof page & DigestPage => page.kind === 'digest')
const kindsOf = ({ patients }: DigestPage) => patients.flat().map(({ kind }) => kind)

beforeEach(async () => {
  deps = testDeps(tuesday)
  for (const patientId of ['p1', 'p2', 'p3']) {
    const details = { ...patient, phone: phoneOf(patientId) }
    await does(patientId, { type: 'Enrol', details, consent, by: 'nurse' })
  }
  deps.paged.length = 0
})

describe('the digest', () => {
  it('tells once of what all patients have that is routine, at the opening, and nothing before', async () => {
    for (const patientId of ['p1', 'p2']) await text(patientId, 'STOP')
    deps.clock.now = at('2026-03-04T12:59:00Z')
    for (const patientId of ['p1', 'p2']) await wake(patientId)
    expect(deps.paged).toEqual([])
    deps.clock.now = at(opening)
    for (const patientId of ['p1', 'p2', 'p3']) await wake(patientId)
    expect(deps.paged).toHaveLength(1)
    expect(digests()[0]).toMatchObject({ to: 'topic', level: 'routine', patients: [[{}], [{}]] })
    expect(kindsOf(digests()[0]!)).toEqual(['opted-out', 'opted-out'])
  })

  it('comes again, with all that is open, when the time of one of them has run out', async () => {
    await text('p1', 'STOP')
    const days = []
    for (let hour = 0; hour < 24 * 9; hour++) {
      deps.clock.now = at(new Date(Date.parse(opening) + hour * 3_600_000).toISOString())
      await wake('p1')
      if (digests().length > days.length) days.push(deps.now().slice(0, 13))
    }
    // Two days after the first, and then every three; in summer the clinic opens an hour earlier by our clock.
    expect(days).toEqual(['2026-03-04T13', '2026-03-06T13', '2026-03-09T12', '2026-03-12T12'])
  })

  it('is not sent by two at once: who finds another at it asks again, and finds that it was told of', async () => {
    for (const patientId of ['p1', 'p2']) await text(patientId, 'STOP')
    deps.clock.now = at(opening)
    const { publish } = deps.pages
    deps.pages.publish = async (page) => {
      deps.pages.publish = publish
      await wake('p2')
      return publish(page)
    }
    await wake('p1')
    expect(digests()).toHaveLength(1)
    deps.clock.now = at('2026-03-04T13:01:00Z')
    const { openPages } = await wake('p2')
    expect(digests()).toHaveLength(1)
    expect(openPages).toEqual([])
  })

  it('that could not be sent is sent when the lease has ended', async () => {
    await text('p1', 'STOP')
    deps.clock.now = at(opening)
    deps.failing.pages = new Error('down')
    await wake('p1')
    expect(digests()).toEqual([])
    deps.failing.pages = null
    deps.clock.now = at('2026-03-04T13:01:00Z')
    await wake('p1')
    expect(digests()).toHaveLength(1)
  })

  it('that was turned away has told nobody: the next who asks sends it', async () => {
    for (const patientId of ['p1', 'p2']) await text(patientId, 'STOP')
    deps.clock.now = at(opening)
    deps.failing.pages = { kind: 'refused', reason: 'not-allowed' }
    await wake('p1')
    deps.failing.pages = null
    await wake('p2')
    expect(kindsOf(digests()[0]!)).toEqual(['opted-out', 'opted-out'])
  })

  it('tells of an alert that the roster does not know yet', async () => {
    const { store } = deps
    deps.store = {
      ...store,
      roster: async () => ({ items: [{ patientId: null, unread: true }], cursor: null }),
    }
    await text('p1', 'STOP')
    deps.clock.now = at(opening)
    await wake('p1')
    expect(kindsOf(digests()[0]!)).toEqual(['opted-out'])
  })

  it('counts messages that wait, and leaves out what is graver and has pages of its own', async () => {
    await text('p1', 'STOP')
    await text('p2', 'where do I park the car tomorrow')
    await text('p3', 'I want to die')
    deps.clock.now = at(opening)
    await wake('p1')
    expect(kindsOf(digests()[0]!).toSorted()).toEqual(['message', 'opted-out'])
  })

  it('lists what is of one patient together', async () => {
    await text('p1', 'where do I park the car tomorrow')
    await text('p2', 'STOP')
    await text('p1', 'STOP')
    deps.clock.now = at(opening)
    deps.paged.length = 0
    await wake('p2')
    const [digest] = digests()
    expect(digest!.patients.map((each) => each.map(({ kind }) => kind)).toSorted()).toEqual([
      ['message', 'opted-out'],
      ['opted-out'],
    ])
    const named = pageBody(digest!)
      .split('\n')
      .filter((line) => line.startsWith('Alert '))
    expect(named.map((line) => line.endsWith(', about the same patient')).toSorted()).toEqual([
      false,
      false,
      true,
    ])
  })

  it('is not for what a person has ended by then', async () => {
    await text('p1', 'STOP')
    const [alert] = (await wake('p1')).alerts
    await does('p1', {
      type: 'AcknowledgeAlert',
      alertId: alert!.alertId,
      disposition: 'called',
      note: '',
      clearedForTreatment: false,
      by: 'nurse',
    })
    deps.clock.now = at(opening)
    await wake('p1')
    expect(deps.paged).toEqual([])
  })
})

describe('pages about one patient at one moment', () => {
  it('are one for each channel, by the gravest, and say how many more there are', async () => {
    await text('p1', 'I want to die, and I have chest pain')
    const [first, ...rest] = deps.paged
    expect(rest).toHaveLength(1)
    expect(deps.paged.map(({ to }) => to).toSorted()).toEqual([demo.onCall[0]!.phone, 'topic'])
    expect(first).toMatchObject({ kind: 'crisis', level: 'emergency', others: [{}] })
  })

  it('leave nothing open behind them', async () => {
    const chart = await text('p1', 'I want to die, and I have chest pain')
    expect(chart.alerts).toHaveLength(2)
    expect(chart.openPages).toEqual([])
  })
})
