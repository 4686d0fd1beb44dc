import { beforeAll, describe, expect, it } from 'vitest'
import { historyOf } from '../../../shared/chart/history.ts'
import { judgedBy, policyFor } from '../../../shared/chart/policy.ts'
import { foldHistory, wholeChart } from '../../../shared/chart/whole.ts'
import { loadChart } from '../../../shared/loop/handle.ts'
import { outcomes } from '../../../shared/outcomes/index.ts'
import { memoryStore } from '../../../shared/store/memory.ts'
import { longChart } from '../../chart/long.ts'
import { at, demo, key, testDeps } from '../../support/deps.ts'
import { type Api, enrolment, monday, testApi, withPatient } from './clinic.ts'

const p1 = key('p1')
const note = () => 'Tolerated well, blood pressure 128/82; left with her sister at four.'
const life = { years: 6, sessionEvery: 7, scoreEvery: 7, instruments: ['phq-9'], alerts: 40 }
const commits = longChart({ ...life, flood: 0, words: note })

let api: Api

beforeAll(async () => {
  const store = memoryStore()
  for (const commit of commits) await store.append(p1, commit)
  for (const { events } of commits)
    for (const event of events)
      if (event.type === 'AlertRaised') await store.pointAlert(p1, event.alertId)
  api = testApi(testDeps('2032-03-03T15:00:00Z', store))
})

const whole = async () =>
  wholeChart(p1, [...(await api.deps.store.history(p1, { limit: 100_000 }))].reverse())
const first = <T extends (typeof commits)[number]['events'][number]['type']>(type: T) =>
  commits.flatMap(({ events }) => events).find((each) => each.type === type) as Extract<
    (typeof commits)[number]['events'][number],
    { type: T }
  >

/** What the outcomes tell; by which policy and at what burden is the clinic’s and the course’s; the version, the chart’s. */
const toldOf = ({ policy: _, burden: __, version: ___, ...told }: Record<string, unknown>) => told

async function expectedOutcomes() {
  const chart = await whole()
  const protocol = policyFor(demo).protocol(judgedBy(chart))!
  return JSON.parse(JSON.stringify(outcomes(historyOf(chart), api.deps.now(), protocol)))
}

describe('a chart of six years', () => {
  it('has let go of what its commits tell', async () => {
    const { cut, sessions } = await loadChart(api.deps, p1)
    expect(cut).toContain('sessions')
    expect(sessions[0]).toMatchObject({ brief: true, note: null })
  })

  it('is shown with every session and every note', async () => {
    const { body } = await api.get('/patients/p1')
    const finished = body.sessions.filter((each: { state: string }) => each.state === 'finished')
    expect(finished).toHaveLength(
      (await whole()).sessions.filter((s) => s.state === 'finished').length,
    )
    for (const each of finished) expect(each).toMatchObject({ note: note(), doseMg: 40.5 })
  })

  it('has the outcomes of its whole history', async () => {
    const { body } = await api.get('/patients/p1/outcomes')
    expect(toldOf(body)).toEqual(await expectedOutcomes())
    expect(body.episodes.length).toBeGreaterThan(200)
  })

  it('lets its first session be corrected, and keeps the note of it', async () => {
    const { sessionId, endedAt } = first('SessionFinished')
    const later = at(new Date(Date.parse(endedAt) + 3_600_000).toISOString())
    const path = `/patients/p1/sessions/${sessionId}/correct`
    const asked = { endedAt: later, reason: 'read the clock wrong' }
    const once = await api.post(path, asked, { key: 'correct-1' })
    expect(once).toMatchObject({ status: 200, body: { endedAt: later, note: note() } })
    const again = await api.post(path, asked, { key: 'correct-1' })
    expect(again.body).toEqual(once.body)
    const { body } = await api.get('/patients/p1/outcomes')
    expect(toldOf(body)).toEqual(await expectedOutcomes())
  })

  it('lets an old score be voided and an old session', async () => {
    const { scoreId } = first('ScoreRecorded')
    const reason = 'of another patient'
    expect((await api.post(`/patients/p1/scores/${scoreId}/void`, { reason })).status).toBe(200)
    const { sessionId } = first('SessionFinished')
    const voided = await api.post(`/patients/p1/sessions/${sessionId}/void`, { reason })
    expect(voided).toMatchObject({ status: 200, body: { state: 'voided' } })
    const { body } = await api.get('/patients/p1/outcomes')
    expect(toldOf(body)).toEqual(await expectedOutcomes())
  })

  it('knows a session of long ago by its id, and a score by its moment', async () => {
    const { sessionId } = first('SessionCanceled')
    const finish = `/patients/p1/sessions/${sessionId}/finish`
    const ended = { endedAt: '2032-03-03T14:00:00Z', confirm: true, reason: 'it took place' }
    expect((await api.post(finish, ended)).status).toBe(409)
    const { sessionId: done } = commits
      .flatMap(({ events }) => events)
      .filter((each) => each.type === 'SessionFinished')[1]!
    const move = { startsAt: '2032-04-01T15:00:00Z', kind: 'booster' }
    expect((await api.put(`/patients/p1/sessions/${done}`, move)).status).toBe(409)
  })

  it('tells of an alert of long ago, and lets it be acknowledged again', async () => {
    const { alertId } = first('AlertRaised')
    const chart = await loadChart(api.deps, p1)
    expect(chart.alerts.some((each) => each.alertId === alertId)).toBe(false)
    const { body } = await api.get(`/alerts/${alertId}`)
    expect(body).toMatchObject({ alertId, acknowledged: { note: note() } })
    const taken = await api.post(`/alerts/${alertId}/take`, {})
    expect(taken.status).toBe(409)
  })

  it('is kept as its commits fold, from the first one on', async () => {
    const { snapshot } = await api.deps.store.load(p1)
    const all = [...(await api.deps.store.history(p1, { limit: 100_000 }))].reverse()
    expect(snapshot).toEqual(foldHistory(p1, all))
  })
})

describe('while snapshots fail', () => {
  it('lists the alerts that charts hold, and the roster follows once they are kept again', async () => {
    const store = memoryStore()
    let broken = false
    const deps = testDeps(monday, {
      ...store,
      saveSnapshot: async (...given) => {
        if (broken) throw new Error('ValidationException')
        return store.saveSnapshot(...given)
      },
    })
    const clinic = testApi(deps)
    await clinic.put('/patients/p1', enrolment())
    broken = true
    const entered = { instrument: 'phq-9', at: monday, answers: [1, 1, 1, 1, 1, 1, 1, 1, 2] }
    await clinic.post('/patients/p1/scores', entered)
    const { body } = await clinic.get('/alerts')
    expect(body.alerts).toMatchObject([{ kind: 'crisis', patientId: 'p1' }])
    expect(deps.counted).toContain('SnapshotFailed')
    broken = false
    const retry = deps.armed.find((each) => each.at === '2026-03-02T15:05:00.000Z')
    expect(retry).toMatchObject({ patientId: 'p1' })
  })

  it('lists no alert twice, nor one that was ended', async () => {
    const clinic = await withPatient()
    const entered = { instrument: 'phq-9', at: monday, answers: [1, 1, 1, 1, 1, 1, 1, 1, 2] }
    await clinic.post('/patients/p1/scores', entered)
    const { body } = await clinic.get('/alerts')
    expect(body.alerts).toHaveLength(1)
    const { alertId } = body.alerts[0]
    const ended = { disposition: 'reached-safe', note: 'spoke', clearedForTreatment: true }
    await clinic.post(`/alerts/${alertId}/acknowledge`, ended)
    expect((await clinic.get('/alerts')).body.alerts).toEqual([])
  })
})
