import { describe, expect, it } from 'vitest'
import {
  type Api,
  clinician,
  receive,
  stranger,
  wakeAt,
  withPatient,
  withSession,
} from './clinic.ts'

const reyes = { as: { ...clinician, sub: 'dr-reyes' } }
const admin = { as: { sub: 'admin-1', 'cognito:groups': ['demo.admin'] } }
const safe = { disposition: 'reached-safe', note: 'Safe, with her sister.' }
const notReached = { disposition: 'not-reached', note: 'Left a voicemail.' }
const cleared = { ...safe, clearedForTreatment: true }

const item9 = {
  instrument: 'phq-9',
  at: '2026-03-02T10:00:00-05:00',
  answers: [0, 0, 0, 0, 0, 0, 0, 0, 2],
}
const openOf = async (api: Api) => (await api.get('/alerts')).body.alerts

/** The safety check of the morning after, answered with yes to its question about mania and to no other. */
async function answerMania(api: Api): Promise<string> {
  await wakeAt(api, '2026-03-03T15:30:00Z')
  await receive(api, '1 1 0 0 1 1 2 5 1 1')
  return pathTo(api, 'mania')
}

/** The path of the one open alert of this kind. */
async function pathTo(api: Api, kind: string): Promise<string> {
  const found = (await openOf(api)).filter((each: { kind: string }) => each.kind === kind)
  expect(found).toHaveLength(1)
  return `/alerts/${found[0].alertId}`
}

const wordsOf = (answer: Awaited<ReturnType<Api['get']>>) => [
  answer.status,
  answer.body.error?.fields?.[0]?.path,
]

/** p1 has answered item 9 with 2, ten in the morning: paged about again in a quarter of an hour. */
async function inCrisis(): Promise<{ api: Api; path: string }> {
  const api = await withSession()
  await api.post('/patients/p1/scores', item9)
  return { api, path: await pathTo(api, 'crisis') }
}

const adviceOf = async (api: Api) => (await api.get('/patients/p1')).body.advice.status
const holdsOf = async (api: Api) =>
  (await api.get('/patients/p1')).body.holds.map((each: { reason: string }) => each.reason)

describe('one alert', () => {
  it('is read by its id, open or not', async () => {
    const { api, path } = await inCrisis()
    const [listed] = await openOf(api)
    expect((await api.get(path)).body).toEqual(listed)
    await api.post(path.concat('/acknowledge'), safe)
    expect((await api.get(path)).body).toMatchObject({ escalatesAt: null, acknowledged: safe })
  })

  it('of another clinic, or of nobody, is not found', async () => {
    const { api, path } = await inCrisis()
    for (const [each, as] of [[path, stranger] as const, ['/alerts/none', clinician] as const])
      for (const answer of [
        await api.get(each, { as }),
        await api.post(`${each}/take`, {}, { as }),
        await api.post(`${each}/acknowledge`, safe, { as }),
      ])
        expect(answer.status).toBe(404)
  })

  it('carries the words of the texts that made it', async () => {
    const api = await withPatient()
    await receive(api, 'The garden is in bloom and the dog is happy')
    await receive(api, 'We had a very nice cake on Sunday afternoon')
    const { body } = await api.get(await pathTo(api, 'message'))
    expect(body.findings).toBe(2)
    expect(
      body.parts.map((part: { kind: string; text: string }) => [part.kind, part.text]),
    ).toEqual([
      ['message', 'The garden is in bloom and the dog is happy'],
      ['message', 'We had a very nice cake on Sunday afternoon'],
    ])
  })
})

describe('taking an alert', () => {
  it('says who is on it, and holds the next page once, by its class’s first interval', async () => {
    const { api, path } = await inCrisis()
    expect((await api.get(path)).body.escalatesAt).toBe('2026-03-02T15:15:00.000Z')
    const { status, body } = await api.post(`${path}/take`, {})
    expect(status).toBe(200)
    expect(body).toMatchObject({
      takenBy: 'clinician-1',
      takenAt: '2026-03-02T15:00:00.000Z',
      escalatesAt: '2026-03-02T15:30:00.000Z',
    })
    const paged = api.deps.paged.length
    await wakeAt(api, '2026-03-02T15:29:00Z')
    expect(api.deps.paged).toHaveLength(paged)
    await wakeAt(api, '2026-03-02T15:30:00Z')
    expect(api.deps.paged.length).toBeGreaterThan(paged)
    expect((await api.get(path)).body.escalatesAt).toBe('2026-03-02T16:00:00.000Z')
  })

  it('again by the same person changes nothing', async () => {
    const { api, path } = await inCrisis()
    const first = await api.post(`${path}/take`, {})
    api.deps.clock.now = '2026-03-02T15:05:00.000Z' as typeof api.deps.clock.now
    const story = await api.get('/patients/p1/timeline')
    expect(await api.post(`${path}/take`, {})).toEqual(first)
    expect(await api.get('/patients/p1/timeline')).toEqual(story)
  })

  it('by another hands it over, and holds nothing more, before an escalation or after', async () => {
    const { api, path } = await inCrisis()
    await api.post(`${path}/take`, {})
    expect((await api.post(`${path}/take`, {}, reyes)).body).toMatchObject({
      takenBy: 'dr-reyes',
      escalatesAt: '2026-03-02T15:30:00.000Z',
    })
    await wakeAt(api, '2026-03-02T15:30:00Z')
    expect((await api.post(`${path}/take`, {})).body).toMatchObject({
      takenBy: 'clinician-1',
      escalatesAt: '2026-03-02T16:00:00.000Z',
    })
  })

  it('that somebody has ended is a conflict', async () => {
    const { api, path } = await inCrisis()
    await api.post(`${path}/acknowledge`, safe)
    expect((await api.post(`${path}/take`, {})).status).toBe(409)
  })

  it('is undone by what makes it graver: a person is asked for again', async () => {
    const { api, path } = await inCrisis()
    await api.post(`${path}/take`, {})
    await receive(api, 'I took all my pills')
    expect((await api.get(path)).body).toMatchObject({
      takenBy: null,
      escalatesAt: '2026-03-02T15:05:00.000Z',
    })
  })
})

describe('an emergency', () => {
  it.each([
    [{ disposition: 'called', note: 'safe' }, 'disposition'],
    [{ disposition: 'reached-safe', note: '  ' }, 'note'],
    [{ ...notReached, clearedForTreatment: true }, 'clearedForTreatment'],
  ])('does not end with %j', async (body, path) => {
    const { api, path: alert } = await inCrisis()
    expect(wordsOf(await api.post(`${alert}/acknowledge`, body))).toEqual([422, path])
    expect((await api.get(alert)).body.acknowledged).toBeNull()
  })

  it.each(['reached-safe', 'reached-needs-care', 'emergency-services', 'false-alarm'])(
    'ends with %s and a note',
    async (disposition) => {
      const { api, path } = await inCrisis()
      const { body } = await api.post(`${path}/acknowledge`, { disposition, note: 'as told' })
      expect(body.acknowledged).toMatchObject({ disposition, clearedForTreatment: false })
    },
  )

  it('whose patient was not reached stays open, keeps the attempt and goes on escalating', async () => {
    const { api, path } = await inCrisis()
    const first = await api.post(`${path}/acknowledge`, notReached, { key: 'k1' })
    expect(first.body).toMatchObject({
      attempts: [{ at: '2026-03-02T15:00:00.000Z', by: 'clinician-1', note: 'Left a voicemail.' }],
      acknowledged: null,
      escalatesAt: '2026-03-02T15:15:00.000Z',
    })
    expect(await api.post(`${path}/acknowledge`, notReached, { key: 'k1' })).toEqual(first)
    const paged = api.deps.paged.length
    await wakeAt(api, '2026-03-02T15:15:00Z')
    expect(api.deps.paged.length).toBeGreaterThan(paged)
    await api.post(`${path}/acknowledge`, notReached, reyes)
    const { attempts } = (await api.get(path)).body
    expect(attempts.map((each: { by: string }) => each.by)).toEqual(['clinician-1', 'dr-reyes'])
  })

  it('once ended, is not tried again', async () => {
    const { api, path } = await inCrisis()
    await api.post(`${path}/acknowledge`, safe)
    expect((await api.post(`${path}/acknowledge`, notReached)).status).toBe(409)
  })
})

describe('possible mania takes the same dispositions', () => {
  it('though it is no emergency', async () => {
    const api = await withSession()
    const path = await answerMania(api)
    expect(
      wordsOf(await api.post(`${path}/acknowledge`, { disposition: 'seen', note: 'x' })),
    ).toEqual([422, 'disposition'])
    expect((await api.post(`${path}/acknowledge`, notReached)).body.attempts).toHaveLength(1)
    expect((await api.post(`${path}/acknowledge`, safe)).body.acknowledged).toMatchObject(safe)
  })
})

describe('other alerts', () => {
  it('take any words, and no note', async () => {
    const api = await withPatient()
    await receive(api, 'The garden is in bloom and the dog is happy')
    const path = await pathTo(api, 'message')
    const { body } = await api.post(`${path}/acknowledge`, { disposition: 'answered', note: '' })
    expect(body.acknowledged).toMatchObject({ disposition: 'answered', note: '' })
  })

  it('that nobody was reached about end all the same: the words are the clinic’s own', async () => {
    const api = await withPatient()
    await receive(api, 'The garden is in bloom and the dog is happy')
    const path = await pathTo(api, 'message')
    expect((await api.post(`${path}/acknowledge`, notReached)).body.acknowledged).not.toBeNull()
  })
})

describe('safety-first', () => {
  it('outlives the alert, until a clinician clears the patient', async () => {
    const { api, path } = await inCrisis()
    expect(await adviceOf(api)).toBe('safety-first')
    await api.post(`${path}/acknowledge`, safe)
    expect([await adviceOf(api), await holdsOf(api)]).toEqual(['safety-first', ['openCrisis']])
    const outcomes = (await api.get('/patients/p1/outcomes')).body
    expect(outcomes.advice.status).toBe('safety-first')
    const { status, body } = await api.post(`${path}/acknowledge`, cleared, reyes)
    expect([status, body.acknowledged]).toEqual([
      200,
      { at: '2026-03-02T15:00:00.000Z', by: 'dr-reyes', ...cleared },
    ])
    expect(await adviceOf(api)).not.toBe('safety-first')
    expect(await holdsOf(api)).toEqual([])
  })

  it('ends with the alert when the same words clear', async () => {
    const { api, path } = await inCrisis()
    await api.post(`${path}/acknowledge`, cleared)
    expect(await adviceOf(api)).not.toBe('safety-first')
  })

  it('is not ended by an admin, who is told which role it takes', async () => {
    const { api, path } = await inCrisis()
    const { status, body } = await api.post(`${path}/acknowledge`, cleared, admin)
    expect([status, body.error.message]).toEqual([403, expect.stringContaining('clinician')])
    expect((await api.post(`${path}/acknowledge`, safe, admin)).status).toBe(403)
    expect(await adviceOf(api)).toBe('safety-first')
  })

  it('cleared once is not cleared again, nor told by another in other words', async () => {
    const { api, path } = await inCrisis()
    await api.post(`${path}/acknowledge`, cleared)
    expect((await api.post(`${path}/acknowledge`, cleared, reyes)).status).toBe(409)
    expect((await api.post(`${path}/acknowledge`, safe, reyes)).status).toBe(409)
  })

  it('of two alerts that were ended is ended by one clearance', async () => {
    const { api, path } = await inCrisis()
    await api.post(`${path}/acknowledge`, safe)
    const other = await answerMania(api)
    await api.post(`${other}/acknowledge`, safe)
    expect(await holdsOf(api)).toEqual(['openCrisis', 'maniaGate'])
    await api.post(`${path}/acknowledge`, cleared)
    expect(await adviceOf(api)).not.toBe('safety-first')
    expect(await holdsOf(api)).toEqual([])
  })

  it('goes on for an alert that is open while another is cleared', async () => {
    const { api, path } = await inCrisis()
    const other = await answerMania(api)
    await api.post(`${path}/acknowledge`, cleared)
    expect(await adviceOf(api)).toBe('safety-first')
    await api.post(`${other}/acknowledge`, safe)
    expect(await adviceOf(api)).toBe('safety-first')
  })

  it('begins anew with what is raised after the clearance', async () => {
    const { api, path } = await inCrisis()
    await api.post(`${path}/acknowledge`, cleared)
    await wakeAt(api, '2026-03-02T18:00:00Z')
    await receive(api, 'I want to die')
    await api.post(`${await pathTo(api, 'crisis')}/acknowledge`, safe)
    expect([await adviceOf(api), await holdsOf(api)]).toEqual(['safety-first', ['openCrisis']])
  })
})
