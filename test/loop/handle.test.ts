import { describe, expect, it } from 'vitest'
import { addDays } from '../../shared/calendar/index.ts'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { summarise } from '../../shared/chart/summary.ts'
import { UnreadableChart } from '../../shared/chart/unreadable.ts'
import { handle, loadChart, openChart } from '../../shared/loop/handle.ts'
import { unmarked } from '../../shared/loop/mark.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import type { EventStore } from '../../shared/store/types.ts'
import type { CauseId } from '../../shared/vocabulary/ids.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from '../support/deps.ts'

const monday = '2026-03-02T16:00:00Z'
const ann = key('p1')

async function run(deps: TestDeps, ask: CommandBody, cause: string | null = null) {
  return handle(deps, demo, ann, {
    ...ask,
    at: deps.now(),
    cause: cause as CauseId | null,
    requestHash: null,
  })
}

const enrol: CommandBody = {
  type: 'Enrol',
  details: { ...patient, phone: phone('+12025550123') },
  consent,
  by: 'nurse',
}
const says = (body: string, messageId = body): CommandBody => ({
  type: 'ReceiveText',
  lift: null,
  from: patient.phone,
  messageId,
  body,
  sentAt: at(monday),
})

describe('the loop', () => {
  it('commits, sends, records what became of it, and keeps a snapshot', async () => {
    const deps = testDeps(monday)
    await run(deps, enrol)
    expect(deps.sent).toHaveLength(1)
    const { snapshot, commits } = await deps.store.load(ann)
    expect(commits).toEqual([])
    expect(snapshot).toMatchObject({ version: 2, openTexts: [] })
  })

  it('arms the wake-up before the commit that needs it', async () => {
    const order: string[] = []
    const store = memoryStore()
    const deps = testDeps(monday, {
      ...store,
      append: async (...args) => {
        order.push('append')
        return store.append(...args)
      },
    })
    deps.wakeUps = { arm: async () => void order.push('arm') }
    deps.texts = {
      send: async () => {
        order.push('send')
        return { kind: 'sent', carrierId: 'c' }
      },
    }
    await run(deps, enrol)
    expect(order).toEqual(['arm', 'append', 'send', 'append'])
  })

  it('changes nothing when the wake-up cannot be armed', async () => {
    const deps = testDeps(monday)
    deps.wakeUps = { arm: () => Promise.reject(new Error('ThrottlingException')) }
    await expect(run(deps, enrol)).rejects.toThrow()
    expect((await loadChart(deps, ann)).version).toBe(0)
  })

  it('does not arm a second wake-up while an earlier one will come in time', async () => {
    const deps = testDeps(monday)
    await run(deps, enrol)
    await run(deps, says('HELP', 'm1'))
    await run(deps, says('HELP', 'm2'))
    expect(deps.armed).toHaveLength(1)
  })

  it('hands on from a wake-up that finds nothing to do yet', async () => {
    const deps = testDeps(monday)
    await run(deps, enrol)
    await run(deps, {
      type: 'PlanSession',
      sessionId: 's1' as never,
      startsAt: at('2026-03-20T15:00:00Z'),
      kind: 'induction',
      by: 'n',
    })
    deps.clock.now = at('2026-03-02T16:02:00Z')
    deps.armed.length = 0
    await run(deps, { type: 'WakeUp' })
    expect(deps.armed.map((each) => each.at.slice(0, 10))).toEqual(['2026-03-19'])
  })

  it('asks the commits when nothing can be decided on the snapshot, and writes it anew', async () => {
    const store = memoryStore()
    const deps = testDeps(monday, store)
    await run(deps, enrol)
    const { snapshot } = await store.load(ann)
    const spoilt = { ...(snapshot as ChartState), openTexts: [null as never] }
    const row = { row: summarise(policyFor(demo), spoilt), rosterOrder: 'x', dueAt: null }
    await store.saveSnapshot(ann, spoilt, row)
    await run(deps, says('I want to kill myself'), 'sms:1')
    expect(deps.paged.length).toBeGreaterThan(0)
    expect((await loadChart(deps, ann)).openTexts).toEqual([])
    expect(deps.lines.join()).toContain('nothing could be decided on a snapshot')
  })

  it('says of a chart on which nothing can be decided that it cannot be followed', async () => {
    const deps = testDeps(monday)
    await run(deps, enrol)
    const { version } = await loadChart(deps, ann)
    const made = { schema: 1, at: deps.now(), cause: null, print: null, wakeUp: null } as const
    const plan = { type: 'SessionPlanned', sessionId: 's1', startsAt: null, kind: 'x', by: 'n' }
    await deps.store.append(ann, { ...made, version: version + 1, events: [plan as never] })
    await expect(run(deps, says('hello'), 'sms:1')).rejects.toThrow(UnreadableChart)
    await expect(openChart(deps, ann)).rejects.toThrow(UnreadableChart)
  })

  it('tells the sweep of an emergency that nothing will wake, before anything else goes wrong', async () => {
    const store = memoryStore()
    await run(testDeps(monday, store), enrol)
    const deps = testDeps('2026-03-02T18:00:00Z', store)
    deps.wakeUps = { arm: () => Promise.reject(new Error('ServiceUnavailable')) }
    deps.texts = { send: () => new Promise(() => undefined) }
    deps.pages.publish = () => new Promise(() => undefined)
    void run(deps, says('I want to kill myself'), 'sms:1')
    await new Promise((resolve) => setImmediate(resolve))
    expect(await store.due(at('2026-03-02T18:10:00Z'), 5)).toMatchObject([ann])
  })

  it('tells the sweep what a lost snapshot did not, though arming fails', async () => {
    const store = memoryStore()
    const lost = testDeps(monday, { ...store, saveSnapshot: async () => undefined })
    await run(lost, enrol)
    const deps = testDeps('2026-03-02T18:00:00Z', store)
    deps.wakeUps = { arm: () => Promise.reject(new Error('ServiceUnavailable')) }
    await run(deps, { type: 'WakeUp' }).catch(() => undefined)
    expect((await store.load(ann)).snapshot?.version).toBe((await loadChart(deps, ann)).version)
  })

  it('decides again when someone else was faster', async () => {
    const store = memoryStore()
    let meddled = false
    const deps = testDeps(monday, {
      ...store,
      append: async (chart, commit) => {
        if (!meddled && commit.cause === 'sms:mine') {
          meddled = true
          await run(testDeps(monday, store), says('HELP', 'theirs'), 'sms:theirs')
        }
        return store.append(chart, commit)
      },
    })
    await run(deps, enrol)
    await run(deps, says('HELP', 'mine'), 'sms:mine')
    const chart = await loadChart(deps, ann)
    expect(chart.causes.map((each) => each.cause)).toEqual(['sms:theirs', 'sms:mine'])
    expect(deps.counted).toContain('Conflict')
  })

  it('gets its turn however many others come first, and sends nothing twice', async () => {
    const store = memoryStore()
    const enrolled = testDeps(monday, store)
    await run(enrolled, enrol)
    let rivals = 24
    const deps = testDeps(monday, {
      ...store,
      append: async (chart, commit) => {
        const reports = commit.events.some(({ type }) => type === 'TextSent')
        if (reports && rivals-- > 0)
          await run(testDeps(monday, store), says('HELP', `rival-${rivals}`), `sms:rival-${rivals}`)
        return store.append(chart, commit)
      },
    })
    await run(deps, says('HELP', 'mine'), 'sms:mine')
    expect((await loadChart(deps, ann)).openTexts).toEqual([])
  })

  it('gives up loudly when it never gets its turn', async () => {
    const deps = testDeps(monday, { ...memoryStore(), append: async () => 'conflict' })
    await expect(run(deps, enrol)).rejects.toThrow('kept changing')
  })

  it('remembers causes for fourteen days, so that snapshots stay small', async () => {
    const deps = testDeps(monday)
    await run(deps, enrol)
    for (const day of [0, 13, 15]) {
      deps.clock.now = addDays(at(monday), day)
      await run(deps, says('HELP', `day-${day}`), `sms:day-${day}`)
    }
    const { causes } = await loadChart(deps, ann)
    expect(causes.map((each) => each.cause)).toEqual(['sms:day-13', 'sms:day-15'])
  })

  it('handles a cause once, however often it comes', async () => {
    const deps = testDeps(monday)
    await run(deps, enrol)
    await run(deps, says('HELP'), 'sms:1')
    await run(deps, says('HELP'), 'sms:1')
    expect(deps.sent).toHaveLength(2)
  })

  it('leaves a text that fails for now to the next wake-up', async () => {
    const deps = testDeps(monday)
    deps.failing.texts = new Error('ThrottlingException')
    await run(deps, enrol)
    expect((await loadChart(deps, ann)).openTexts).toHaveLength(1)
    deps.failing.texts = null
    deps.clock.now = at('2026-03-02T16:01:00Z')
    await run(deps, { type: 'WakeUp' })
    expect(deps.sent).toHaveLength(1)
    expect((await loadChart(deps, ann)).openTexts).toHaveLength(0)
    expect(deps.counted).toContain('TakenOver')
  })

  it('pages before it texts, and about a refused safety text too', async () => {
    const deps = testDeps(monday)
    await run(deps, enrol)
    deps.failing.texts = { kind: 'refused', reason: 'invalid-number' }
    await run(deps, says('I want to die'))
    expect(deps.paged.map((each) => `${each.kind} ${each.to}`)).toEqual([
      'crisis topic',
      'crisis +12125550110',
      'undelivered-notice topic',
    ])
  })

  it('makes an alert findable before it exists', async () => {
    const deps = testDeps(monday)
    await run(deps, enrol)
    await run(deps, says('I want to die'))
    const [alert] = (await loadChart(deps, ann)).alerts
    expect(await deps.store.findAlert(ann.clinicId, alert!.alertId)).toBe('p1')
  })

  it('writes a lost snapshot anew', async () => {
    const store = memoryStore()
    let broken = true
    const flaky: EventStore = {
      ...store,
      saveSnapshot: async (...args) => {
        if (broken) throw new Error('ThrottlingException')
        return store.saveSnapshot(...args)
      },
    }
    const deps = testDeps(monday, flaky)
    await run(deps, enrol)
    expect((await store.load(ann)).snapshot).toBeNull()
    expect(deps.counted).toContain('SnapshotFailed')
    broken = false
    deps.clock.now = at('2026-03-02T16:01:00Z')
    await run(deps, { type: 'WakeUp' })
    expect((await store.load(ann)).snapshot?.version).toBe(2)
  })

  it('logs ids and names of errors, never numbers, names or bodies', async () => {
    const deps = testDeps(monday)
    deps.failing.texts = new Error('could not send to +12025550123: hello Ann')
    await run(deps, enrol)
    await run(deps, says('I want to die'))
    expect(deps.lines.join('\n')).not.toMatch(/\+1|Ann|die|hello/)
    expect(deps.lines.length).toBeGreaterThan(0)
  })
})

describe('a commit with a precondition', () => {
  const refusal = { code: 'conflict', message: 'not now' } as const
  const meta = { at: at(monday), ...unmarked }

  it('is refused with nothing written or sent when it does not hold', async () => {
    const deps = testDeps(monday)
    const refuse = { precondition: async () => refusal }
    const handled = await handle(deps, demo, key('p1'), { ...enrol, ...meta }, refuse)
    expect(handled).toEqual({ kind: 'refused', ...refusal })
    expect((await loadChart(deps, key('p1'))).version).toBe(0)
    expect(deps.sent).toEqual([])
  })

  it('is asked anew for each try, since what it asks for may have changed with the chart', async () => {
    const deps = testDeps(monday)
    const { append } = deps.store
    let tries = 0
    deps.store.append = async (...given) => (tries++ === 0 ? 'conflict' : append(...given))
    const asked: boolean[] = []
    const precondition = async () => {
      asked.push(true)
      return asked.length > 1 ? refusal : null
    }
    const handled = await handle(deps, demo, key('p1'), { ...enrol, ...meta }, { precondition })
    expect([handled.kind, asked.length, tries]).toEqual(['refused', 2, 1])
  })
})
