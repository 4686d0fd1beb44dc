// What open alerts make of the day: which list each stands on, and with whom.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { putInto, shownAfter } from '../../web/clinician/state/alerts.ts'
import { escalatesAt, groupsOf, untaken } from '../../web/clinician/today/jobs.ts'
import { alertKinds, type ListedAlert } from '../../web/clinician/words.ts'

function alertOf(given: Partial<ListedAlert>): ListedAlert {
  const at = '2026-03-02T14:53:00.000Z'
  const none = { lastName: null, birthDate: null, externalId: null, from: null, acknowledged: null }
  return {
    ...none,
    alertId: 'a-1' as ListedAlert['alertId'],
    patientId: 'grace' as ListedAlert['patientId'],
    firstName: 'Grace',
    kind: 'crisis',
    level: 'emergency',
    rule: 'x',
    says: 'x',
    raisedAt: at as ListedAlert['raisedAt'],
    step: 0,
    findings: 1,
    parts: [],
    escalatesAt: at as ListedAlert['escalatesAt'],
    takenBy: null,
    takenAt: null,
    attempts: [],
    ...given,
  }
}
const id = (text: string) => text as ListedAlert['alertId']

describe('the day’s lists', () => {
  it('puts a patient’s words and lesser calls into the row of the gravest', () => {
    const groups = groupsOf([
      alertOf({ alertId: id('a') }),
      alertOf({ alertId: id('b'), kind: 'message', level: 'routine' }),
      alertOf({ alertId: id('c'), kind: 'silent', level: 'routine' }),
    ])
    expect(groups.map(({ job, alerts }) => [job, alerts.length])).toEqual([['call', 3]])
  })

  it('keeps decisions and visits to be confirmed apart from calls', () => {
    const groups = groupsOf([
      alertOf({ alertId: id('a') }),
      alertOf({ alertId: id('b'), kind: 'booster', level: 'urgent' }),
      alertOf({ alertId: id('c'), kind: 'session-unconfirmed', level: 'urgent' }),
    ])
    expect(groups.map(({ job }) => job)).toEqual(['call', 'decide', 'confirm'])
  })

  it('loses none, tells none twice, and keeps the gravest first', () => {
    const kinds = Object.keys(alertKinds) as ListedAlert['kind'][]
    const levels = ['emergency', 'urgent', 'routine'] as const
    const one = fc.record({
      kind: fc.constantFrom(...kinds),
      level: fc.constantFrom(...levels),
      patientId: fc.constantFrom('p1', 'p2', 'p3', null),
    })
    fc.assert(
      fc.property(fc.array(one), (all) => {
        const alerts = all
          .map((each, at) =>
            alertOf({
              ...each,
              patientId: each.patientId as ListedAlert['patientId'],
              from: (each.patientId === null ? '+12025550188' : null) as ListedAlert['from'],
              alertId: id(`a-${at}`),
            }),
          )
          .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
        const groups = groupsOf(alerts)
        const shown = groups.flatMap((group) => group.alerts.map(({ alertId }) => alertId))
        expect(shown.toSorted()).toEqual(alerts.map(({ alertId }) => alertId).toSorted())
        for (const group of groups)
          expect(group.alerts[0].level).toBe(
            levels.find((level) => group.alerts.some((each) => each.level === level)),
          )
      }),
    )
  })

  it('counts down to the soonest page of a row, and takes what others have not left', () => {
    const soon = '2026-03-02T15:00:00.000Z' as ListedAlert['escalatesAt']
    const [group] = groupsOf([
      alertOf({ alertId: id('a'), takenBy: 'me' }),
      alertOf({ alertId: id('b'), kind: 'medical', escalatesAt: soon }),
    ])
    if (!group) throw new Error('there is a row')
    expect(escalatesAt(group)).toBe('2026-03-02T14:53:00.000Z')
    expect(untaken(group, 'me').map(({ alertId }) => alertId)).toEqual(['b'])
  })
})

describe('the list of open alerts', () => {
  it('takes an ended alert off and shows a taken one as answered', () => {
    const alert = alertOf({})
    const ended = {
      at: alert.raisedAt,
      by: 'me',
      disposition: 'reached-safe',
      note: 'x',
      clearedForTreatment: false,
    }
    expect(putInto([alert], { ...alert, acknowledged: ended })).toEqual([])
    expect(putInto([alert], { ...alert, takenBy: 'me' })[0]?.takenBy).toBe('me')
  })

  it('shows the first page at once, and replaces a whole list by a whole one only', () => {
    const first = { alerts: [alertOf({})], isWhole: false }
    const whole = { alerts: [alertOf({}), alertOf({ alertId: id('b') })], isWhole: true }
    const loading = { kind: 'loading' } as const
    expect(shownAfter(loading, { ok: true, value: first })).toEqual({ kind: 'shown', value: first })
    const shown = { kind: 'shown', value: whole } as const
    expect(shownAfter(shown, { ok: true, value: first })).toBe(shown)
  })

  it('keeps what was shown when the service cannot be reached, as old', () => {
    const whole = { alerts: [alertOf({})], isWhole: true }
    const lost = { ok: false, failure: { kind: 'offline' } } as const
    expect(shownAfter({ kind: 'shown', value: whole }, lost)).toEqual({
      kind: 'failed',
      failure: lost.failure,
      value: whole,
    })
  })
})
