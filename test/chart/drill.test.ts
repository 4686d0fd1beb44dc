import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isOpen, localDay } from '../../shared/calendar/index.ts'
import { nextDueAt } from '../../shared/chart/agenda.ts'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { listed } from '../../shared/chart/summary.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { findDanger } from '../../shared/conversation/index.ts'
import { drillWords } from '../../shared/vocabulary/drill.ts'
import { strangerId } from '../../shared/vocabulary/stranger.ts'
import { at, demo } from '../support/deps.ts'
import { Scenario, wake } from './scenario.ts'

const ownChart = strangerId('0123456789abcdef0123456789abcdef')
const drilling: Clinic = { ...demo, weeklyDrill: true }
// A Tuesday, 15:00 in New York.
const first = '2026-03-03T20:00:00Z'

const words = (time: string, body = drillWords): CommandBody => ({
  type: 'ReceiveText',
  lift: null,
  from: demo.textNumber,
  messageId: `m${time}`,
  body,
  sentAt: at(time),
})
const begun = (clinic = drilling) =>
  new Scenario(ownChart).under(clinic).when(first, words(first)).delivered(first)
const acknowledged = (story: Scenario, time: string) =>
  story.when(time, {
    type: 'AcknowledgeAlert',
    alertId: story.chart.alerts.at(-1)!.alertId,
    by: 'dr-a',
    disposition: 'reached-safe',
    note: 'seen',
    clearedForTreatment: true,
  })

describe('a drill', () => {
  it('pages the clinic and the person on call as a test, and texts nobody', () => {
    const story = new Scenario(ownChart).under(drilling).when(first, words(first))
    story.then('DrillHeld', 'AlertRaised', 'PageRequested', 'PageRequested')
    expect(story.of('AlertRaised')[0]).toMatchObject({
      kind: 'drill',
      says: expect.stringMatching(/^TEST\. /),
    })
    expect(story.of('PageRequested').map(({ to }) => to)).toEqual(['topic', 'on-call'])
  })

  it('comes again every week, an hour after the clinic opens', () => {
    const story = begun()
    const drills: string[] = []
    story.walk('2026-03-03T20:05:00Z', '2026-03-25T20:00:00Z', 30, (now) => {
      if (story.of('DrillHeld').length > 0) drills.push(now)
      if (story.chart.alerts.at(-1)?.acknowledged === null) acknowledged(story, now)
    })
    // 09:00 in New York, summer time from the 8th on.
    expect(drills).toEqual([
      '2026-03-10T13:05:00.000Z',
      '2026-03-17T13:05:00.000Z',
      '2026-03-24T13:05:00.000Z',
    ])
  })

  it('that nobody answers goes on to the next contact by day, and never by night', () => {
    const story = begun()
    const pages: { now: string; contact: number }[] = []
    story.walk('2026-03-03T20:00:00Z', '2026-03-06T20:00:00Z', 15, (now) => {
      for (const { contact, to } of story.of('PageRequested'))
        if (to === 'on-call') pages.push({ now, contact })
    })
    expect(pages.length).toBeGreaterThan(2)
    expect(new Set(pages.map(({ contact }) => contact)).size).toBe(demo.onCall.length)
    for (const { now } of pages) expect(isOpen(demo.hours, demo.timezone, at(now))).toBe(true)
  })

  it('that nobody answered in a week is told of again, and not twice', () => {
    const story = begun().walk('2026-03-03T20:05:00Z', '2026-03-10T14:00:00Z', 30)
    expect(story.chart.alerts).toHaveLength(1)
    expect(story.chart.alerts[0]?.step).toBeGreaterThan(3)
  })

  it('is none once the clinic switched it off', () => {
    const story = begun()
    acknowledged(story, first).under(demo)
    expect(nextDueAt(policyFor(demo), story.chart, at(first))).toBeNull()
    story.when('2026-03-10T14:00:00Z', wake).thenNothing()
  })

  it('is heard by the rules that hear patients', () => {
    expect(findDanger(drillWords).map(({ tier }) => tier)).toContain('crisis-active')
  })

  it('is no patient on a roster', () => {
    const { row } = listed(policyFor(drilling), begun().chart)!
    expect(row).toEqual({
      patientId: ownChart,
      from: demo.textNumber,
      openAlerts: [expect.objectContaining({ kind: 'drill', level: 'routine' })],
    })
  })

  it('is only what its words say to the letter: all else from there is heard like anybody’s', () => {
    const story = new Scenario(ownChart).under(drilling)
    story.when(first, words(first, 'I want to kill myself'))
    expect(story.of('AlertRaised')[0]).toMatchObject({ kind: 'crisis', level: 'emergency' })
    expect(story.of('DrillHeld')).toEqual([])
  })

  it('is none of a clinic that wants none', () => {
    const story = new Scenario(ownChart).under(demo).when(first, words(first))
    expect(story.of('DrillHeld')).toEqual([])
  })
})

it('a drill comes while the clinic is open, at most once in six days and at least once in ten', () => {
  const hours = fc.record({
    days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    from: fc.constantFrom('00:00', '06:30', '08:00', '13:00'),
    to: fc.constantFrom('13:30', '18:00', '23:59'),
  })
  const zone = fc.constantFrom('America/New_York', 'America/Phoenix', 'Pacific/Honolulu')
  fc.assert(
    fc.property(
      hours,
      zone,
      fc.integer({ min: 0, max: 400 * 24 * 60 }),
      (open, timezone, minute) => {
        const clinic: Clinic = { ...drilling, hours: open, timezone }
        const begin = new Date(Date.parse('2026-01-01T00:00:00Z') + minute * 60_000).toISOString()
        const story = begun(clinic)
        const chart = { ...story.chart, drilledAt: at(begin), alerts: [], openPages: [] }
        const due = nextDueAt(policyFor(clinic), chart, at(begin))!
        expect(isOpen(open, timezone, due)).toBe(true)
        expect(due >= addDays(at(begin), 6)).toBe(true)
        expect(localDay(due, timezone) - localDay(at(begin), timezone)).toBeLessThan(15)
      },
    ),
  )
})
