// Reminders wait for their clinic's number on the queue; what is about safety overtakes them.
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { createHandler as sweep } from '../../functions/sweep.ts'
import { createHandler as wakeUp } from '../../functions/wake-up.ts'
import type { QueuedWakeUp } from '../../shared/gateways/types.ts'
import { handle, loadChart } from '../../shared/loop/handle.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from '../support/deps.ts'

const context = { getRemainingTimeInMillis: () => 20_000 } as unknown as Context
/** New York, winter: ten in the morning, and the afternoon before. */
const morning = '2026-03-03T15:00:00Z'
const afternoon = '2026-03-02T20:00:00Z'

let deps: TestDeps
let put: { wakeUp: QueuedWakeUp; delayMs: number }[]
let held: number
beforeEach(() => {
  put = []
  held = 0
  deps = testDeps(morning)
  deps.pause = async () => {}
  deps.queue = {
    put: async (wakeUps, delayMs) => {
      put.push(...wakeUps.map((wakeUp) => ({ wakeUp, delayMs })))
    },
    held: async () => held,
  }
})

const ask = (patientId: string, time: string, command: object) => {
  deps.clock.now = at(time)
  const asked = { by: 'nurse', at: at(time), cause: null, requestHash: null, ...command }
  return handle(deps, demo, key(patientId), asked as never)
}
/** Treated the day before yesterday and asked yesterday: a nudge is due at ten. */
async function nudged(patientId: string, number: string): Promise<void> {
  await course(patientId, number, '2026-03-01T11:00:00Z')
  await ask(patientId, '2026-03-02T15:00:00Z', { type: 'WakeUp' })
}
/** Treated yesterday afternoon: the notice of the morning is due. */
const noticed = (patientId: string, number: string) => course(patientId, number, afternoon)
async function course(patientId: string, number: string, time: string): Promise<void> {
  const details = { ...patient, phone: phone(number) }
  await deps.store.claimName(phone(number), key(patientId))
  await ask(patientId, time, { type: 'Enrol', details, consent })
  const session = { sessionId: 's1', kind: 'induction', startsAt: at(time) }
  await ask(patientId, time, { type: 'PlanSession', ...session })
  const given = { startedAt: null, endedAt: at(time), doseMg: null, note: null, route: 'iv' }
  const rest = { lot: null, weightKg: null, confirmed: null }
  await ask(patientId, time, { type: 'FinishSession', sessionId: 's1', ...given, ...rest })
}
async function settled(): Promise<void> {
  deps.clock.now = at(morning)
  deps.sent.length = 0
}

const many = Array.from({ length: 4 }, (_, each) => key(`nobody-${each}`))
const wake = (...wakeUps: QueuedWakeUp[]) => {
  const Records = wakeUps.map(
    (each, id) => ({ messageId: String(id), body: JSON.stringify(each) }) as SQSRecord,
  )
  return wakeUp(deps)({ Records } as SQSEvent as never, context)
}
const busyFor = (ms: number) => deps.store.takeTurn(demo.id, { at: deps.now(), lastsMs: ms })

describe('in a crowd, while the number has much to send', () => {
  beforeEach(async () => {
    await nudged('p1', '+12025550123')
    await noticed('p2', '+12025550124')
    await settled()
    await busyFor(90_000)
  })

  it('a reminder is put back until its turn, which is kept for it', async () => {
    await wake(key('p1'), ...many)
    expect(deps.sent).toEqual([])
    const turnAt = at('2026-03-03T15:01:30Z')
    expect(put).toEqual([{ wakeUp: { ...key('p1'), turnAt }, delayMs: 90_000 }])
    expect((await deps.store.findSending(demo.id))?.freeAt).toBe(at('2026-03-03T15:01:31Z'))
  })

  it('at its turn it leaves, and takes no other', async () => {
    const turnAt = at('2026-03-03T15:01:30Z')
    deps.clock.now = turnAt
    await wake({ ...key('p1'), turnAt }, ...many)
    expect(deps.sent.map((each) => each.class)).toEqual(['reminder'])
    expect(put).toEqual([])
    expect((await deps.store.findSending(demo.id))?.freeAt).toBe(turnAt)
  })

  it('before its turn it waits on, and keeps it', async () => {
    const turnAt = at('2026-03-03T15:30:00Z')
    await wake({ ...key('p1'), turnAt }, ...many)
    expect(put).toEqual([{ wakeUp: { ...key('p1'), turnAt }, delayMs: 30 * 60_000 }])
  })

  it('a safety text overtakes it', async () => {
    await wake(key('p1'), key('p2'), ...many)
    expect(deps.sent[0]).toMatchObject({ class: 'safety', to: '+12025550124' })
    expect(put.map((each) => each.wakeUp.patientId)).toEqual(['p1'])
  })

  it('a turn that cannot be had is tried for anew', async () => {
    deps.store.takeTurn = async () => {
      throw Object.assign(new Error('x'), { name: 'SendingKeepsChanging' })
    }
    expect(await wake(key('p1'), ...many)).toEqual({ batchItemFailures: [] })
    expect(put).toEqual([{ wakeUp: key('p1'), delayMs: 30_000 }])
  })

  it('what the queue does not take back comes again', async () => {
    deps.queue!.put = async () => {
      throw Object.assign(new Error('x'), { name: 'ThrottlingException' })
    }
    expect(await wake(key('p1'), ...many)).toEqual({ batchItemFailures: [{ itemIdentifier: '0' }] })
  })
})

it('a wake-up that comes alone asks nothing about its number', async () => {
  await nudged('p1', '+12025550123')
  await settled()
  await busyFor(3_000)
  deps.store.findSending = async () => {
    throw new Error('asked')
  }
  expect(await wake(key('p1'))).toEqual({ batchItemFailures: [] })
  expect(deps.sent).toHaveLength(1)
})

describe('a sweep that finds many', () => {
  const keys = Array.from({ length: 50 }, (_, each) => key(`nobody-${each}`))
  const sweepOf = async (due: readonly QueuedWakeUp[]) => {
    deps.store.due = async (_, limit) => due.slice(0, limit)
    return sweep(deps)({} as never, context)
  }

  it('hands them to the queue', async () => {
    expect(await sweepOf(keys)).toEqual({ swept: 50, failed: 0, handedOut: 50 })
    expect(put.map(({ wakeUp: { patientId } }) => patientId)).toEqual(
      keys.map((each) => each.patientId),
    )
    expect(new Set(put.map(({ delayMs }) => delayMs))).toEqual(new Set([0]))
  })

  it('sees to what is pressing by itself, and leaves what waits for its number to the queue', async () => {
    await nudged('p1', '+12025550123')
    await noticed('p2', '+12025550124')
    await settled()
    await busyFor(90_000)
    await sweepOf([key('p1'), key('p2'), ...keys])
    expect(deps.sent.map(({ to }) => to)).not.toContain('+12025550123')
    expect(deps.sent[0]).toMatchObject({ class: 'safety', to: '+12025550124' })
    expect((await deps.store.findSending(demo.id))?.freeAt).toBe(at('2026-03-03T15:01:30Z'))
  })

  it('hands nothing out twice while the queue holds half of them', async () => {
    held = 26
    expect(await sweepOf(keys)).toMatchObject({ handedOut: 0 })
    held = 25
    expect(await sweepOf(keys)).toMatchObject({ handedOut: 50 })
  })

  it('takes one of each clinic after the other', async () => {
    const north = Array.from({ length: 3 }, (_, each) => key(`n${each}`, 'north'))
    await sweepOf([...keys, ...north])
    expect(put.slice(0, 6).map(({ wakeUp: { clinicId } }) => clinicId)).toEqual([
      'demo',
      'north',
      'demo',
      'north',
      'demo',
      'north',
    ])
  })

  it('keeps those in quarantine to itself: it alone finds out that they can be read again', async () => {
    const due = keys.map((each, index) => (index === 0 ? { ...each, quarantined: true } : each))
    expect(await sweepOf(due as never)).toMatchObject({ swept: 50, handedOut: 49 })
  })

  it('goes on by itself where the queue takes nothing', async () => {
    deps.queue!.held = async () => {
      throw Object.assign(new Error('x'), { name: 'TimeoutError' })
    }
    expect(await sweepOf(keys)).toEqual({ swept: 50, failed: 0, handedOut: 0 })
  })

  it('hands out nothing of a few, which it does itself', async () => {
    expect(await sweepOf(keys.slice(0, 20))).toEqual({ swept: 20, failed: 0, handedOut: 0 })
    expect(put).toEqual([])
  })

  it('stops in good time, and leaves the rest to the next', async () => {
    const start = deps.clock.now
    deps.store.load = async () => {
      deps.clock.now = at(new Date(Date.parse(deps.clock.now) + 1_000).toISOString())
      throw new TypeError('broken')
    }
    const { swept } = (await sweepOf(keys))!
    expect(swept).toBeLessThan(25)
    expect(Date.parse(deps.clock.now) - Date.parse(start)).toBeLessThan(19_000)
  })
})

it('a chart that was nudged at its turn has nothing more to send', async () => {
  await nudged('p1', '+12025550123')
  await settled()
  await wake({ ...key('p1'), turnAt: deps.now() }, { ...key('p1'), turnAt: deps.now() })
  expect(deps.sent).toHaveLength(1)
  expect((await loadChart(deps, key('p1'))).openTexts).toEqual([])
})
