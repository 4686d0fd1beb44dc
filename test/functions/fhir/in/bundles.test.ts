import { beforeEach, describe, expect, it } from 'vitest'
import { appointment, bundle, conditional, Ehr, entry, places, procedure, total } from './ehr.ts'

let ehr: Ehr
beforeEach(async () => {
  ehr = new Ehr()
  await ehr.enrol('ana')
  await ehr.enrol('bob', { phone: '+12025550124' })
})

const put = (type: string, value: string, resource: object, more: object = {}) =>
  entry('PUT', conditional(type, value).slice(1), resource, more)

const ofBob = { participant: [{ actor: { reference: 'Patient/bob' } }] }

/** A day at the clinic: a visit kept with its medicine, one booked for somebody else, and a scale. */
const day = () =>
  bundle(
    'transaction',
    put('Procedure', 'P-1', procedure('P-1'), { fullUrl: 'urn:uuid:given' }),
    put(
      'Appointment',
      'A-1',
      appointment('A-1', { start: '2026-03-02T09:30:00-05:00', status: 'fulfilled' }),
    ),
    put('Appointment', 'A-2', appointment('A-2', ofBob)),
    entry('POST', 'MedicationAdministration', {
      resourceType: 'MedicationAdministration',
      status: 'completed',
      partOf: [{ reference: 'urn:uuid:given' }],
      dosage: { dose: { value: 42, unit: 'mg' } },
    }),
    entry('POST', 'Observation', total(12)),
  )

const everything = async () => ({
  ana: await ehr.chart('ana'),
  bob: await ehr.chart('bob'),
})

describe('a transaction', () => {
  it('is taken as a whole, plans before what came of them, in whatever order they stand', async () => {
    const answer = await ehr.send('POST', '', day())
    expect(answer).toMatchObject({ status: 200, body: { type: 'transaction-response' } })
    expect(answer.body.entry).toHaveLength(5)
    const { ana, bob } = await everything()
    expect(ana.sessions).toMatchObject([{ state: 'finished', doseMg: 42 }])
    expect(ana.scores).toMatchObject([{ total: 12 }])
    expect(bob.sessions).toMatchObject([{ state: 'planned' }])
    expect(ehr.texts()).toHaveLength(1)
  })

  it('sent again makes nothing twice', async () => {
    await ehr.send('POST', '', day())
    const { ana, bob } = await everything()
    ehr.texts()
    for (let times = 0; times < 3; times++) await ehr.send('POST', '', day())
    const after = await everything()
    expect([after.ana.version, after.bob.version]).toEqual([ana.version, bob.version])
    expect(ehr.texts()).toEqual([])
  })

  it('with one entry that cannot be taken changes nothing, and names every place', async () => {
    const before = await everything()
    const wrong = day()
    ;(wrong.entry as object[]).push(
      put('Appointment', 'A-3', appointment('A-3', { status: 'waitlist' })),
      put(
        'Procedure',
        'P-2',
        procedure('P-2', { performedPeriod: { end: '2027-03-02T09:30:00-05:00' } }),
      ),
      entry('POST', 'Flag', { resourceType: 'Flag' }),
      { request: { method: 'DELETE', url: 'Appointment/1' } },
    )
    const answer = await ehr.send('POST', '', wrong)
    expect(answer.status).toBe(422)
    expect(places(answer).toSorted()).toEqual([
      'Bundle.entry[5].resource.status',
      'Bundle.entry[6].resource.performedPeriod.end',
      'Bundle.entry[7].request.url',
      'Bundle.entry[8].request.method',
    ])
    expect(await everything()).toEqual(before)
    expect(ehr.texts()).toEqual([])
  })

  it('knows a patient of the same bundle by its fullUrl, and enrols none', async () => {
    const actor = { reference: 'urn:uuid:who' }
    const booked = put('Appointment', 'A-1', appointment('A-1', { participant: [{ actor }] }))
    const who = { resourceType: 'Patient', name: [{ given: ['Bob'] }] }
    const known = entry('PUT', 'Patient/bob', who, { fullUrl: 'urn:uuid:who' })
    expect((await ehr.send('POST', '', bundle('transaction', booked, known))).status).toBe(200)
    expect((await everything()).bob.sessions).toHaveLength(1)
    const unknown = entry(
      'POST',
      'Patient',
      { ...who, identifier: [{ system: 'urn:other', value: '1' }] },
      { fullUrl: 'urn:uuid:who' },
    )
    const answer = await ehr.send('POST', '', bundle('transaction', booked, unknown))
    expect(answer.status).toBe(422)
    expect(places(answer)).toContain('Bundle.entry[1].resource.identifier')
  })

  it.each([
    [
      'of more entries than a call has time for',
      () =>
        bundle(
          'transaction',
          ...Array.from({ length: 201 }, (_, at) =>
            put('Appointment', `A-${at}`, appointment(`A-${at}`)),
          ),
        ),
      413,
    ],
    [
      'larger than a megabyte',
      () =>
        bundle(
          'transaction',
          put('Appointment', 'A-1', appointment('A-1', { comment: 'x'.repeat(1_000_001) })),
        ),
      413,
    ],
    ['of another type', () => bundle('history'), 422],
    ['that is none', () => ({ ...day(), resourceType: 'List' }), 422],
  ])('%s is not taken', async (_, made, status) => {
    const answer = await ehr.send('POST', '', made())
    expect([answer.status, answer.body.resourceType]).toEqual([status, 'OperationOutcome'])
  })

  it('needs the right for each of its entries', async () => {
    const token = await ehr.token('demo', ['system/*.rs', 'system/Appointment.cu'])
    const answer = await ehr.send('POST', '', day(), { as: token })
    expect(answer.status).toBe(403)
    expect(places(answer)).toEqual(['Bundle.entry[0]', 'Bundle.entry[4]'])
    expect((await everything()).bob.sessions).toEqual([])
  })
})

describe('a batch', () => {
  it('takes what can be taken, and says of the rest what is wrong, in its place', async () => {
    const some = { ...day(), type: 'batch' }
    ;(some.entry as object[]).push(
      put('Appointment', 'A-3', appointment('A-3', { status: 'waitlist' })),
    )
    const answer = await ehr.send('POST', '', some)
    expect(answer.body.entry.map(({ response }) => response.status.slice(0, 1)).join('')).toBe(
      '222224',
    )
    expect(answer.body.entry[5]?.response.outcome?.issue[0]?.expression).toEqual([
      'Bundle.entry[5].resource.status',
    ])
    expect((await everything()).ana.sessions).toHaveLength(1)
  })
})

describe('who may send', () => {
  it.each([
    ['demo.desk', 200],
    ['demo.clinician', 200],
    ['demo.viewer', 403],
    ['demo.admin', 403],
  ])('of people, %s: %i', async (token, status) => {
    const answer = await ehr.send('PUT', conditional('Appointment', 'A-1'), appointment('A-1'), {
      as: token,
    })
    expect(Math.floor(answer.status / 100)).toBe(Math.floor(status / 100))
  })

  it('a system without the scope may not', async () => {
    const token = await ehr.token('demo', ['system/*.rs'])
    const answer = await ehr.send('PUT', conditional('Appointment', 'A-1'), appointment('A-1'), {
      as: token,
    })
    expect(answer.status).toBe(403)
  })

  it('another clinic’s system reaches no patient of this one', async () => {
    for (const path of [conditional('Appointment', 'A-1'), '/Appointment/ana-00000000000000']) {
      const answer = await ehr.send('PUT', path, appointment('A-1'), { as: 'north' })
      expect([404, 422]).toContain(answer.status)
    }
    expect((await everything()).ana.sessions).toEqual([])
  })
})
