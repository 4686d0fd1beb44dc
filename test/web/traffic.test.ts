// Messages on the time axis of a chart: what is a message, by which day, and in how many marks.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMs, frameOf, spanOf } from '../../web/chart/frame.ts'
import {
  daysOf,
  describeTraffic,
  inWords,
  markPx,
  marksOf,
  type Passed,
} from '../../web/chart/traffic.ts'
import { type Entry, passedOf } from '../../web/clinician/patient/story.ts'

const now = Date.parse('2026-03-02T15:00:00Z')
const at = (daysAgo: number) => new Date(now - daysAgo * dayMs).toISOString()
const utcDay = (instant: string) => instant.slice(0, 10)
const from = (daysAgo: number): Passed => ({ at: at(daysAgo), how: 'from-patient', lost: false })
const to = (daysAgo: number, lost = false): Passed => ({ at: at(daysAgo), how: 'to-patient', lost })
const scale = { min: 0, max: 27 }

const text = { type: 'text', parts: 1, body: '' } as const
const incoming = (instant: string) =>
  ({ ...text, at: instant, direction: 'in', messageId: 'm', as: 'answer' }) as const
const outgoing = (instant: string, state: 'sent' | 'undelivered' | 'dropped' | 'deferred') =>
  ({
    ...text,
    ...{ at: instant, direction: 'out', state, textId: 't', class: 'reminder', purpose: 'invite' },
    ...{ stateAt: null, reason: null },
  }) as Entry
const closed = (instant: string, reason: string) =>
  ({ at: instant, type: 'check-in', what: 'closed', checkInId: 'c', reason }) as unknown as Entry

describe('what passed between the patient and the clinic', () => {
  it('counts texts both ways, and leaves out those that never left', () => {
    const story = [
      outgoing(at(1), 'deferred'),
      outgoing(at(2), 'dropped'),
      outgoing(at(3), 'undelivered'),
      incoming(at(4)) as Entry,
    ]
    expect(passedOf(story)).toEqual([to(3, true), from(4)])
  })

  it('takes a check-in whose last answer no text brought for one answered on a page', () => {
    const page = passedOf([closed(at(1), 'complete')])
    expect(page).toEqual([{ at: at(1), how: 'on-page', lost: false }])
    expect(passedOf([closed(at(1), 'complete'), incoming(at(1)) as Entry])).toEqual([from(1)])
    expect(passedOf([closed(at(1), 'expired'), closed(at(2), 'entered')])).toEqual([])
  })
})

describe('the lane of messages', () => {
  it('gathers them by the days of whoever reads', () => {
    const night = '2026-03-02T02:00:00.000Z'
    const passed: Passed[] = [{ at: night, how: 'to-patient', lost: false }]
    expect(daysOf(passed, () => '2026-03-01')[0]?.day).toBe('2026-03-01')
    expect(daysOf(passed, utcDay)[0]?.day).toBe('2026-03-02')
  })

  it('loses none of them, and lets no two marks touch, whatever the time and the width', () => {
    const ago = fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 400 })
    fc.assert(
      fc.property(ago, fc.integer({ min: 260, max: 1600 }), (daysAgo, width) => {
        const points = [
          { at: at(Math.max(...daysAgo)), total: 5, source: 'text', answers: null } as const,
        ]
        const span = spanOf({ points, marks: [], ahead: null }, now)
        const days = daysOf(daysAgo.map(from), utcDay)
        const marks = marksOf(days, frameOf(span, scale, { width, height: 200 }))
        expect(marks.reduce((sum, { fromPatient }) => sum + fromPatient, 0)).toBe(daysAgo.length)
        const places = marks.map(({ x }) => x)
        for (const [index, x] of places.entries())
          if (index > 0) expect(x - (places[index - 1] ?? 0)).toBeGreaterThan(markPx)
      }),
      { numRuns: 60 },
    )
  })

  it('stays readable after three years of weekly check-ins', () => {
    const weekly = Array.from({ length: 156 }, (_, week) => [to(week * 7), from(week * 7)]).flat()
    const points = [{ at: at(1092), total: 5, source: 'text', answers: null } as const]
    const span = spanOf({ points, marks: [], ahead: null }, now)
    const phone = marksOf(daysOf(weekly, utcDay), frameOf(span, scale, { width: 330, height: 200 }))
    expect(phone.length).toBeLessThanOrEqual(330 / markPx)
    expect(phone.length).toBeGreaterThan(20)
  })

  it('says in words what it shows', () => {
    const days = daysOf([from(9), to(9), to(2, true)], utcDay)
    expect(describeTraffic(days, (day) => day)).toBe(
      'Messages on 2 days from 2026-02-21 to 2026-02-28: 1 text from the patient, 2 texts to the patient ' +
        '(1 did not arrive). Last heard of the patient on 2026-02-21.',
    )
    expect(inWords({ fromPatient: 0, toPatient: 0, lost: 0, onPage: 2 })).toBe(
      '2 check-ins answered on a page',
    )
    expect(describeTraffic([], String)).toBe('No messages yet.')
    expect(describeTraffic(daysOf([to(2)], utcDay), String)).toMatch(/Nothing came back so far/)
  })
})
