// What is tapped in a session record reaches the service, whatever the network does.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Api } from '../../web/client/api.ts'
import type { Failure } from '../../web/client/failure.ts'
import { Recorder } from '../../web/clinician/record/recorder.ts'
import { resume } from '../../web/clinician/record/recorders.ts'
import { heard } from '../../web/clinician/state/connection.ts'
import { unsaved } from '../../web/clinician/state/unsaved.ts'

type Answer = (
  call: string,
  asked: Sent,
) => { ok: true; value: unknown } | { ok: false; failure: Failure }
type Sent = { body: Record<string, unknown>; ifMatch?: number; key?: string }

const of = { patientId: 'p1', sessionId: 's1' }
const nothing = { before: null, at40: null, end: null }
const session = (version: number, record: object = {}, state = 'planned') => ({
  ...{ sessionId: 's1', version, state, startedAt: null, doseMg: null, route: null, lot: null },
  weightKg: null,
  record: {
    ...{ bloodPressure: nothing, oxygen: { ...nothing, lowest: null }, sedation: null },
    ...{ dissociation: null, nausea: null, readiness: null, takenHomeBy: null, ...record },
  },
})
const patient = (version: number, record: object = {}, state = 'planned') =>
  ({ version, sessions: [session(version, record, state)] }) as never

/** A service that answers as it is told, the last way from then on. */
function service(...answers: Answer[]) {
  const sent: (Sent & { call: string })[] = []
  const api = (async (call: string, asked: Sent) => {
    sent.push({ call, ...asked })
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    return answer?.(call, asked)
  }) as unknown as Api
  return { api, sent }
}
const saves: Answer = (call, { body, ifMatch = 0 }) => ({
  ok: true,
  value: call.startsWith('POST')
    ? session(ifMatch + 1, {}, 'finished')
    : session(ifMatch + 1, body),
})
const lost: Answer = () => ({ ok: false, failure: { kind: 'offline' } })
const overtaken =
  (version: number, record: object): Answer =>
  () => ({
    ok: false,
    failure: { kind: 'conflict', message: '', version, current: patient(version, record) },
  })

const stored = new Map<string, string>()
beforeEach(() => {
  vi.useFakeTimers()
  stored.clear()
  const storage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
    removeItem: (name: string) => void stored.delete(name),
  }
  // `Object.keys` of a storage are its names.
  const names = new Proxy(storage, {
    ownKeys: () => [...stored.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  })
  vi.stubGlobal('sessionStorage', names)
  heard({ at: Date.now() })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
const settle = () => vi.advanceTimersByTimeAsync(0)

it('sends each tap at once, over the chart that was seen', async () => {
  const { api, sent } = service(saves)
  const recorder = new Recorder(api, 'nurse', of)
  recorder.hear(patient(4))
  recorder.tap('sedation', 'drowsy')
  await settle()
  recorder.tap('nausea', 'none')
  await settle()
  expect(sent).toMatchObject([
    { body: { sedation: 'drowsy' }, ifMatch: 4 },
    { body: { nausea: 'none' }, ifMatch: 5 },
  ])
  expect(recorder.state.value).toBe('idle')
  expect(stored.size).toBe(0)
})

it('keeps what is lost, in the tab too, and sends the last word of each field once there is an answer', async () => {
  const { api, sent } = service(lost, lost, saves)
  const recorder = new Recorder(api, 'nurse', of)
  recorder.hear(patient(4))
  recorder.tap('sedation', 'none')
  await settle()
  recorder.tap('sedation', 'drowsy')
  recorder.tap('nausea', 'vomited')
  await settle()
  expect(recorder.state.value).toBe('held-up')
  expect([...unsaved.value]).toEqual([['/patient/p1/record/s1', 2]])
  expect(stored.size).toBe(1)
  expect([...stored.values()].join()).not.toMatch(/Nora/)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent.at(-1)).toMatchObject({ body: { sedation: 'drowsy', nausea: 'vomited' }, ifMatch: 4 })
  expect([recorder.state.value, unsaved.value.size, stored.size]).toEqual(['idle', 0, 0])
})

it('does not ask about its own tap that was lost on the way back', async () => {
  const { api } = service(lost, overtaken(5, { sedation: 'none' }), saves)
  const recorder = new Recorder(api, 'nurse', of)
  recorder.hear(patient(4))
  recorder.tap('sedation', 'none')
  await settle()
  recorder.tap('sedation', 'asleep')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(recorder.pending.value).toEqual([])
})

it('goes on at once where the chart was read anew while the tap was on its way', async () => {
  const { api, sent } = service((call, asked) => {
    recorder.hear(patient(6))
    return overtaken(6, {})(call, asked)
  }, saves)
  const recorder = new Recorder(api, 'nurse', of)
  recorder.hear(patient(4))
  recorder.tap('sedation', 'none')
  await settle()
  expect(sent.map(({ ifMatch }) => ifMatch)).toEqual([4, 6])
  expect(recorder.state.value).toBe('idle')
})

it('asks where somebody else has recorded otherwise, also where that is read before anything is sent', async () => {
  const { api, sent } = service(lost)
  const recorder = new Recorder(api, 'nurse', of)
  recorder.hear(patient(4))
  recorder.tap('sedation', 'none')
  await settle()
  recorder.hear(patient(6, { sedation: 'asleep', nausea: 'vomited' }))
  expect(recorder.pending.value).toMatchObject([{ state: 'contested', theirs: 'asleep' }])
  expect(recorder.news.value).toEqual(['Recorded by somebody else: nausea, Vomited'])
  const before = sent.length
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toHaveLength(before)
})

it('takes the first start where two people start at once, and asks nobody', async () => {
  const { api, sent } = service(lost)
  const recorder = new Recorder(api, 'nurse', of)
  recorder.hear(patient(4))
  recorder.tap('startedAt', '2026-03-02T15:30:05.000Z')
  await settle()
  const started = { ...session(5), startedAt: '2026-03-02T15:30:00.000Z' }
  recorder.hear({ version: 5, sessions: [started] } as never)
  expect(recorder.pending.value).toEqual([])
  const before = sent.length
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toHaveLength(before)
})

it('goes on after the page was loaded anew, for whoever tapped it and nobody else', async () => {
  const first = service(lost)
  const recorder = new Recorder(first.api, 'nurse', { patientId: 'p2', sessionId: 's1' })
  recorder.hear(patient(4))
  recorder.tap('sedation', 'drowsy')
  await settle()
  const others = service(saves)
  resume(others.api, 'somebody else')
  await settle()
  expect(others.sent).toEqual([])
  const mine = service(saves)
  resume(mine.api, 'nurse')
  await settle()
  expect(mine.sent).toMatchObject([{ body: { sedation: 'drowsy' }, ifMatch: 4 }])
})

it('finishes after all that was tapped before, by one key however often it is sent', async () => {
  const { api, sent } = service(lost, saves, lost, saves)
  const recorder = new Recorder(api, 'nurse', of)
  recorder.hear(patient(4))
  recorder.tap('readiness', { ready: true, at: '2026-03-02T17:30:00.000Z' })
  recorder.finish('2026-03-02T17:31:00.000Z')
  await vi.advanceTimersByTimeAsync(60_000)
  const [first, second, ...finishes] = sent
  expect([first, second].every((each) => each?.call.startsWith('PATCH'))).toBe(true)
  expect(finishes).toHaveLength(2)
  expect(finishes[0]).toMatchObject({ body: { endedAt: '2026-03-02T17:31:00.000Z' } })
  expect(finishes[0]?.key).toBe(finishes[1]?.key)
  expect([recorder.finishing.value, recorder.session.value?.state]).toEqual([null, 'finished'])
})

it('tells what the service turns down at its field, and saves the rest', async () => {
  const turnsDown: Answer = () => ({
    ok: false,
    failure: { kind: 'wrong', message: 'x', fields: [{ path: 'doseMg', message: 'outside' }] },
  })
  const { api, sent } = service(turnsDown, saves)
  const recorder = new Recorder(api, 'nurse', of)
  recorder.hear(patient(4))
  recorder.tap('doseMg', 900)
  recorder.tap('sedation', 'none')
  await settle()
  expect(recorder.pending.value).toMatchObject([
    { field: 'doseMg', state: 'refused', why: 'outside' },
  ])
  expect(sent.at(-1)).toMatchObject({ body: { sedation: 'none' } })
  recorder.tap('doseMg', 900, 'as ordered')
  await settle()
  expect(sent.at(-1)).toMatchObject({ body: { doseMg: 900, confirm: true, reason: 'as ordered' } })
})
