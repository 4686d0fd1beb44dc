// A session entered wrong is put right over HTTP; what a patient was told of driving is never made weaker by it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clinic, openClinic } from './clinic.ts'

const start = '2026-03-02T14:00:00Z'
const ends = { early: '2026-03-02T13:00:00Z', late: '2026-03-02T13:45:00Z' }
/** A day after the later end, by the clock of New York. */
const later = 'Tue Mar 3, 8:45 AM'

let clinic: Clinic
let count = 0
beforeAll(async () => {
  clinic = await openClinic(start)
})
afterAll(() => clinic.close())

/** A patient with sessions planned for this morning. */
async function patientWith(...sessionIds: readonly string[]) {
  count += 1
  const [id, phone] = [`p${count}`, `+197255501${10 + count}`]
  await clinic.enrol(id, phone)
  const path = (sessionId: string, act = '') => `/patients/${id}/sessions/${sessionId}${act}`
  for (const each of sessionIds)
    await clinic.do('PUT', path(each), { startsAt: '2026-03-02T12:00:00Z', kind: 'induction' })
  const post = (sessionId: string, act: string, body: object) =>
    clinic.ask('POST', path(sessionId, `/${act}`), body)
  const told = async () =>
    (await clinic.messages(phone)).map(({ body }) => body).filter((body) => /driv/.test(body))
  const sessions = async () =>
    (await clinic.do<{ sessions: Record<string, unknown>[] }>('GET', `/patients/${id}`)).sessions
  return { id, phone, post, told, sessions }
}

const finished = { reason: 'misread the pump' }

describe('two sessions on one day', () => {
  it.each([
    ['in order', ends.early, ends.late],
    ['the other way round', ends.late, ends.early],
  ])('finished %s leave the later time as the last one told', async (_, first, second) => {
    const { post, told } = await patientWith('s1', 's2')
    await post('s1', 'finish', { endedAt: first })
    await post('s2', 'finish', { endedAt: second })
    expect((await told()).at(-1)).toContain(later)
  })
})

describe('a finished session', () => {
  it('corrected to an earlier end keeps the ban that was told, and says nothing', async () => {
    const { post, told } = await patientWith('s1')
    await post('s1', 'finish', { endedAt: ends.late })
    const { status, body } = await post('s1', 'correct', { endedAt: ends.early, ...finished })
    expect([status, body.endedAt, body.noDrivingUntil]).toEqual([
      200,
      '2026-03-02T13:00:00.000Z',
      '2026-03-03T13:45:00.000Z',
    ])
    expect(await told()).toHaveLength(1)
  })

  it('corrected to a later end tells the later time', async () => {
    const { post, told } = await patientWith('s1')
    await post('s1', 'finish', { endedAt: ends.early })
    await post('s1', 'correct', { endedAt: ends.late, ...finished })
    expect((await told()).at(-1)).toContain(later)
  })

  it('voided while the ban is in force says that whoever was treated still does not drive', async () => {
    const { post, told, sessions } = await patientWith('s1')
    await post('s1', 'finish', { endedAt: ends.late })
    const { status, body } = await post('s1', 'void', { reason: 'wrong patient' })
    expect([status, body.state, body.reason]).toEqual([200, 'voided', 'wrong patient'])
    expect((await told()).at(-1)).toMatch(
      new RegExp(`If you were treated, still do not drive until ${later}`),
    )
    expect(await sessions()).toMatchObject([{ sessionId: 's1', state: 'voided' }])
  })

  it('voided by mistake frees nobody: the other session’s notice names the time told before', async () => {
    const { post, told } = await patientWith('s1', 's2')
    await post('s1', 'finish', { endedAt: ends.late })
    await post('s2', 'finish', { endedAt: ends.early })
    await post('s1', 'void', { reason: 'by mistake' })
    expect((await told()).at(-1)).toContain(`must not drive until ${later}`)
    await post('s2', 'correct', { endedAt: '2026-03-02T13:10:00Z', ...finished })
    expect((await told()).every((body) => body.includes(later))).toBe(true)
  })
})

describe('what looks like a slip', () => {
  it.each([
    ['a dose above the range', { endedAt: ends.late, doseMg: 201 }, 'doseMg'],
    ['a dose below the range', { endedAt: ends.late, doseMg: 4.9 }, 'doseMg'],
    ['a dose for another route', { endedAt: ends.late, doseMg: 301, route: 'im' }, 'doseMg'],
    ['an end a day from the plan', { endedAt: '2026-03-01T11:59:00Z' }, 'endedAt'],
  ])('%s is a 422 until it is confirmed with a reason', async (_, body, path) => {
    const { post } = await patientWith('s1')
    const slip = await post('s1', 'finish', body)
    expect([slip.status, slip.body]).toMatchObject([422, { error: { fields: [{ path }] } }])
    expect((await post('s1', 'finish', { ...body, confirm: true })).status).toBe(422)
    const meant = await post('s1', 'finish', { ...body, confirm: true, reason: 'as planned' })
    expect([meant.status, meant.body.state]).toEqual([200, 'finished'])
  })

  it('is asked about in a correction too', async () => {
    const { post } = await patientWith('s1')
    await post('s1', 'finish', { endedAt: ends.late, doseMg: 40 })
    for (const slip of [{ doseMg: 400 }, { endedAt: '2026-03-01T11:59:00Z' }]) {
      expect((await post('s1', 'correct', { ...slip, ...finished })).status).toBe(422)
      expect((await post('s1', 'correct', { ...slip, ...finished, confirm: true })).status).toBe(
        200,
      )
    }
  })
})

describe('what is on record of a session', () => {
  it('holds route, lot and weight, and reckons the dose by weight', async () => {
    const { post } = await patientWith('s1')
    const { body } = await post('s1', 'finish', {
      ...{ endedAt: ends.late, doseMg: 200, route: 'intranasal', lot: 'A-17', weightKg: 80 },
    })
    expect(body).toMatchObject({ route: 'intranasal', lot: 'A-17', weightKg: 80, mgPerKg: 2.5 })
    const corrected = await post('s1', 'correct', { weightKg: 100, ...finished })
    expect(corrected.body).toMatchObject({ weightKg: 100, mgPerKg: 2, lot: 'A-17' })
  })

  it('is an infusion where nobody says', async () => {
    const { post } = await patientWith('s1')
    const { body } = await post('s1', 'finish', { endedAt: ends.late })
    expect(body).toMatchObject({ route: 'iv', lot: null, weightKg: null, mgPerKg: null })
  })
})
