import { beforeAll, expect, it } from 'vitest'
import { type Demo, makeDemo } from '../../local/demo/make-demo.ts'
import { people } from '../../local/demo/people.ts'
import { clinics } from './running.ts'

const now = Date.parse('2026-03-02T15:30:00.000Z')
const complaints: string[] = []
const quiet = {
  screen: 'http://localhost:8080',
  log: {
    info: () => undefined,
    warn: (message: string) => void complaints.push(message),
    error: (message: string) => void complaints.push(message),
  },
  metrics: { count: () => undefined },
}

let demo: Demo
beforeAll(async () => {
  demo = await makeDemo(clinics, now, quiet)
})

const rows = () =>
  [...demo.recording.snapshots.values()].flatMap(([{ clinicId }, , { row }]) =>
    'from' in row ? [] : [{ clinicId, ...row }],
  )
const rowOf = (patientId: string) => rows().find((row) => row.patientId === patientId)!

it('leads up to now, and no further', () => {
  expect(demo.state.clock.now).toBe(now)
  expect(demo.state.deadLetters).toEqual([])
  expect(complaints).toEqual([])
})

it('fills both clinics', () => {
  expect(rows()).toHaveLength(people.length)
  expect(new Set(rows().map(({ clinicId }) => clinicId))).toEqual(new Set(['demo', 'north']))
})

it.each([
  ['maya', /^(no-change|watch)$/],
  ['daniel', /^due-now$/],
  ['ruth', /^not-a-responder$/],
  ['lucia', /^too-early$/],
  ['grace', /^safety-first$/],
])('shows in %s a course that ends in the advice %s', (patientId, advice) => {
  expect(rowOf(patientId).advice).toMatch(advice)
})

it('leaves a crisis, a booster due, a silent patient and a non-responder for whoever looks', () => {
  const open = rows().flatMap(({ openAlerts }) => openAlerts.map(({ kind }) => kind))
  expect(open.sort()).toEqual(['booster', 'crisis', 'non-response', 'silent'])
})

it('has someone who said STOP, and texts them nothing after the confirmation', () => {
  const { phone } = people.find(({ patientId }) => patientId === 'aisha')!
  expect(rowOf('aisha').messaging).toBe('opted-out')
  const last = demo.state.messages.get(phone)!.slice(-2)
  expect(last).toMatchObject([{ direction: 'in', body: 'STOP' }, { direction: 'out' }])
})

it('speaks Spanish with the one who does', () => {
  const { phone } = people.find(({ patientId }) => patientId === 'lucia')!
  const heard = demo.state.messages.get(phone)!.filter(({ direction }) => direction === 'out')
  expect(heard.map(({ body }) => body).join(' ')).toMatch(/manej|Responda|mensajes/)
})

it('comes out the same every time', async () => {
  const again = await makeDemo(clinics, now, quiet)
  expect(again.recording.commits).toEqual(demo.recording.commits)
  expect([...again.state.changes()]).toEqual([...demo.state.changes()])
})

it.each(['2026-03-08T07:30:00.000Z', '2026-11-01T05:30:00.000Z', '2026-07-04T03:00:00.000Z'])(
  'can lead up to any time, %s too',
  async (text) => {
    const made = await makeDemo(clinics, Date.parse(text), quiet)
    expect(made.recording.snapshots.size).toBe(people.length)
    expect(made.state.clock.now).toBe(Date.parse(text))
  },
)

it.each(['walter', 'ines'])('has %s answer behind a link, one of which waits', (patientId) => {
  const [, state] = [...demo.recording.snapshots.values()].find(
    ([key]) => key.patientId === patientId,
  )!
  expect(state.patient?.details.checkInBy).toBe('link')
  expect(state.openCheckIn).not.toBeNull()
  expect(state.scores.some(({ source }) => source === 'text')).toBe(true)
  expect(demo.recording.links.size).toBeGreaterThan(4)
})
