// One broken message, one broken chart: those behind it have their turn all the same.
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { failureOf } from '../../functions/edge/failure.ts'
import { createHandler as inboundText } from '../../functions/inbound-text.ts'
import { createHandler as sweep } from '../../functions/sweep.ts'
import { handle, loadChart } from '../../shared/loop/handle.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, demo, key, type TestDeps, testDeps } from '../support/deps.ts'

const context = { getRemainingTimeInMillis: () => 20_000 } as unknown as Context
const monday = '2026-03-02T16:00:00Z'
const named = (name: string) => Object.assign(new Error('x'), { name })

const enrol = (deps: TestDeps, patientId: string) =>
  handle(deps, demo, key(patientId), {
    type: 'Enrol',
    details: patient,
    consent,
    by: 'nurse',
    at: deps.now(),
    cause: null,
    requestHash: null,
  })

describe('texts of one patient in one batch', () => {
  const text = (body: string, id: string, sentAt: string): SQSRecord =>
    ({
      messageId: id,
      body: JSON.stringify({
        Timestamp: sentAt,
        Message: JSON.stringify({
          originationNumber: patient.phone,
          messageBody: body,
          inboundMessageId: id,
        }),
      }),
    }) as SQSRecord
  const receive = (deps: TestDeps, second = 'I want to die') =>
    inboundText(deps)(
      {
        Records: [
          text('2', 'first', '2026-03-02T16:00:00Z'),
          text(second, 'second', '2026-03-02T16:00:01Z'),
        ],
      } as SQSEvent as never,
      context,
    )

  /** A chart whose first load fails this way. */
  const failing = async (error: Error): Promise<TestDeps> => {
    const store = memoryStore()
    const deps = testDeps(monday, store)
    await store.claimName(patient.phone, key('p1'))
    await enrol(deps, 'p1')
    let loads = 0
    deps.store = {
      ...store,
      load: async (chart) => {
        loads++
        if (loads === 1) throw error
        return store.load(chart)
      },
    }
    return deps
  }

  it('are heard behind one that breaks: the cry for help is paged, the broken one comes back', async () => {
    const deps = await failing(new TypeError('cannot read properties of undefined'))
    expect(await receive(deps)).toEqual({ batchItemFailures: [{ itemIdentifier: 'first' }] })
    expect(deps.paged.map((each) => each.kind)).toEqual(['crisis', 'crisis'])
    expect(deps.counted).toContain('BrokenInvariant')
  })

  it('wait for one that fails for now: their order matters', async () => {
    const deps = await failing(named('ThrottlingException'))
    expect(await receive(deps, '1')).toEqual({
      batchItemFailures: [{ itemIdentifier: 'first' }, { itemIdentifier: 'second' }],
    })
    expect(deps.counted).not.toContain('BrokenInvariant')
  })

  it('do not wait when they cry for help', async () => {
    const deps = await failing(named('ThrottlingException'))
    expect(await receive(deps)).toEqual({ batchItemFailures: [{ itemIdentifier: 'first' }] })
    expect(deps.paged.map((each) => each.kind)).toEqual(['crisis', 'crisis'])
  })

  it('that come back are heard once', async () => {
    const deps = await failing(new TypeError('x'))
    await receive(deps)
    expect(await receive(deps)).toEqual({ batchItemFailures: [] })
    expect((await loadChart(deps, key('p1'))).alerts).toHaveLength(1)
  })
})

describe('a failure', () => {
  const deps = testDeps(monday)

  it.each([
    'ThrottlingException',
    'ProvisionedThroughputExceededException',
    'TooManyConflicts',
    'TimeoutError',
    'InternalServerError',
    'InternalFailure',
    'ServiceUnavailableException',
  ])('named %s may pass', (name) => {
    expect(failureOf(deps, named(name), {})).toBe('transient')
  })

  it.each(['ECONNRESET', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])(
    'of the network, %s, may pass',
    (code) => {
      expect(failureOf(deps, Object.assign(new Error('x'), { code }), {})).toBe('transient')
    },
  )

  it.each(['TypeError', 'RangeError', 'Error', 'ValidationException', 'AccessDeniedException'])(
    'named %s is broken, and counted',
    (name) => {
      deps.counted.length = 0
      expect(failureOf(deps, named(name), {})).toBe('broken')
      expect(deps.counted).toEqual(['BrokenInvariant'])
    },
  )
})

describe('the sweep of more charts than it can wake', () => {
  const many = 250
  let deps: TestDeps
  const woken = new Set<string>()

  beforeEach(() => {
    woken.clear()
    const store = memoryStore()
    const keys = Array.from({ length: many }, (_, index) => key(`p${index}`))
    deps = testDeps(monday, {
      ...store,
      due: async (_, limit) => keys.slice(0, limit),
      load: async (chart) => {
        woken.add(chart.patientId)
        throw new TypeError('this chart is broken')
      },
    })
  })

  it('wakes two hundred at a time, and one that fails keeps nobody waiting', async () => {
    expect(await sweep(deps)({} as never, context)).toEqual({
      swept: 200,
      failed: 200,
      handedOut: 0,
    })
    expect(woken.size).toBe(200)
  })

  it('comes to every one of them in two turns, though all fail', async () => {
    await sweep(deps)({} as never, context)
    deps.clock.now = at('2026-03-02T16:05:00Z')
    await sweep(deps)({} as never, context)
    expect(woken.size).toBe(many)
  })
})
