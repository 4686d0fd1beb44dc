import { describe, expect, it } from 'vitest'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { CheckInId } from '../../shared/vocabulary/ids.ts'
import { acknowledge, answered, enrolled, opened, Scenario, started, wake } from './scenario.ts'

/** A Monday, ten in the morning in New York. */
const monday = '2026-03-02T15:00:00Z'
const later = (hours: number, from = monday) =>
  new Date(Date.parse(from) + hours * 3_600_000).toISOString()

/** Check-ins that nobody answers, one after the other; each is closed after three days. */
function missed(story: Scenario, count: number, each: (story: Scenario) => void = () => {}) {
  for (let week = 0; week < count; week++) {
    const at = later(7 * 24 * week)
    story.given(at, opened('phq-9', 9, `f${week}`)).when(later(72, at), wake)
    each(story)
    story.delivered(later(72, at))
  }
  return story
}

const enrolledOnly = () => new Scenario().given(monday, enrolled())

const silences = (story: Scenario) => [
  ...story.of('AlertRaised').filter(({ kind }) => kind === 'silent'),
  ...story.of('AlertJoined'),
]
const open = ({ chart }: Scenario, kind: string) =>
  chart.alerts.filter((each) => each.kind === kind && !each.acknowledged)

const notCleared = (alertId: string): CommandBody => ({
  ...(acknowledge(alertId) as Extract<CommandBody, { type: 'AcknowledgeAlert' }>),
  clearedForTreatment: false,
})

describe('a patient who answers nothing', () => {
  it('is told of at the second check-in missed and at every second one after, whatever was done about it', () => {
    const weeks: number[] = []
    let week = 0
    missed(enrolledOnly(), 7, (story) => {
      week += 1
      const raised = silences(story)
      if (raised.length > 0) weeks.push(week)
      for (const { alertId } of open(story, 'silent'))
        story.when(later(72.5, later(7 * 24 * (week - 1))), acknowledge(alertId))
    })
    expect(weeks).toEqual([2, 4, 6])
  })

  it('joins the alert that nobody has ended, by one more finding', () => {
    const story = missed(enrolledOnly(), 4)
    expect(open(story, 'silent')).toMatchObject([{ findings: 2 }])
    expect(open(story, 'silent')[0]?.parts[1]?.says).toContain('4 check-ins in a row')
  })

  it('is counted anew after an answer', () => {
    const story = missed(enrolledOnly(), 3)
    story.given(later(24 * 21), opened('phq-9', 9, 'f9'), started, ...answered(1))
    story.when(later(24 * 24), wake)
    expect(silences(story)).toEqual([])
    expect(story.chart.missedInARow).toBe(0)
  })
})

describe('a patient in danger', () => {
  const inCrisis = () => enrolledOnly().texted(monday, 'I want to die').delivered(monday)

  it('is told of at the first check-in missed while nobody has cleared them', () => {
    const story = inCrisis()
    story.when(later(1), notCleared(open(story, 'crisis')[0]!.alertId))
    const urgent = missed(story, 1)
    expect(open(urgent, 'silent')).toMatchObject([{ level: 'urgent', rule: 'silent-after-crisis' }])
  })

  it('is as any other once cleared', () => {
    const story = inCrisis()
    story.when(later(1), acknowledge(open(story, 'crisis')[0]!.alertId))
    expect(open(missed(story, 1), 'silent')).toEqual([])
  })

  it('is told of when the questions waited, and nothing was heard since', () => {
    const halfway = () =>
      enrolledOnly()
        .given(monday, opened('phq-9', 9), started, ...answered(1, 1))
        .texted(later(1), 'I want to die')
    const silent = halfway().delivered(later(1)).when(later(72), wake)
    expect(open(silent, 'silent')).toMatchObject([{ rule: 'silent-after-crisis' }])
    const heard = halfway().delivered(later(1)).texted(later(2), 'my sister is here with me now')
    heard.delivered(later(2)).when(later(72), wake)
    expect(open(heard, 'silent')).toEqual([])
  })
})

describe('what a patient tells while an emergency is open', () => {
  it('is paged about within the first interval of its class, whatever round the alert has come to', () => {
    const story = enrolledOnly().texted(monday, 'I want to kill myself').delivered(monday)
    // Five rounds on, pages come hours apart.
    story.walk(later(0.1), later(12), 1)
    const [alert] = open(story, 'crisis')
    expect(alert?.step).toBeGreaterThan(5)
    story.texted(later(12), 'I still want to kill myself').delivered(later(12))
    expect(story.of('PageRequested')).toEqual([])
    const paged: string[] = []
    story.walk(later(12), later(13), 1, (now) => {
      if (story.of('AlertEscalated').length > 0) paged.push(now)
    })
    expect(paged[0]).toBe(later(12.25))
  })

  it('waits for whoever has taken the alert, once', () => {
    const story = enrolledOnly().texted(monday, 'I want to kill myself').delivered(monday)
    const { alertId } = open(story, 'crisis')[0]!
    story.when(later(0.1), { type: 'TakeAlert', alertId, by: 'dr-a' })
    story.when(later(0.25), wake).thenNothing()
    story.when(later(0.5), wake)
    expect(story.of('AlertEscalated')).toHaveLength(1)
  })
})

describe('a patient who answers on their page', () => {
  const onPage = (item: number, value: number): CommandBody => ({
    type: 'AnswerOnPage',
    checkInId: CheckInId.parse('c1'),
    item,
    value,
  })

  it('and is not heard of after an emergency is told of as well', () => {
    const story = enrolledOnly()
      .given(monday, opened('phq-9', 9, 'f1', ['gad-7']), started)
      .given(monday, ...answered(0, 0, 0, 0, 0, 0, 0, 0))
      .when(later(1), onPage(8, 2))
    expect(story.chart.openCheckIn).toMatchObject({ instrument: 'gad-7', held: true })
    expect(open(story, 'crisis')).toHaveLength(1)
    story.delivered(later(1)).when(later(73), wake)
    expect(open(story, 'silent')).toMatchObject([{ rule: 'silent-after-crisis' }])
  })
})
