// Files on their way in: looked at, then taken; each row whole or not at all, and the same file again changes nothing.
import { describe, expect, it } from 'vitest'
import { at, demo, key } from '../../support/deps.ts'
import { type Api, type Claims, enrolment, monday, testApi } from '../api/clinic.ts'

const admin = (clinic: string): Claims => ({
  sub: 'admin-1',
  'cognito:groups': [`${clinic}.admin`],
})
const desk: Claims = { sub: 'desk-1', 'cognito:groups': ['demo.desk'] }

type Body = { file?: string; base64?: string; token?: string; from?: number }
type Told = {
  line: number
  patientId: string | null
  does: string | null
  errors: { column: string; message: string }[]
}

const look = (api: Api, kind: string, body: Body, as = desk) =>
  api.post(`/import/${kind}`, body, { as })
async function take(api: Api, kind: string, file: string, as = desk) {
  const seen = await look(api, kind, { file }, as)
  expect(seen.status).toBe(200)
  const { status, body } = await look(api, kind, { file, token: seen.body.token }, as)
  expect([status, body.committed]).toEqual([200, true])
  // What was foretold is what came of it.
  const does = (rows: Told[]) => rows.map((each) => [each.line, each.does, each.errors])
  expect(does(body.rows)).toEqual(does(seen.body.rows))
  return body as { rows: Told[]; ignored: string[]; next: number | null }
}
const does = ({ rows }: { rows: Told[] }) => rows.map((each) => each.does)
const patient = (api: Api, id: string) => api.get(`/patients/${id}`)

const head =
  'patientId,externalId,firstName,lastName,birthDate,phone,timezone,language,condition,checkInBy'
const ana = "p1,MRN-1,Ana,Reyes,1984-03-14,'+12025550123,America/New_York,en,depression,text"
const bo = 'p2,MRN-2,Bo,,,+12025550177,America/Chicago,es,anxiety,link'
const list = `${head}\r\n${ana}\r\n${bo}\r\n`

describe('patients out of a file', () => {
  it('are looked at first, and nothing is stored', async () => {
    const api = testApi()
    const { status, body } = await look(api, 'patients', { file: list })
    expect([status, body.committed]).toEqual([200, false])
    expect(does(body)).toEqual(['enrol', 'enrol'])
    expect((await patient(api, 'p1')).status).toBe(404)
  })

  it('are then taken, without a consent, and texted nothing', async () => {
    const api = testApi()
    await take(api, 'patients', list)
    expect((await patient(api, 'p1')).body).toMatchObject({
      firstName: 'Ana',
      lastName: 'Reyes',
      birthDate: '1984-03-14',
      externalId: 'MRN-1',
      phone: '+12025550123',
      consent: null,
      messaging: 'no-consent',
    })
    expect(api.deps.sent).toEqual([])
  })

  it('of the same file again are nothing new', async () => {
    const api = testApi()
    await take(api, 'patients', list)
    const before = await api.deps.store.history(key('p1'), { limit: 100 })
    expect(does(await take(api, 'patients', list))).toEqual(['nothing', 'nothing'])
    expect(await api.deps.store.history(key('p1'), { limit: 100 })).toEqual(before)
  })

  it('without an id are given one, and found again by their number or telephone', async () => {
    const api = testApi()
    const rows =
      'firstName,phone,timezone,language,condition,mrn\nAna,+12025550123,America/New_York,en,ocd,M-1\nBo,+12025550177,America/New_York,en,ocd,\n'
    const [first, second] = (await take(api, 'patients', rows)).rows
    expect(first?.patientId).toMatch(/^[a-z]{16}$/)
    const again = await take(api, 'patients', rows.replace('Ana,', 'Anna,'))
    expect(does(again)).toEqual(['change', 'nothing'])
    expect(again.rows.map((each) => each.patientId)).toEqual([first?.patientId, second?.patientId])
    expect((await patient(api, first?.patientId ?? '')).body.firstName).toBe('Anna')
  })

  it('name what is wrong by row and column, and the others are taken', async () => {
    const api = testApi()
    const rows = [
      head,
      ana.replace('+12025550123', '+12025550123'.slice(0, -1)),
      bo.replace('America/Chicago', 'EST').replace('anxiety', 'boredom'),
      'p3,,Cy,,,+12025550178,America/Chicago,,,',
      'p4,,Di,,,+12025550179,America/Chicago,en,ptsd,',
      'p5,,Ed,,,+12025550179,America/Chicago,en,ptsd,',
    ].join('\n')
    const { rows: told } = await take(api, 'patients', rows)
    expect(told.map(({ line, errors }) => [line, errors.map(({ column }) => column)])).toEqual([
      [2, ['phone']],
      [3, ['timezone', 'condition']],
      [4, ['language', 'condition']],
      [5, []],
      [6, ['phone']],
    ])
    for (const id of ['p1', 'p2', 'p3', 'p5']) expect((await patient(api, id)).status).toBe(404)
    expect((await patient(api, 'p4')).status).toBe(200)
  })

  it('who have consented keep it, and their number', async () => {
    const api = testApi()
    await api.put('/patients/p1', enrolment())
    const { consent } = (await patient(api, 'p1')).body
    const moved = await take(api, 'patients', `${head}\n${ana.replace('0123', '0124')}\n`)
    expect(moved.rows[0]?.errors).toEqual([
      { column: 'phone', message: 'a new number needs the consent to text it' },
    ])
    await take(api, 'patients', `${head},consentMethod\n${ana},paper of long ago\n`)
    expect((await patient(api, 'p1')).body).toMatchObject({
      lastName: 'Reyes',
      consent,
      messaging: 'active',
    })
  })

  it.each([
    ['semicolons', list.replaceAll(',', ';')],
    ['tabs', list.replaceAll(',', '\t')],
    ['a byte order mark', `\uFEFF${list}`],
    ['line feeds', list.replaceAll('\r\n', '\n')],
    ['carriage returns', list.replaceAll('\r\n', '\r')],
    ['a quote inside a cell', list.replace('Reyes', 'Rey"es')],
    ['quotes everywhere', list.replaceAll(/[^,\r\n]+/g, '"$&"')],
    [
      'other heads',
      list.replace(
        head,
        'patient_id,MRN,First Name,LAST NAME,Date of birth,Mobile,Time zone,Language,Condition,Check-in by',
      ),
    ],
    ['blank lines', list.replaceAll('\r\n', '\r\n\r\n')],
  ])('come in with %s', async (_, file) => {
    const api = testApi()
    await take(api, 'patients', file)
    expect((await patient(api, 'p1')).body).toMatchObject({
      firstName: 'Ana',
      phone: '+12025550123',
    })
    expect((await patient(api, 'p2')).body).toMatchObject({ firstName: 'Bo', language: 'es' })
  })

  it.each([
    ['UTF-8', Buffer.from(list.replace('Ana', 'Añá'))],
    ['UTF-16', Buffer.from(`\uFEFF${list.replace('Ana', 'Añá')}`, 'utf16le')],
    ['Windows-1252', Buffer.from(list.replace('Ana', 'Añá'), 'latin1')],
  ])('come in as bytes of %s', async (_, bytes) => {
    const api = testApi()
    const base64 = bytes.toString('base64')
    const { token } = (await look(api, 'patients', { base64 })).body
    await look(api, 'patients', { base64, token })
    expect((await patient(api, 'p1')).body.firstName).toBe('Añá')
  })

  it.each([
    ['no text', { base64: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]).toString('base64') }, 422],
    ['an open quote', { file: `${head}\n"p1` }, 422],
    ['a column twice', { file: 'firstName,first name\nAna,Bo\n' }, 422],
    ['no column of ours', { file: 'colour\nred\n' }, 422],
    ['more than a thousand rows', { file: `${head}\n${`${bo}\n`.repeat(1_001)}` }, 422],
    ['more than a megabyte', { file: 'x'.repeat(1_000_001) }, 422],
    ['neither text nor bytes', {}, 400],
    ['both', { file: list, base64: 'eA==' }, 400],
  ])('of %s are refused as a whole', async (_, body, status) => {
    const answer = await look(testApi(), 'patients', body)
    expect(answer.status).toBe(status)
  })

  it('are taken only as they were looked at', async () => {
    const api = testApi()
    const { token } = (await look(api, 'patients', { file: list })).body
    const other = await look(api, 'patients', { file: `${list}\r\n`, token })
    const north = { sub: 'x', 'cognito:groups': ['north.desk'] }
    expect([
      other.status,
      (await look(api, 'patients', { file: list, token }, north)).status,
    ]).toEqual([409, 409])
    expect((await patient(api, 'p1')).status).toBe(404)
  })

  it('go on from the line that a long file was left at', async () => {
    const api = testApi()
    const { token } = (await look(api, 'patients', { file: list })).body
    const { body } = await look(api, 'patients', { file: list, token, from: 3 })
    expect(body.rows.map(({ line }: Told) => line)).toEqual([3])
    expect((await patient(api, 'p1')).status).toBe(404)
  })
})

const sessionHead = 'patientId,sessionId,kind,startsAt,endedAt,doseMg,note'

describe('sessions out of a file', () => {
  async function enrolled() {
    const api = testApi()
    await api.put('/patients/p1', enrolment({ externalId: 'MRN-1' }))
    api.deps.sent.length = 0
    return api
  }

  it('are planned, moved and finished, those of years ago without a text', async () => {
    const api = await enrolled()
    const file = [
      sessionHead,
      'p1,s1,induction,2025-03-02 09:00,2025-03-02 09:50,"40,5","slept, well"',
      'p1,s2,induction,2026-03-20T09:00:00-04:00,,,',
    ].join('\n')
    expect(does(await take(api, 'sessions', file))).toEqual(['finish', 'plan'])
    expect((await patient(api, 'p1')).body.sessions).toMatchObject([
      {
        sessionId: 's1',
        state: 'finished',
        startsAt: '2025-03-02T14:00:00.000Z',
        endedAt: '2025-03-02T14:50:00.000Z',
        doseMg: 40.5,
        note: 'slept, well',
      },
      { sessionId: 's2', state: 'planned', startsAt: '2026-03-20T13:00:00.000Z' },
    ])
    expect(api.deps.sent).toEqual([])
    expect(does(await take(api, 'sessions', file))).toEqual(['nothing', 'nothing'])
    const moved = file.replace('T09:00:00-04:00', 'T10:00:00-04:00')
    expect(does(await take(api, 'sessions', moved))).toEqual(['nothing', 'move'])
  })

  it('without an id are one session however often they come, and find the patient by the clinic’s number', async () => {
    const api = await enrolled()
    const file = 'MRN;kind;start;end;dose\nmrn-1;booster;2026-02-02 09:00;2026-02-02 09:45;40\n'
    await take(api, 'sessions', file)
    expect(does(await take(api, 'sessions', file))).toEqual(['nothing'])
    expect((await patient(api, 'p1')).body.sessions).toHaveLength(1)
  })

  it('are whole or not at all: one that cannot be finished is not planned either', async () => {
    const api = await enrolled()
    const file = [
      sessionHead,
      'p1,s1,induction,2025-03-02 09:00,2025-03-02 09:50,1999,',
      'p1,s2,induction,2025-03-02 09:00,2031-01-01 09:50,40,',
      'p9,s3,induction,2025-03-02 09:00,2025-03-02 09:50,40,',
      'p1,s4,infusion,2025-03-02 09:00,2025-03-02 09:50,40,',
      'p1,s5,induction,2025-03-09 02:30,2025-03-09 09:50,40,',
      'p1,s6,induction,2026-03-01 09:00,,,',
      'p1,s7,induction,,,,',
    ].join('\n')
    const { rows } = await take(api, 'sessions', file)
    expect(rows.map(({ line, errors }) => `${line} ${errors[0]?.column}`)).toEqual([
      '2 doseMg',
      '3 endedAt',
      '4 ',
      '5 kind',
      '6 startsAt',
      '7 startsAt',
      '8 startsAt',
    ])
    expect((await patient(api, 'p1')).body.sessions).toEqual([])
  })

  it('heal what a crash between planning and finishing left', async () => {
    const api = await enrolled()
    const file = `${sessionHead}\np1,s1,induction,2025-03-02 09:00,2025-03-02 09:50,40,\n`
    const { token } = (await look(api, 'sessions', { file })).body
    const { store } = api.deps
    let appended = 0
    api.deps.store = {
      ...store,
      append: async (...given) => {
        if (++appended === 2) throw new Error('the function died')
        return store.append(...given)
      },
    }
    expect((await look(api, 'sessions', { file, token })).status).toBe(500)
    api.deps.store = store
    expect((await patient(api, 'p1')).body.sessions).toMatchObject([{ state: 'planned' }])
    expect((await look(api, 'sessions', { file, token })).body.rows).toMatchObject([
      { does: 'finish' },
    ])
    expect((await patient(api, 'p1')).body.sessions).toMatchObject([{ state: 'finished' }])
  })
})

describe('a clinic’s tables', () => {
  it('taken along and brought in again by another clinic make equal charts and equal tables', async () => {
    const api = testApi()
    for (const [index, each] of ['p1', 'p2'].entries()) {
      const names = { firstName: '=Ana', lastName: 'O\'Neil, "Bo"', externalId: `M-${index}` }
      await api.put(`/patients/${each}`, enrolment({ ...names, phone: `+1202555017${index}` }))
      for (const [id, startsAt] of [
        ['s1', '2026-02-20T15:00:00Z'],
        ['s2', '2026-03-20T15:00:00Z'],
      ])
        await api.put(`/patients/${each}/sessions/${id}`, { startsAt, kind: 'booster' })
      await api.post(`/patients/${each}/sessions/s1/finish`, {
        ...{ startedAt: '2026-02-20T15:05:00Z', endedAt: '2026-02-20T15:45:00Z', doseMg: 40.5 },
        ...{ note: '-1 to 10\nwell', lot: '+K', route: 'im', weightKg: 71 },
      })
    }
    const out = async (name: string, clinic: string) =>
      String((await api.get(`/export/${name}.csv`, { as: admin(clinic) })).body)
    const tables = {
      patients: await out('patients', 'demo'),
      sessions: await out('sessions', 'demo'),
    }
    const north: Claims = { sub: 'desk-9', 'cognito:groups': ['north.desk'] }
    for (const [name, file] of Object.entries(tables)) {
      const { rows } = await take(api, name, file, north)
      expect(rows.flatMap(({ errors }) => errors)).toEqual([])
    }
    const isTheirs = /,(active|no-consent),.*$/gm
    expect((await out('patients', 'north')).replaceAll(isTheirs, '')).toBe(
      tables.patients.replaceAll(isTheirs, ''),
    )
    // How long nobody drives is each clinic's own.
    const ban = /(?<=well",,)[^,]+/g
    expect((await out('sessions', 'north')).replaceAll(ban, '')).toBe(
      tables.sessions.replaceAll(ban, ''),
    )
    const as = { ...north, 'cognito:groups': ['north.viewer'] }
    const shown = async (who: Claims) => {
      const { sessions, firstName, lastName } = (await api.get('/patients/p1', { as: who })).body
      return {
        firstName,
        lastName,
        sessions: sessions.map(
          ({ version: _, noDrivingUntil: __, ...rest }: Record<string, unknown>) => rest,
        ),
      }
    }
    expect(await shown(as)).toEqual(await shown(desk))
  })
})

it('whoever brings a file in is on record for every patient that it tells of', async () => {
  const api = testApi()
  await take(api, 'patients', list)
  const page = { from: at('2026-01-01T00:00:00Z'), to: at('2027-01-01T00:00:00Z'), limit: 50 }
  const { items } = await api.deps.store.viewsOf(demo.id, key('p2').patientId, page)
  expect(items).toMatchObject([{ by: 'desk-1', call: 'import-patients', patientIds: ['p1', 'p2'] }])
  expect(api.deps.now()).toBe(monday)
})
