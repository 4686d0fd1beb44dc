import { beforeEach, describe, expect, it } from 'vitest'
import { appointment, conditional, Ehr, identifier, places, procedure } from './ehr.ts'

let ehr: Ehr
beforeEach(async () => {
  ehr = new Ehr()
  await ehr.enrol('ana')
})

const book = (value = 'A-1', change: object = {}) =>
  ehr.send('PUT', conditional('Appointment', value), appointment(value, change))
const treat = (value = 'P-1', change: object = {}) =>
  ehr.send('PUT', conditional('Procedure', value), procedure(value, change))

describe('an appointment', () => {
  it('booked plans a session, once however often it is sent', async () => {
    expect((await book()).status).toBe(201)
    expect((await book()).status).toBe(200)
    expect((await ehr.send('POST', '/Appointment', appointment('A-1'))).status).toBe(200)
    const again = await ehr.send('POST', '/Appointment', appointment('A-1'), {
      headers: { 'if-none-exist': conditional('Appointment', 'A-1').split('?')[1]! },
    })
    expect(again.status).toBe(200)
    const sessions = await ehr.sessions('ana')
    expect(sessions).toMatchObject([
      { state: 'planned', kind: 'induction', startsAt: '2026-03-04T19:00:00.000Z' },
    ])
    expect(sessions[0]?.sessionId).toMatch(/^[b-z]{16}$/)
  })

  it('sent again with another time moves it, and the same by POST moves nothing', async () => {
    await book()
    const later = { start: '2026-03-05T14:00:00-05:00' }
    await ehr.send('POST', '/Appointment', appointment('A-1', later))
    expect(await ehr.sessions('ana')).toMatchObject([{ startsAt: '2026-03-04T19:00:00.000Z' }])
    expect((await book('A-1', later)).status).toBe(200)
    expect(await ehr.sessions('ana')).toMatchObject([{ startsAt: '2026-03-05T19:00:00.000Z' }])
  })

  it.each([
    ['cancelled', { cancelationReason: { text: 'has a cold' } }, 'has a cold'],
    ['noshow', {}, 'did not come'],
    ['entered-in-error', {}, 'entered in error in the clinic’s own system'],
  ])('%s calls the session off, and again does nothing', async (status, more, reason) => {
    await book()
    for (let times = 0; times < 2; times++)
      expect((await book('A-1', { status, ...more })).status).toBe(200)
    expect(await ehr.sessions('ana')).toMatchObject([{ state: 'canceled', reason }])
  })

  it('called off before anybody told us of it leaves nothing behind, and is no error', async () => {
    expect(await book('A-1', { status: 'cancelled' })).toMatchObject({
      status: 200,
      body: { resourceType: 'OperationOutcome', issue: [{ severity: 'information' }] },
    })
    expect(await ehr.sessions('ana')).toEqual([])
  })

  it('once called off is not booked again under the same name', async () => {
    await book()
    await book('A-1', { status: 'cancelled' })
    const answer = await book()
    expect(answer.status).toBe(409)
    expect(places(answer)).toEqual(['Appointment.status'])
  })

  it.each(['proposed', 'pending', 'waitlist'])(
    '%s is not booked: nobody is reminded of it',
    async (status) => {
      const answer = await book('A-1', { status })
      expect(answer.status).toBe(422)
      expect(places(answer)).toEqual(['Appointment.status'])
      expect(await ehr.sessions('ana')).toEqual([])
    },
  )

  it('of long ago is history: it plans nothing, and nobody is asked about it', async () => {
    const answer = await book('A-1', { status: 'fulfilled', start: '2025-03-04T14:00:00-05:00' })
    expect(answer.status).toBe(200)
    expect(await ehr.sessions('ana')).toEqual([])
  })

  it('kept is not finished: when it ended, only the procedure says', async () => {
    await book('A-1', { start: '2026-03-02T09:30:00-05:00' })
    await book('A-1', { status: 'fulfilled', start: '2026-03-02T09:30:00-05:00' })
    expect(await ehr.sessions('ana')).toMatchObject([{ state: 'planned' }])
    expect(ehr.texts()).toEqual([])
  })

  it('says of itself whether it is a booster', async () => {
    const kind = { coding: [{ system: 'urn:afterglow:session-kind', code: 'booster' }] }
    await book('A-1', { appointmentType: kind })
    expect(await ehr.sessions('ana')).toMatchObject([{ kind: 'booster' }])
  })

  it.each([
    [
      'no patient',
      { participant: [{ actor: { reference: 'Practitioner/7' } }] },
      422,
      'Appointment.participant',
    ],
    [
      'two patients',
      {
        participant: [
          { actor: { reference: 'Patient/ana' } },
          { actor: { reference: 'Patient/bob' } },
        ],
      },
      422,
      'Appointment.participant[1].actor',
    ],
    [
      'nobody of ours',
      { participant: [{ actor: { reference: 'Patient/nobody' } }] },
      422,
      'Appointment.participant',
    ],
    [
      'a patient elsewhere',
      {
        participant: [
          { actor: { reference: 'https://other.example/Patient/ana', type: 'Patient' } },
        ],
      },
      422,
      'Appointment.participant',
    ],
    ['no time', { start: undefined }, 422, 'Appointment.start'],
    ['a day for a time', { start: '2026-03-04' }, 422, 'Appointment.start'],
    ['a time without its offset', { start: '2026-03-04T14:00:00' }, 422, 'Appointment.start'],
    ['a wrong year', { start: '2062-03-04T14:00:00-05:00' }, 422, 'Appointment.start'],
    ['a status that there is not', { status: 'happening' }, 422, 'Appointment.status'],
    ['no status', { status: undefined }, 400, 'Appointment.status'],
    ['a list for a text', { start: ['2026-03-04T14:00:00-05:00'] }, 400, 'Appointment.start'],
    [
      'a meaning of its own',
      { modifierExtension: [{ url: 'urn:not', valueBoolean: true }] },
      422,
      'Appointment.modifierExtension',
    ],
    ['another resource', { resourceType: 'Slot' }, 422, 'Appointment.resourceType'],
  ])('with %s changes nothing and names the place', async (_, change, status, place) => {
    const answer = await book('A-1', change)
    expect([answer.status, places(answer)]).toEqual([status, [place]])
    expect(answer.body).toMatchObject({ resourceType: 'OperationOutcome' })
    expect(await ehr.sessions('ana')).toEqual([])
  })

  it('without any name of its own cannot be told from its repeat, and is not taken', async () => {
    const answer = await ehr.send('POST', '/Appointment', { ...appointment('A-1'), identifier: [] })
    expect([answer.status, places(answer)]).toEqual([422, ['Appointment.identifier']])
  })

  it('knows the patient by the clinic’s own number for them', async () => {
    await ehr.enrol('bob', { phone: '+12025550124', externalId: 'MRN 77' })
    const actor = {
      identifier: { system: 'urn:afterglow:demo:external', value: 'mrn 77' },
      type: 'Patient',
    }
    expect((await book('A-1', { participant: [{ actor }] })).status).toBe(201)
    expect(await ehr.sessions('bob')).toHaveLength(1)
    const reference = 'Patient?identifier=urn%3Aafterglow%3Ademo%3Aexternal%7CMRN%2077'
    await book('A-2', { participant: [{ actor: { reference } }] })
    expect(await ehr.sessions('bob')).toHaveLength(2)
  })
})

describe('a procedure', () => {
  it('takes over what was recorded while the session ran, and sent again leaves that as it is', async () => {
    await book('A-1', { start: '2026-03-02T09:30:00-05:00' })
    const [planned] = await ehr.sessions('ana')
    const recorded = { startedAt: '2026-03-02T14:34:00.000Z', route: 'im', doseMg: 60 }
    await ehr.api('PATCH', `/patients/ana/sessions/${planned?.sessionId}/record`, recorded)
    const told = { performedPeriod: { end: '2026-03-02T10:30:00-05:00' } }
    expect((await treat('P-1', told)).status).toBe(201)
    for (let times = 0; times < 2; times++) {
      expect(await ehr.sessions('ana')).toMatchObject([{ state: 'finished', ...recorded }])
      expect((await treat('P-1', told)).status).toBe(200)
    }
  })

  it('that is done finishes its session: the patient is told until when not to drive', async () => {
    await book('A-1', { start: '2026-03-02T09:30:00-05:00' })
    const both = { identifier: [...identifier('P-1'), ...identifier('A-1')] }
    expect((await treat('P-1', both)).status).toBe(201)
    expect(await ehr.sessions('ana')).toMatchObject([
      {
        state: 'finished',
        startedAt: '2026-03-02T14:30:00.000Z',
        endedAt: '2026-03-02T15:30:00.000Z',
      },
    ])
    expect(ehr.texts()).toEqual([expect.stringMatching(/10:30/)])
  })

  it('belongs to the plan it refers to, or else to the one of about its time, under its own name', async () => {
    await book('A-1', { start: '2026-03-02T09:30:00-05:00' })
    await treat()
    const [session, ...more] = await ehr.sessions('ana')
    expect(more).toEqual([])
    expect(session).toMatchObject({
      state: 'finished',
      knownAs: expect.stringMatching(/^[b-z]{16}$/),
    })
    // Sent again it is the same, and so is the appointment.
    expect((await treat()).status).toBe(200)
    expect(
      (await book('A-1', { status: 'fulfilled', start: '2026-03-02T09:30:00-05:00' })).status,
    ).toBe(200)
    expect(await ehr.sessions('ana')).toHaveLength(1)
    expect(ehr.texts()).toHaveLength(1)
  })

  it('refers to its appointment by R4’s own extension, however far from its time', async () => {
    await book('A-0', { start: '2026-03-02T10:00:00-05:00' })
    await book('A-1', { start: '2026-03-03T09:30:00-05:00' })
    const url = 'http://hl7.org/fhir/StructureDefinition/event-basedOn'
    const valueReference = { identifier: identifier('A-1')[0], type: 'Appointment' }
    await treat('P-1', { extension: [{ url, valueReference }] })
    const sessions = await ehr.sessions('ana')
    expect(sessions.map(({ state }) => state)).toEqual(['planned', 'finished'])
  })

  it('of no plan is a session all the same', async () => {
    expect((await treat()).status).toBe(201)
    expect(await ehr.sessions('ana')).toMatchObject([{ state: 'finished' }])
    expect(ehr.texts()).toHaveLength(1)
  })

  it('of today tells the patient, though it was planned for another day', async () => {
    await book('A-1', { start: '2026-03-09T09:30:00-05:00' })
    await treat('A-1')
    expect(await ehr.sessions('ana')).toMatchObject([{ state: 'finished' }])
    expect(ehr.texts().some((body) => /drive/i.test(body))).toBe(true)
  })

  it('after a no-show took place all the same', async () => {
    await book('A-1', { start: '2026-03-02T09:30:00-05:00' })
    await book('A-1', { status: 'noshow' })
    await treat('A-1')
    await treat('A-1')
    const sessions = await ehr.sessions('ana')
    expect(sessions.map(({ state }) => state)).toEqual(['canceled', 'finished'])
  })

  it('brings dose and route in the medicine it contains', async () => {
    await treat('P-1', { contained: [medicine(45, '78421000')] })
    expect(await ehr.sessions('ana')).toMatchObject([{ doseMg: 45, route: 'im' }])
  })

  it.each([
    [
      'grams',
      { dose: { value: 0.045, unit: 'g', code: 'g' } },
      422,
      'Procedure.contained[0].dosage.dose.unit',
    ],
    [
      'a dose below nothing',
      { dose: { value: -1, unit: 'mg' } },
      422,
      'Procedure.contained[0].dosage.dose.value',
    ],
    [
      'a route we do not know',
      { route: { coding: [{ system: 'http://snomed.info/sct', code: '1' }] } },
      422,
      'Procedure.contained[0].dosage.route',
    ],
  ])('with %s changes nothing', async (_, dosage, status, place) => {
    const contained = [{ ...medicine(45, '47625008'), dosage }]
    const answer = await treat('P-1', { contained })
    expect([answer.status, places(answer)]).toEqual([status, [place]])
    expect(await ehr.sessions('ana')).toEqual([])
  })

  it('with a dose that is likelier a slip waits for a person', async () => {
    const answer = await treat('P-1', { contained: [medicine(1500, '47625008')] })
    expect(answer.status).toBe(422)
    expect(answer.body.issue[0]?.diagnostics).toContain('enter it in Afterglow')
    expect(await ehr.sessions('ana')).toEqual([])
  })

  it.each([
    [
      'no end',
      { performedPeriod: { start: '2026-03-02T09:30:00-05:00' } },
      'Procedure.performedPeriod.end',
    ],
    [
      'a moment for a time',
      { performedPeriod: undefined, performedDateTime: '2026-03-02T09:30:00-05:00' },
      'Procedure.performedDateTime',
    ],
    [
      'an end before its start',
      { performedPeriod: { start: '2026-03-02T10:30:00-05:00', end: '2026-03-02T09:30:00-05:00' } },
      'Procedure.performedPeriod.end',
    ],
    [
      'an end to come',
      { performedPeriod: { end: '2026-03-03T09:30:00-05:00' } },
      'Procedure.performedPeriod.end',
    ],
    ['no patient', { subject: {} }, 'Procedure.subject'],
  ])('with %s changes nothing: until when not to drive goes by it', async (_, change, place) => {
    const answer = await treat('P-1', change)
    expect([answer.status, places(answer)]).toEqual([422, [place]])
    expect(await ehr.sessions('ana')).toEqual([])
    expect(ehr.texts()).toEqual([])
  })

  it('of more than a day ago texts nothing', async () => {
    await treat('P-1', {
      performedPeriod: { start: '2026-02-26T09:30:00-05:00', end: '2026-02-26T10:30:00-05:00' },
    })
    expect(await ehr.sessions('ana')).toMatchObject([{ state: 'finished' }])
    expect(ehr.texts()).toEqual([])
  })

  it('sent again with another end is put right, and a longer ban is told', async () => {
    await treat()
    ehr.texts()
    const longer = {
      performedPeriod: { start: '2026-03-02T09:30:00-05:00', end: '2026-03-02T10:50:00-05:00' },
    }
    expect((await treat('P-1', longer)).status).toBe(200)
    expect(await ehr.sessions('ana')).toMatchObject([{ endedAt: '2026-03-02T15:50:00.000Z' }])
    expect(ehr.texts()).toHaveLength(1)
    await ehr.send('POST', '/Procedure', procedure('P-1'))
    expect(await ehr.sessions('ana')).toMatchObject([{ endedAt: '2026-03-02T15:50:00.000Z' }])
  })

  it('entered in error is voided, and stays so when what came before it comes again', async () => {
    await treat()
    ehr.texts()
    for (let times = 0; times < 2; times++)
      expect((await treat('P-1', { status: 'entered-in-error' })).status).toBe(200)
    expect(await ehr.sessions('ana')).toMatchObject([{ state: 'voided' }])
    // "If you were treated, do not drive."
    expect(ehr.texts()).toHaveLength(1)
    expect((await treat()).status).toBe(409)
    expect(await ehr.sessions('ana')).toHaveLength(1)
  })

  it('under way is no more than a plan', async () => {
    await treat('P-1', {
      status: 'in-progress',
      performedPeriod: { start: '2026-03-02T10:30:00-05:00' },
    })
    expect(await ehr.sessions('ana')).toMatchObject([{ state: 'planned' }])
    await treat('P-1')
    expect(await ehr.sessions('ana')).toMatchObject([{ state: 'finished' }])
  })

  it('stopped halfway is given: who had any of it may not drive', async () => {
    await treat('P-1', { status: 'stopped' })
    expect(ehr.texts()).toHaveLength(1)
  })

  it('not done calls its plan off', async () => {
    await book('A-1')
    await treat('A-1', {
      status: 'not-done',
      statusReason: { text: 'blood pressure' },
      performedPeriod: undefined,
    })
    expect(await ehr.sessions('ana')).toMatchObject([
      { state: 'canceled', reason: 'blood pressure' },
    ])
  })

  it('does not let an appointment take back that a treatment took place', async () => {
    await book('A-1', { start: '2026-03-02T09:30:00-05:00' })
    await treat('A-1')
    for (const status of ['cancelled', 'entered-in-error'])
      expect((await book('A-1', { status })).status).toBe(409)
    expect(await ehr.sessions('ana')).toMatchObject([{ state: 'finished' }])
  })
})

const medicine = (mg: number, route: string) => ({
  resourceType: 'MedicationAdministration',
  id: 'given',
  status: 'completed',
  medicationCodeableConcept: { text: 'ketamine' },
  subject: { reference: 'Patient/ana' },
  effectiveDateTime: '2026-03-02T09:30:00-05:00',
  partOf: [{ reference: '#' }],
  dosage: {
    dose: { value: mg, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' },
    route: { coding: [{ system: 'http://snomed.info/sct', code: route }] },
  },
})
