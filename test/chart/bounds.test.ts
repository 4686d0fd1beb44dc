import { describe, expect, it } from 'vitest'
import { bounded } from '../../shared/chart/bounds/index.ts'
import type { ChartEvent, Commit } from '../../shared/chart/events.ts'
import { historyOf } from '../../shared/chart/history.ts'
import { judgedBy, policyFor } from '../../shared/chart/policy.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { listed } from '../../shared/chart/summary.ts'
import { foldHistory, wholeChart } from '../../shared/chart/whole.ts'
import { outcomes } from '../../shared/outcomes/index.ts'
import { snapshotItem } from '../../shared/store/codec.ts'
import { AlertId } from '../../shared/vocabulary/ids.ts'
import { at, demo, key } from '../support/deps.ts'
import fc from '../support/fast-check.ts'
import { type LongLife, longChart } from './long.ts'
import { plan, treated } from './scenario.ts'

const p1 = key('p1')

/** As DynamoDB counts an item. */
function bytesOf(chart: ChartState): number {
  const place = listed(policyFor(demo), chart)
  if (!place) throw new Error('nobody is on it')
  const item = snapshotItem(p1, chart, { ...place, dueAt: null })
  return Object.entries(item).reduce((sum, [name, value]) => sum + name.length + sizeOf(value), 0)
}

const sizeOf = (value: unknown): number =>
  value instanceof Uint8Array ? value.length : Buffer.byteLength(String(value))

/** What cannot be squeezed: three bytes a letter, none like another. */
const noise = (seed: number) => (characters: number) => {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return 0x4e00 + ((state >>> 8) % 20_000)
  }
  return String.fromCharCode(...Array.from({ length: characters }, next))
}
const note = () =>
  'Tolerated well, blood pressure 128/82, mild nausea; left with her sister at four.'

const oneYear = {
  years: 1,
  sessionEvery: 20,
  scoreEvery: 7,
  instruments: ['phq-9'],
  alerts: 9,
  flood: 0,
}
const all = { sessionEvery: 7, scoreEvery: 3, instruments: ['phq-9', 'gad-7', 'who-5'] } as const
const longest = { years: 10, ...all, alerts: 100, flood: 300 } as const

describe('a snapshot is small', () => {
  const lives = fc.record({
    years: fc.constant(10),
    sessionEvery: fc.constantFrom(7, 10, 30),
    scoreEvery: fc.constantFrom(3, 7),
    instruments: fc.subarray(['phq-9', 'gad-7', 'who-5', 'peg'], { minLength: 1 }),
    alerts: fc.constantFrom(20, 100),
    words: fc.integer().map(noise),
  })
  const size = (life: LongLife) => bytesOf(foldHistory(p1, longChart(life)))

  it.each([
    ['quiet weeks', 0, 20_000],
    ['a flood of three hundred texts', 300, 22_000],
  ])(
    'after ten years of all the API lets in, and %s',
    (_, flood, bytes) => {
      fc.assert(
        fc.property(lives, (life) => {
          expect(size({ ...life, flood })).toBeLessThan(bytes)
        }),
        { numRuns: 2 },
      )
      expect(size({ ...longest, flood, words: noise(1) })).toBeLessThan(bytes)
    },
    60_000,
  )

  it('after five years of weekly scales, monthly sessions and short notes', () => {
    const life = { years: 5, sessionEvery: 28, scoreEvery: 7, instruments: ['phq-9'] }
    const chart = foldHistory(p1, longChart({ ...life, alerts: 40, flood: 20, words: note }))
    expect(bytesOf(chart)).toBeLessThan(12_000)
  })
})

describe('what a chart keeps', () => {
  const commits = longChart({ ...longest, years: 7, words: note })

  it('says what it has let go of', () => {
    const { cut } = foldHistory(p1, commits)
    expect(cut).toEqual([
      ...['sessions', 'session-notes', 'scores', 'check-ins'],
      ...['alerts', 'alert-words', 'decisions'],
    ])
    expect(foldHistory(p1, commits.slice(0, 12)).cut).toEqual([])
  })

  it('lets go of the same whether after each commit or once at the end, of what advice rests on', () => {
    const stepwise = foldHistory(p1, commits)
    const atOnce = bounded(wholeChart(p1, commits))
    expect(stepwise.scores).toEqual(atOnce.scores)
    expect(stepwise.sessions).toEqual(atOnce.sessions)
  })

  it('has the words of what was told last on an alert that stands, however much was noted on others since', () => {
    const raised = (alertId: string, kind: 'message' | 'concern', about: string): ChartEvent => ({
      ...{ type: 'AlertRaised', alertId: AlertId.parse(alertId), kind, level: 'urgent' },
      ...{ escalation: 'urgent', rule: 'text', says: 'Read it.', about, messageId: about.slice(5) },
    })
    const heard = (messageId: string, body: string): ChartEvent => ({
      ...{ type: 'TextReceived', messageId, body, as: 'listed' },
    })
    const story = treated().given(
      '2026-03-04T15:00:00Z',
      heard('m0', 'first'),
      raised('a0', 'message', 'text:m0'),
    )
    for (let count = 1; count <= 8; count++)
      story.given(
        '2026-03-05T15:00:00Z',
        heard(`n${count}`, 'x'.repeat(500)),
        raised(`b${count}`, 'concern', `text:n${count}`),
        {
          ...{ type: 'AlertAcknowledged', alertId: AlertId.parse(`b${count}`), by: 'dr-a' },
          ...{ disposition: 'seen', note: 'y'.repeat(500) },
        },
      )
    const last = 'z'.repeat(500)
    const { chart } = story.given('2026-03-06T15:00:00Z', heard('m1', last), {
      ...{ type: 'AlertJoined', alertId: AlertId.parse('a0'), rule: 'text', says: 'Read it.' },
      ...{ about: 'text:m1', messageId: 'm1' },
    })
    const texts = chart.alerts.map(({ alertId, parts }) => [alertId, parts.map(({ text }) => text)])
    expect(texts[0]).toEqual(['a0', ['first', last]])
    expect(texts[1]).toEqual(['b1', [null]])
    expect(chart.cut).toContain('alert-words')
  })

  it('is bounded already once it is bounded', () => {
    const chart = foldHistory(p1, commits)
    expect(bounded(structuredClone(chart))).toEqual(chart)
  })

  it('remembers what may be raised twice, whatever else was raised and ended since', () => {
    const about = (alertId: string, subject: string): ChartEvent[] => [
      {
        type: 'AlertRaised',
        alertId: AlertId.parse(alertId),
        kind: 'worsening',
        level: 'urgent',
        escalation: 'urgent',
        rule: 'as-found',
        says: 'as found',
        about: subject,
      },
      {
        type: 'AlertAcknowledged',
        alertId: AlertId.parse(alertId),
        by: 'dr-a',
        disposition: 'seen',
        note: '',
      },
    ]
    const story = treated().given('2026-03-04T15:00:00Z', ...about('first', 'worsening:s1'))
    for (let count = 1; count <= 300; count++) {
      const [raised, ended] = about(`a${count}`, `worsening:gad-7:s${count}`)
      const joined: ChartEvent = {
        ...{ type: 'AlertJoined', alertId: AlertId.parse(`a${count}`), rule: 'as-found' },
        ...{ says: 'as found', about: count === 1 ? 'worsening:s0' : `worsening:phq-9:s${count}` },
      }
      story.given('2026-03-05T15:00:00Z', raised!, joined, ended!)
    }
    const { alerts } = story.chart
    expect(alerts.some((each) => each.about === 'worsening:s1')).toBe(true)
    expect(alerts.some(({ parts }) => parts.some((part) => part.about === 'worsening:s0'))).toBe(
      true,
    )
    expect(alerts.length).toBeLessThan(30)
  })

  it('takes a hundred plans ahead and no more', () => {
    const story = treated()
    const next = (count: number) => plan(`n${count}`, '2026-06-01T15:00:00Z')
    for (let count = 0; count < 100; count++) story.when('2026-03-04T15:00:00Z', next(count))
    story.when('2026-03-04T15:00:00Z', next(100)).thenRefused('conflict')
    story.when('2026-03-04T15:00:00Z', plan('n1', '2026-06-02T15:00:00Z'))
    expect(story.of('SessionMoved')).toHaveLength(1)
  })

  it('keeps every alert that is open, and every session to come', () => {
    const open = wholeChart(p1, commits.slice(0, 40))
    const alerts = Array.from({ length: 120 }, (_, at) => ({
      ...open.alerts[0]!,
      alertId: `a${at}` as ChartState['alerts'][number]['alertId'],
      acknowledged: null,
    }))
    expect(bounded({ ...open, alerts }).alerts).toHaveLength(120)
  })
})

describe('the outcomes', () => {
  const histories = fc.record({
    years: fc.constantFrom(1, 5, 10),
    sessionEvery: fc.integer({ min: 10, max: 60 }),
    scoreEvery: fc.integer({ min: 6, max: 15 }),
    instruments: fc.constantFrom(['phq-9'], ['phq-9', 'gad-7']),
    alerts: fc.constant(30),
    flood: fc.constant(0),
    words: fc.constant(note),
  })
  const protocol = policyFor(demo).protocol(
    judgedBy(wholeChart(p1, longChart({ ...oneYear, words: note }))),
  )!
  const told = (chart: ChartState, now: string) => {
    const {
      checkIns: _,
      decisions: __,
      episodes,
      ...rest
    } = outcomes(historyOf(chart), now, protocol)
    return { ...rest, episodes: episodes.map(({ checkIns: ___, ...episode }) => episode) }
  }

  it('are the same from what a chart keeps as from its whole history, corrected and voided at any place', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.nat(), (life, one, other) => {
        const commits = [...longChart(life)]
        const ends = commits.flatMap(({ events }) =>
          events.filter((each) => each.type === 'SessionFinished'),
        )
        const corrected = ends[one % ends.length]!
        const voided = ends[other % ends.length]!
        const last = commits.at(-1)!
        const put = (events: Commit['events']) =>
          commits.push({ ...last, version: commits.length + 1, cause: null, events })
        put([
          {
            ...corrected,
            type: 'SessionCorrected',
            endedAt: at(before(corrected.endedAt)),
            reason: 'a slip',
          },
        ])
        put([
          {
            type: 'SessionVoided',
            sessionId: voided.sessionId,
            reason: 'another patient',
            by: 'nurse',
          },
        ])
        const now = last.at
        expect(told(foldHistory(p1, commits), now)).toEqual(told(wholeChart(p1, commits), now))
      }),
      { numRuns: 12 },
    )
  })
})

const before = (instant: string) => new Date(Date.parse(instant) - 7_200_000).toISOString()
