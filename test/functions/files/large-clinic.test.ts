// A hundred thousand scores: pages stay small, few charts are open at a time, and each score is told once.
import { expect, it } from 'vitest'
import { pageLimits } from '../../../functions/files/export/page.ts'
import type { Score } from '../../../shared/chart/state.ts'
import { InstrumentId, PatientId } from '../../../shared/vocabulary/ids.ts'
import { at, demo, key } from '../../support/deps.ts'
import { enrolment, testApi } from '../api/clinic.ts'

const admin = { sub: 'admin-1', 'cognito:groups': ['demo.admin'] }
const patients = 160
const scoresEach = 640

const phq9 = InstrumentId.parse('phq-9')
const scores: readonly Score[] = Array.from({ length: scoresEach }, (_, index) => ({
  scoreId: `s${index + 1}`,
  instrument: phq9,
  at: at(new Date(Date.parse('2020-01-01T00:00:00Z') + index * 86_400_000).toISOString()),
  total: index % 28,
  prorated: false,
  source: 'text',
}))

/** One chart as it is stored, lent to many patients, each made when it is read and let go of afterwards. */
async function largeClinic() {
  const api = testApi()
  await api.put('/patients/p1', enrolment())
  const { store } = api.deps
  const { snapshot } = await store.load(key('p1'))
  const [row] = (await store.roster(demo.id, { limit: 1 })).items
  if (!snapshot || !row) throw new Error('nobody was enrolled')
  const ids = Array.from({ length: patients }, (_, index) =>
    PatientId.parse(`n${String(index).padStart(4, 'b')}`),
  )
  const open = { now: 0, most: 0 }
  api.deps.store = {
    ...store,
    roster: async () => ({ items: ids.map((patientId) => ({ ...row, patientId })), cursor: null }),
    load: async (of) => {
      open.most = Math.max(open.most, ++open.now)
      await new Promise((done) => setImmediate(done))
      open.now -= 1
      return { snapshot: { ...snapshot, key: of, scores: [...scores] }, commits: [], dueAt: null }
    },
  }
  return { api, open }
}

it('is taken along in pages that Lambda may answer with', async () => {
  const { api, open } = await largeClinic()
  const seen = new Set<string>()
  let [lines, pages] = [0, 0]
  let cursor: string | undefined
  do {
    const query = cursor === undefined ? {} : { cursor }
    const { status, headers, body } = await api.get('/export/scores.csv', { as: admin, query })
    expect(status).toBe(200)
    const csv = String(body)
    // The last patient may take it over.
    expect(csv.length).toBeLessThan(pageLimits.bytes + scoresEach * 100)
    for (const line of csv.split('\r\n').filter((each) => each.startsWith('n'))) {
      lines += 1
      seen.add(line.slice(0, 5))
    }
    pages += 1
    cursor = headers['x-next-cursor'] as string | undefined
  } while (cursor !== undefined)
  expect([lines, seen.size]).toEqual([patients * scoresEach, patients])
  expect(pages).toBeGreaterThan(1)
  expect(open.most).toBeLessThanOrEqual(8)
})
