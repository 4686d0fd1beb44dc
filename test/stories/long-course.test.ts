// Three years of one patient over HTTP: a bladder symptom in month nine, a year in which screens lapse, and what was given.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Clinic, openClinic } from './clinic.ts'

const phone = '+12025550123'
const path = '/patients/ann'
let clinic: Clinic

type Patient = {
  openAlerts: { alertId: string; kind: string; level: string; says: string }[]
  advice: { status: string } | null
  screen: { dueAt: string | null; lateAt: string | null; lastAt: string | null }
  exposure: Record<
    string,
    { sessions: number; withoutDose: number; milligrams: { route: string; mg: number }[] }
  >
}
const patient = () => clinic.do<Patient>('GET', path)
const late = async () => {
  const day = await clinic.do<{ overdueScreens: { patients: { late: string[] }[] } }>('GET', '/day')
  return day.overdueScreens.patients.flatMap((each) => each.late)
}

beforeAll(async () => {
  const longTermScreen = { everySessions: 6, everyDays: 90, also: [] }
  clinic = await openClinic('2026-03-02T15:00:00Z', null, 'demo', { longTermScreen })
  await clinic.enrol('ann', phone)
})
afterAll(() => clinic.close())

let sessions = 0
/** A month with its session. The patient is away and wants no texts: the weekly questions would only make this slow. */
async function month(): Promise<void> {
  sessions += 1
  await clinic.treat('ann', `s${sessions}`, sessions === 1 ? 'induction' : 'booster')
  await clinic.advance('P30D')
}
const away = (step: 'pause' | 'resume') => clinic.do('POST', `${path}/${step}`, { reason: 'away' })

/** Day by day, until the screen is asked. */
async function untilScreened(): Promise<void> {
  await away('resume')
  for (let day = 0; day < 25; day++) {
    if ((await clinic.openCheckIn('ann'))?.instrument === 'long-term') return
    await clinic.advance('P1D')
  }
  throw new Error('no screen was asked')
}

async function screened(...answers: number[]): Promise<void> {
  await untilScreened()
  await clinic.text(phone, '1')
  await clinic.text(phone, answers.join(' '))
  await away('pause')
}

it('calls about a bladder symptom of month nine, and holds the advice until a clinician clears', async () => {
  await away('pause')
  for (let count = 0; count < 3; count++) await month()
  await screened(0, 0, 1, 1, 1, 0, 0, 1)
  expect((await patient()).openAlerts.map(({ kind }) => kind)).not.toContain('side-effect')
  for (let count = 0; count < 3; count++) await month()
  await screened(0, 0, 1, 1, 0, 0, 0, 1)
  for (let count = 0; count < 3; count++) await month()
  await screened(0, 2, 1, 1, 1, 0, 0, 1)
  const told = await patient()
  const alert = told.openAlerts.find(({ kind }) => kind === 'side-effect')!
  expect(alert).toMatchObject({ level: 'urgent', says: expect.stringContaining('bladder') })
  expect(told.advice?.status).toBe('safety-first')
  const end = (clearedForTreatment: boolean) =>
    clinic.do('POST', `/alerts/${alert.alertId}/acknowledge`, {
      ...{ disposition: 'called', note: 'Sent to urology.', clearedForTreatment },
    })
  await end(false)
  expect((await patient()).advice?.status).toBe('safety-first')
  await end(true)
  expect((await patient()).advice?.status).not.toBe('safety-first')
})

it('lists the screens that lapse in the second year, until one is taken by phone', async () => {
  expect(await late()).not.toContain('long-term')
  for (let count = 0; count < 8; count++) await month()
  expect(await late()).toContain('long-term')
  const roster = await clinic.do<{ patients: unknown[] }>('GET', '/patients?filter=overdue-screen')
  expect(roster.patients).toHaveLength(1)
  const texts = (await clinic.messages(phone)).filter(({ direction }) => direction === 'out')
  expect(Math.max(...texts.map(({ parts }) => parts))).toBeLessThanOrEqual(3)
  const answers = [0, 2, 1, 1, 1, 0, 0, 1]
  const at = await clinic.now()
  await clinic.do('POST', `${path}/scores`, { instrument: 'long-term', at, answers })
  expect(await late()).not.toContain('long-term')
  expect((await patient()).openAlerts.map(({ kind }) => kind)).not.toContain('side-effect')
})

it('tells in the third year how much was given, without what was voided', async () => {
  const body = { kind: 'urinalysis', at: await clinic.now(), finding: 'normal' }
  await clinic.do('POST', `${path}/measurements`, body)
  while (sessions < 36) await month()
  expect((await patient()).exposure).toMatchObject({
    days90: { sessions: 2, milligrams: [{ route: 'iv', mg: 80 }] },
    ever: { sessions: 36, milligrams: [{ route: 'iv', mg: 1_440 }], withoutDose: 0 },
  })
  await clinic.do('POST', `${path}/sessions/s2/void`, { reason: 'another patient’s' })
  const { exposure } = await patient()
  expect(exposure.ever).toMatchObject({ sessions: 35, milligrams: [{ route: 'iv', mg: 1_400 }] })
  expect((await clinic.do<{ measurements: unknown[] }>('GET', path)).measurements).toHaveLength(1)
})
