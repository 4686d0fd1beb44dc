// What must not stop a chart: more than one wake-up can do, a questionnaire that changes under it, a lost wake-up.
import { describe, expect, it } from 'vitest'
import { agenda, nextDueAt } from '../../shared/chart/agenda.ts'
import type { CommandBody } from '../../shared/chart/commands.ts'
import type { ChartEvent } from '../../shared/chart/events.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { handle, loadChart } from '../../shared/loop/handle.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import { TextId } from '../../shared/vocabulary/ids.ts'
import { at, clinics, demo, key, type TestDeps, testDeps } from '../support/deps.ts'
import {
  acknowledge,
  answered,
  consent,
  enrolled,
  enter,
  finish,
  opened,
  patient,
  plan,
  planned,
  Scenario,
  sessionId,
  started,
  treated,
  tuesday,
  wake,
} from './scenario.ts'

const hours = (count: number) => new Date(Date.parse(tuesday) + count * 3_600_000).toISOString()

describe('more due than one wake-up can do', () => {
  it('is done by the next ones, the earliest first', () => {
    const replies = Array.from(
      { length: 150 },
      (_, index): ChartEvent => ({
        type: 'TextRequested',
        textId: TextId.parse(`t${index + 1}`),
        class: 'reply',
        purpose: { kind: 'answer' },
        body: 'a body',
      }),
    )
    const story = new Scenario().given(tuesday, enrolled(), ...replies)
    story.when(hours(0.1), wake)
    expect(story.of('TextRetried')).toHaveLength(100)
    expect(nextDueAt(policyFor(demo), story.chart, at(hours(0.1)))! < at(hours(0.1))).toBe(true)
    story.when(hours(0.1), wake)
    expect(story.of('TextRetried')).toHaveLength(50)
    story.when(hours(0.1), wake).thenNothing()
  })

  it('never comes of pages: an alert that cannot be told waits with one page a channel', () => {
    const story = treated()
    for (let i = 0; i < 5; i++) story.texted(hours(i / 60), `I want to die ${i}`)
    const sent = story.chart.openTexts.map(({ textId }) => textId)
    story.when(hours(0.1), {
      type: 'ReportDispatch',
      results: sent.map((textId) => ({ kind: 'text-sent', textId, carrierId: textId })),
    })
    for (let minute = 10; minute < 12 * 24 * 60; minute += 5) {
      story.when(hours(minute / 60), wake)
      const pending = story.chart.openPages.map(
        (each) => `${each.alertId} ${each.to} ${each.contact}`,
      )
      expect(new Set(pending).size).toBe(pending.length)
      const topics = story.chart.openPages.filter((each) => each.to === 'topic')
      expect(topics.length).toBeLessThanOrEqual(story.chart.alerts.length)
    }
  })

  it('holds no page of an alert a person has ended', () => {
    const story = treated().texted(tuesday, 'I want to die')
    const { alertId } = story.chart.alerts[0]!
    story.when(hours(0.01), acknowledge(alertId)).when(hours(0.1), wake)
    expect(story.of('PageFailed')).toHaveLength(2)
    expect(story.of('PageRetried')).toEqual([])
    expect(story.chart.openPages).toEqual([])
  })
})

describe('an instrument that changes in clinics.json', () => {
  // A clinic of the file with a questionnaire of its own, three questions long.
  const north = clinics[1]!
  const withItems = (change: (items: Items) => Items): Clinic => ({
    ...north,
    instruments: north.instruments.map((each) => ({ ...each, items: change(each.items) })),
  })
  type Items = Clinic['instruments'][number]['items']
  const shorter = withItems((items) => items.slice(0, 1))
  const longer = withItems((items) => [...items, ...items])
  const gone: Clinic = { ...north, instruments: [], courses: {} }
  const ask = (slot = 'f1', rest: string[] = []) => opened('urges-week', 3, slot, rest)
  const open = (...more: ChartEvent[]) =>
    treated({ condition: 'ocd', timezone: 'America/Denver' })
      .under(north)
      .given(tuesday, ask(), ...more)

  const changes: readonly (readonly [string, Clinic])[] = [
    ['leaves', gone],
    ['grows shorter', shorter],
    ['grows longer', longer],
  ]
  const moments: readonly (readonly [string, (story: Scenario) => Scenario])[] = [
    ['a nudge', (story) => story.when(hours(28), wake)],
    ['the end', (story) => story.when(hours(72), wake)],
    ['an answer', (story) => story.texted(hours(1), '1')],
    ['LATER', (story) => story.texted(hours(1), 'LATER')],
    ['BACK', (story) => story.texted(hours(1), 'BACK')],
    ['STOP', (story) => story.texted(hours(1), 'STOP')],
    [
      'a session',
      (story) =>
        story.given(hours(1), planned('s2', hours(1))).when(hours(2), finish('s2', hours(2))),
    ],
  ]
  const cases = changes.flatMap(([how, clinic]) =>
    moments.map(([met, act]) => [how, met, clinic, act] as const),
  )

  it.each(cases)('and %s closes its check-in, met by %s', (_, met, clinic, act) => {
    for (const begun of [[], [started, ...answered(2, 2)]]) {
      const story = act(open(...begun).under(clinic))
      const closed = story.of('CheckInClosed')
      expect(closed.map((each) => each.reason)).toEqual([met === 'STOP' ? 'stopped' : 'changed'])
      expect(story.of('ScoreRecorded')).toEqual([])
    }
  })

  it.each(changes)(
    'and %s between LATER and its time closes it then, and says nothing',
    (_, clinic) => {
      const story = open(started, ...answered(2))
        .texted(hours(1), 'LATER')
        .delivered(hours(1))
      story.under(clinic).when(hours(4.1), wake)
      expect(story.of('CheckInClosed')[0]?.reason).toBe('changed')
      expect(story.of('TextRequested').filter((each) => each.purpose.kind === 'again')).toEqual([])
    },
  )

  it('counts as nobody’s miss', () => {
    const story = open().under(gone).when(hours(72), wake)
    expect(story.chart.missedInARow).toBe(0)
  })

  it('that was to follow in the sitting is passed over', () => {
    const story = treated().given(
      tuesday,
      opened('mania-gate', 2, 'f1', ['gone', 'phq-2']),
      started,
    )
    story.texted(hours(1), '1').texted(hours(1), '1')
    expect(story.of('CheckInOpened').map((each) => each.instrument)).toEqual(['phq-2'])
  })

  it('in its answers alone leaves those already given unscored', () => {
    const story = treated().given(tuesday, opened('phq-9', 9), started, ...answered(0, 0, 0, 0, 7))
    story.when(hours(73), wake)
    expect(story.of('NotScored')[0]?.reason).toBe('instrument-changed')
    expect(story.of('CheckInClosed')[0]?.reason).toBe('expired')
  })

  it('after the check-in was left standing makes no answer of a late text', () => {
    const story = open(started, ...answered(2))
      .when(hours(72), wake)
      .under(gone)
    story.texted(hours(73), '3')
    expect(story.of('AlertRaised')).toEqual([])
  })
})

describe('a check-in a clinician answers for', () => {
  it('is closed as entered, and is no miss', () => {
    const story = treated({ checkInBy: 'link' }).given(tuesday, opened('phq-9', 9))
    story.when(hours(3), enter('phq-9', hours(3), [1, 1, 1, 1, 1, 1, 1, 1, 0]))
    expect(story.of('CheckInClosed')[0]?.reason).toBe('entered')
    expect(story.chart).toMatchObject({ openCheckIn: null, missedInARow: 0 })
    expect(story.of('ScoreRecorded')).toHaveLength(1)
    story.walk(hours(4), hours(60), 60, () => {
      expect(story.of('TextRequested').filter((each) => each.purpose.kind === 'nudge')).toEqual([])
    })
  })

  it('of another instrument, or taken before it was asked, stays open', () => {
    const story = treated().given(tuesday, opened('phq-9', 9))
    story.when(hours(3), enter('gad-7', hours(3), 4))
    story.when(hours(3), enter('phq-9', hours(-30), 4))
    expect(story.chart.openCheckIn?.instrument).toBe('phq-9')
  })

  it('week after week, all that is asked, never calls the patient silent', () => {
    const story = treated({ checkInBy: 'link' })
    const alerts: string[] = []
    const reasons: string[] = []
    const given: Record<string, number[]> = {
      'safety-check': [1, 1, 0, 0, 1, 1, 1, 6, 1, 1],
      mood: [6, 4],
      'phq-9': [1, 1, 1, 1, 1, 1, 1, 1, 0],
    }
    story.walk('2026-03-03T17:00:00Z', '2026-04-07T12:00:00Z', 60, (now) => {
      alerts.push(...story.of('AlertRaised').map((each) => each.kind))
      reasons.push(...story.of('CheckInClosed').map((each) => each.reason))
      const { instrument = '' } = story.chart.openCheckIn ?? {}
      const answers = given[instrument]
      if (!answers) return
      story.when(now, enter(instrument, now, answers))
      reasons.push(...story.of('CheckInClosed').map((each) => each.reason))
    })
    expect(alerts).not.toContain('silent')
    expect(reasons.length).toBeGreaterThanOrEqual(6)
    expect(new Set(reasons)).toEqual(new Set(['entered']))
  })

  it('who answers neither phone nor text is silent, in the end', () => {
    const story = treated({ checkInBy: 'link' })
    const alerts: string[] = []
    story.walk('2026-03-03T17:00:00Z', '2026-04-07T12:00:00Z', 60, () => {
      alerts.push(...story.of('AlertRaised').map((each) => each.kind))
    })
    expect(alerts).toEqual(['silent'])
  })
})

describe('wake-ups', () => {
  const ann = key('p1')
  const run = (deps: TestDeps, ask: CommandBody) =>
    handle(deps, demo, ann, { ...ask, at: deps.now(), cause: null, requestHash: null })
  const enrol: CommandBody = { type: 'Enrol', details: patient, consent, by: 'nurse' }
  const says = (body: string, sentAt: string): CommandBody => ({
    type: 'ReceiveText',
    lift: null,
    from: patient.phone,
    messageId: body,
    body,
    sentAt: at(sentAt),
  })
  const start = '2026-03-02T16:00:00Z'

  it('that find nothing left to do take the chart off the due index', async () => {
    const deps = testDeps(start)
    await run(deps, enrol)
    await run(deps, plan('s1', '2026-03-04T15:00:00Z'))
    // The ride reminder's wake-up was lost, and the visit has begun: what is left is to ask whether it took place.
    deps.clock.now = at('2026-03-04T15:10:00Z')
    expect(await deps.store.due(deps.now(), 10)).toHaveLength(1)
    await run(deps, wake)
    expect(await deps.store.due(at('2026-03-04T17:59:00Z'), 10)).toEqual([])
    await run(deps, { type: 'CancelSession', sessionId: sessionId('s1'), reason: 'ill', by: 'n' })
    expect(await deps.store.due(at('2026-06-04T15:10:00Z'), 10)).toEqual([])
  })

  it('that may fire while a command is at work are not relied upon', async () => {
    const store = memoryStore()
    let hold: Promise<void> | null = null
    const deps = testDeps(start, {
      ...store,
      append: async (...args) => {
        const held = hold
        hold = null
        await held
        return store.append(...args)
      },
    })
    await run(deps, enrol)
    const armed = (await loadChart(deps, ann)).wakeUps[0]!.at
    // A tenth of a second before it fires a text comes in, and the carrier is down.
    deps.clock.now = at(new Date(Date.parse(armed) - 100).toISOString())
    let release = () => {}
    hold = new Promise((resolve) => {
      release = resolve
    })
    deps.failing.texts = new Error('down')
    deps.armed.length = 0
    const slow = run(deps, says('I want to die', start))
    await Promise.resolve()
    deps.clock.now = armed
    await run(deps, wake)
    release()
    await slow
    const chart = await loadChart(deps, ann)
    expect(chart.openTexts).toHaveLength(1)
    const due = agenda(policyFor(demo), chart, deps.now())[0]!.at
    const ahead = deps.armed.filter(
      (each) => each.at > armed && Date.parse(each.at) < Date.parse(due) + 60_000,
    )
    expect(ahead.length).toBeGreaterThan(0)
  })

  it.each([1, 500, 29_000])('seen %s ms early by a slow clock come again', async (early) => {
    const deps = testDeps(start)
    await run(deps, enrol)
    await run(deps, plan('s1', '2026-03-04T15:00:00Z'))
    const ride = (await loadChart(deps, ann)).wakeUps.at(-1)!.at
    const due = nextDueAt(policyFor(demo), await loadChart(deps, ann), deps.now())!
    deps.armed.length = 0
    deps.clock.now = at(
      new Date(Math.min(Date.parse(due) - 1, Date.parse(ride) - early)).toISOString(),
    )
    await run(deps, wake)
    expect(deps.armed.filter((each) => each.at >= ride)).toHaveLength(1)
  })
})
