// Moves and cancellations reach the patient who counts on another time, and nobody else.
import { describe, expect, it } from 'vitest'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { enrolled, finish, optedOut, plan, planned, Scenario, sessionId, wake } from './scenario.ts'

/** A Monday, 10:00 in New York: the contact window is open. */
const monday = '2026-03-02T15:00:00Z'
const hour = (count: number) => new Date(Date.parse(monday) + count * 3_600_000).toISOString()

const cancel = (id: string): CommandBody => ({
  type: 'CancelSession',
  sessionId: sessionId(id),
  reason: 'ill',
  by: 'nurse',
})

/** Sessions planned for so many hours from Monday 10:00. */
const booked = (...hours: readonly number[]) =>
  hours.reduce(
    (story, at, index) => story.when(monday, plan(`s${index + 1}`, hour(at))),
    new Scenario().given(hour(-1), enrolled()),
  )

const told = (story: Scenario) =>
  story.of('TextRequested').filter(({ purpose }) => purpose.kind === 'visit')

/** The same, with all that comes until then, hour by hour. */
function tellings(story: Scenario, from: number, to: number): string[] {
  const bodies: string[] = []
  story.walk(hour(from), hour(to), 30, (now) => {
    for (const { body } of told(story)) bodies.push(`${now.slice(0, 16)} ${body}`)
  })
  return bodies
}

describe('a move', () => {
  it('to a time within 72 hours is told at once in the window', () => {
    const story = booked(200).when(hour(1), plan('s1', hour(72)))
    expect(told(story)).toMatchObject([
      { class: 'reminder', body: expect.stringContaining('is now Thu Mar 5, 10:00 AM') },
    ])
    expect(told(story)[0]?.body).toContain('your visit of Tue Mar 10')
  })

  it('to a later one is not, where no reminder has named the old one', () => {
    const story = booked(100).when(hour(1), plan('s1', hour(200)))
    expect(told(story)).toEqual([])
    expect(tellings(story.delivered(hour(1)), 1, 150)).toEqual([])
  })

  it('is told whenever a reminder has named the old time', () => {
    const story = booked(24).walk(hour(0), hour(9), 30)
    story.when(hour(9), plan('s1', hour(400)))
    expect(told(story)[0]?.body).toContain('your visit of Tue Mar 3, 10:00 AM is now Thu Mar 19')
  })

  it('is told whenever the text of an earlier one has named the old time', () => {
    const near = booked(200)
      .when(hour(1), plan('s1', hour(48)))
      .delivered(hour(1))
    near.when(hour(2), plan('s1', hour(300)))
    expect(told(near)[0]?.body).toContain('your visit of Wed Mar 4, 10:00 AM is now Sat Mar 14')
    near.delivered(hour(2)).when(hour(3), plan('s1', hour(400)))
    expect(told(near)[0]?.body).toContain('your visit of Sat Mar 14')
    near.delivered(hour(3)).when(hour(4), cancel('s1'))
    expect(told(near)[0]?.body).toContain('your visit of Thu Mar 19, 3:00 AM is canceled')
  })

  it('right after the text of another is told once ten minutes have passed', () => {
    const story = booked(200)
      .when(hour(1), plan('s1', hour(48)))
      .delivered(hour(1))
    story.when(hour(1), plan('s1', hour(300)))
    expect(tellings(story, 1, 10)).toEqual([expect.stringContaining('is now Sat Mar 14')])
  })

  it('made at night waits for the morning, in one text with the others, as things stand then', () => {
    const story = booked(96, 120).when(hour(13), plan('s1', hour(60)))
    for (const to of [61, 62]) story.when(hour(13.2), plan('s1', hour(to)))
    expect(told(story)).toEqual([])
    const bodies = tellings(story.delivered(hour(14)), 14, 30)
    expect(bodies).toHaveLength(1)
    expect(bodies[0]).toMatch(/^2026-03-03T1[45].*is now Thu Mar 5, 12:00 AM/)
  })

  it('of several sessions is one text, which names the next', () => {
    const story = booked(96, 120)
    story.when(hour(13), plan('s1', hour(70))).when(hour(13), plan('s2', hour(60)))
    const bodies = tellings(story.delivered(hour(14)), 14, 30)
    expect(bodies).toEqual([expect.stringContaining('several of your visits have changed')])
    expect(bodies[0]).toContain('The next is Wed Mar 4, 10:00 PM')
  })

  it('after one just told waits for what else is being moved', () => {
    const story = booked(200)
      .when(hour(1), plan('s1', hour(70)))
      .delivered(hour(1))
    story.when(hour(1.02), plan('s1', hour(71))).when(hour(1.05), plan('s1', hour(69)))
    expect(told(story)).toEqual([])
    const bodies = tellings(story.delivered(hour(1.05)), 1.1, 10)
    expect(bodies).toEqual([expect.stringContaining('is now Thu Mar 5, 7:00 AM')])
    expect(bodies[0]).toContain('your visit of Thu Mar 5, 8:00 AM')
  })

  it('back to what the patient knows is not told', () => {
    const story = booked(60)
      .when(hour(13), plan('s1', hour(50)))
      .when(hour(13), plan('s1', hour(60)))
    expect(tellings(story.delivered(hour(14)), 14, 40)).toEqual([])
  })

  it('at night of a session that would begin before the window opens is told at that hour', () => {
    const story = booked(22).walk(hour(0), hour(15), 30)
    story.when(hour(15), plan('s1', hour(21)))
    expect(told(story)).toMatchObject([{ purpose: { urgent: true } }])
    expect(story.of('TextDeferred')).toEqual([])
  })

  it('is told ahead of the ride reminder of the new time', () => {
    const story = booked(200).when(hour(13), plan('s1', hour(48)))
    const kinds: string[] = []
    story.delivered(hour(13)).walk(hour(13), hour(40), 30, () => {
      for (const { purpose } of story.of('TextRequested')) kinds.push(purpose.kind)
    })
    expect(kinds).toEqual(['visit', 'ride'])
  })

  it('into the past, of what has been, is not told', () => {
    const story = booked(30).walk(hour(0), hour(31), 30)
    story.when(hour(31), plan('s1', hour(29)))
    expect(told(story)).toEqual([])
  })

  it('that the carrier would not take for hours is told as things stand then', () => {
    const story = booked(200).when(hour(1), plan('s1', hour(70)))
    story.when(hour(1.1), plan('s1', hour(65)))
    expect(told(story)).toEqual([])
    story.when(hour(1.3), wake)
    expect(story.of('TextDropped')).toMatchObject([{ reason: 'overtaken' }])
    expect(told(story)[0]?.body).toMatch(/your visit of Tue Mar 10.* is now Thu Mar 5, 3:00 AM/)
  })
})

describe('a cancellation', () => {
  it('is told where a reminder has gone out, or the session is within 72 hours', () => {
    const reminded = booked(24).walk(hour(0), hour(9), 30).when(hour(9), cancel('s1'))
    expect(told(reminded)[0]?.body).toContain('your visit of Tue Mar 3, 10:00 AM is canceled')
    expect(told(booked(70).when(hour(1), cancel('s1')))).toHaveLength(1)
  })

  it('is not told of one further off, nor of one whose time has passed', () => {
    expect(told(booked(100).when(hour(1), cancel('s1')))).toEqual([])
    const missed = booked(24).walk(hour(0), hour(26), 30).when(hour(26), cancel('s1'))
    expect(told(missed)).toEqual([])
  })

  it('of all that was planned says that none is left', () => {
    const story = booked(60, 65).when(hour(13), cancel('s1')).when(hour(13), cancel('s2'))
    expect(tellings(story.delivered(hour(14)), 14, 30)).toEqual([
      expect.stringContaining('none is planned'),
    ])
  })
})

describe('nobody is told', () => {
  it.each<[string, (story: Scenario) => Scenario]>([
    ['after STOP', (story) => story.given(hour(1), optedOut)],
    [
      'while texts are paused',
      (story) => story.when(hour(1), { type: 'Pause', reason: 'x', by: 'n' }),
    ],
    [
      'after a withdrawal',
      (story) => story.when(hour(1), { type: 'Withdraw', reason: 'x', by: 'n' }),
    ],
    ['after a stranger has answered', (story) => story.texted(hour(1), 'wrong number')],
  ])('%s', (_, silenced) => {
    const story = silenced(booked(60)).delivered(hour(1))
    story.when(hour(2), plan('s1', hour(50)))
    expect(told(story)).toEqual([])
    story.when(hour(3), cancel('s1'))
    expect(told(story)).toEqual([])
    expect(tellings(story, 3, 48)).toEqual([])
  })

  it('once the session has taken place', () => {
    const story = booked(60)
      .when(hour(13), plan('s1', hour(14)))
      .delivered(hour(13))
    story.when(hour(16), finish('s1', hour(15))).delivered(hour(16))
    expect(tellings(story, 16, 48)).toEqual([])
  })
})

describe('texts of moves and cancellations', () => {
  it('count towards no cap: they belong to an appointment', () => {
    const story = booked(200).when(hour(1), plan('s1', hour(70)))
    expect(told(story)).toHaveLength(1)
    expect(story.chart.reminderTimes).toEqual([])
  })

  it('speak the patient’s language', () => {
    const story = new Scenario()
      .given(hour(-1), enrolled({ language: 'es' }), planned('s1', hour(200)))
      .when(hour(1), plan('s1', hour(72)))
    expect(told(story)[0]?.body).toContain('es ahora jue 5 mar, 10:00')
  })
})
