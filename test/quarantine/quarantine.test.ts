// A chart that cannot be read: who hears of it, when, and how often; and that nobody else is kept waiting.
import { gzipSync } from 'node:zlib'
import type { SQSEvent } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { createHandler as deliveryReport } from '../../functions/delivery-report.ts'
import { createHandler as files } from '../../functions/files.ts'
import { createHandler as wakeUp } from '../../functions/wake-up.ts'
import { loadChart } from '../../shared/loop/handle.ts'
import { quarantineIfUnreadable } from '../../shared/quarantine/quarantine.ts'
import { CorruptCommit } from '../../shared/store/errors.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'
import { consent, patient } from '../chart/scenario.ts'
import { demo, key, phone } from '../support/deps.ts'
import {
  ask,
  begin,
  both,
  context,
  deps,
  minute,
  numbers,
  p1,
  pagesAt,
  receive,
  spoil,
  sweepAt,
  text,
  textAt,
} from '../support/spoilt.ts'

beforeEach(begin)

describe('a text to a chart that cannot be read', () => {
  it('fails and comes again, while the others in its batch are answered', async () => {
    const bad = text(numbers.p1, 'HELP')
    const result = await receive(bad, text(numbers.p2, 'HELP'))
    expect(result).toEqual({ batchItemFailures: [{ itemIdentifier: bad.messageId }] })
    expect(deps.sent.map(({ to }) => to)).toEqual([numbers.p2])
  })

  it('pages the clinic by both ways, with the patient’s id and nothing else of theirs', async () => {
    await textAt(0)
    expect(pagesAt()).toEqual(both(0))
    expect(deps.paged[0]).toMatchObject({ kind: 'quarantine', patientId: 'p1', clinicId: 'demo' })
    expect(deps.paged[1]?.to).toBe(demo.onCall[0]?.phone)
    expect(deps.counted).toEqual(['Quarantined', 'BrokenInvariant'])
    expect(deps.lines.join()).toContain('"patientId":"p1","reason":"not a commit","version":1')
    expect(deps.lines.join() + JSON.stringify(deps.paged)).not.toMatch(/202555|Ann|hello/)
  })

  it('delivered again and again is no second page', async () => {
    const again = text(numbers.p1, 'hello')
    for (const count of [0, 2, 4, 6, 8, 59, 61, 239]) {
      deps.clock.now = minute(count)
      await receive(again)
    }
    expect(pagesAt()).toEqual(both(0))
  })

  it('is followed by a page an hour while the patient texts, by whoever comes by', async () => {
    for (const count of [0, 5, 30, 59, 60, 70, 119, 120]) await textAt(count)
    expect(pagesAt()).toEqual(both(0, 60, 120))
    await sweepAt(150)
    await textAt(155)
    await sweepAt(180)
    expect(pagesAt()).toEqual(both(0, 60, 120, 180))
  })
})

describe('the sweep', () => {
  it('reminds every four hours, and goes on with the others', async () => {
    await textAt(0)
    for (let count = 5; count <= 500; count += 5) await sweepAt(count)
    expect(pagesAt()).toEqual(both(0, 240, 480))
    expect(deps.paged.map((each) => 'step' in each && each.step)).toEqual([0, 0, 1, 1, 2, 2])
    expect((await loadChart(deps, key('p2'))).version).toBeGreaterThan(0)
  })

  it('walks down the on-call list as it reminds', async () => {
    const second = phone('+12065550142')
    deps.clinics = [{ ...demo, onCall: [...demo.onCall.slice(0, 1), { role: 'b', phone: second }] }]
    await textAt(0)
    await sweepAt(240)
    await sweepAt(480)
    const called = deps.paged.map(({ to }) => to).filter((to) => to !== 'topic')
    expect(called).toEqual([demo.onCall[0]?.phone, second, demo.onCall[0]?.phone])
  })

  it('ends the quarantine once the chart folds again; the next one pages at once', async () => {
    await textAt(0)
    spoil(null)
    await sweepAt(5)
    expect(await deps.store.findQuarantine(p1)).toMatchObject({ standing: false })
    expect((await deps.store.due(minute(6), 5)).some((each) => 'quarantined' in each)).toBe(false)
    spoil('missing')
    await textAt(10)
    expect(pagesAt()).toEqual(both(0, 10))
  })

  it('does not end it when the clinic has left clinics.json', async () => {
    await textAt(0)
    deps.clinics = []
    await sweepAt(5)
    expect(await deps.store.findQuarantine(p1)).toMatchObject({ standing: true })
  })

  it('does not end it by time alone', async () => {
    await textAt(0)
    await sweepAt(60 * 24 * 30)
    expect(await deps.store.findQuarantine(p1)).toMatchObject({ standing: true })
  })
})

describe('whoever meets the chart first', () => {
  const ways: Record<string, () => Promise<unknown>> = {
    'a wake-up': () =>
      wakeUp(deps)({ Records: [{ messageId: 'w', body: JSON.stringify(p1) }] } as never, context),
    'a delivery report': () => {
      const message = {
        notification: { messageId: 'carrier-1' },
        delivery: { destination: numbers.p1 },
        status: 'FAILURE',
      }
      const logs = { logEvents: [{ id: '1', message: JSON.stringify(message) }] }
      const data = gzipSync(JSON.stringify(logs)).toString('base64')
      return deliveryReport(deps)({ awslogs: { data } }, context).catch(() => null)
    },
    'the API': () => ask('GET', '/patients/p1'),
    'a command of the API': () => ask('POST', '/patients/p1/pause', { reason: 'x' }),
  }
  it.each(Object.keys(ways))('pages, be it %s', async (who) => {
    await ways[who]?.()
    expect(pagesAt()).toEqual(both(0))
    await ways[who]?.()
    expect(pagesAt()).toEqual(both(0))
  })

  it('pages once, though many meet it at once', async () => {
    const error = new CorruptCommit(p1, 1, 'missing')
    await Promise.all(Array.from({ length: 6 }, () => quarantineIfUnreadable(deps, error)))
    expect(pagesAt()).toEqual(both(0))
  })

  it('pages about an event that no code folds', async () => {
    spoil(null)
    const { version } = await loadChart(deps, p1)
    const made = { schema: 1, at: deps.now(), cause: null, print: null, wakeUp: null } as const
    const events = [{ type: 'Sneezed' }] as never
    await deps.store.append(p1, { ...made, version: version + 1, events })
    await textAt(0)
    expect(pagesAt()).toEqual(both(0))
    expect(deps.lines.join()).toContain('it does not fold')
  })

  it('pages about a chart that can be read, but on which nothing can be decided', async () => {
    spoil(null)
    const { version } = await loadChart(deps, p1)
    const made = { schema: 1, at: deps.now(), cause: null, print: null, wakeUp: null } as const
    const events = [
      { type: 'SessionPlanned', sessionId: 's1', startsAt: null, kind: 'x', by: 'n' },
    ] as never
    await deps.store.append(p1, { ...made, version: version + 1, events })
    await receive(text(numbers.p1, 'I want to kill myself'))
    expect(deps.paged.some(({ level }) => level === 'emergency')).toBe(true)
    expect(deps.lines.join()).toContain('nothing can be decided on it')
  })

  it('pages nobody about history that is spoilt under a sound snapshot', async () => {
    spoil(null)
    await quarantineIfUnreadable(deps, new CorruptCommit(p1, 1, 'not a commit'))
    expect(deps.paged).toEqual([])
    expect(await deps.store.findQuarantine(p1)).toBeNull()
  })

  it('waits five minutes with what only a container about to be replaced cannot read', async () => {
    spoil('of a schema this release does not know')
    await textAt(0)
    await textAt(2)
    await sweepAt(4)
    expect(deps.paged).toEqual([])
    await sweepAt(5)
    expect(pagesAt()).toEqual(both(5))
  })
})

describe('a page that does not go out', () => {
  it('is not marked as sent: whoever comes next sends it', async () => {
    deps.failing.pages = Object.assign(new Error('x'), { name: 'ThrottlingException' })
    await textAt(0)
    await textAt(2)
    expect(deps.counted.filter((name) => name === 'SendFailed').length).toBeGreaterThan(1)
    deps.failing.pages = null
    await textAt(4)
    expect(pagesAt()).toEqual(both(4))
  })

  it('by one way is sent again by that way alone', async () => {
    const { publish } = deps.pages
    deps.pages.publish = () => Promise.reject(new Error('x'))
    await textAt(0)
    deps.pages.publish = publish
    await textAt(2)
    expect(pagesAt()).toEqual([
      ['on call', 0],
      ['topic', 2],
    ])
  })

  it('to a number that refuses goes to the next contact at once', async () => {
    const second = phone('+12065550142')
    deps.clinics = [{ ...demo, onCall: [...demo.onCall.slice(0, 1), { role: 'b', phone: second }] }]
    const { text: send } = deps.pages
    deps.pages.text = async (page, to) =>
      to === second ? send(page, to) : { kind: 'refused', reason: 'invalid-number' }
    await textAt(0)
    expect(deps.paged.map(({ to }) => to)).toEqual(['topic', second])
    expect(deps.counted).toContain('PageRefused')
  })

  it('because its sender died is sent by another a minute later', async () => {
    const never = new Promise<never>(() => undefined)
    const pages = deps.pages
    deps.pages = { publish: () => never, text: () => never }
    void quarantineIfUnreadable(deps, new CorruptCommit(p1, 1, 'missing'))
    await new Promise((resolve) => setImmediate(resolve))
    deps.pages = pages
    await textAt(0)
    expect(deps.paged).toEqual([])
    await textAt(1)
    expect(pagesAt()).toEqual(both(1))
  })

  it('because nothing can be written down is woken for, though nobody meets the chart again', async () => {
    const { findQuarantine } = deps.store
    deps.store.findQuarantine = () =>
      Promise.reject(Object.assign(new Error('x'), { name: 'ThrottlingException' }))
    await quarantineIfUnreadable(deps, new CorruptCommit(p1, 1, 'not a commit'))
    expect(deps.paged).toEqual([])
    expect(deps.armed.at(-1)).toEqual({ patientId: 'p1', at: minute(10) })
    deps.store.findQuarantine = findQuarantine
    deps.clock.now = minute(10)
    const Records = [{ messageId: 'w', body: JSON.stringify(p1) }]
    await wakeUp(deps)({ Records } as SQSEvent as never, context)
    expect(pagesAt()).toEqual(both(10))
  })

  it('does not hide why the text failed', async () => {
    deps.store.findQuarantine = () => Promise.reject(new TypeError('x'))
    expect((await textAt(0))?.batchItemFailures).toHaveLength(1)
    expect(deps.counted).toEqual(['Quarantined', 'SendFailed', 'BrokenInvariant'])
  })
})

describe('the API, of a chart that cannot be read', () => {
  it('says so, and what to do', async () => {
    const { status, body } = await ask('GET', '/patients/p1')
    expect(status).toBe(500)
    expect(body.error).toEqual({
      code: 'internal',
      message:
        'this chart cannot be read, and texts from the patient may go unread: call them, and the operator; quote request r1',
    })
  })

  it('still lists every patient, and every open alert', async () => {
    spoil(null)
    const cry = (chart: ChartKey) =>
      receive(text(numbers[chart.patientId as 'p1'], 'I want to die'))
    await cry(p1)
    await cry(key('p2'))
    spoil('not a commit')
    const { body: roster } = await ask('GET', '/patients')
    expect(roster.patients.map((each: { patientId: string }) => each.patientId).sort()).toEqual([
      'p1',
      'p2',
    ])
    const { body, status } = await ask('GET', '/alerts')
    expect(status).toBe(200)
    expect(body.alerts).toHaveLength(2)
    const [unread] = body.alerts.filter((each: { patientId: string }) => each.patientId === 'p1')
    expect(unread).toMatchObject({ kind: 'crisis', level: 'emergency', rule: 'unreadable-chart' })
    expect((await ask('GET', '/alerts', undefined, { state: 'all' })).status).toBe(200)
  })

  it('leaves it out of the clinic’s figures, and has its clinic told', async () => {
    const { status, body } = await ask('GET', '/clinic/outcomes', undefined, undefined, files)
    expect(status).toBe(200)
    expect(body.unread).toBe(1)
    expect(pagesAt()).toEqual(both(0))
  })

  it('tells nothing of it to who asked for another', async () => {
    const enrolment = { ...patient, phone: numbers.p1, consent }
    const { status, body } = await ask('PUT', '/patients/p3', enrolment)
    expect(status).toBe(500)
    expect(body.error.message).toMatch(/^something went wrong on our side/)
  })
})
