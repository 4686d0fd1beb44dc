// A clinic's figures from its charts: what each gives, and what they come to.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDay } from '../../shared/calendar/index.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { foldHistory, wholeChart } from '../../shared/chart/whole.ts'
import { curveOf, stepsAtMost } from '../../shared/figures/curve.ts'
import { alertsFrom, linesOf, needsCommits } from '../../shared/figures/extract.ts'
import { collector } from '../../shared/figures/merge.ts'
import { reckon } from '../../shared/figures/reckon.ts'
import { ridesFrom } from '../../shared/figures/rides.ts'
import { spreadOf } from '../../shared/figures/spread.ts'
import type { Asked, ClinicLines, EpisodeLine } from '../../shared/figures/types.ts'
import { kaplanMeier, observationOf } from '../../shared/outcomes/index.ts'
import { AlertId, CheckInId, type Instant } from '../../shared/vocabulary/ids.ts'
import { enrolled, instrumentId, patient, sessionId } from '../chart/scenario.ts'
import { day, longest, Story, usual } from '../letter/charts.ts'
import { kaplanMeierCases } from '../outcomes/fixtures/read.ts'
import { demo, key } from '../support/deps.ts'

const all: Asked = { condition: null, from: null, to: null }
const policy = policyFor(demo)
const sinceOf = (now: Instant) => ({
  alerts: localDay(alertsFrom(now), demo.timezone),
  rides: localDay(ridesFrom(now), demo.timezone),
})
const linesFor = ({ commits }: Story, now = day(82)): ClinicLines => {
  const chart = foldHistory(key('p1'), commits)
  const late = commits.filter(({ at }) => at >= alertsFrom(now))
  return linesOf(policy, chart, now, late)
}
const reckoned = (stories: readonly Story[], asked = all, now = day(82)) => {
  const together = collector()
  for (const story of stories) together.add(linesFor(story, now))
  return reckon(together.lines(), asked, sinceOf(now))
}

describe('what one chart gives', () => {
  it('tells each treatment by its day, its number, its response and between which days that ended', () => {
    expect(linesFor(usual()).episodes).toMatchObject([
      { kind: 'series', ordinal: 1, respondedAfter: 25, lost: { after: 22, by: 29 } },
      { kind: 'booster', ordinal: 2, respondedAfter: 8, lost: { after: 22, by: null } },
    ])
  })

  it('says nothing that tells who somebody is', () => {
    const said = JSON.stringify(linesFor(longest('Quartz'), day(1_830)))
    expect(said).not.toMatch(/Quartz|\+1|p1|1984-|@/)
  })

  it('tells of a booster what the advice was when it was given', () => {
    const advised = (status: 'due-now' | 'watch') =>
      new Story()
        .add(0, enrolled())
        .session(2, 'induction')
        .add(40, {
          type: 'AdviceGiven',
          ...{ status, rules: [], episode: 's2', reviewAt: null, durations: [] },
        })
        .session(41, 'booster')
    const { boosters } = reckoned([advised('due-now'), advised('watch'), usual()], all, day(90))
    expect(boosters).toMatchObject({
      given: 3,
      advised: 1,
      unadvised: [{ advice: 'watch', given: 1 }],
      unknown: 1,
    })
  })
})

describe('alerts', () => {
  const raised = (story: Story, onDay: number, name: string) =>
    story.add(onDay, {
      type: 'AlertRaised',
      ...{ alertId: AlertId.parse(name), kind: 'silent', level: 'urgent', escalation: 'urgent' },
      ...{ rule: 'r', says: 's', about: `text:${name}` },
    })
  const ended = (story: Story, onDay: number, name: string, by: string) =>
    story.add(onDay, {
      type: 'AlertAcknowledged',
      ...{ alertId: AlertId.parse(name), by, disposition: 'seen', note: '' },
    })
  const minutes = 24 * 60

  it('count from when they were raised to the first thing that a person did, not the last', () => {
    const story = raised(new Story().add(0, enrolled()), 1, 'a')
    story.add(3, { type: 'AlertTaken', alertId: AlertId.parse('a'), by: 'dr-a' })
    ended(story, 9, 'a', 'dr-b')
    const [urgent] = reckoned([story]).alerts.levels.filter(({ level }) => level === 'urgent')
    expect(urgent).toMatchObject({ raised: 1, open: 0, minutesToAction: { median: 2 * minutes } })
  })

  it('that the service ended by itself were acted on by nobody', () => {
    const story = ended(raised(new Story().add(0, enrolled()), 1, 'a'), 2, 'a', 'service')
    const [urgent] = reckoned([story]).alerts.levels.filter(({ level }) => level === 'urgent')
    expect(urgent).toMatchObject({
      raised: 1,
      untouched: 1,
      minutesToAction: { n: 0, median: null },
    })
  })

  it('are all of the last year’s though the chart has let go of most', () => {
    const story = new Story().add(0, enrolled())
    for (let at = 0; at < 60; at++)
      ended(raised(story, 10 * at, `a${at}`), 10 * at + 1, `a${at}`, 'dr')
    const chart = foldHistory(key('p1'), story.commits)
    expect(needsCommits(chart)).toBe(true)
    const whole = wholeChart(key('p1'), story.commits)
    const now = day(600)
    const since = whole.alerts.filter(({ raisedAt }) => raisedAt >= alertsFrom(now))
    expect(since.length).toBeGreaterThan(chart.alerts.length)
    expect(linesFor(story, now).alerts).toHaveLength(since.length)
  })
})

describe('rides home', () => {
  type Told = { arranged: boolean; by: string | null } | null
  /** One session with what was said of its ride, and what the check of the morning after was answered, so many days after. */
  const visit = (ride: Told, drove: boolean | 'unasked' | 'unanswered', afterDays = 0.7) => {
    const id = sessionId('s9')
    const story = new Story().add(0, enrolled()).add(1, {
      type: 'SessionPlanned',
      sessionId: id,
      startsAt: day(9),
      kind: 'induction',
      by: 'n',
    })
    if (ride) story.add(8, { type: 'RideTold', sessionId: id, driver: null, ...ride })
    story.add(9, {
      type: 'SessionFinished',
      ...{ sessionId: id, startedAt: null, endedAt: day(9), doseMg: 40, note: null, by: 'n' },
      ...{ route: 'iv', noDrivingUntil: day(10) },
    })
    if (drove === 'unasked') return story
    const checkInId = CheckInId.parse('c1')
    story.add(9 + afterDays, {
      type: 'CheckInOpened',
      ...{ checkInId, instrument: instrumentId('safety-check'), items: 5, slot: 'd1', rest: [] },
      inSitting: false,
    })
    if (drove !== 'unanswered')
      story.add(9 + afterDays, { type: 'DrivingTold', sessionId: id, drove })
    return story.add(9 + afterDays, { type: 'CheckInClosed', checkInId, reason: 'expired' })
  }
  const [patientSaid, nurseSaid] = [
    { arranged: true, by: null },
    { arranged: true, by: 'nurse' },
  ]

  it('are counted by who confirmed them, with those not arranged and those nobody spoke of', () => {
    const notYet = { arranged: false, by: null }
    const stories = [patientSaid, patientSaid, nurseSaid, notYet, null].map((ride) =>
      visit(ride, 'unasked'),
    )
    expect(reckoned(stories, all, day(20)).rides).toMatchObject({
      ...{ sessions: 5, confirmed: { patient: 2, clinic: 1 }, confirmedShare: 0.6 },
      ...{ notArranged: 1, noAnswer: 1, driving: { asked: 0, answered: 0 } },
    })
  })

  it('tell of those asked who answered, who drove, and who said so while it was forbidden', () => {
    const stories = [
      visit(null, true),
      visit(null, true, 2),
      visit(null, false),
      visit(null, 'unanswered'),
      visit(null, 'unasked'),
    ]
    expect(reckoned(stories, all, day(20)).rides?.driving).toEqual({
      ...{ asked: 4, answered: 3, drove: 2, droveWithinBan: 1 },
    })
  })

  it('count a session whose time went by, and none still to come, canceled or voided', () => {
    const [off, treated] = [sessionId('off'), sessionId('s9')]
    const planned = () => {
      const story = visit(patientSaid, 'unasked')
      for (const [name, onDay] of Object.entries({ gone: 12, off: 13, ahead: 30 }))
        story.add(10, {
          type: 'SessionPlanned',
          ...{ sessionId: sessionId(name), startsAt: day(onDay), kind: 'induction', by: 'n' },
        })
      return story.add(11, { type: 'SessionCanceled', sessionId: off, reason: 'ill', by: 'n' })
    }
    expect(reckoned([planned()], all, day(20)).rides).toMatchObject({ sessions: 2, noAnswer: 1 })
    const reason = 'another patient'
    const voided = planned().add(14, { type: 'SessionVoided', sessionId: treated, reason, by: 'n' })
    expect(reckoned([voided], all, day(20)).rides).toMatchObject({ sessions: 1, noAnswer: 1 })
  })

  it('are those of the last ninety days, or from the day that is asked for', () => {
    const told = (asked: Asked) => reckoned([visit(patientSaid, 'unasked')], asked, day(100)).rides
    const since = (onDay: number) => new Date(day(onDay)).toISOString().slice(0, 10)
    expect(told(all)).toMatchObject({ since: since(10), sessions: 0, confirmedShare: null })
    const from = localDay(day(9), demo.timezone)
    expect(told({ ...all, from })).toMatchObject({ since: since(9), sessions: 1 })
  })

  it('are not told from what a release kept that did not gather them', () => {
    const lines = { ...linesFor(usual()), rides: null }
    expect(reckon(lines, all, sinceOf(day(82))).rides).toBeNull()
  })
})

const episode = (lost: EpisodeLine['lost'], change: Partial<EpisodeLine> = {}): EpisodeLine => ({
  ...{ condition: 'depression', day: 20_000, kind: 'series', ordinal: 1, status: 'ended' },
  ...{ respondedAfter: 10, remitted: false, lost, endedBy: 'confirmed-loss', cutShortBy: null },
  ...{ nextSessionDays: null, advisedAs: null, ...change },
})
const nobody = { patients: [], checkIns: [] }

describe('the curve', () => {
  // Days to a tenth are what the dataset has: of other times it would be another curve.
  const isTenth = (at: number) => Math.abs(at * 10 - Math.round(at * 10)) < 1e-9
  const inTenths = kaplanMeierCases.filter(({ time }) => time.every(isTenth))

  it('is compared with R’s on many data sets', () => {
    expect(inTenths.length).toBeGreaterThan(50)
  })

  it.each(inTenths.slice(0, 60).map((each) => [each.name, each] as const))(
    'is the one that R’s survfit draws: %s',
    (_, { time, event, steps }) => {
      const exact = time.map((at, place) =>
        episode({ after: at, by: event[place] === 1 ? at : null }),
      )
      const curve = curveOf('all', exact, nobody)
      for (const { day: at, survival, atRisk, low, high } of curve.steps) {
        const theirs = steps.time.indexOf(at)
        expect(theirs, `${at}`).toBeGreaterThanOrEqual(0)
        expect(Math.abs(survival - steps.survival[theirs]!)).toBeLessThanOrEqual(1e-9)
        expect(atRisk).toBe(steps.atRisk[theirs])
        const [lower, upper] = [steps.low[theirs], steps.high[theirs]]
        if (lower != null) expect(Math.abs(low - lower)).toBeLessThanOrEqual(1e-9)
        if (upper != null) expect(Math.abs(high - upper)).toBeLessThanOrEqual(1e-9)
      }
    },
  )

  it('keeps every step that it shows where it has too many to show', () => {
    const many = Array.from({ length: 3_000 }, (_, at) =>
      episode({ after: at / 2, by: at / 2 + 7 }),
    )
    const { steps } = curveOf('all', many, nobody)
    const whole = kaplanMeier(many.map(({ lost }) => observationOf(lost!))).steps
    expect(steps.length).toBeLessThanOrEqual(stepsAtMost + 1)
    for (const step of steps)
      expect(whole.find(({ time }) => time === step.day)).toMatchObject({ survival: step.survival })
  })

  it('of nothing has no step, no band and nobody at risk', () => {
    expect(curveOf('all', [], nobody)).toMatchObject({
      ...{ n: 0, steps: [], bands: [], atRisk: [], medianDays: null, missingShare: null },
    })
  })

  it('says how many check-ins are missing, and of how many treatments it is', () => {
    const { curves } = reckoned([usual(), usual()])
    const [overall, depression] = curves
    expect(curves.map(({ condition }) => condition)).toEqual(['all', 'depression'])
    expect(overall).toMatchObject({ n: 4, lost: 2, missingShare: 1 })
    expect({ ...overall, condition: 'depression' }).toEqual(depression)
  })
})

describe('figures', () => {
  const now = day(1_830)
  const since = sinceOf(now)
  const stories = [usual(), longest(), new Story().add(0, enrolled({ condition: 'ptsd' }))]
  const ofEach = stories.map((each) => linesFor(each, now))
  const together = (each: readonly ClinicLines[]) => {
    const collected = collector()
    for (const lines of each) collected.add(lines)
    return collected.lines()
  }

  it('are the same in whatever order charts are read', () => {
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ])
      expect(together(order.map((at) => ofEach[at]!))).toEqual(together(ofEach))
  })

  it('of two spans of days come to those of both together', () => {
    const lines = together(ofEach)
    const counts = (asked: Asked) => {
      const { curves, checkIns, boosters } = reckon(lines, asked, since)
      return [curves[0]?.n ?? 0, checkIns.asked, boosters.given]
    }
    const [first, last] = [localDay(day(0), demo.timezone), localDay(now, demo.timezone)]
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (between) => {
        const before = counts({ condition: null, from: null, to: between })
        const after = counts({ condition: null, from: between + 1, to: null })
        expect(before.map((each, at) => each + (after[at] ?? 0))).toEqual(counts(all))
      }),
      { numRuns: 20 },
    )
  })

  it('of one condition are those of its patients alone', () => {
    const ptsd = usual()
    const { details } = { details: { ...patient, condition: 'ptsd' as const } }
    ptsd.commits.splice(0, 1, { ...ptsd.commits[0]!, events: [enrolled(details)] })
    const of = (condition: 'ptsd' | 'ocd') =>
      reckoned([usual(), ptsd], { condition, from: null, to: null })
    expect(of('ptsd')).toMatchObject({ patients: 1, curves: [{ condition: 'ptsd', patients: 1 }] })
    expect(of('ocd')).toMatchObject({ patients: 0, curves: [{ condition: 'ocd', n: 0 }] })
  })

  it('tell the middle and what nine in ten stay below', () => {
    expect(spreadOf([])).toEqual({ n: 0, median: null, ninetieth: null })
    expect(spreadOf([4, 1, 2, 3])).toEqual({ n: 4, median: 2.5, ninetieth: 3.7 })
  })
})
