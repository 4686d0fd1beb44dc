import { describe, expect, it } from 'vitest'
import { enrolment, testApi } from './clinic.ts'

const enrol = (changed: Record<string, unknown>) =>
  testApi().put('/patients/p1', { ...enrolment(), ...changed })

const contact = { phone: '+12025550199', consentedAt: '2026-03-01T10:00:00-05:00' }
const consent = enrolment().consent

/** Every field of a patient that is one line, with that line in it. */
const fields: [path: string, holding: (line: string) => Record<string, unknown>][] = [
  ['firstName', (firstName) => ({ firstName })],
  ['lastName', (lastName) => ({ lastName })],
  ['externalId', (externalId) => ({ externalId })],
  ['emergencyContact.name', (name) => ({ emergencyContact: { ...contact, name, relation: 'x' } })],
  [
    'emergencyContact.relation',
    (relation) => ({ emergencyContact: { ...contact, relation, name: 'x' } }),
  ],
  ['consent.method', (method) => ({ consent: { ...consent, method } })],
  ['consent.capturedBy', (capturedBy) => ({ consent: { ...consent, capturedBy } })],
]

const unseen: [what: string, letter: string][] = [
  ['a zero-width blank', '\u200B'],
  ['a zero-width joiner', '\u200D'],
  ['a zero-width non-joiner', '\u200C'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\uFEFF'],
  ['a soft hyphen', '\u00AD'],
  ['a mark for left to right', '\u200E'],
  ['a mark for right to left', '\u200F'],
  ['the Arabic letter mark', '\u061C'],
  ['an override of the direction', '\u202E'],
  ['an isolate', '\u2066'],
  ['a Hangul filler', '\u3164'],
  ['a variation selector', '\uFE0F'],
  ['a tag', '\u{E0041}'],
  ['a line separator', '\u2028'],
  ['an empty braille pattern', '\u2800'],
]

describe('a name', () => {
  it.each(unseen)('with %s in it is refused, and the letter is named', async (_, letter) => {
    const point = `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
    const { status, body } = await enrol({ firstName: `An${letter}a` })
    expect(status).toBe(422)
    expect(body.error.fields).toEqual([
      {
        path: 'firstName',
        message: `holds a character that cannot be seen (${point}): type it anew`,
      },
    ])
  })

  it.each(fields)('is refused with one in %s too', async (path, holding) => {
    const { status, body } = await enrol(holding('x\u202Ey'))
    expect([status, body.error?.fields?.map((each: { path: string }) => each.path)]).toEqual([
      422,
      [path],
    ])
    expect((await enrol(holding('xy'))).status).toBe(200)
  })

  it.each([
    ['Persian', 'علی\u200Cرضا'],
    ['Sinhala', 'ශ්\u200Dරී'],
    ['Hindi', 'क्\u200Dष'],
    ['older Malayalam', 'മോഹന്\u200D'],
    ['Japanese, in a form of its own', '葛\u{E0100}城'],
    ['Hebrew', 'שָׂרָה'],
    ['Arabic', 'مُحَمَّد'],
    ['Irish', 'Ó Briain-O’Shea'],
    ['Vietnamese', 'Nguyễn Thị Ánh'],
  ])('in %s keeps what its writing needs', async (_, firstName) => {
    const { status, body } = await enrol({ firstName })
    expect([status, body.firstName]).toEqual([200, firstName])
  })

  it.each([
    ['between letters that are never joined', 'An\u200Da'],
    ['at the end', 'علی\u200C'],
    ['twice', 'علی\u200C\u200Cرضا'],
    ['before anything', '\u200Dශ්රී'],
  ])('with a joiner %s is refused', async (_, firstName) => {
    expect((await enrol({ firstName })).status).toBe(422)
  })
})
