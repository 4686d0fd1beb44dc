import { describe, expect, it } from 'vitest'
import type { Ask } from '../shared/chart/commands.ts'
import { handle, loadChart } from '../shared/handle.ts'
import type { CauseId } from '../shared/ids.ts'
import { memoryStore } from '../shared/store/memory.ts'
import type { EventStore } from '../shared/store/types.ts'
import { consent, patient } from './chart/scenario.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from './support/deps.ts'

const monday = '2026-03-02T16:00:00Z'
const ann = key('p1')

async function run(deps: TestDeps, ask: Ask, cause: string | null = null) {
  return handle(deps, demo, ann, {
    ...ask,
    at: deps.now(),
    cause: cause as CauseId | null,
    print: null,
  })
}

const enrol: Ask = {
  type: 'Enrol',
  details: { ...patient, phone: phone('+12025550123') },
  consent,
  by: 'nurse',
}
const says = (body: string, messageId = body): Ask => ({
  type: 'ReceiveText',
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

  it('gives up loudly when it never gets its turn', async () => {
    const deps = testDeps(monday, { ...memoryStore(), append: async () => 'conflict' })
    await expect(run(deps, enrol)).rejects.toThrow('kept changing')
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
