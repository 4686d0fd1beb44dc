// The scheduler takes nothing for hours: the sweep sees to whatever should have been woken for.
import type { Context, SQSEvent } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { createHandler as inboundText } from '../../functions/inbound-text.ts'
import { createHandler as sweep } from '../../functions/sweep.ts'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { handle, loadChart } from '../../shared/loop/handle.ts'
import type { memoryStore } from '../../shared/store/memory.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, demo, key, type TestDeps, testDeps } from '../support/deps.ts'

const context = { getRemainingTimeInMillis: () => 20_000 } as unknown as Context
const noon = '2026-03-02T17:00:00Z'
const p1 = key('p1')

let deps: TestDeps
beforeEach(async () => {
  deps = testDeps('2026-03-02T16:00:00Z')
  await deps.store.claimName(patient.phone, p1)
  await ask({ type: 'Enrol', details: patient, consent, by: 'nurse' })
  deps.clock.now = at(noon)
  deps.sent.length = 0
  deps.wakeUps = { arm: () => Promise.reject(named('ServiceUnavailableException')) }
})

const named = (name: string) => Object.assign(new Error('x'), { name })
const minute = (count: number) => at(new Date(Date.parse(noon) + count * 60_000).toISOString())
const ask = (what: CommandBody) =>
  handle(deps, demo, p1, { ...what, at: deps.now(), cause: null, requestHash: null })
const receive = (body: string, { id = body, receives = 1 } = {}) => {
  const message = { originationNumber: patient.phone, messageBody: body, inboundMessageId: id }
  const envelope = { Timestamp: deps.now(), Message: JSON.stringify(message) }
  const attributes = { ApproximateReceiveCount: String(receives) }
  const Records = [{ messageId: id, body: JSON.stringify(envelope), attributes }]
  return inboundText(deps)({ Records } as unknown as SQSEvent as never, context)
}
/** Every five minutes from the next on. */
const sweepUntil = async (last: number) => {
  const from = (Date.parse(deps.now()) - Date.parse(noon)) / 60_000
  for (let count = 5 * Math.floor(from / 5) + 5; count <= last; count += 5) {
    deps.clock.now = minute(count)
    expect(await sweep(deps)({} as never, context)).toMatchObject({ failed: 0 })
  }
}
const calledAt = () =>
  deps.paged.filter(({ to }) => to !== 'topic').map((each) => minutesOf(each.at))
const minutesOf = (when: string) => (Date.parse(when) - Date.parse(noon)) / 60_000

describe('while no wake-up can be had', () => {
  it('a crisis is answered once, and its pages go on', async () => {
    expect((await receive('I want to kill myself'))?.batchItemFailures).toEqual([])
    await sweepUntil(180)
    expect(deps.sent.filter(({ body }) => body.includes('988'))).toHaveLength(1)
    const called = calledAt()
    expect(called[0]).toBe(0)
    expect(called.length).toBeGreaterThan(3)
    // As the escalation table says, and at most a sweep and its grace later each time.
    for (const [index, each] of called.entries())
      expect(each - (called[index - 1] ?? 0)).toBeLessThanOrEqual(60 + 8)
    expect((await loadChart(deps, p1)).alerts[0]?.step).toBe(called.length - 1)
  })

  it('a page that failed is tried again', async () => {
    deps.failing.pages = named('ThrottlingException')
    await receive('I want to kill myself')
    expect(deps.paged).toEqual([])
    deps.failing.pages = null
    await sweepUntil(10)
    expect(deps.paged.map(({ to }) => to)).toContain('topic')
    expect(calledAt()).toHaveLength(1)
  })

  it('a session that ends has its notice at once, and the course goes on', async () => {
    const [sessionId, startsAt] = ['s1' as never, minute(-60)]
    await ask({ type: 'PlanSession', sessionId, startsAt, kind: 'booster', by: 'nurse' })
    const finished = { endedAt: minute(0), startedAt: null, doseMg: null, note: null }
    const given = { route: 'iv', lot: null, weightKg: null, confirmed: null } as const
    await ask({ type: 'FinishSession', sessionId, ...finished, ...given, by: 'nurse' })
    expect(deps.sent.map(({ class: kind }) => kind)).toEqual(['safety'])
    await sweepUntil(60 * 30)
    expect(deps.sent.length).toBeGreaterThan(2)
    expect((await loadChart(deps, p1)).openCheckIn).not.toBeNull()
  })

  it('an ordinary text is answered, and asks for none', async () => {
    expect((await receive('HELP'))?.batchItemFailures).toEqual([])
    expect(deps.sent).toHaveLength(1)
    expect(deps.counted).not.toContain('ArmFailed')
  })

  it('a crash between the commit and its texts leaves them to the message that comes again', async () => {
    const { texts } = deps
    deps.texts = { send: () => new Promise(() => undefined) }
    deps.store = { ...deps.store, append: appendThenDie(deps) }
    void receive('HELP')
    await new Promise((resolve) => setImmediate(resolve))
    deps.texts = texts
    deps.clock.now = minute(2)
    expect((await receive('HELP', { receives: 2 }))?.batchItemFailures).toEqual([])
    expect(deps.sent).toHaveLength(1)
    await sweepUntil(15)
    expect(deps.sent).toHaveLength(1)
  })

  it('a crash of that too leaves them to the sweep', async () => {
    const { texts, store } = deps
    deps.texts = { send: () => new Promise(() => undefined) }
    deps.store = { ...store, append: appendThenDie(deps) }
    void receive('HELP')
    await new Promise((resolve) => setImmediate(resolve))
    deps.clock.now = minute(2)
    deps.store = { ...store, append: appendThenDie(deps) }
    void receive('HELP', { receives: 2 })
    await new Promise((resolve) => setImmediate(resolve))
    deps.store = store
    deps.texts = texts
    await sweepUntil(15)
    expect(deps.sent).toHaveLength(1)
  })

  it('a crash before the commit that says what was sent leaves it to the sweep too', async () => {
    const { store } = deps
    let commits = 0
    const append: typeof store.append = async (...commit) => {
      commits += 1
      return commits === 2 ? new Promise(() => undefined) : store.append(...commit)
    }
    deps.store = { ...store, append }
    // Nothing but its pages is due within the hour.
    void receive('I want to die')
    await new Promise((resolve) => setImmediate(resolve))
    expect(deps.paged).toHaveLength(2)
    await sweepUntil(15)
    // Nobody can know that they left: they go out again, and are on record.
    expect(deps.paged).toHaveLength(4)
    expect((await loadChart(deps, p1)).openPages).toEqual([])
  })
})

/** The commit is made, and whoever made it never hears of it. */
function appendThenDie({ store }: TestDeps): TestDeps['store']['append'] {
  const { append } = store
  let isDead = false
  return async (...commit) => {
    const outcome = await append(...commit)
    if (isDead) return outcome
    isDead = true
    return new Promise(() => undefined)
  }
}

describe('when neither a wake-up nor the due index can be had', () => {
  beforeEach(() => {
    deps.store = memoryStoreBehind(deps)
  })

  it('a command fails with nothing written', async () => {
    const { version } = await loadChart(deps, p1)
    const planned = { sessionId: 's1' as never, startsAt: minute(60), by: 'nurse' }
    await expect(ask({ type: 'PlanSession', kind: 'booster', ...planned })).rejects.toThrow()
    expect((await loadChart(deps, p1)).version).toBe(version)
    expect(deps.sent).toEqual([])
  })

  it('an emergency is committed and paged all the same', async () => {
    await receive('I want to kill myself')
    expect(calledAt()).toHaveLength(1)
    expect((await loadChart(deps, p1)).alerts).toHaveLength(1)
  })
})

/** The same charts, whose snapshots cannot be written. */
function memoryStoreBehind({ store }: TestDeps): ReturnType<typeof memoryStore> {
  return { ...store, saveSnapshot: () => Promise.reject(named('ThrottlingException')) }
}
