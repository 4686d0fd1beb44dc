// What goes out comes in again: into a clinic that knows the same patients and nothing else of them.
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ChartState } from '../../../shared/chart/state.ts'
import { loadWhole } from '../../../shared/loop/handle.ts'
import { at, key, testDeps } from '../../support/deps.ts'
import fc from '../../support/fast-check.ts'
import { enrolment } from '../api/clinic.ts'
import { type Fhir, systemToken, testFhir } from './server.ts'

const scope = 'system/*.rs system/Appointment.cu system/Procedure.cu system/Observation.cu'
const patients = ['p1', 'p_2']

type Resource = { resourceType: string; id: string; hasMember?: unknown[] }

async function clinic(now: string): Promise<Fhir> {
  const fhir = testFhir(testDeps(now))
  for (const [n, patientId] of patients.entries())
    await fhir.api.put(`/patients/${patientId}`, enrolment({ phone: `+1202555012${n}` }))
  return fhir
}

/** Every resource of these types, as `$export` has them. */
async function exported(fhir: Fhir, types: readonly string[]): Promise<Resource[]> {
  const token = await systemToken(fhir)
  const begun = await fhir.get('/R4/Group/patients/$export', {
    token,
    query: `_type=${types.join(',')}`,
    headers: { prefer: 'respond-async' },
  })
  await fhir.work()
  const { body } = await fhir.follow(begun.headers['content-location'] ?? '', { token })
  const files = (body.output as { url: string }[]).map(({ url }) => url)
  const texts = await Promise.all(
    files.map(async (url) => (await fhir.follow(url, { token })).text),
  )
  return texts
    .flatMap((text) => text.trimEnd().split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Resource)
}

/** In bundles, each resource under the id it had. */
async function brought(fhir: Fhir, resources: readonly Resource[]): Promise<void> {
  const token = await systemToken(fhir, { scope })
  for (let from = 0; from < resources.length; from += 200) {
    const entry = resources.slice(from, from + 200).map((resource) => ({
      fullUrl: `https://other.example/fhir/R4/${resource.resourceType}/${resource.id}`,
      resource,
      request: { method: 'POST', url: resource.resourceType },
    }))
    const { body } = await fhir.call('POST', '/R4', {
      token,
      body: { resourceType: 'Bundle', type: 'batch', entry },
    })
    const refused = (body.entry as { response: { status: string } }[]).filter(
      ({ response }) => !response.status.startsWith('2'),
    )
    expect(refused.map((each) => JSON.stringify(each))).toEqual([])
  }
}

const whole = (fhir: Fhir, patientId: string): Promise<ChartState> =>
  loadWhole(fhir.deps, key(patientId))

const scoresOf = ({ scores }: ChartState) =>
  scores.map(({ instrument, at: when, total }) => `${instrument} ${when} ${total}`).toSorted()
const sessionsOf = ({ sessions }: ChartState) =>
  sessions
    .filter(({ state }) => state === 'finished')
    .map(
      (each) =>
        each.state === 'finished' && [
          each.sessionId,
          each.endedAt,
          each.doseMg,
          each.route,
          each.note,
        ],
    )

describe('an export that is taken in again', () => {
  it('gives equal scores and sessions, whatever they are, and texts nobody', async () => {
    const reading = fc.record({
      day: fc.integer({ min: 0, max: 80 }),
      minute: fc.integer({ min: 0, max: 1_439 }),
      answers: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }),
      isTotal: fc.boolean(),
      short: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(reading, { maxLength: 6, selector: ({ day }) => day }),
        async (readings) => {
          const now = '2026-06-01T15:00:00.000Z'
          const from = await clinic(now)
          for (const patientId of patients) {
            const startsAt = '2026-03-02T09:00:00-05:00'
            await from.api.put(`/patients/${patientId}/sessions/s_1`, {
              startsAt,
              kind: 'induction',
            })
            await from.api.post(`/patients/${patientId}/sessions/s_1/finish`, {
              endedAt: '2026-03-02T10:00:00-05:00',
              ...{ doseMg: 42, route: 'im', note: 'calm' },
            })
            for (const { day, minute, answers, isTotal, short } of readings) {
              const taken = new Date(
                Date.parse('2026-03-03T00:00:00Z') + day * 86_400_000 + minute * 60_000,
              )
              const given = short ? answers.slice(0, 2) : answers
              await from.api.post(`/patients/${patientId}/scores`, {
                instrument: short ? 'phq-2' : 'phq-9',
                at: taken.toISOString(),
                ...(isTotal
                  ? { total: given.reduce((sum, each) => sum + each, 0) }
                  : { answers: given }),
              })
            }
          }
          const types = ['Observation', 'Procedure', 'MedicationAdministration']
          const resources = await exported(from, types)
          // What we make of a chart ourselves is nobody's to send us.
          const own = resources.filter((each) => !JSON.stringify(each).includes('effect-duration'))
          const to = await clinic(now)
          to.deps.sent.length = 0
          await brought(to, own)
          await brought(to, own)
          for (const patientId of patients) {
            const [before, after] = [await whole(from, patientId), await whole(to, patientId)]
            expect([sessionsOf(before).length, scoresOf(before).length]).toEqual([
              1,
              readings.length,
            ])
            expect(scoresOf(after)).toEqual(scoresOf(before))
            expect(sessionsOf(after)).toEqual(sessionsOf(before))
          }
          expect(to.deps.sent).toEqual([])
        },
      ),
      { numRuns: 8 },
    )
  })
})

describe('HL7’s own PHQ-9 example', () => {
  let fhir: Fhir
  beforeEach(async () => {
    fhir = testFhir()
    await fhir.api.put('/patients/example', enrolment())
  })
  const example = readFileSync(
    new URL('../../fhir/examples/hl7-phq-9.ndjson', import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Resource)
    .filter(({ resourceType }) => resourceType === 'Observation')

  it('is taken in, its panel with its items and its total as one reading', async () => {
    await brought(fhir, example)
    const { scores } = await whole(fhir, 'example')
    expect(scores).toMatchObject([
      { instrument: 'phq-9', total: 12, at: at('2022-11-29T20:50:32.718Z') },
    ])
  })

  it('is taken in by its total alone, which is a text', async () => {
    await brought(
      fhir,
      example.filter(({ id }) => id.endsWith('44261-6')),
    )
    expect((await whole(fhir, 'example')).scores).toMatchObject([
      { instrument: 'phq-9', total: 12 },
    ])
  })
})
