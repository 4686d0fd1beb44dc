// A word on the ride, outside of any question: never in the place of an answer that tells of danger.
import { expect, it } from 'vitest'
import type { ChartEvent } from '../../shared/chart/events.ts'
import { visitSlot } from '../../shared/chart/visit-slot.ts'
import { CheckInId, InstrumentId, SessionId } from '../../shared/vocabulary/ids.ts'
import { at, demo } from '../support/deps.ts'
import { enrolled, Scenario } from './scenario.ts'

const startsAt = at('2026-03-05T19:00:00Z')
const sessionId = SessionId.parse('s1')
const slot = visitSlot({ sessionId, startsAt } as Parameters<typeof visitSlot>[0])
const opened = (id: string, instrument: string, items: number, of: string): ChartEvent => ({
  type: 'CheckInOpened',
  checkInId: CheckInId.parse(id),
  instrument: InstrumentId.parse(instrument),
  items,
  slot: of,
  rest: [],
  inSitting: true,
})

/** Somebody who is asked, with the session to come. */
const asked = () =>
  new Scenario()
    .under({ ...demo, visitCheck: ['ride'] })
    .given('2026-03-01T15:00:00Z', enrolled(), {
      type: 'SessionPlanned',
      sessionId,
      startsAt,
      kind: 'induction',
      by: 'nurse',
    })
    .given('2026-03-02T15:00:00Z', {
      ...opened('c1', 'visit-check-r', 1, slot),
      inSitting: false,
      endsAt: startsAt,
    } as ChartEvent)
    .given('2026-03-02T15:00:00Z', { type: 'CheckInStarted', checkInId: CheckInId.parse('c1') })

/** Somebody whose ride is arranged. */
const riding = () =>
  asked().given(
    '2026-03-02T15:01:00Z',
    { type: 'AnswerGiven', checkInId: CheckInId.parse('c1'), item: 0, value: 1 },
    { type: 'RideTold', sessionId, arranged: true, driver: 'Ana', by: null },
    { type: 'CheckInClosed', checkInId: CheckInId.parse('c1'), reason: 'complete' },
  )

it('takes "2" for a ride that has fallen through, and calls a person', () => {
  const story = riding().texted('2026-03-02T16:00:00Z', '2')
  expect(story.of('RideTold')).toMatchObject([{ arranged: false, driver: null }])
  expect(story.of('AlertRaised')).toMatchObject([{ kind: 'visit-check', level: 'urgent' }])
})

it('takes it for the answer to a question about self-harm that was left standing', () => {
  const c2 = CheckInId.parse('c2')
  const story = riding()
    .given(
      '2026-03-02T17:00:00Z',
      opened('c2', 'phq-9', 9, 'f20000'),
      ...Array.from(
        { length: 8 },
        (_, item): ChartEvent => ({ type: 'AnswerGiven', checkInId: c2, item, value: 1 }),
      ),
    )
    .given('2026-03-02T18:00:00Z', { type: 'CheckInClosed', checkInId: c2, reason: 'stopped' })
    .texted('2026-03-02T19:00:00Z', '2')
  expect(story.of('AlertRaised').map(({ kind }) => kind)).toEqual(['crisis'])
  expect(story.of('RideTold')).toEqual([])
})

it('takes a relative who drives for no relative who answers', () => {
  const story = asked().texted('2026-03-02T16:00:00Z', 'yes my sister is driving')
  expect(story.of('RideTold')).toMatchObject([{ arranged: true, driver: 'my sister' }])
  expect(story.of('AlertRaised')).toEqual([])
})

it('hears danger before a ride', () => {
  const story = asked().texted('2026-03-02T16:00:00Z', '2 nobody can, and I want to die')
  expect(story.of('AlertRaised').map(({ kind }) => kind)).toEqual(['crisis'])
  expect(story.of('RideTold')).toEqual([])
})

it('calls a person for a ride that falls through while the patient is there', () => {
  const story = riding().texted('2026-03-05T19:30:00Z', '2')
  expect(story.of('AlertRaised')).toMatchObject([
    { kind: 'visit-check', says: expect.stringContaining('Mar 5, 2:00 PM: no ride home') },
  ])
})

it('makes no task of an answer to the question when the visit is over', () => {
  const story = asked().given('2026-03-05T19:20:00Z', {
    type: 'SessionFinished',
    ...{ sessionId, kind: 'induction', startedAt: startsAt, endedAt: at('2026-03-05T19:20:00Z') },
    ...{ doseMg: 40, note: null, by: 'nurse', noDrivingUntil: at('2026-03-06T19:20:00Z') },
  })
  story.texted('2026-03-05T20:30:00Z', '2')
  expect(story.of('AlertRaised')).toEqual([])
  expect(story.of('RideTold')).toEqual([])
})
