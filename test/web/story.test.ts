// What the patient's screen makes of the timeline.
import { describe, expect, it } from 'vitest'
import { isShown, sentenceOf } from '../../web/clinician/patient/entries.ts'
import { crisisSince, type Entry, kindsOf } from '../../web/clinician/patient/story.ts'
import { countdown, dated, drivingFrom } from '../../web/clinician/times.ts'

const dayMs = 86_400_000
const now = Date.parse('2026-03-02T15:00:00Z')
const at = (days: number) => new Date(now - days * dayMs).toISOString()
const alert = (what: string, alertId: string, daysAgo: number, kind?: string) =>
  ({
    ...{ type: 'alert', what, alertId, at: at(daysAgo), says: '', by: 'lee', note: '' },
    ...(kind ? { kind } : {}),
  }) as unknown as Entry

describe('the crisis marker', () => {
  it('stands for fourteen days after a crisis was told', () => {
    expect(crisisSince([alert('raised', 'a', 13, 'crisis')], now)).toBe(at(13))
    expect(crisisSince([alert('raised', 'a', 15, 'crisis')], now)).toBeNull()
  })

  it('counts from the last time it was told, though that only joined the open alert', () => {
    const story = [alert('joined', 'a', 2), alert('raised', 'a', 15, 'crisis')]
    expect(crisisSince(story, now)).toBe(at(2))
  })

  it('does not begin anew when somebody acknowledges it, nor by another alert', () => {
    const raised = alert('raised', 'a', 15, 'crisis')
    expect(crisisSince([alert('acknowledged', 'a', 1), raised], now)).toBeNull()
    expect(crisisSince([alert('raised', 'b', 1, 'silent'), raised], now)).toBeNull()
  })
})

describe('what happened', () => {
  const story = [alert('acknowledged', 'a', 1), alert('raised', 'a', 2, 'crisis')]
  const kinds = kindsOf(story)
  const names = { zone: 'UTC', instrumentOf: String, kindOf: (id: string) => kinds.get(id) }

  it('says of each step what the alert was about', () => {
    for (const entry of story) expect(sentenceOf(entry, names).title).toMatch(/^Crisis: /)
  })

  it('says in words why answers made no total, and how a check-in ended', () => {
    const detail = (what: string, reason: string) =>
      sentenceOf({ type: 'check-in', what, reason } as Entry, names).detail
    expect(detail('not-scored', 'not-scored-instrument')).toBe('its answers make no total')
    expect(detail('not-scored', 'too-many-missing')).toBe('too many answers are missing')
    expect(detail('closed', 'by-phone')).toBe('by phone')
  })

  it('leaves texts to the conversation, until they are asked for', () => {
    const text = { type: 'text' } as Entry
    expect(isShown('care', text)).toBe(false)
    expect(isShown('all', text)).toBe(true)
    for (const entry of story) expect(isShown('care', entry)).toBe(true)
  })

  it('names the year of what was not in this one', () => {
    expect(dated('2026-01-05T15:00:00Z', now, 'America/New_York')).toBe('Mon, Jan 5, 10:00 AM')
    expect(dated('2026-01-01T02:00:00Z', now, 'America/New_York')).toMatch(/Dec 31, 2025/)
  })
})

it('tells until when nobody drives as the text does: rounded up, in a zone that is named', () => {
  expect(drivingFrom('2026-03-04T05:31:20Z', 'America/Denver')).toBe('Tue, Mar 3, 10:32 PM MST')
  expect(drivingFrom('2026-03-04T05:31:00.000Z', 'America/New_York')).toBe(
    'Wed, Mar 4, 12:31 AM EST',
  )
})

describe('a clock that runs out', () => {
  it('counts its last ten minutes by seconds', () => {
    expect(countdown(9 * 60_000 + 5_000)).toBe('9:05')
    expect(countdown(400)).toBe('0:01')
    expect(countdown(42 * 60_000)).toBe('42 min')
  })
})
