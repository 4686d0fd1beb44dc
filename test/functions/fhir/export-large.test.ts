// A clinic with a hundred thousand observations, exported: how much of it is held at once, and where it goes.
import { getHeapStatistics } from 'node:v8'
import { expect, it } from 'vitest'
import { takeTurn } from '../../../functions/fhir/export/work.ts'
import { PatientId } from '../../../shared/vocabulary/ids.ts'
import { enrolment } from '../api/clinic.ts'
import { systemToken, testFhir } from './server.ts'

const patients = 1_011
const readings = 9
/** Nine items, their panel and the total, of each reading. */
const observations = patients * readings * 11

it('holds a chart and a few megabytes, however many there are', async () => {
  const fhir = testFhir()
  const token = await systemToken(fhir)
  await fhir.api.put('/patients/p1', enrolment())
  for (let n = 0; n < readings; n++)
    await fhir.api.post('/patients/p1/scores', {
      instrument: 'phq-9',
      at: `2026-02-${10 + n}T09:00:00-05:00`,
      answers: [3, 3, 2, 2, 2, 2, 2, 2, 0],
    })
  manifold(fhir)
  const { headers } = await fhir.get('/R4/Group/patients/$export', {
    token,
    query: '_type=Observation',
    headers: { prefer: 'respond-async' },
  })
  const written = { letters: 0, lines: 0, largest: 0 }
  let peak = 0
  const { files } = fhir.fhirDeps.exports
  const { write } = files
  // As a bucket: what is written is held no longer.
  files.write = async (name, text) => {
    if (!name.endsWith('.ndjson')) return write(name, text)
    peak = Math.max(peak, getHeapStatistics().used_heap_size)
    written.letters += text.length
    written.largest = Math.max(written.largest, text.length)
    written.lines += text.split('\n').length - 1
  }
  for (let turn = fhir.turns.shift(); turn; turn = fhir.turns.shift())
    await takeTurn(fhir.fhirDeps, turn)
  expect(written.lines).toBe(observations)
  expect(written.largest).toBeLessThanOrEqual(3_000_001)
  // All of it at once would be as many bytes as letters, at the least.
  expect(written.letters).toBeGreaterThan(80_000_000)
  expect(peak).toBeLessThan(300_000_000)
  const { body } = await fhir.follow(headers['content-location'] ?? '', { token })
  const counts = body.output.map(({ count }: { count: number }) => count)
  expect(counts.reduce((a: number, b: number) => a + b)).toBe(observations)
})

/** The one chart stands for a thousand: each is read anew, as another's would be. */
function manifold({ fhirDeps }: ReturnType<typeof testFhir>): void {
  const { roster, history } = fhirDeps.store
  fhirDeps.store.roster = async (clinicId, page) => {
    const { items } = await roster(clinicId, page)
    const [row] = items
    if (!row || 'unread' in row) throw new Error('nobody is enrolled')
    const ids = Array.from({ length: patients }, (_, n) => PatientId.parse(`q${n}`))
    return { items: ids.map((patientId) => ({ ...row, patientId })), cursor: null }
  }
  fhirDeps.store.history = (key, page) =>
    history({ ...key, patientId: PatientId.parse('p1') }, page)
}
