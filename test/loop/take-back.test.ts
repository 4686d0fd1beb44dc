// What a person asks for takes back the wake-ups it makes useless: never before its commit stands, nor one that is needed.
import { beforeEach, describe, expect, it } from 'vitest'
import { nextDueAt } from '../../shared/chart/agenda.ts'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { WakeUp } from '../../shared/gateways/types.ts'
import { handle, loadChart } from '../../shared/loop/handle.ts'
import { unmarked } from '../../shared/loop/mark.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import type { EventStore } from '../../shared/store/types.ts'
import type { AlertId } from '../../shared/vocabulary/ids.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from '../support/deps.ts'

const ann = key('p1')
const policy = policyFor(demo)
const monday = '2026-03-02T16:00:00Z'
const tuesday = '2026-03-03T16:00:00Z'

let log: string[]
let standing: Map<string, WakeUp>
let store: EventStore
let isSchedulerDown: boolean

const nameOf = ({ at: when, on }: Pick<WakeUp, 'at' | 'on'>) => `${when} on ${on}`
const failed = () => Promise.reject(new Error('ServiceUnavailable'))

/** Whoever is asked by people, or by nobody: these take nothing back. */
function depsAt(time: string, { byItself = false } = {}): TestDeps {
  const deps = testDeps(time, {
    ...store,
    append: async (of, commit) => {
      log.push(`commit ${commit.version}`)
      return store.append(of, commit)
    },
  })
  const arm = async (wakeUp: WakeUp) => {
    if (isSchedulerDown) return failed()
    log.push(`arm ${nameOf(wakeUp)}`)
    standing.set(nameOf(wakeUp), wakeUp)
  }
  const takeBack = async (wakeUp: WakeUp) => {
    if (isSchedulerDown) return failed()
    log.push(`take back ${nameOf(wakeUp)}`)
    standing.delete(nameOf(wakeUp))
  }
  deps.wakeUps = byItself ? { arm } : { arm, takeBack }
  return deps
}

const run = (deps: TestDeps, ask: CommandBody) =>
  handle(deps, demo, ann, { ...ask, at: deps.now(), ...unmarked })

/** As its queue hands it on. */
const texts = (time: string, body: string) => {
  const deps = depsAt(time, { byItself: true })
  const command = { ...writes(body), at: deps.now(), ...unmarked }
  return handle(deps, demo, ann, command, { comesAgain: true })
}

const writes = (body: string): CommandBody => ({
  type: 'ReceiveText',
  lift: null,
  from: patient.phone,
  messageId: body,
  body,
  sentAt: at(tuesday),
})

const acknowledge = (alertId: AlertId): CommandBody => ({
  type: 'AcknowledgeAlert',
  alertId,
  by: 'nurse',
  note: 'spoke with her',
  disposition: 'reached-safe',
  clearedForTreatment: true,
})

/** An escalation is to come, and nothing else before it. */
async function inCrisis(): Promise<AlertId> {
  await texts(tuesday, 'I want to kill myself')
  const { alerts } = await loadChart({ store }, ann)
  log = []
  return alerts[0]!.alertId
}

const minutes = () => [...standing.values()].map((each) => each.at)

beforeEach(async () => {
  log = []
  standing = new Map()
  store = memoryStore()
  isSchedulerDown = false
  const details = { ...patient, phone: phone('+12025550123') }
  await run(depsAt(monday), { type: 'Enrol', details, consent, by: 'nurse' })
})

describe('a wake-up armed for what a request sends', () => {
  it('is taken back once the commit that reports it stands, and what comes next has one', async () => {
    // Armed ahead of the first commit, on the chart as it was; let go of by the second.
    expect(log.map((each) => each.replace(/ on .*/, ''))).toEqual([
      'arm 2026-03-02T16:01:00.000Z',
      'commit 1',
      'commit 2',
      'take back 2026-03-02T16:01:00.000Z',
    ])
    const chart = await loadChart({ store }, ann)
    expect(nextDueAt(policy, chart, at(monday))).toBeNull()
    expect(chart.wakeUps).toEqual([])
    expect(standing.size).toBe(0)
  })

  it('stays where nobody takes back: it finds nothing to do', async () => {
    await run(depsAt(tuesday, { byItself: true }), writes('HELP'))
    expect(log.some((each) => each.startsWith('take back 2026-03-03'))).toBe(false)
    expect(minutes()).toEqual(['2026-03-03T16:01:00.000Z'])
  })
})

describe('a wake-up for an escalation', () => {
  it('is taken back when the alert is ended, after the commit', async () => {
    const alertId = await inCrisis()
    expect(minutes().length).toBeGreaterThan(0)
    await run(depsAt('2026-03-03T16:05:00Z'), acknowledge(alertId))
    const [commit] = log.filter((each) => each.startsWith('commit'))
    const taken = log.filter((each) => each.startsWith('take back'))
    expect(taken.length).toBeGreaterThan(0)
    expect(log.indexOf(taken[0]!)).toBeGreaterThan(log.indexOf(commit!))
    expect(
      log
        .filter((each) => each.startsWith('arm'))
        .every((each) => log.indexOf(each) < log.indexOf(commit!)),
    ).toBe(true)
    const chart = await loadChart({ store }, ann)
    expect(chart.wakeUps.map((each) => each.at)).toEqual(
      minutes().filter((each) => each > at('2026-03-03T16:05:00Z')),
    )
  })

  it('stays while the alert is open, whatever else is asked for', async () => {
    await inCrisis()
    const before = minutes()
    await run(depsAt('2026-03-03T16:05:00Z'), {
      type: 'PlanSession',
      sessionId: 's1' as never,
      startsAt: at('2026-03-20T15:00:00Z'),
      kind: 'induction',
      by: 'n',
    })
    const chart = await loadChart({ store }, ann)
    const due = nextDueAt(policy, chart, at('2026-03-03T16:05:00Z'))!
    expect(due < at('2026-03-03T17:00:00Z')).toBe(true)
    expect(minutes().some((each) => before.includes(each) && each >= due)).toBe(true)
  })

  it('stays, and is relied on, when the scheduler does not take the next one', async () => {
    const alertId = await inCrisis()
    const before = (await loadChart({ store }, ann)).wakeUps
    isSchedulerDown = true
    await run(depsAt('2026-03-03T16:05:00Z'), {
      type: 'PlanSession',
      sessionId: 's1' as never,
      startsAt: at('2026-03-04T15:00:00Z'),
      kind: 'induction',
      by: 'n',
    })
    await run(depsAt('2026-03-03T16:06:00Z'), acknowledge(alertId))
    const chart = await loadChart({ store }, ann)
    expect(nextDueAt(policy, chart, at('2026-03-03T16:06:00Z'))).not.toBeNull()
    expect(chart.wakeUps).toEqual(before.filter((each) => each.at > at('2026-03-03T16:06:00Z')))
    expect(log.some((each) => each.startsWith('take back'))).toBe(false)
  })

  it('stays when somebody else was faster, until it is decided anew', async () => {
    const alertId = await inCrisis()
    const deps = depsAt('2026-03-03T16:05:00Z')
    const { append } = deps.store
    let meddled = false
    deps.store = {
      ...deps.store,
      append: async (of, commit) => {
        if (!meddled) {
          meddled = true
          await texts('2026-03-03T16:05:00Z', 'hello')
          log.push('somebody else was faster')
        }
        return append(of, commit)
      },
    }
    await run(deps, acknowledge(alertId))
    const first = log.findIndex((each) => each.startsWith('take back'))
    expect(first).toBeGreaterThan(log.indexOf('somebody else was faster'))
    const chart = await loadChart({ store }, ann)
    const due = nextDueAt(policy, chart, at('2026-03-03T16:05:00Z'))
    if (due) expect(minutes().some((each) => each >= due)).toBe(true)
    for (const each of chart.wakeUps) expect(standing.has(nameOf(each))).toBe(true)
  })
})

it('fails nothing that is done when the scheduler gives nothing back', async () => {
  const alertId = await inCrisis()
  const deps = depsAt('2026-03-03T16:05:00Z')
  deps.wakeUps.takeBack = failed
  const done = await run(deps, acknowledge(alertId))
  expect(done.kind).toBe('done')
  expect(deps.lines.join()).toContain('a wake-up not taken back')
})
