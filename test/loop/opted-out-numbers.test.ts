// A number that said STOP is not texted, whoever's chart it is on.
import { describe, expect, it } from 'vitest'
import { messagingOf } from '../../shared/chart/contact.ts'
import { enrol } from '../../shared/loop/enrolment.ts'
import { handle, loadChart } from '../../shared/loop/handle.ts'
import type { CauseId, ChartKey, PhoneNumber } from '../../shared/vocabulary/ids.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from '../support/deps.ts'

const monday = '2026-03-02T15:00:00Z'
const number = phone('+12025550123')
const other = phone('+12025550124')
const ana = key('ana')
const ben = key('ben')

type Consent = { capturedAt?: string; overridesOptOut?: true }

const put = (
  deps: TestDeps,
  who: ChartKey,
  to: PhoneNumber,
  { capturedAt = '2026-03-01T15:00:00Z', ...rest }: Consent = {},
) =>
  enrol(deps, demo, who, {
    type: 'Enrol',
    details: { ...patient, phone: to },
    consent: { ...consent, capturedAt: at(capturedAt), ...rest },
    by: 'clinician-1',
    at: deps.now(),
    cause: null,
    requestHash: null,
  })

let texts = 0
async function says(deps: TestDeps, who: ChartKey, from: PhoneNumber, body: string) {
  texts += 1
  const messageId = `m${texts}`
  return handle(deps, demo, who, {
    type: 'ReceiveText',
    from,
    messageId,
    body,
    lift: null,
    sentAt: deps.now(),
    at: deps.now(),
    cause: `sms:${messageId}` as CauseId,
    requestHash: null,
  })
}

const messaging = async (deps: TestDeps, who: ChartKey) => messagingOf(await loadChart(deps, who))
const textsTo = (deps: TestDeps, to: PhoneNumber) => deps.sent.filter((each) => each.to === to)

/** Ana said STOP from her number, and an hour has passed. */
async function stopped() {
  const deps = testDeps(monday)
  await put(deps, ana, number)
  await says(deps, ana, number, 'STOP')
  deps.sent.length = 0
  deps.clock.now = at('2026-03-02T16:00:00Z')
  return deps
}

describe('a number that said STOP', () => {
  it('is not texted when its patient changes to another and back', async () => {
    const deps = await stopped()
    await put(deps, ana, other)
    expect(await messaging(deps, ana)).toBe('active')
    expect(textsTo(deps, other)).toHaveLength(1)
    expect(await put(deps, ana, number)).toMatchObject({ kind: 'done' })
    expect(await messaging(deps, ana)).toBe('opted-out')
    expect(textsTo(deps, number)).toEqual([])
  })

  it('is not texted when another patient is enrolled with it', async () => {
    const deps = await stopped()
    await put(deps, ana, other)
    expect(await put(deps, ben, number)).toMatchObject({ kind: 'done' })
    expect(await messaging(deps, ben)).toBe('opted-out')
    expect(textsTo(deps, number)).toEqual([])
  })

  it('is not texted though it said so to a chart of an older release, which kept it alone', async () => {
    const deps = testDeps(monday)
    const { store } = deps
    deps.store = { ...store, noteOptOut: async () => undefined }
    await put(deps, ana, number)
    await says(deps, ana, number, 'STOP')
    deps.store = store
    deps.sent.length = 0
    await put(deps, ana, other)
    await put(deps, ben, number)
    expect(await messaging(deps, ben)).toBe('opted-out')
    expect(textsTo(deps, number)).toEqual([])
  })

  it('is texted by another clinic, to which it said nothing', async () => {
    const deps = await stopped()
    expect((await deps.store.findPhone(key('x', 'north').clinicId, number)).optedOutAt).toBeNull()
  })

  it('is texted again after its START, by whoever has it', async () => {
    const deps = await stopped()
    await put(deps, ana, other)
    await put(deps, ben, number)
    await says(deps, ben, number, 'START')
    expect(await messaging(deps, ben)).toBe('active')
    expect((await deps.store.findPhone(demo.id, number)).optedOutAt).toBeNull()
  })

  it('is texted again after a START it sent when its patient had withdrawn', async () => {
    const deps = await stopped()
    const withdrawal = { type: 'Withdraw', reason: 'done', by: 'nurse' } as const
    const unmarked = { cause: null, requestHash: null }
    await handle(deps, demo, ana, { ...withdrawal, at: deps.now(), ...unmarked })
    await says(deps, ana, number, 'START')
    expect(deps.sent).toEqual([])
    expect((await deps.store.findPhone(demo.id, number)).optedOutAt).toBeNull()
    await put(deps, ben, number)
    expect(await messaging(deps, ben)).toBe('active')
    expect(textsTo(deps, number)).toHaveLength(1)
  })

  it('stays so where its STOP and its START are of one moment', async () => {
    const deps = await stopped()
    deps.clock.now = at(monday)
    await says(deps, ana, number, 'START')
    expect(await messaging(deps, ana)).toBe('opted-out')
    expect((await deps.store.findPhone(demo.id, number)).optedOutAt).toBe(at(monday))
  })

  it('is texted after a consent that overrides it and is younger', async () => {
    const deps = await stopped()
    await put(deps, ana, other)
    const consent = { capturedAt: '2026-03-02T15:30:00Z', overridesOptOut: true } as const
    await put(deps, ben, number, consent)
    expect(await messaging(deps, ben)).toBe('active')
    expect(textsTo(deps, number)).toHaveLength(1)
    expect((await deps.store.findPhone(demo.id, number)).optedOutAt).toBeNull()
  })

  it('is texted by its own patient’s consent too, and once', async () => {
    const deps = await stopped()
    const consent = { capturedAt: '2026-03-02T15:30:00Z', overridesOptOut: true } as const
    await put(deps, ana, number, consent)
    await put(deps, ana, number, consent)
    expect(await messaging(deps, ana)).toBe('active')
    expect(textsTo(deps, number)).toHaveLength(1)
  })

  it.each([
    ['was captured before the STOP', { capturedAt: '2026-03-02T14:30:00Z', overridesOptOut: true }],
    ['does not say that it overrides', { capturedAt: '2026-03-02T15:30:00Z' }],
  ] as const)('is not texted after a consent that %s', async (_, consent) => {
    const deps = await stopped()
    await put(deps, ana, other)
    await put(deps, ben, number, consent)
    expect(await messaging(deps, ben)).toBe('opted-out')
    expect(textsTo(deps, number)).toEqual([])
  })

  it('that came after an overriding consent is honoured, however often that consent is sent', async () => {
    const deps = await stopped()
    const consent = { capturedAt: '2026-03-02T15:30:00Z', overridesOptOut: true } as const
    await put(deps, ana, number, consent)
    await says(deps, ana, number, 'STOP')
    deps.sent.length = 0
    await put(deps, ana, number, consent)
    expect(await messaging(deps, ana)).toBe('opted-out')
    expect(textsTo(deps, number)).toEqual([])
  })
})

describe('a STOP that meets a fault', () => {
  it('stands with the number before it stands on the chart', async () => {
    const deps = testDeps(monday)
    await put(deps, ana, number)
    const { store } = deps
    deps.store = { ...store, append: () => Promise.reject(new Error('crash')) }
    await expect(says(deps, ana, number, 'STOP')).rejects.toThrow('crash')
    expect((await store.findPhone(demo.id, number)).optedOutAt).toBe(at(monday))
  })

  it('keeps an enrolment waiting when what the number said cannot be read', async () => {
    const deps = await stopped()
    const { store } = deps
    deps.store = { ...store, findPhone: () => Promise.reject(new Error('down')) }
    await expect(put(deps, ben, other)).rejects.toThrow('down')
    expect(deps.sent).toEqual([])
  })
})
