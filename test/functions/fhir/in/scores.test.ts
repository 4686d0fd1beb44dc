import { beforeEach, describe, expect, it } from 'vitest'
import { bundle, conditional, Ehr, entry, places, total } from './ehr.ts'

let ehr: Ehr
beforeEach(async () => {
  ehr = new Ehr()
  await ehr.enrol('ana')
})

const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] })

/** PHQ-9 by LOINC, in the order of the form. */
const items = [
  '44250-9',
  '44255-8',
  '44259-0',
  '44254-1',
  '44251-7',
  '44258-2',
  '44252-5',
  '44253-3',
  '44260-8',
]
const answers = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9']

const panel = (change: object = {}) => ({
  ...total(0),
  valueQuantity: undefined,
  code: loinc('44249-1'),
  ...change,
})

const item = (index: number, value: number) => ({
  ...total(0),
  valueQuantity: undefined,
  code: loinc(items[index]!),
  valueCodeableConcept: loinc(answers[value]!),
})

const scores = async () => (await ehr.chart('ana')).scores

describe('a total', () => {
  it.each([
    ['as a quantity', total(12)],
    ['as a text, like HL7’s own example', total('12')],
    ['as a whole number', total(0, { valueQuantity: undefined, valueInteger: 12 })],
  ])('%s is a score taken in the clinic, once however often it is sent', async (_, resource) => {
    expect((await ehr.send('POST', '/Observation', resource)).status).toBe(201)
    expect((await ehr.send('POST', '/Observation', resource)).status).toBe(200)
    expect(await scores()).toMatchObject([
      { instrument: 'phq-9', total: 12, at: '2026-03-02T14:00:00.000Z', source: 'clinic' },
    ])
    expect((await scores()).length).toBe(1)
    expect(ehr.texts()).toEqual([])
  })

  it('other than the one of that moment is refused as new, and put right as an amendment', async () => {
    await ehr.send('POST', '/Observation', total(12))
    const answer = await ehr.send('POST', '/Observation', total(13))
    expect([answer.status, places(answer)]).toEqual([409, ['Observation.value']])
    await ehr.send('POST', '/Observation', total(13, { status: 'corrected' }))
    expect(await scores()).toMatchObject([{ total: 13 }])
    await ehr.send('PUT', conditional('Observation', 'O-1'), total(14))
    expect(await scores()).toMatchObject([{ total: 14 }])
  })

  it('entered in error counts for nothing any more', async () => {
    await ehr.send('POST', '/Observation', total(12))
    for (let times = 0; times < 2; times++)
      expect(
        (
          await ehr.send(
            'PUT',
            conditional('Observation', 'O-1'),
            total(12, { status: 'entered-in-error' }),
          )
        ).status,
      ).toBe(200)
    expect(await scores()).toEqual([])
  })

  it.each([
    ['a scale we do not have', { code: loinc('12345-6') }, 'Observation.code'],
    ['more points than there are', { valueQuantity: { value: 28 } }, 'Observation.value'],
    ['no value', { valueQuantity: undefined }, 'Observation.value'],
    [
      'words for a value',
      { valueQuantity: undefined, valueString: 'moderate' },
      'Observation.valueString',
    ],
    ['a day for a time', { effectiveDateTime: '2026-03-02' }, 'Observation.effectiveDateTime'],
    [
      'a time to come',
      { effectiveDateTime: '2026-03-03T09:00:00-05:00' },
      'Observation.effectiveDateTime',
    ],
    ['no time', { effectiveDateTime: undefined }, 'Observation.effectiveDateTime'],
    ['a status that counts for nothing', { status: 'preliminary' }, 'Observation.status'],
    ['no patient of ours', { subject: { reference: 'Patient/nobody' } }, 'Observation.subject'],
    ['an item for a scale', { code: loinc('44250-9') }, 'Observation.code'],
  ])('with %s changes nothing and names the place', async (_, change, place) => {
    const answer = await ehr.send('POST', '/Observation', total(12, change))
    expect([answer.status, places(answer)]).toEqual([422, [place]])
    expect(await scores()).toEqual([])
  })
})

describe('a panel', () => {
  it('with its answers in components calls people for a flag, and texts nothing', async () => {
    const component = [1, 0, 2, 1, 0, 0, 3, 0, 1].map((value, at) => ({
      code: loinc(items[at]!),
      valueCodeableConcept: loinc(answers[value]!),
    }))
    expect((await ehr.send('POST', '/Observation', panel({ component }))).status).toBe(201)
    expect(await scores()).toMatchObject([{ total: 8 }])
    expect((await ehr.chart('ana')).alerts).toMatchObject([{ kind: 'crisis' }])
    expect(ehr.texts()).toEqual([])
  })

  it('with its answers and its total beside it is one reading', async () => {
    const values = [1, 0, 2, 1, 0, 0, 3, 0, 0]
    const members = values.map((value, at) =>
      entry('POST', 'Observation', item(at, value), { fullUrl: `urn:uuid:item-${at}` }),
    )
    const sum = entry('POST', 'Observation', total('7'), { fullUrl: 'urn:uuid:total' })
    const hasMember = [
      ...members.map((_, at) => ({ reference: `urn:uuid:item-${at}` })),
      { reference: 'urn:uuid:total' },
    ]
    const whole = entry('POST', 'Observation', panel({ hasMember }), { fullUrl: 'urn:uuid:panel' })
    const answer = await ehr.send('POST', '', bundle('transaction', sum, ...members, whole))
    expect(answer.status).toBe(200)
    expect(await scores()).toMatchObject([{ total: 7 }])
    const wrong = entry('POST', 'Observation', total('8'), { fullUrl: 'urn:uuid:total' })
    const refused = await ehr.send('POST', '', bundle('transaction', wrong, ...members, whole))
    expect(refused.status).toBe(422)
  })

  it('without answers or total says nothing', async () => {
    const answer = await ehr.send('POST', '/Observation', panel())
    expect([answer.status, places(answer)]).toEqual([422, ['Observation.hasMember']])
  })
})
