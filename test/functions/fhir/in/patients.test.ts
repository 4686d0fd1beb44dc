import { beforeEach, describe, expect, it } from 'vitest'
import { Ehr, places } from './ehr.ts'

let ehr: Ehr
beforeEach(async () => {
  ehr = new Ehr()
  await ehr.enrol('ana', { externalId: 'MRN 7', lastName: 'Lopez' })
})

const patient = (change: object = {}) => ({
  resourceType: 'Patient',
  name: [{ use: 'official', given: ['Ana', 'Maria'], family: 'Vega' }],
  birthDate: '1984-03-14',
  ...change,
})
const details = async () => (await ehr.chart('ana')).patient?.details

describe('a patient’s details', () => {
  it.each(['/Patient/ana', '/Patient?identifier=urn%3Aafterglow%3Ademo%3Aexternal%7CMRN%207'])(
    'are brought up to date by %s, and nobody is texted',
    async (path) => {
      const answer = await ehr.send('PUT', path, patient())
      expect(answer).toMatchObject({ status: 200, body: { resourceType: 'Patient', id: 'ana' } })
      expect(await details()).toMatchObject({
        firstName: 'Ana',
        lastName: 'Vega',
        birthDate: '1984-03-14',
        externalId: 'MRN 7',
      })
      expect(ehr.texts()).toEqual([])
    },
  )

  it('that are as they stand change nothing', async () => {
    await ehr.send('PUT', '/Patient/ana', patient())
    const { version } = await ehr.chart('ana')
    await ehr.send('PUT', '/Patient/ana', patient())
    expect((await ehr.chart('ana')).version).toBe(version)
  })

  it('hold the version they were read at, where it is said', async () => {
    const read = await ehr.send('GET', '/Patient/ana')
    const etag = read.headers.etag!
    const first = await ehr.send('PUT', '/Patient/ana', patient(), {
      headers: { 'if-match': etag },
    })
    expect(first.status).toBe(200)
    const second = await ehr.send('PUT', '/Patient/ana', patient({ birthDate: '1985-01-01' }), {
      headers: { 'if-match': etag },
    })
    expect(second.status).toBe(412)
    expect(await details()).toMatchObject({ birthDate: '1984-03-14' })
  })

  it('with another telephone are refused: nobody is texted where they did not agree to', async () => {
    const telecom = [
      { system: 'email', value: 'a@b.example' },
      { system: 'phone', value: '(202) 555-0199' },
    ]
    const answer = await ehr.send('PUT', '/Patient/ana', patient({ telecom }))
    expect([answer.status, places(answer)]).toEqual([422, ['Patient.telecom[1].value']])
    expect(await details()).toMatchObject({ lastName: 'Lopez' })
    const known = [...telecom, { system: 'phone', use: 'mobile', value: '(202) 555-0123' }]
    expect((await ehr.send('PUT', '/Patient/ana', patient({ telecom: known }))).status).toBe(200)
  })

  it('take the language that is preferred, and refuse one that nobody here writes', async () => {
    const speaks = (code: string) => ({
      communication: [
        { preferred: true, language: { coding: [{ system: 'urn:ietf:bcp:47', code }] } },
      ],
    })
    await ehr.send('PUT', '/Patient/ana', patient(speaks('es-MX')))
    expect(await details()).toMatchObject({ language: 'es' })
    const answer = await ehr.send('PUT', '/Patient/ana', patient(speaks('tl')))
    expect([answer.status, places(answer)]).toEqual([422, ['Patient.communication[0].language']])
  })

  it('of one who has died end all texts', async () => {
    await ehr.send('PUT', '/Patient/ana', patient({ deceasedBoolean: true }))
    expect((await ehr.chart('ana')).patient?.withdrawnAt).not.toBeNull()
  })

  it.each([
    ['a birth date that is none', { birthDate: '1984-02-30' }, 'Patient.birthDate'],
    ['half a birth date', { birthDate: '1984' }, 'Patient.birthDate'],
    ['a birth date to come', { birthDate: '2031-01-01' }, 'Patient.birthDate'],
    ['no given name', { name: [{ family: 'Vega' }] }, 'Patient.name'],
  ])('with %s change nothing', async (_, change, place) => {
    const answer = await ehr.send('PUT', '/Patient/ana', patient(change))
    expect([answer.status, places(answer)]).toEqual([422, [place]])
    expect(await details()).toMatchObject({ lastName: 'Lopez' })
  })
})

describe('a patient nobody has enrolled', () => {
  it.each([
    ['PUT', '/Patient/bob', 404],
    ['PUT', '/Patient?identifier=urn%3Aafterglow%3Ademo%3Aexternal%7CMRN%208', 404],
    ['PUT', '/Patient?identifier=urn%3Aother%7C8', 404],
    ['POST', '/Patient', 422],
  ])('is not enrolled by %s %s: that takes their consent', async (method, path, status) => {
    const identifier = [{ system: 'urn:afterglow:demo:external', value: 'MRN 8' }]
    const answer = await ehr.send(method, path, patient({ identifier }))
    expect([answer.status, places(answer)]).toEqual([status, ['Patient.identifier']])
    expect(answer.body.issue[0]?.diagnostics).toContain('consent')
    expect((await ehr.chart('bob')).patient).toBeNull()
  })

  it('by POST is told from one who is there, who stays as they are', async () => {
    const identifier = [
      { system: 'urn:oid:1', value: '9' },
      { system: 'urn:afterglow:demo:external', value: 'MRN 7' },
    ]
    const answer = await ehr.send('POST', '/Patient', patient({ identifier }))
    expect(answer).toMatchObject({ status: 200, body: { id: 'ana' } })
    expect(await details()).toMatchObject({ lastName: 'Lopez' })
  })
})
