// The session record: taps before the finish and after it, what the finish takes of them, what is missed, who is called.
import { describe, expect, it } from 'vitest'
import { asksBeyond } from '../../shared/chart/beyond.ts'
import { type CommandBody, nothingGathered } from '../../shared/chart/commands.ts'
import type { ChartEvent } from '../../shared/chart/events.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { concernsOf } from '../../shared/chart/record-concerns.ts'
import { missingOf } from '../../shared/chart/session-record.ts'
import type { ChartState, FinishedSession, PlannedSession } from '../../shared/chart/state.ts'
import { summarise } from '../../shared/chart/summary.ts'
import { foldHistory, wholeChart } from '../../shared/chart/whole.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { RecordChanges } from '../../shared/vocabulary/recorded.ts'
import { at, clinics, demo, key } from '../support/deps.ts'
import fc from '../support/fast-check.ts'
import { Commits } from './long.ts'
import { enrolled, finish, finished, plan, planned, Scenario, sessionId } from './scenario.ts'

const sessionRecord = clinics[1]!.sessionRecord!
const keeping: Clinic = { ...demo, sessionRecord }
const asking: Clinic = { ...keeping, visitCheck: ['ride'] }
const minute = (count: number) =>
  at(new Date(Date.parse('2026-03-03T15:00:00Z') + count * 60_000).toISOString())

/** A session at three, and the clinic that records it. */
const running = (clinic = keeping) =>
  new Scenario().under(clinic).given(minute(-60), enrolled(), planned('s1', minute(0)))

const tap = (
  changes: RecordChanges,
  { by = 'nurse', reason = null }: { by?: string; reason?: string | null } = {},
): CommandBody => ({
  type: 'RecordSession',
  sessionId: sessionId('s1'),
  changes,
  reason,
  confirmed: reason !== null,
  by,
})
const pressure = (systolic: number, diastolic: number, time: string) => ({
  systolic,
  diastolic,
  at: at(time),
})
const done = (said: object = {}): CommandBody => ({
  ...(finish('s1', minute(60)) as Extract<CommandBody, { type: 'FinishSession' }>),
  ...{ route: null, confirmed: null },
  ...said,
})
type Either = Pick<PlannedSession, 'given'> & FinishedSession
const session = ({ chart }: Scenario) => chart.sessions[0] as Either
const calls = ({ chart }: Scenario) =>
  chart.alerts
    .filter(({ acknowledged }) => !acknowledged)
    .flatMap(({ kind, level, parts }) => parts.map(({ rule }) => [kind, level, rule]))
const all: RecordChanges = {
  bloodPressure: {
    before: pressure(128, 82, minute(-5)),
    at40: pressure(146, 91, minute(40)),
    end: pressure(131, 84, minute(58)),
  },
  sedation: 'drowsy',
  dissociation: 'moderate',
  readiness: { ready: true, at: minute(60) },
  takenHomeBy: { who: 'companion', name: 'Ana' },
}

describe('a tap', () => {
  it('is one fact, kept beside those of others, while the session runs', () => {
    const story = running()
      .when(minute(-5), tap({ bloodPressure: { before: pressure(128, 82, minute(-5)) } }))
      .then('SessionRecorded')
      .when(minute(0), tap({ startedAt: minute(0), doseMg: 35 }, { by: 'doctor' }))
      .then('SessionRecorded')
      .when(minute(40), tap({ bloodPressure: { at40: pressure(146, 91, minute(40)) } }))
    expect(session(story)).toMatchObject({
      state: 'planned',
      given: { startedAt: minute(0), doseMg: 35 },
      record: { bloodPressure: { before: { systolic: 128 }, at40: { systolic: 146 } } },
    })
  })

  it('says nothing new when it comes twice, and what is said once more keeps its time', () => {
    const story = running().when(
      minute(1),
      tap({ bloodPressure: { before: pressure(128, 82, minute(1)) } }),
    )
    story
      .when(minute(2), tap({ bloodPressure: { before: pressure(128, 82, minute(2)) } }))
      .thenNothing()
    story
      .when(minute(3), tap({ bloodPressure: { before: pressure(128, 82, minute(0)) } }))
      .then('SessionRecorded')
    story.when(minute(3), tap({ sedation: null })).thenNothing()
  })

  it('takes one fact back with null, and leaves the others', () => {
    const story = running()
      .when(minute(1), tap({ sedation: 'asleep', nausea: 'none', doseMg: 35 }))
      .when(minute(2), tap({ sedation: null, doseMg: null }))
    expect(session(story).record).toEqual({ nausea: 'none' })
    expect(session(story).given).toBeUndefined()
  })

  it('is turned down where the clinic keeps no record, and of a session that is off', () => {
    running(demo)
      .when(minute(1), tap({ sedation: 'none' }))
      .thenRefused('conflict')
    const off: CommandBody = {
      type: 'CancelSession',
      sessionId: sessionId('s1'),
      reason: 'ill',
      by: 'nurse',
    }
    running()
      .when(minute(1), off)
      .when(minute(2), tap({ sedation: 'none' }))
      .thenRefused('conflict')
    new Scenario()
      .under(keeping)
      .given(minute(-60), enrolled())
      .when(minute(1), tap({ sedation: 'none' }))
      .thenRefused('not-found')
  })

  it('with a dose that looks like a slip is asked about, and the finish not once more', () => {
    const story = running()
      .when(minute(1), tap({ doseMg: 350 }))
      .thenRefused('wrong')
    story.when(minute(1), tap({ doseMg: 350 }, { reason: 'as ordered' })).then('SessionRecorded')
    expect(story.of('SessionRecorded')).toMatchObject([{ reason: 'as ordered' }])
    story.when(minute(60), done())
    expect(session(story)).toMatchObject({ state: 'finished', doseMg: 350 })
  })

  it('stays with a session that is moved by hours, and not with one moved to another day', () => {
    const recorded = () =>
      running().when(minute(-5), tap({ bloodPressure: { before: pressure(128, 82, minute(-5)) } }))
    expect(session(recorded().when(minute(-4), plan('s1', minute(90)))).record).toBeDefined()
    expect(session(recorded().when(minute(-4), plan('s1', minute(1_440)))).record).toBeUndefined()
  })
})

describe('the finish', () => {
  it('takes from the record what it does not say itself', () => {
    const given = {
      startedAt: minute(2),
      doseMg: 35,
      route: 'im',
      lot: 'K-17',
      weightKg: 70,
    } as const
    const story = running()
      .when(minute(2), tap({ ...given, sedation: 'none' }))
      .when(minute(60), done())
    expect(session(story)).toMatchObject({
      state: 'finished',
      ...given,
      record: { sedation: 'none' },
    })
    expect(session(story).given).toBeUndefined()
    story.when(minute(61), done()).thenNothing()
    story.when(minute(62), done({ doseMg: 36 })).thenRefused('conflict')
    const said = running()
      .when(minute(2), tap(given))
      .when(minute(60), done({ doseMg: 40, route: 'iv' }))
    expect(session(said)).toMatchObject({ doseMg: 40, route: 'iv', lot: 'K-17' })
  })

  it('is into a vein where nobody has said otherwise', () => {
    expect(session(running().when(minute(60), done())).route).toBe('iv')
  })

  it('waits for nothing the clinic requires, and says what is missed until it is there', () => {
    const story = running().when(minute(60), done())
    expect(story.of('SessionFinished')).toMatchObject([{ required: sessionRecord.required }])
    expect(story.of('TextRequested')).toMatchObject([{ class: 'safety' }])
    const row = () => summarise(policyFor(keeping), story.chart).records
    expect(row()).toEqual([
      { sessionId: 's1', endedAt: minute(60), missing: sessionRecord.required },
    ])
    story.when(minute(70), tap(all)).then('SessionRecorded')
    expect(row()).toEqual([])
    story.when(minute(71), tap({ sedation: null }))
    expect(row()).toMatchObject([{ missing: ['sedation'] }])
    story.when(minute(72), {
      type: 'VoidSession',
      sessionId: sessionId('s1'),
      reason: 'another',
      by: 'nurse',
    })
    expect(row()).toEqual([])
  })

  it('is never kept from the patient by a start that cannot be', () => {
    const story = running()
      .when(minute(62), tap({ startedAt: minute(61) }))
      .when(minute(63), done())
    expect(session(story)).toMatchObject({ state: 'finished', startedAt: null })
  })

  it('on another day than was planned is asked about with its start, and not once more', () => {
    const later = minute(60 * 50)
    const story = running()
      .when(later, tap({ startedAt: later }))
      .thenRefused('wrong')
    story.when(later, tap({ startedAt: later }, { reason: 'came two days late' }))
    story.when(minute(60 * 51), done({ endedAt: minute(60 * 51) }))
    expect(session(story)).toMatchObject({ state: 'finished', startedAt: later })
    running()
      .when(later, done({ endedAt: later }))
      .thenRefused('wrong')
  })

  it('of a day long past that a file brings in misses nothing', () => {
    const story = running().when(minute(60 * 60), done({ imported: true }))
    expect(missingOf(keeping, session(story))).toEqual([])
  })

  it('misses no more than the clinic requires by now', () => {
    const story = running().when(minute(60), done())
    const less = {
      ...keeping,
      sessionRecord: { ...sessionRecord, required: ['nausea' as const, 'sedation' as const] },
    }
    expect(missingOf(less, session(story))).toEqual(['sedation'])
    expect(missingOf(demo, session(story))).toEqual([])
  })
})

describe('after the finish', () => {
  it('a dose is put right, with a reason of its own', () => {
    const story = running()
      .when(minute(60), done())
      .when(minute(70), tap({ doseMg: 35, lot: 'K-17', sedation: 'none' }))
    expect(story.of('SessionCorrected')).toMatchObject([
      { doseMg: 35, lot: 'K-17', reason: 'recorded after the finish' },
    ])
    expect(story.of('SessionRecorded')).toMatchObject([{ changes: { sedation: 'none' } }])
    story.when(minute(71), tap({ doseMg: 350 })).thenRefused('wrong')
  })

  it('a correction leaves the record as it is', () => {
    const story = running().when(minute(40), tap(all)).when(minute(60), done())
    const changes = { doseMg: 42 }
    story.when(minute(90), {
      type: 'CorrectSession',
      sessionId: sessionId('s1'),
      changes,
      reason: 'pump',
      confirmed: false,
      by: 'nurse',
    })
    expect(session(story)).toMatchObject({
      doseMg: 42,
      record: all,
      required: sessionRecord.required,
    })
  })
})

describe('somebody is called', () => {
  const severe = { bloodPressure: { before: pressure(150, 112, minute(-5)) } }
  it.each<[string, RecordChanges, string[][]]>([
    [
      'for a blood pressure above the clinic’s limit',
      severe,
      [['visit-check', 'urgent', 'record:pressure-severe-before']],
    ],
    [
      'for one at the end',
      { bloodPressure: { end: pressure(184, 96, minute(55)) } },
      [['side-effect', 'urgent', 'record:pressure-severe-end']],
    ],
    [
      'for who was hard to rouse',
      { sedation: 'hard-to-rouse' },
      [['side-effect', 'urgent', 'record:hard-to-rouse']],
    ],
    [
      'for little oxygen',
      { oxygen: { lowest: { percent: 86, at: minute(20) } } },
      [['side-effect', 'urgent', 'record:oxygen-low']],
    ],
    [
      'for who drives home',
      { takenHomeBy: { who: 'drove', name: null } },
      [['side-effect', 'urgent', 'record:drove-home']],
    ],
    [
      'for who leaves and is not ready',
      {
        readiness: { ready: false, at: minute(50) },
        takenHomeBy: { who: 'companion', name: null },
      },
      [['side-effect', 'urgent', 'record:left-before-ready']],
    ],
    ['for nobody where all is well', all, []],
    [
      'for nobody where it is only raised',
      { bloodPressure: { before: pressure(152, 95, minute(-5)) } },
      [],
    ],
    [
      'for nobody who is not ready and still there',
      { readiness: { ready: false, at: minute(50) } },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(calls(running().when(minute(56), tap(changes)))).toEqual(expected)
  })

  it('for who leaves alone only where the clinic asks for a ride, and once', () => {
    const alone = tap({ takenHomeBy: { who: 'car-service', name: null } })
    expect(calls(running().when(minute(60), alone))).toEqual([])
    const story = running(asking).when(minute(60), alone)
    const found = [['side-effect', 'urgent', 'record:left-alone']]
    expect(calls(story)).toEqual(found)
    story.when(minute(61), tap({ takenHomeBy: null })).when(minute(62), alone)
    expect(calls(story)).toEqual(found)
  })

  it('no more for a pressure before once somebody has treated, or called it off', () => {
    expect(calls(running().when(minute(-5), tap(severe)).when(minute(60), done()))).toEqual([])
    const off: CommandBody = {
      type: 'CancelSession',
      sessionId: sessionId('s1'),
      reason: 'pressure',
      by: 'nurse',
    }
    const story = running().when(minute(-5), tap(severe)).when(minute(0), off)
    expect(calls(story)).toEqual([])
    expect(session(story)).toMatchObject({
      state: 'canceled',
      record: { bloodPressure: { before: { diastolic: 112 } } },
    })
    const late = running().when(minute(60), done()).when(minute(70), tap(severe))
    expect(calls(late)).toEqual([])
    expect(concernsOf(policyFor(keeping), session(late))).toEqual(['pressure-severe-before'])
  })

  it('in the digest for who drove home on a day gone by, while what must be weighed is urgent still', () => {
    const later = minute(60 * 60)
    const story = running()
      .when(minute(60), done())
      .when(later, tap({ takenHomeBy: { who: 'drove', name: null } }))
    expect(calls(story)).toEqual([['side-effect', 'routine', 'record:drove-home']])
    story.when(minute(60 * 61), tap({ sedation: 'hard-to-rouse' }))
    expect(calls(story)).toEqual([
      ['side-effect', 'urgent', 'record:drove-home'],
      ['side-effect', 'urgent', 'record:hard-to-rouse'],
    ])
    expect(story.chart.advice?.status).toBe('safety-first')
  })
})

it('whatever the order of taps of different facts, the record is the same', () => {
  const taps: RecordChanges[] = [
    { startedAt: minute(0) },
    { doseMg: 35, weightKg: 70 },
    { bloodPressure: { before: pressure(128, 82, minute(-5)) } },
    { bloodPressure: { at40: pressure(146, 91, minute(40)), end: pressure(131, 84, minute(58)) } },
    { oxygen: { lowest: { percent: 95, at: minute(30) } } },
    { sedation: 'drowsy', dissociation: 'mild' },
    { nausea: 'none' },
    { readiness: { ready: true, at: minute(60) } },
  ]
  const recorded = (order: readonly RecordChanges[]) => {
    const { given, record } = session(
      order.reduce((story, each) => story.when(minute(61), tap(each)), running()),
    )
    return { given, record }
  }
  const asListed = recorded(taps)
  fc.assert(
    fc.property(fc.shuffledSubarray(taps, { minLength: taps.length }), (order) => {
      expect(recorded(order)).toEqual(asListed)
    }),
  )
})

describe('over the years', () => {
  const fields = ['bloodPressure.end', 'sedation', 'lot', 'doseMg'] as const
  const every: Clinic = { ...keeping, sessionRecord: { ...sessionRecord, required: [...fields] } }

  /** Sessions every three weeks, each with what was told of it, and words enough to be let go of. */
  function life(told: readonly RecordChanges[]): Commits {
    const commits = new Commits().add(0, enrolled())
    for (const [index, { lot = null, doseMg = null, ...changes }] of told.entries()) {
      const [id, day] = [`s${index + 1}`, 1 + index * 21]
      commits.add(day, planned(id, commits.at(day)))
      const over = finished(id, commits.at(day)) as Extract<ChartEvent, { type: 'SessionFinished' }>
      const note = 'as before, with her sister '.repeat(8)
      commits.add(day, { ...over, lot, doseMg, note, required: [...fields] })
      if (Object.keys(changes).length > 0)
        commits.add(day, {
          type: 'SessionRecorded',
          sessionId: sessionId(id),
          changes,
          by: 'nurse',
        })
    }
    return commits
  }
  const missed = (chart: ChartState) =>
    chart.sessions.flatMap((each) =>
      each.state === 'finished' ? [[each.sessionId, ...missingOf(every, each)]] : [],
    )
  const someOf = fc.record(
    {
      sedation: fc.constantFrom('none' as const, 'asleep' as const),
      lot: fc.constant('K-17'),
      doseMg: fc.constant(35),
      bloodPressure: fc.constant({ end: pressure(120, 80, minute(0)) }),
    },
    { requiredKeys: [] },
  )

  it('a chart at hand misses what the whole of it does, and keeps the newest records', () => {
    fc.assert(
      fc.property(fc.array(someOf, { minLength: 50, maxLength: 60 }), (told) => {
        const { all: commits } = life(told)
        const [kept, whole] = [foldHistory(key('p1'), commits), wholeChart(key('p1'), commits)]
        expect(missed(kept)).toEqual(missed(whole))
        expect(kept.sessions.slice(-8)).toEqual(whole.sessions.slice(-8))
        expect(kept.sessions.slice(0, -8).filter((each) => 'record' in each)).toEqual([])
        expect(summarise(policyFor(every), kept)).toEqual(summarise(policyFor(every), whole))
      }),
      { numRuns: 20 },
    )
  })

  it('what is told of an old one after all is folded on the whole', () => {
    const commits = life(Array.from({ length: 50 }, () => ({ sedation: 'none' as const })))
    const chart = foldHistory(key('p1'), [...commits.all])
    const changes = { bloodPressure: { end: pressure(120, 80, minute(0)) } }
    const late = {
      ...(tap(changes) as Extract<CommandBody, { type: 'RecordSession' }>),
      sessionId: sessionId('s3'),
    }
    const command = {
      ...late,
      ...nothingGathered,
      at: commits.at(),
      cause: null,
      requestHash: null,
    }
    expect(asksBeyond(chart, command)).toBe(true)
    expect(asksBeyond(chart, { ...command, sessionId: sessionId('s50') })).toBe(false)
    commits.add(1_060, {
      type: 'SessionRecorded',
      sessionId: sessionId('s3'),
      changes,
      by: 'nurse',
    })
    const after = foldHistory(key('p1'), commits.all)
    expect(missed(after)).toEqual(missed(wholeChart(key('p1'), commits.all)))
    expect(missed(after)[2]).toEqual(['s3', 'lot', 'doseMg'])
  })
})
