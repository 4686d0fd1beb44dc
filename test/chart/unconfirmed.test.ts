import { describe, expect, it } from 'vitest'
import { type ClinicHours, isOpen } from '../../shared/calendar/index.ts'
import type { CommandBody } from '../../shared/chart/commands.ts'
import type { EventOf } from '../../shared/chart/events.ts'
import { AlertId } from '../../shared/vocabulary/ids.ts'
import { at, demo } from '../support/deps.ts'
import fc from '../support/fast-check.ts'
import {
  acknowledge,
  enrolled,
  finish,
  plan,
  planned,
  Scenario,
  sessionId,
  wake,
} from './scenario.ts'

/** Of New York, where the clinic is open from eight to six, Monday to Friday. */
const monday = '2026-03-02T14:00:00Z'
const ten = '2026-03-04T15:00:00Z'

const booked = (startsAt = ten) =>
  new Scenario().given(monday, enrolled()).given(monday, planned('s1', startsAt))

const asked = (story: Scenario): readonly EventOf<'AlertRaised'>[] =>
  story.of('AlertRaised').filter(({ kind }) => kind === 'session-unconfirmed')

/** When the clinic is first asked, by the minute, in the days after. */
function askedAt(story: Scenario, from: string, days = 5): string | null {
  let found: string | null = null
  const to = new Date(Date.parse(from) + days * 86_400_000).toISOString()
  story.walk(from, to, 5, (now) => {
    if (asked(story).length > 0) found ??= now
  })
  return found
}

const open = ({ chart }: Scenario) =>
  chart.alerts.filter(({ kind, acknowledged }) => kind === 'session-unconfirmed' && !acknowledged)

const cancel: CommandBody = {
  type: 'CancelSession',
  sessionId: sessionId('s1'),
  reason: 'ill',
  by: 'nurse',
}

describe('a planned session whose time has passed', () => {
  it('is asked about once, three hours after its start', () => {
    const story = booked()
    story.when('2026-03-04T17:59:00Z', wake)
    expect(asked(story)).toEqual([])
    story.when('2026-03-04T18:00:00Z', wake)
    expect(asked(story)).toMatchObject([
      { level: 'urgent', rule: 'session-time-passed', about: `unconfirmed:s1:${at(ten)}` },
    ])
    expect(story.of('PageRequested').map(({ to }) => to)).toEqual(['topic'])
    story.when('2026-03-04T18:05:00Z', acknowledge(open(story)[0]!.alertId))
    expect(askedAt(story, '2026-03-04T18:10:00Z', 30)).toBeNull()
  })

  it('is asked about before the clinic closes, if it can be over by then', () => {
    const from = (start: string) => askedAt(booked(start), start)
    expect(from('2026-03-04T20:30:00.000Z')).toBe('2026-03-04T22:30:00.000Z')
    // One of four in the afternoon is not: in the morning then, and on Monday after a Friday.
    expect(from('2026-03-04T21:00:00.000Z')).toBe('2026-03-05T13:00:00.000Z')
    expect(from('2026-03-06T21:00:00.000Z')).toBe('2026-03-09T12:00:00.000Z')
  })

  it('is asked about while the clinic is open, two hours after its start at the soonest', () => {
    const { hours, timezone } = demo as { hours: ClinicHours; timezone: string }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 * 24 * 4 }), (quarter) => {
        const startsAt = new Date(Date.parse(monday) + quarter * 900_000).toISOString()
        const found = askedAt(booked(startsAt), startsAt)
        expect(found).not.toBeNull()
        expect(isOpen(hours, timezone, at(found!))).toBe(true)
        expect(Date.parse(found!) - Date.parse(startsAt)).toBeGreaterThanOrEqual(7_200_000)
      }),
      { numRuns: 30 },
    )
  })

  it('is not asked about in the hour in which it is entered', () => {
    const story = new Scenario().given(monday, enrolled())
    story.when('2026-03-05T15:00:00Z', plan('s1', ten))
    story.when('2026-03-05T15:30:00Z', wake)
    expect(asked(story)).toEqual([])
    story.when('2026-03-05T16:00:00Z', wake)
    expect(asked(story)).toHaveLength(1)
  })

  it.each([
    ['finished', finish('s1', '2026-03-04T16:00:00Z')],
    ['moved', plan('s1', '2026-03-06T15:00:00Z')],
    ['canceled', cancel],
  ] as const)('is answered for by whoever says that it is %s', (disposition, said) => {
    const story = booked().when('2026-03-04T18:00:00Z', wake).when('2026-03-04T19:00:00Z', said)
    expect(story.of('AlertAcknowledged')).toMatchObject([
      { by: 'nurse', disposition, clearedForTreatment: false },
    ])
    expect(open(story)).toEqual([])
  })

  it('is asked about anew when its new time has passed too', () => {
    const story = booked().when('2026-03-04T18:00:00Z', wake)
    story.when('2026-03-04T19:00:00Z', plan('s1', '2026-03-05T15:00:00Z'))
    story.when('2026-03-05T18:00:00Z', wake)
    expect(asked(story)).toMatchObject([{ about: `unconfirmed:s1:${at('2026-03-05T15:00:00Z')}` }])
  })

  it('joins another one, and the question stands until both are answered', () => {
    const story = booked().given(monday, planned('s2', '2026-03-05T15:00:00Z'))
    story.when('2026-03-04T18:00:00Z', wake).when('2026-03-05T18:00:00Z', wake)
    expect(story.of('AlertJoined')).toHaveLength(1)
    story.when('2026-03-05T19:00:00Z', cancel)
    expect(open(story)).toHaveLength(1)
    story.when('2026-03-05T19:05:00Z', finish('s2', '2026-03-05T16:00:00Z'))
    expect(open(story)).toEqual([])
  })

  it('is asked about though it was stored before anybody asked, and not of a patient who has left', () => {
    const old = booked('2026-01-06T15:00:00Z')
    old.when('2026-03-03T15:00:00Z', wake)
    expect(asked(old)).toHaveLength(1)
    const left = booked().when(monday, { type: 'Withdraw', reason: 'moved', by: 'nurse' })
    expect(askedAt(left, ten)).toBeNull()
  })

  it('is forgotten by no chart that forgets its alerts', () => {
    const story = booked().when('2026-03-04T18:00:00Z', wake)
    const { alertId: first, about, kind } = open(story)[0]!
    story.when('2026-03-04T18:05:00Z', acknowledge(first))
    for (let count = 1; count <= 40; count++) {
      const alertId = AlertId.parse(`a${count}`)
      story.given(
        '2026-03-05T15:00:00Z',
        {
          type: 'AlertRaised',
          alertId,
          kind,
          level: 'routine',
          escalation: 'routine',
          rule: 'as found',
          says: 'as found',
          about: `${about}-${count}`,
        },
        { type: 'AlertAcknowledged', alertId, by: 'dr-a', disposition: 'seen', note: '' },
      )
    }
    expect(story.chart.alerts.some(({ alertId }) => alertId === first)).toBe(false)
    story.when('2026-03-06T15:00:00Z', wake)
    expect(asked(story)).toEqual([])
  })
})
