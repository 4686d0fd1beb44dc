// The carrier hears of a STOP after its confirmation, and of a START; whatever fails on the way.
import { beforeEach, describe, expect, it } from 'vitest'
import { nextDueAt } from '../../shared/chart/agenda.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { enrol } from '../../shared/loop/enrolment.ts'
import { handle, loadChart } from '../../shared/loop/handle.ts'
import { unmarked } from '../../shared/loop/mark.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from '../support/deps.ts'

const number = phone('+12025550123')
const ana = key('ana')

let deps: TestDeps
/** What the carrier was asked, as `+` and `-`, and how it answers. */
let asked: string[]
let answer: 'done' | 'refused' | Error
beforeEach(async () => {
  asked = []
  answer = 'done'
  deps = testDeps('2026-03-02T15:00:00Z')
  await enrol(deps, demo, ana, {
    type: 'Enrol',
    details: { ...patient, phone: number },
    consent,
    by: 'nurse',
    at: deps.now(),
    ...unmarked,
  })
})

const says = (body: string) =>
  handle(deps, demo, ana, {
    type: 'ReceiveText',
    from: number,
    messageId: body,
    body,
    sentAt: deps.now(),
    lift: null,
    at: deps.now(),
    ...unmarked,
  })

const wakes = (time: string) => {
  deps.clock.now = at(time)
  const carrierLists = {
    set: async (wish: { listed: boolean }) => {
      asked.push(wish.listed ? '+' : '-')
      if (answer instanceof Error) throw answer
      return answer
    },
  }
  return handle({ ...deps, carrierLists }, demo, ana, {
    type: 'WakeUp',
    at: deps.now(),
    ...unmarked,
  })
}

const wishes = async () => (await loadChart(deps, ana)).carrierWishes

describe('the carrier', () => {
  it('hears of a STOP by the next wake-up, once', async () => {
    await says('STOP')
    expect(asked).toEqual([])
    expect(nextDueAt(policyFor(demo), await loadChart(deps, ana), deps.now())).toBe(deps.now())
    expect(deps.armed.length).toBeGreaterThan(0)
    await wakes('2026-03-02T15:01:00Z')
    await wakes('2026-03-02T15:02:00Z')
    expect(asked).toEqual(['+'])
    expect(await wishes()).toEqual([])
  })

  it('does not hear of it before the confirmation has left', async () => {
    deps.failing.texts = Object.assign(new Error('x'), { name: 'ThrottlingException' })
    await says('STOP')
    await wakes('2026-03-02T15:00:30Z')
    expect(asked).toEqual([])
    deps.failing.texts = null
    await wakes('2026-03-02T15:03:00Z')
    await wakes('2026-03-02T15:04:00Z')
    expect(asked).toEqual(['+'])
  })

  it('is asked again when it could not be reached', async () => {
    await says('STOP')
    answer = Object.assign(new Error('x'), { name: 'ThrottlingException' })
    await wakes('2026-03-02T15:01:00Z')
    answer = 'done'
    await wakes('2026-03-02T15:01:30Z')
    expect(asked).toEqual(['+'])
    await wakes('2026-03-02T15:03:00Z')
    expect(asked).toEqual(['+', '+'])
    expect(await wishes()).toEqual([])
  })

  it('lets the number through after a START', async () => {
    await says('STOP')
    await wakes('2026-03-02T15:01:00Z')
    await says('START')
    await wakes('2026-03-02T15:02:00Z')
    expect(asked).toEqual(['+', '-'])
  })

  it('is told nothing of a STOP that was taken back before it heard', async () => {
    await says('STOP')
    deps.clock.now = at('2026-03-02T15:00:01Z')
    await says('START')
    await wakes('2026-03-02T15:02:00Z')
    expect(asked).toEqual([])
  })

  it('that does not let it through is told to the clinic', async () => {
    await says('STOP')
    await wakes('2026-03-02T15:01:00Z')
    await says('START')
    answer = 'refused'
    await wakes('2026-03-02T15:02:00Z')
    const { alerts } = await loadChart(deps, ana)
    expect(alerts.at(-1)).toMatchObject({
      kind: 'undelivered-notice',
      rule: 'undelivered:carrier-list',
    })
    expect(deps.paged.at(-1)).toMatchObject({ kind: 'undelivered-notice' })
  })

  it('that does not let a withdrawn patient’s number through is nothing to call about', async () => {
    await says('STOP')
    await wakes('2026-03-02T15:01:00Z')
    const withdrawal = { type: 'Withdraw', reason: 'done', by: 'nurse' } as const
    await handle(deps, demo, ana, { ...withdrawal, at: deps.now(), ...unmarked })
    await says('START')
    answer = 'refused'
    await wakes('2026-03-02T15:02:00Z')
    expect(asked).toEqual(['+', '-'])
    expect((await loadChart(deps, ana)).alerts.map(({ kind }) => kind)).toEqual(['opted-out'])
  })

  it('that blocks a text while it is being asked does not make a STOP of it', async () => {
    await says('STOP')
    await wakes('2026-03-02T15:01:00Z')
    deps.failing.texts = { kind: 'refused', reason: 'opted-out' }
    await says('START')
    deps.failing.texts = null
    expect((await loadChart(deps, ana)).patient?.optedOutAt).toBeNull()
    deps.sent.length = 0
    await wakes('2026-03-02T15:02:00Z')
    await wakes('2026-03-02T15:04:00Z')
    expect(deps.sent.map(({ body }) => body)).toEqual([expect.stringContaining('welcome back')])
  })
})
