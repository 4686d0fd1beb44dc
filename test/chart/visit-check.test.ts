// What is asked before a session apart from the reminder, and what becomes of it when nobody woke for it in time.
import { describe, expect, it } from 'vitest'
import { nextDueAt } from '../../shared/chart/agenda.ts'
import type { ChartEvent } from '../../shared/chart/events.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { SessionId, TextId } from '../../shared/vocabulary/ids.ts'
import { at, demo } from '../support/deps.ts'
import fc from '../support/fast-check.ts'
import { enrolled, Scenario } from './scenario.ts'

const clinic = { ...demo, visitCheck: ['ride' as const] }
/** One in the afternoon, Denver: from ten on the clinic sees to it itself. */
const startsAt = at('2026-03-05T20:00:00Z')
const sessionId = SessionId.parse('s1')
const textId = TextId.parse('t1')

/** Reminded the evening before with nothing asked, and written to at night. */
const reminded = () =>
  new Scenario()
    .under(clinic)
    .given('2026-03-01T15:00:00Z', enrolled(), {
      type: 'SessionPlanned',
      sessionId,
      startsAt,
      kind: 'induction',
      by: 'nurse',
    })
    .given('2026-03-05T01:45:00Z', {
      type: 'TextRequested',
      textId,
      class: 'reminder',
      purpose: { kind: 'ride', sessionId, startsAt },
      body: 'You need a ride home.',
    } as ChartEvent)
    .given('2026-03-05T06:47:00Z', { type: 'TextSent', textId, carrierId: 'c' } as ChartEvent)

const dueAt = () => nextDueAt(policyFor(clinic), reminded().chart, at('2026-03-05T06:47:00Z')) ?? ''

describe('what is asked before a session', () => {
  it('is asked when the window opens', () => {
    const story = reminded().when(dueAt(), { type: 'WakeUp' })
    expect(story.of('CheckInOpened')).toHaveLength(1)
    expect(story.of('VisitUnready')).toEqual([])
  })

  it('is asked no more by a wake-up that comes when only a call is left: the clinic is told', () => {
    const story = reminded().when('2026-03-05T17:56:00Z', { type: 'WakeUp' })
    expect(story.of('CheckInOpened')).toEqual([])
    expect(story.of('VisitUnready')).toHaveLength(1)
    expect(story.of('AlertRaised')).toMatchObject([{ kind: 'visit-check', level: 'urgent' }])
  })

  it('never keeps the agenda from going on, however late a wake-up comes', () => {
    const minutes = fc.integer({ min: 0, max: 3 * 24 * 60 })
    fc.assert(
      fc.property(minutes, (late) => {
        const time = new Date(Date.parse(dueAt()) + late * 60_000).toISOString()
        const { chart } = reminded().when(time, { type: 'WakeUp' })
        expect((nextDueAt(policyFor(clinic), chart, at(time)) ?? '9') > time).toBe(true)
      }),
    )
  })
})
