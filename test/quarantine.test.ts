// A chart that cannot be read: who hears of it, when, and how often; and that nobody else is kept waiting.
import { gzipSync } from 'node:zlib'
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { createHandler as api } from '../functions/api.ts'
import { createHandler as deliveryReport } from '../functions/delivery-report.ts'
import { createHandler as inboundText } from '../functions/inbound-text.ts'
import { createHandler as sweep } from '../functions/sweep.ts'
import { createHandler as wakeUp } from '../functions/wake-up.ts'
import { handle, loadChart } from '../shared/handle.ts'
import type { ChartKey } from '../shared/ids.ts'
import { meet } from '../shared/quarantine.ts'
import { CorruptCommit, type CorruptReason } from '../shared/store/errors.ts'
import { memoryStore } from '../shared/store/memory.ts'
import { consent, patient } from './chart/scenario.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from './support/deps.ts'

const context = { getRemainingTimeInMillis: () => 20_000 } as unknown as Context
const noon = '2026-03-02T17:00:00Z'
const p1 = key('p1')
const numbers = { p1: phone('+12025550121'), p2: phone('+12025550122') }

let deps: TestDeps
let broken: CorruptReason | null
beforeEach(async () => {
  const store = memoryStore()
  broken = null
  deps = testDeps(noon, {
    ...store,
    load: async (chart) => {
      if (broken && chart.patientId === 'p1') throw new CorruptCommit(chart, 1, broken)
      return store.load(chart)
    },
  })
  for (const id of ['p1', 'p2'] as const) {
    await deps.store.claimPhone(numbers[id], key(id))
    await handle(deps, demo, key(id), {
      type: 'Enrol',
      details: { ...patient, phone: numbers[id] },
      consent,
      by: 'nurse',
      at: deps.now(),
      cause: null,
      print: null,
    })
  }
  broken = 'not a commit'
  deps.sent.length = 0
})

const minute = (count: number) => at(new Date(Date.parse(noon) + count * 60_000).toISOString())
let texts = 0
const text = (from: string, body: string, sentAt = deps.now()): SQSRecord => {
  texts += 1
  const message = {
    originationNumber: from,
    messageBody: body,
    inboundMessageId: `m${texts}`,
  }
  const envelope = { Timestamp: sentAt, Message: JSON.stringify(message) }
  return { messageId: `sqs-${texts}`, body: JSON.stringify(envelope) } as SQSRecord
}
const receive = (...Records: SQSRecord[]) =>
  inboundText(deps)({ Records } as SQSEvent as never, context)
const sweepAt = (count: number) => {
  deps.clock.now = minute(count)
  return sweep(deps)({} as never, context)
}
const textAt = (count: number) => {
  deps.clock.now = minute(count)
  return receive(text(numbers.p1, 'hello'))
}
const pagesAt = () =>
  deps.paged.map(({ to, at: when }) => [
    to === 'topic' ? 'topic' : 'on call',
    (Date.parse(when) - Date.parse(noon)) / 60_000,
  ])
const both = (...minutes: number[]) =>
  minutes.flatMap((each) => [
    ['topic', each],
    ['on call', each],
  ])

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

describe('a text that speaks of a crisis, to a chart that cannot be read', () => {
  const crisisAt = (count: number, sent = count) => {
    deps.clock.now = minute(count)
    return receive(text(numbers.p1, 'I want to kill myself', minute(sent)))
  }
  const levelsAt = () => deps.paged.map(({ level }, index) => [pagesAt()[index]?.[1], level])

  it('pages at once as an emergency, however lately a page went out', async () => {
    await textAt(0)
    await crisisAt(3)
    expect(pagesAt()).toEqual(both(0, 3))
    expect(levelsAt().slice(2)).toEqual([
      [3, 'emergency'],
      [3, 'emergency'],
    ])
    expect(deps.lines.join() + JSON.stringify(deps.paged)).not.toMatch(/kill/)
  })

  it('pages again as an imminent crisis does for an hour, then as before', async () => {
    await crisisAt(0)
    for (let count = 5; count <= 300; count += 5) await sweepAt(count)
    expect(pagesAt()).toEqual(both(0, 5, 20, 35, 50, 290))
    expect(levelsAt().at(-1)).toEqual([290, 'urgent'])
  })

  it('pages again for each of them, and once for one that comes again', async () => {
    await crisisAt(0)
    await crisisAt(2, 0)
    await crisisAt(4, 1)
    await crisisAt(6, 1)
    expect(pagesAt()).toEqual(both(0, 4))
  })

  it('pages at once though the fault may pass, and reminds of the chart as ever', async () => {
    broken = 'of a schema this release does not know'
    await crisisAt(0)
    expect(levelsAt()).toEqual([
      [0, 'emergency'],
      [0, 'emergency'],
    ])
  })

  it('pages at once though the second look at the chart fails for now', async () => {
    let looks = 0
    deps.store.load = (chart) => {
      looks += 1
      const passing = Object.assign(new Error('x'), { name: 'ThrottlingException' })
      return Promise.reject(looks === 1 ? new CorruptCommit(chart, 1, 'not a commit') : passing)
    }
    await crisisAt(0)
    expect(levelsAt()).toEqual([
      [0, 'emergency'],
      [0, 'emergency'],
    ])
  })

  /** Somebody sets out to page, and their page is on the way until it is let go. */
  const pageUnderWay = async () => {
    const { publish, text: send } = deps.pages
    const open: (() => void)[] = []
    const gate = () => new Promise<void>((resolve) => open.push(resolve))
    deps.pages.publish = (page) => gate().then(() => publish(page))
    deps.pages.text = (page, to) => gate().then(() => send(page, to))
    const done = meet(deps, new CorruptCommit(p1, 1, 'not a commit'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(open).toHaveLength(2)
    Object.assign(deps.pages, { publish, text: send })
    return () => {
      for (const go of open) go()
      return done
    }
  }

  it('pages at once though somebody is paging about the chart', async () => {
    const arrive = await pageUnderWay()
    await crisisAt(0.5)
    expect(levelsAt()).toEqual([
      [0.5, 'emergency'],
      [0.5, 'emergency'],
    ])
    await arrive()
    await crisisAt(2, 0.5)
    expect(deps.paged).toHaveLength(4)
  })

  it('is not told by a page that was under way before it', async () => {
    const arrive = await pageUnderWay()
    deps.failing.pages = new Error('x')
    await crisisAt(0.5)
    deps.failing.pages = null
    await arrive()
    await crisisAt(2.5, 0.5)
    expect(levelsAt().slice(2)).toEqual([
      [2.5, 'emergency'],
      [2.5, 'emergency'],
    ])
  })

  it('is an emergency until somebody was told, however late', async () => {
    deps.failing.pages = new Error('x')
    await crisisAt(0)
    await sweepAt(90)
    deps.failing.pages = null
    await sweepAt(95)
    expect(levelsAt()).toEqual([
      [95, 'emergency'],
      [95, 'emergency'],
    ])
  })

  it('begins with the first contact, and goes on to the next', async () => {
    const [first, second] = [demo.onCall[0]!.phone, phone('+12065550142')]
    deps.clinics = [{ ...demo, onCall: [...demo.onCall.slice(0, 1), { role: 'b', phone: second }] }]
    await textAt(0)
    for (const count of [3, 6]) await crisisAt(count)
    for (let count = 10; count <= 30; count += 5) await sweepAt(count)
    const called = deps.paged.flatMap(({ to, level }, at) =>
      to === 'topic' ? [] : [[to, level, pagesAt()[at]?.[1]]],
    )
    expect(called).toEqual([
      [first, 'urgent', 0],
      [first, 'emergency', 3],
      [second, 'emergency', 6],
      [first, 'emergency', 15],
      [second, 'emergency', 30],
    ])
  })

  it('is told though the account of the quarantine is spoilt', async () => {
    const spoilt = { revision: 1, standing: true, since: 'x' } as never
    expect(await deps.store.saveQuarantine(p1, spoilt)).toBe('saved')
    await crisisAt(0)
    await crisisAt(2, 0)
    expect(levelsAt()).toEqual([
      [0, 'emergency'],
      [0, 'emergency'],
    ])
    expect(await deps.store.findQuarantine(p1)).toMatchObject({ revision: 3 })
  })

  it('is told though nothing can be learnt of the quarantine', async () => {
    deps.store.findQuarantine = () => Promise.reject(new TypeError('x'))
    await crisisAt(0)
    deps.store.findQuarantine = async () => null
    deps.store.saveQuarantine = async () => 'conflict'
    await crisisAt(2, 0)
    expect(pagesAt()).toEqual(both(0, 2))
    expect(new Set(deps.paged.map(({ level }) => level))).toEqual(new Set(['emergency']))
    expect(deps.paged[1]?.to).toBe(demo.onCall[0]?.phone)
  })

  it('is told by the way that failed as soon as it works', async () => {
    await textAt(0)
    const { publish } = deps.pages
    deps.pages.publish = () => Promise.reject(new Error('x'))
    await crisisAt(1)
    deps.pages.publish = publish
    await sweepAt(5)
    expect(pagesAt()).toEqual([...both(0), ['on call', 1], ['topic', 5]])
  })
})

describe('a text that speaks of a crisis and cannot be taken in, though its chart is sound', () => {
  const failing = (name: string) => {
    broken = null
    deps.store.append = () => Promise.reject(Object.assign(new Error('x'), { name }))
  }
  const crisis = (receives: number) => {
    const record = text(numbers.p1, 'I want to kill myself')
    return receive({ ...record, attributes: { ApproximateReceiveCount: `${receives}` } as never })
  }

  it('pages at once when what is wrong will not pass by itself', async () => {
    failing('TypeError')
    await crisis(1)
    expect(deps.paged.map(({ level }) => level)).toEqual(['emergency', 'emergency'])
  })

  it('pages by the third try when it might have passed', async () => {
    failing('ThrottlingException')
    await crisis(1)
    await crisis(2)
    expect(deps.paged).toEqual([])
    await crisis(3)
    expect(deps.paged.map(({ level }) => level)).toEqual(['emergency', 'emergency'])
  })

  it('and any other text pages nobody', async () => {
    failing('TypeError')
    await receive(text(numbers.p1, 'hello'))
    expect(deps.paged).toEqual([])
  })

  it('is told on and on, though each sweep opens the chart, and for its hour only', async () => {
    const { append } = deps.store
    failing('TypeError')
    await crisis(1)
    deps.store.append = append
    for (let count = 5; count <= 300; count += 5) await sweepAt(count)
    expect(pagesAt()).toEqual(both(0, 5, 20, 35, 50))
    expect(await deps.store.findQuarantine(p1)).toMatchObject({ standing: false })
  })

  it('is told no more once the chart has it: its alert goes on from there', async () => {
    const { append } = deps.store
    failing('TypeError')
    const record = text(numbers.p1, 'I want to kill myself')
    await receive(record)
    deps.store.append = append
    deps.clock.now = minute(2)
    await receive(record)
    await sweepAt(5)
    expect(deps.paged.map(({ kind }) => kind)).toEqual([
      ...['quarantine', 'quarantine'],
      ...['crisis', 'crisis'],
    ])
    expect(await deps.store.findQuarantine(p1)).toMatchObject({ standing: false })
  })

  it('is told though the number was claimed for the chart and never came to it', async () => {
    broken = null
    const stray = phone('+12025550129')
    await deps.store.claimPhone(stray, p1)
    expect((await receive(text(stray, 'I want to kill myself')))?.batchItemFailures).toEqual([])
    expect(deps.paged.map(({ level }) => level)).toEqual(['emergency', 'emergency'])
  })
})

describe('an emergency that was open when its chart could no longer be read', () => {
  const raise = async () => {
    broken = null
    await receive(text(numbers.p1, 'I want to kill myself'))
    broken = 'not a commit'
    deps.paged.length = 0
  }

  it('goes on being paged as one, by the row on the roster', async () => {
    await raise()
    // Its wake-up never came: the sweep meets it once its escalation is overdue.
    for (let count = 5; count <= 330; count += 5) await sweepAt(count)
    expect(pagesAt()).toEqual(both(20, 25, 40, 55, 70, 310))
    expect(deps.paged.map(({ level }) => level)).toEqual([
      ...Array.from({ length: 10 }, () => 'emergency'),
      ...['urgent', 'urgent'],
    ])
  })

  it('is no longer one when somebody had acknowledged it', async () => {
    broken = null
    await receive(text(numbers.p1, 'I want to kill myself'))
    const [alert] = (await loadChart(deps, p1)).alerts
    const { status } = await ask('POST', `/alerts/${alert!.alertId}/acknowledge`, {
      disposition: 'called',
      note: 'safe',
    })
    expect(status).toBe(200)
    broken = 'not a commit'
    deps.paged.length = 0
    await receive(text(numbers.p1, 'hello'))
    expect(new Set(deps.paged.map(({ level }) => level))).toEqual(new Set(['urgent']))
  })

  it('is not needed to page about the chart', async () => {
    await raise()
    deps.store.findRow = () => Promise.reject(new TypeError('x'))
    await sweepAt(20)
    expect(deps.paged.map(({ level }) => level)).toEqual(['urgent', 'urgent'])
  })
})

describe('the sweep', () => {
  it('reminds every four hours, and goes on with the others', async () => {
    await textAt(0)
    for (let count = 5; count <= 500; count += 5) await sweepAt(count)
    expect(pagesAt()).toEqual(both(0, 240, 480))
    expect(deps.paged.map(({ step }) => step)).toEqual([0, 0, 1, 1, 2, 2])
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
    broken = null
    await sweepAt(5)
    expect(await deps.store.findQuarantine(p1)).toMatchObject({ standing: false })
    expect((await deps.store.due(minute(6), 5)).some((each) => 'quarantined' in each)).toBe(false)
    broken = 'missing'
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
    await Promise.all(Array.from({ length: 6 }, () => meet(deps, error)))
    expect(pagesAt()).toEqual(both(0))
  })

  it('pages about an event that no code folds', async () => {
    broken = null
    const { version } = await loadChart(deps, p1)
    const made = { schema: 1, at: deps.now(), cause: null, print: null, wakeUp: null } as const
    const events = [{ type: 'Sneezed' }] as never
    await deps.store.append(p1, { ...made, version: version + 1, events })
    await textAt(0)
    expect(pagesAt()).toEqual(both(0))
    expect(deps.lines.join()).toContain('it does not fold')
  })

  it('pages about a chart that can be read, but on which nothing can be decided', async () => {
    broken = null
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
    broken = null
    await meet(deps, new CorruptCommit(p1, 1, 'not a commit'))
    expect(deps.paged).toEqual([])
    expect(await deps.store.findQuarantine(p1)).toBeNull()
  })

  it('waits five minutes with what only a container about to be replaced cannot read', async () => {
    broken = 'of a schema this release does not know'
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
    void meet(deps, new CorruptCommit(p1, 1, 'missing'))
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
    await meet(deps, new CorruptCommit(p1, 1, 'not a commit'))
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
    broken = null
    const cry = (chart: ChartKey) =>
      receive(text(numbers[chart.patientId as 'p1'], 'I want to die'))
    await cry(p1)
    await cry(key('p2'))
    broken = 'not a commit'
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

  it('tells nothing of it to who asked for another', async () => {
    const enrolment = { ...patient, phone: numbers.p1, consent }
    const { status, body } = await ask('PUT', '/patients/p3', enrolment)
    expect(status).toBe(500)
    expect(body.error.message).toMatch(/^something went wrong on our side/)
  })
})

async function ask(method: string, path: string, body?: unknown, query?: Record<string, string>) {
  const claims = { sub: 'clinician-1', 'cognito:groups': ['demo.clinician'] }
  const event = {
    version: '2.0',
    rawPath: path,
    headers: { 'idempotency-key': 'k1' },
    ...(query && { queryStringParameters: query }),
    ...(body ? { body: JSON.stringify(body) } : {}),
    isBase64Encoded: false,
    requestContext: {
      requestId: 'r1',
      authorizer: { jwt: { claims } },
      http: { method, path },
    },
  }
  const answer = await api(deps)(event as never, context)
  return { status: answer.statusCode, body: JSON.parse(answer.body ?? 'null') }
}
