// What was entered wrong is put right, and nothing told to a patient for their safety is made weaker by it.
import { describe, expect, it } from 'vitest'
import type { CommandBody, SessionRecord } from '../../shared/chart/commands.ts'
import { ChartEvent } from '../../shared/chart/events.ts'
import { at, phone } from '../support/deps.ts'
import {
  consent,
  enrolled,
  enter,
  finish,
  finished,
  patient,
  plan,
  planned,
  Scenario,
  sessionId,
  wake,
} from './scenario.ts'

const noon = '2026-03-03T17:00:00Z'
const hour = (count: number) => new Date(Date.parse(noon) + count * 3_600_000).toISOString()
const correct = (id: string, changes: Partial<SessionRecord>, confirmed = false): CommandBody => ({
  type: 'CorrectSession',
  sessionId: sessionId(id),
  changes,
  reason: 'read off the pump',
  confirmed,
  by: 'nurse',
})
const voided = (id: string): CommandBody => ({
  type: 'VoidSession',
  sessionId: sessionId(id),
  reason: 'wrong patient',
  by: 'nurse',
})
/** A session planned for noon and finished at an hour from it. */
const treated = (...ends: readonly number[]) => {
  const story = new Scenario().given(hour(-48), enrolled())
  for (const [index, end] of ends.entries())
    story
      .when(hour(-24), plan(`s${index + 1}`, noon))
      .when(hour(Math.max(...ends.slice(0, index + 1))), finish(`s${index + 1}`, hour(end)))
  return story
}
const session = (story: Scenario, id = 's1') =>
  story.chart.sessions.find((each) => each.sessionId === id)

describe('two sessions on one day', () => {
  it('finished in order give the later time', () => {
    const story = treated(0, 2)
    expect(story.texts[0]).toContain('Wed Mar 4, 2:00 PM')
  })

  it('finished the other way round give the later time too', () => {
    const story = treated(2, 0)
    expect(story.texts[0]).toContain('Wed Mar 4, 2:00 PM')
  })
})

describe('a correction', () => {
  it('to a later end is told at once, with the later time', () => {
    const story = treated(0).when(hour(3), correct('s1', { endedAt: at(hour(2)) }))
    expect(session(story)).toMatchObject({ endedAt: at(hour(2)), noDrivingUntil: at(hour(26)) })
    expect(story.texts).toEqual([expect.stringContaining('Wed Mar 4, 2:00 PM')])
  })

  it('to an earlier end keeps what was told, and says nothing', () => {
    const story = treated(0).when(hour(1), correct('s1', { endedAt: at(hour(-2)) }))
    expect(session(story)).toMatchObject({ endedAt: at(hour(-2)), noDrivingUntil: at(hour(24)) })
    expect(story.texts).toEqual([])
    story.when(hour(20), wake)
    expect(story.texts[0]).toContain('until Wed Mar 4, 12:00 PM')
  })

  it('of the dose alone keeps everything else', () => {
    const story = treated(0).when(hour(1), correct('s1', { doseMg: 42, weightKg: 70 }))
    expect(session(story)).toMatchObject({ endedAt: at(noon), doseMg: 42, weightKg: 70 })
    story.then('SessionCorrected')
  })

  it('that changes nothing is no event', () => {
    treated(0)
      .when(hour(1), correct('s1', { endedAt: at(noon) }))
      .thenNothing()
  })

  it.each([
    ['a dose ten times too high', { doseMg: 420 }],
    ['an end two days from the plan', { endedAt: at(hour(-47)) }],
  ])('to %s is asked about, and taken when confirmed', (_, changes) => {
    const story = treated(0)
    story.when(hour(1), correct('s1', changes)).thenRefused('wrong')
    story.when(hour(1), correct('s1', changes, true))
    expect(story.of('SessionCorrected')).toHaveLength(1)
  })

  it('asks to confirm only what it changes: a dose that was confirmed stands', () => {
    const story = new Scenario()
      .given(hour(-48), enrolled())
      .when(hour(-24), plan('s1', noon))
      .when(noon, { ...finish('s1', noon), doseMg: 400 } as CommandBody)
    story.when(hour(1), correct('s1', { note: 'slept' })).then('SessionCorrected')
    story.when(hour(1), correct('s1', { doseMg: 401 })).thenRefused('wrong')
    story.when(hour(1), correct('s1', { route: 'im' })).thenRefused('wrong')
    story.when(hour(1), correct('s1', { endedAt: at(hour(-25)) })).thenRefused('wrong')
    story.when(hour(1), correct('s1', { endedAt: at(hour(-25)) }, true))
    expect(story.of('SessionCorrected')).toHaveLength(1)
  })

  it('to a day later asks the safety check of the day after that one', () => {
    const story = treated(0).delivered(noon)
    const asked: string[] = []
    const note = (now: string) => {
      for (const { slot } of story.of('CheckInOpened')) asked.push(`${slot} ${now.slice(0, 10)}`)
    }
    story.walk(hour(1), hour(23), 60, note)
    story.when(hour(24), correct('s1', { endedAt: at(hour(23)) }, true))
    expect(story.of('CheckInClosed')).toMatchObject([{ reason: 'overtaken' }])
    story.delivered(hour(24)).walk(hour(25), hour(47), 60, note)
    expect(asked).toEqual(['d1 2026-03-04', 'd1 2026-03-05'])
  })

  it('to a later end is told again in the morning, and not at once twice', () => {
    const story = treated(0).delivered(noon).walk(hour(1), hour(21), 60)
    story.when(hour(21), correct('s1', { endedAt: at(hour(20)) }, true)).delivered(hour(21))
    const mornings: string[] = []
    story.walk(hour(21), hour(48), 60, (now) => {
      for (const { purpose } of story.of('TextRequested'))
        if (purpose.kind === 'notice') mornings.push(`${purpose.part} ${now}`)
    })
    expect(mornings).toEqual([`morning ${hour(43)}`])
  })

  it('of a session that is only planned is refused', () => {
    const story = new Scenario().given(hour(-48), enrolled()).when(hour(-24), plan('s1', noon))
    story.when(noon, correct('s1', { doseMg: 40 })).thenRefused('conflict')
  })
})

describe('a void', () => {
  it('counts for nothing, and stays in the list', () => {
    const story = treated(0).when(hour(30), voided('s1'))
    expect(session(story)).toMatchObject({ state: 'voided', reason: 'wrong patient' })
    expect(story.texts).toEqual([])
    story.when(hour(31), voided('s1')).thenNothing()
  })

  it('while the ban is in force frees nobody: whoever was treated still does not drive', () => {
    const story = treated(0).when(hour(1), voided('s1'))
    expect(story.texts).toEqual([
      expect.stringContaining('If you were treated, still do not drive'),
    ])
    expect(story.texts[0]).toContain('Wed Mar 4, 12:00 PM')
    story.delivered(hour(1)).when(hour(20), wake)
    expect(story.texts).toEqual([])
  })

  it('of one of two leaves the other ban standing, to the latest time told', () => {
    const story = treated(0, 2).when(hour(3), voided('s2'))
    expect(story.texts[0]).toContain('still must not drive until Wed Mar 4, 2:00 PM')
  })

  describe('of one of two, whose ban was the longer', () => {
    const longer = 'Wed Mar 4, 12:00 PM'
    /** Ended at noon and three hours before; the one of noon is voided at one. */
    const left = () => treated(0, -3).when(hour(1), voided('s1'))

    it('still binds when another session is finished after it', () => {
      const story = left()
        .when(hour(1), plan('s3', noon))
        .when(hour(1), finish('s3', hour(-2)))
      expect(story.texts).toEqual([expect.stringContaining(longer)])
    })

    it('still binds when the other is corrected', () => {
      const story = left().when(hour(1), correct('s2', { endedAt: at(hour(-2)) }))
      expect(story.texts).toEqual([])
    })

    it('is what a new number is told, and told once', () => {
      const moved = { ...patient, phone: phone('+12025550177') }
      const enrol: CommandBody = { type: 'Enrol', details: moved, consent, by: 'nurse' }
      const story = left().when(hour(2), enrol)
      expect(story.texts.filter((each) => each.includes('drive'))).toEqual([
        expect.stringContaining(longer),
      ])
    })

    it('is what the morning says', () => {
      const story = left().delivered(hour(1)).when(hour(19.5), wake)
      expect(story.texts).toEqual([expect.stringContaining(longer)])
    })

    it('is what the morning says though the other ban has ended by then', () => {
      // Ended at 5:00 and 10:00 of their own clock; the morning comes at 7:00.
      const story = treated(-2, -7).when(hour(-1), voided('s1')).delivered(hour(-1))
      story.when(hour(19), wake)
      expect(story.texts).toEqual([expect.stringContaining('until Wed Mar 4, 10:00 AM')])
      story.delivered(hour(19)).when(hour(20), wake)
      expect(story.texts.filter((each) => each.includes('until'))).toEqual([])
    })

    it('is no morning of a session of weeks ago', () => {
      const story = new Scenario()
        .given(hour(-480), enrolled(), planned('s0', hour(-480)))
        .given(hour(-440), finished('s0', hour(-480)))
        .when(hour(-24), plan('s1', noon))
        .when(hour(-24), plan('s2', noon))
        .when(hour(0), finish('s1', hour(0)))
        .when(hour(0), finish('s2', hour(-3)))
        .when(hour(1), voided('s1'))
        .when(hour(22), voided('s2'))
        .delivered(hour(22))
      story.when(hour(22), wake)
      expect(story.texts.filter((each) => each.includes('until'))).toEqual([])
    })

    it('is taken back in careful words when the other is voided too', () => {
      const story = left().when(hour(2), voided('s2'))
      expect(story.texts).toEqual([
        expect.stringMatching(/If you were treated, still do not drive until Wed Mar 4, 12:00 PM/),
      ])
      story.when(hour(2), plan('s3', noon)).when(hour(2), finish('s3', hour(-2)))
      expect(story.texts).toEqual([expect.stringContaining(longer)])
      story.delivered(hour(2)).when(hour(19.5), wake)
      expect(story.texts).toEqual([expect.stringContaining(longer)])
    })

    it('taken back, binds nobody who was not treated since, and no session of another day', () => {
      const story = left().when(hour(2), voided('s2')).delivered(hour(2))
      story.when(hour(19.5), wake)
      expect(story.texts).toEqual([])
      story.when(hour(30), plan('s3', at(hour(30)))).when(hour(30), finish('s3', hour(29)))
      expect(story.texts).toEqual([expect.stringContaining('Thu Mar 5, 5:00 PM')])
    })

    it('stands when a session of long ago is voided', () => {
      const story = left()
      story.given(hour(1), planned('s0', hour(-480)), finished('s0', hour(-480)))
      story.when(hour(2), voided('s0'))
      expect(story.texts).toEqual([])
      story.when(hour(2), plan('s3', noon)).when(hour(2), finish('s3', hour(-2)))
      expect(story.texts).toEqual([expect.stringContaining(longer)])
    })

    it('makes a STOP pressing as long as it runs', () => {
      const story = left().delivered(hour(22)).texted(hour(22), 'STOP')
      expect(story.of('AlertRaised')).toMatchObject([{ kind: 'opted-out', level: 'urgent' }])
    })

    it('is not known of a void stored before it was kept', () => {
      const older: ChartEvent = {
        type: 'SessionVoided',
        sessionId: sessionId('s1'),
        reason: 'x',
        by: 'nurse',
      }
      const story = treated(0, -3).given(hour(1), ChartEvent.parse(older))
      expect(story.chart.banStandsUntil).toBeNull()
    })
  })

  it('of the last goes back to the course of the one before, and asks nothing twice', () => {
    const story = treated(0).delivered(noon).walk(hour(1), hour(23), 60)
    story
      .when(hour(23), plan('s2', hour(23)))
      .when(hour(23), finish('s2', hour(23)))
      .when(hour(23.5), voided('s2'))
      .delivered(hour(23.5))
    const asked: string[] = []
    story.walk(hour(24), hour(96), 60, () => {
      for (const { slot } of story.of('CheckInOpened')) asked.push(slot)
    })
    expect(asked).toEqual(['d3'])
  })

  it('stops the questions about the days since it', () => {
    const story = treated(0).when(hour(24), wake)
    expect(story.chart.openCheckIn?.slot).toContain('d1')
    story.when(hour(25), voided('s1'))
    expect(story.chart.openCheckIn).toBeNull()
    expect(story.of('CheckInClosed')[0]?.reason).toBe('voided')
  })

  it('of a session that is only planned is refused', () => {
    const story = new Scenario().given(hour(-48), enrolled()).when(hour(-24), plan('s1', noon))
    story.when(noon, voided('s1')).thenRefused('conflict')
  })
})

describe('a score', () => {
  const voidScore = (scoreId: string): CommandBody => ({
    type: 'VoidScore',
    scoreId,
    reason: 'another form',
    by: 'nurse',
  })

  it('entered in error is voided, and may be entered again under an id of its own', () => {
    const story = treated(0).when(hour(1), enter('phq-9', hour(1), 20))
    story.when(hour(2), voidScore('s1')).when(hour(3), enter('phq-9', hour(1), 12))
    expect(story.chart.scores).toMatchObject([{ scoreId: 's2', total: 12 }])
  })

  it('of one scale at one instant is taken once: the second is told which is the first', () => {
    const story = treated(0).when(hour(1), enter('phq-9', hour(1), 20))
    story.when(hour(2), enter('phq-9', hour(1), 12)).thenRefused('conflict')
  })

  it('that is not on the chart is not found', () => {
    treated(0).when(hour(2), voidScore('s7')).thenRefused('not-found')
  })

  it('once voided counts for no advice', () => {
    const story = treated(0).when(hour(-1), enter('phq-9', hour(-1), 20))
    story.when(hour(1), voidScore('s1'))
    expect(story.of('ScoreVoided')).toHaveLength(1)
    expect(story.chart.scores).toEqual([])
    expect(story.chart.advice?.status).toBe('insufficient-data')
  })
})

describe('while a notice that did not arrive is open', () => {
  const stopped = () => {
    const story = treated(0).delivered(noon)
    return story.texted(hour(1), 'STOP').when(hour(1.5), correct('s1', { endedAt: at(hour(1)) }))
  }
  const undelivered = (story: Scenario) =>
    story.chart.alerts.filter(({ kind }) => kind === 'undelivered-notice')

  it('a longer ban that cannot be told either joins it, with its time', () => {
    const story = stopped().when(hour(3), correct('s1', { endedAt: at(hour(2)) }))
    expect(undelivered(story)).toHaveLength(1)
    expect(undelivered(story)[0]?.parts.map(({ says }) => says)).toEqual([
      expect.stringContaining('must not drive until Wed Mar 4, 1:00 PM'),
      expect.stringContaining('must not drive until Wed Mar 4, 2:00 PM'),
    ])
  })

  it('what is to be said of a void joins it', () => {
    const story = stopped().when(hour(3), voided('s1'))
    expect(undelivered(story)[0]?.parts.at(-1)?.says).toContain('a visit entered by mistake')
  })

  it('the same told once more joins nothing', () => {
    const story = stopped().when(hour(3), correct('s1', { doseMg: 42 }))
    expect(undelivered(story)[0]?.findings).toBe(1)
  })
})
