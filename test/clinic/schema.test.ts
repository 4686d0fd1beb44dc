import { describe, expect, it } from 'vitest'
import shipped from '../../clinics.json' with { type: 'json' }
import { parseClinics } from '../../shared/clinic/read.ts'
import { adviceDefaults, advicePolicies } from '../../shared/vocabulary/advice.ts'
import { escalationClasses } from '../../shared/vocabulary/escalation.ts'

type Edit = (clinic: Record<string, unknown>) => void

/** The shipped file with one mistake in its first clinic; the paths of what is then wrong. */
function problemsAfter(edit: Edit): readonly string[] {
  const file = structuredClone(shipped)
  edit(file.clinics[0] as Record<string, unknown>)
  const parsed = parseClinics(file)
  return 'problems' in parsed ? parsed.problems.map(({ path }) => path) : []
}

describe('clinics.json', () => {
  it('lets no clinic wait longer for a person than a class allows, by day and at night', () => {
    const longest = {
      'crisis-imminent': [15, 15, 240],
      'crisis-active': [30, 30, 240],
      'crisis-passive': [60, 720, 240],
      emergency: [30, 30, 240],
    } as const
    const fields = ['firstMinutes', 'firstMinutesClosed', 'thenMinutes'] as const
    for (const [name, atMost] of Object.entries(longest))
      for (const [place, field] of fields.entries()) {
        const set = Object.fromEntries(fields.map((each, at) => [each, atMost[at]!]))
        const under = (minutes: number) =>
          problemsAfter((c) => (c.escalation = { [name]: { ...set, [field]: minutes } }))
        expect(under(atMost[place]!)).toEqual([])
        expect(under(atMost[place]! + 1)).toEqual([`clinics[0].escalation.${name}.${field}`])
      }
  })

  it('lets a clinic take its time over what can wait', () => {
    const slow = { firstMinutes: 9_000, firstMinutesClosed: 9_000, thenMinutes: 9_000 }
    for (const name of ['urgent', 'message', 'routine'])
      expect(problemsAfter((c) => (c.escalation = { [name]: slow }))).toEqual([])
  })

  it('shows an admin every default it could change', () => {
    const demo = shipped.clinics[0]!
    const defaults = Object.entries(escalationClasses).map(([name, { minutes }]) => [name, minutes])
    expect(demo.escalation).toEqual(Object.fromEntries(defaults))
    const bare = structuredClone(shipped)
    delete (bare.clinics[0] as Record<string, unknown>).escalation
    const { leadDays } = adviceDefaults
    const { dueSoonProbability } = advicePolicies['two-scales']
    expect(demo.advicePolicy).toEqual({ policy: 'two-scales' })
    for (const shown of Object.values(demo.advice ?? {}))
      expect(shown).toEqual({ leadDays, dueSoonProbability })
    bare.clinics[0]!.advice = { depression: {} } as never
    const parsed = parseClinics(bare)
    const settled = 'clinics' in parsed ? parsed.clinics[0]?.advice.depression : null
    expect(settled).toEqual({ leadDays })
  })

  it('as shipped is right', () => {
    expect(parseClinics(shipped)).toHaveProperty('clinics')
  })

  it('advises by the measured policy where it says nothing, and keeps who approved one', () => {
    const signed = { policy: 'measured', approvedBy: 'Dr. Ames', approvedOn: '2026-11-27' } as const
    const settled = (edit: Edit) => {
      const file = structuredClone(shipped)
      edit(file.clinics[0]!)
      const parsed = parseClinics(file)
      return 'clinics' in parsed ? parsed.clinics[0]?.advicePolicy : parsed.problems
    }
    expect(settled((c) => delete c.advicePolicy)).toEqual({ policy: 'measured' })
    expect(settled((c) => (c.advicePolicy = signed))).toEqual(signed)
  })

  const mistakes: readonly [what: string, Edit, path: string][] = [
    ['a zone that does not exist', (c) => (c.timezone = 'America/Gotham'), 'clinics[0].timezone'],
    ['a zone that is no place', (c) => (c.timezone = 'EST5EDT'), 'clinics[0].timezone'],
    ['UTC for a zone', (c) => (c.timezone = 'Etc/UTC'), 'clinics[0].timezone'],
    ['a country by name', (c) => (c.countries = ['Canada']), 'clinics[0].countries[0]'],
    ['an offset for a zone', (c) => (c.timezone = '+05:00'), 'clinics[0].timezone'],
    ['a number that is not E.164', (c) => (c.textNumber = '212-555'), 'clinics[0].textNumber'],
    ['a field nobody knows', (c) => (c.colour = 'red'), 'clinics[0]'],
    ['a missing name', (c) => delete c.name, 'clinics[0].name'],
    ['a long short name', (c) => (c.shortName = 'x'.repeat(19)), 'clinics[0].shortName'],
    ['a shorter no-driving time', (c) => (c.noDrivingHours = 12), 'clinics[0].noDrivingHours'],
    ['no on-call contact', (c) => (c.onCall = []), 'clinics[0].onCall'],
    [
      'an accent that makes texts longer',
      (c) =>
        (c.preparation = { ...shipped.clinics[0]?.preparation, es: 'Venga con algún familiar' }),
      'clinics[0].preparation.es',
    ],
    [
      'a window that never opens',
      (c) => (c.contactWindow = { from: '20:00', to: '09:00' }),
      'clinics[0].contactWindow.to',
    ],
    [
      'an instrument in a course that does not exist',
      (c) => (c.courses = { ocd: { steps: [], full: ['oci-x'] } }),
      'clinics[0].courses.ocd.full[0]',
    ],
    [
      'more reminders than the law likes',
      (c) => (c.caps = { perDay: 2, perWeek: 3 }),
      'clinics[0].caps.perDay',
    ],
    [
      'an escalation class nobody knows',
      (c) => (c.escalation = { soon: { firstMinutes: 5, firstMinutesClosed: 5, thenMinutes: 5 } }),
      'clinics[0].escalation',
    ],
    [
      'an approval that nobody gave',
      (c) => (c.advicePolicy = { approvedOn: '2026-11-27' }),
      'clinics[0].advicePolicy.approvedBy',
    ],
    [
      'an approval without a day',
      (c) => (c.advicePolicy = { approvedBy: 'Dr. Ames' }),
      'clinics[0].advicePolicy.approvedOn',
    ],
    [
      'an approval on no day',
      (c) => (c.advicePolicy = { approvedBy: 'Dr. Ames', approvedOn: '2026-02-30' }),
      'clinics[0].advicePolicy.approvedOn',
    ],
    [
      'a condition nobody knows',
      (c) => (c.courses = { grief: { steps: [], full: ['phq-9'] } }),
      'clinics[0].courses',
    ],
  ]
  it.each(mistakes)('with %s fails, naming the place', (_, edit, path) => {
    expect(problemsAfter(edit)).toEqual([expect.stringContaining(path)])
  })

  it('in which two clinics share an id or a number is refused', () => {
    const file = structuredClone(shipped)
    file.clinics[1]!.id = 'demo'
    expect(parseClinics(file)).toHaveProperty('problems')
  })

  it.each([null, [], {}, { clinics: [] }, 'text', 7])('%j is refused', (file) => {
    expect(parseClinics(file)).toHaveProperty('problems')
  })
})
