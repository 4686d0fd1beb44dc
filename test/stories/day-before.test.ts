// The day before a session at a clinic that asks, over HTTP: who drives, what else stands in the way, and who is told.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clinic, openClinic } from './clinic.ts'

let clinic: Clinic
let count = 0
// Monday noon in Denver, whose clinic asks.
beforeAll(async () => {
  clinic = await openClinic('2026-03-02T19:00:00Z', null, 'north')
})
afterAll(() => clinic.close())

type Session = { state: string; ride: { arranged: boolean; driver: string | null } | null }
type Listed = { alertId: string; kind: string; patientId: string; parts: { says: string }[] }

/** A patient with a session on the next day at two, who has had the reminder of the evening before. */
async function reminded(details: Record<string, string> = {}) {
  count += 1
  const [id, phone] = [`v${count}`, `+130355501${40 + count}`]
  await clinic.enrol(id, phone, { timezone: 'America/Denver', ...details })
  const path = `/patients/${id}/sessions/s1`
  const day = (await clinic.now()).slice(0, 10)
  const startsAt = new Date(Date.parse(`${day}T21:00:00Z`) + 86_400_000).toISOString()
  await clinic.do('PUT', path, { startsAt, kind: 'induction' })
  await clinic.do('POST', '/local/clock', { to: `${day}T19:30:00-07:00` })
  const says = async () =>
    (await clinic.messages(phone)).filter(({ direction }) => direction === 'out').at(-1)
  const say = async (body: string) => {
    await clinic.text(phone, body)
    return (await says())?.body
  }
  const session = async () =>
    (await clinic.do<{ sessions: Session[] }>('GET', `/patients/${id}`)).sessions[0]
  const open = async () =>
    (await clinic.do<{ alerts: Listed[] }>('GET', '/alerts?state=open')).alerts
      .filter(({ patientId, kind }) => patientId === id && kind === 'visit-check')
      .flatMap(({ parts }) => parts.map((each) => each.says))
  return { id, path, startsAt, says, say, session, open }
}

describe('the evening before', () => {
  it('asks in one part who drives, takes a first name, and goes on with the questions', async () => {
    const { says, say, session, open } = await reminded()
    const reminder = await says()
    expect(reminder?.parts).toBe(1)
    expect(reminder?.body).toContain('Ride home: reply 1 arranged, 2 not yet.')
    expect(await say('1 Ana')).toContain('eating and drinking')
    expect((await session())?.ride).toMatchObject({ arranged: true, driver: 'Ana', by: null })
    for (const body of ['2', '2', '1', '1']) await say(body)
    expect(await say('1')).toContain('thank you')
    await clinic.advance('PT16H')
    expect(await open()).toEqual([])
  })

  it('calls a person for a possible pregnancy, with the session still planned', async () => {
    const { say, session, open } = await reminded()
    for (const body of ['1', '2', '2', '1', '2', '1']) await say(body)
    expect(await open()).toEqual([
      expect.stringMatching(/^For the visit of .*2:00 PM: Is or could be pregnant$/),
    ])
    expect((await session())?.state).toBe('planned')
  })

  it('tells the clinic of a ride that is not arranged, and ends that once it is', async () => {
    const { say, open, session } = await reminded()
    await say('2')
    for (const body of ['2', '2', '1', '1']) await say(body)
    expect(await say('1')).toContain('Reply 1 once it is arranged')
    expect(await open()).toEqual([expect.stringMatching(/2:00 PM: No ride home is arranged yet$/)])
    expect(await say('1 my wife')).toContain('noted your ride home')
    expect(await open()).toEqual([])
    expect((await session())?.ride).toMatchObject({ arranged: true, driver: 'my wife' })
    expect(await say('2')).toContain('You need someone to take you home')
    expect(await open()).toHaveLength(1)
  })

  it('tells the clinic three hours before of whoever has said nothing', async () => {
    const { startsAt, open, path } = await reminded({ language: 'es' })
    const ahead = (hours: number) =>
      new Date(Date.parse(startsAt) - hours * 3_600_000).toISOString()
    await clinic.do('POST', '/local/clock', { to: ahead(3.1) })
    expect(await open()).toEqual([])
    await clinic.do('POST', '/local/clock', { to: ahead(2.9) })
    expect(await open()).toEqual([
      expect.stringMatching(/nobody has said who drives home, and not all questions are answered/),
    ])
    const asked = { arranged: true, driver: 'Luz' }
    expect(await clinic.do('PUT', `${path}/ride`, asked)).toMatchObject({ ride: asked })
    // What else was to be answered is open still.
    expect(await open()).toHaveLength(1)
  })

  it('asks on a page of whoever answers there', async () => {
    const { says } = await reminded({ checkInBy: 'link' })
    expect((await says())?.body).toMatch(/your check-in is ready: http/)
  })

  it('asks anew when the session is moved, and nothing of one that is canceled', async () => {
    const { id, path, startsAt, say } = await reminded()
    await say('1')
    const moved = new Date(Date.parse(startsAt) + 86_400_000).toISOString()
    const session = await clinic.do<Session>('PUT', path, { startsAt: moved, kind: 'induction' })
    expect(session.ride).toBeNull()
    expect(await clinic.openCheckIn(id)).toBeNull()
    await clinic.do('POST', `${path}/cancel`, { reason: 'ill' })
    await clinic.advance('P2D')
    expect(await clinic.openCheckIn(id)).toBeNull()
  })
})
