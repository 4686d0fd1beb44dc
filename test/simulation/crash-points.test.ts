import { describe, expect, it, vi } from 'vitest'
import type { Operation } from '../../local/service.ts'
import type { Command } from '../../shared/chart/commands.ts'
import type { ChartEvent } from '../../shared/chart/events.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import { exploreCrashPoints } from '../../simulation/crash-points/explore.ts'
import {
  type CrashPoint,
  commandFor,
  nameOf,
  readPoint,
} from '../../simulation/crash-points/point.ts'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play, type Script } from '../../simulation/crash-points/stage.ts'
import { tellPoint } from '../../simulation/crash-points/tell.ts'
import { readOptions } from '../../simulation/options.ts'
import { clinics } from '../support/deps.ts'

const decided = vi.hoisted(() => new Set<string>())

vi.mock('../../shared/chart/decide.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide.ts')>()
  const decide: typeof real.decide = (policy, chart, command) => {
    decided.add(command.type)
    return real.decide(policy, chart, command)
  }
  return { ...real, decide }
})

const undisturbed = { order: 'asked', crashes: [] } as const
const scriptOf = (name: string): Script => scenarios[name]!

/** Every command there is: the compiler sees to it. */
const commands = Object.keys({
  Enrol: true,
  ChangeDetails: true,
  Pause: true,
  Resume: true,
  Withdraw: true,
  PlanSession: true,
  FinishSession: true,
  CancelSession: true,
  CorrectSession: true,
  VoidSession: true,
  EnterScore: true,
  VoidScore: true,
  EnterMeasurement: true,
  VoidMeasurement: true,
  OpenCheckIn: true,
  ReviewCase: true,
  TakeBackReview: true,
  DecideBooster: true,
  AcknowledgeAlert: true,
  RecordRide: true,
  RecordSession: true,
  TakeAlert: true,
  SendMessage: true,
  ReceiveText: true,
  AnswerOnPage: true,
  GoBackOnPage: true,
  BeginOnPage: true,
  RequestLink: true,
  GiveBirthYear: true,
  WakeUp: true,
  ReportDispatch: true,
  ReportDelivery: true,
} satisfies Record<Command['type'], true>)

/** Every event there is, and why no scenario brings it about where none does. */
const events = {
  PatientEnrolled: 'reached',
  DetailsChanged: 'reached',
  MessagingPaused: 'reached',
  MessagingResumed: 'reached',
  PatientWithdrawn: 'reached',
  OptedOut: 'reached',
  OptedIn: 'reached',
  SessionPlanned: 'reached',
  SessionMoved: 'reached',
  SessionCanceled: 'reached',
  SessionUnconfirmed: 'reached',
  RideTold: 'reached',
  SessionRecorded: 'reached',
  VisitUnready: 'reached',
  DrivingTold: 'reached',
  SessionFinished: 'reached',
  SessionCorrected: 'reached',
  SessionVoided: 'reached',
  CheckInOpened: 'reached',
  SlotSkipped: 'reached',
  CheckInStarted: 'reached',
  AnswerGiven: 'reached',
  ItemSkipped: 'reached',
  WentBack: 'reached',
  AnswerUnreadable: 'reached',
  CheckInHeld: 'reached',
  CheckInResumed: 'reached',
  CheckInPutOff: 'reached',
  LinkRequested: 'reached',
  BirthYearMissed: 'reached',
  CheckInClosed: 'reached',
  ScoreRecorded: 'reached',
  ScoreVoided: 'reached',
  AnswersRecorded: 'reached',
  EntryAsked: 'reached',
  MeasurementRecorded: 'reached',
  MeasurementVoided: 'reached',
  NotScored: 'reached',
  TextReceived: 'reached',
  StrangerWrote: 'reached',
  DrillHeld: 'reached',
  CarrierListAsked: 'reached',
  CarrierListSet: 'reached',
  TextRequested: 'reached',
  TextRetried: 'reached',
  TextHeldUp: 'reached',
  TextDeferred: 'reached',
  TextDropped: 'reached',
  NoticeWithheld: 'reached',
  TextSent: 'reached',
  TextFailed: 'reached',
  TextDelivered: 'reached',
  TextUndelivered: 'reached',
  AlertRaised: 'reached',
  AlertJoined: 'reached',
  AlertUpgraded: 'reached',
  AlertEscalated: 'reached',
  AlertTaken: 'reached',
  AlertAttempted: 'reached',
  AlertAcknowledged: 'reached',
  PageRequested: 'reached',
  PageRetried: 'reached',
  PageHeldUp: 'reached',
  PageSent: 'reached',
  PageFailed: 'reached',
  AdviceGiven: 'reached',
  ClinicLearned: 'takes months of many patients; it rides in the commit of SessionFinished',
  CaseReviewed: 'reached',
  CaseReviewTakenBack: 'reached',
  BoosterDecided: 'reached',
  BoosterFollowedUp: 'reached',
} satisfies Record<ChartEvent['type'], string>

/** Every call to AWS there is: the gateways', and one for each method of the store. */
const operations: readonly Operation[] = [
  'sns.text',
  'sns.page',
  'scheduler.create',
  'carrier.list',
  'sqs.visibility',
  ...Object.keys(memoryStore()).map((method): Operation => `dynamodb.${method}`),
]

/** Calls that no scenario makes, and where they are made. */
const elsewhere: readonly string[] = [
  // By whoever keeps the daily heads, and verifies (test/ops).
  'dynamodb.hashOf',
  'dynamodb.heads',
  // By whoever makes a data set, and notes its plan before (ops/dataset, test/ops).
  'dynamodb.plans',
  'dynamodb.notePlan',
]

describe('the scenarios of crash points', () => {
  it('cover every call, every command and every event while all is well', async () => {
    const made = new Set<string>()
    const happened = new Set<string>()
    for (const script of Object.values(scenarios)) {
      const played = await play({ clinics }, script, undisturbed)
      expect(played.violations).toEqual([])
      for (const { operation } of played.calls) made.add(operation)
      for (const event of played.events) happened.add(event)
    }
    const unreached = Object.entries(events).filter(([, why]) => why !== 'reached')
    expect(operations.filter((operation) => !made.has(operation))).toEqual(elsewhere)
    expect(commands.filter((command) => !decided.has(command))).toEqual([])
    expect(Object.keys(events).filter((event) => !happened.has(event))).toEqual(
      unreached.map(([event]) => event),
    )
  })

  it('play parallel work in both orders', async () => {
    const crisis = scriptOf('texts a crisis')
    const sent = async (order: CrashPoint['order']) => {
      const { calls, violations } = await play({ clinics }, crisis, { order, crashes: [] })
      expect(violations).toEqual([])
      const from = calls.findIndex(({ operation }) => operation === 'dynamodb.pointAlert')
      const { run } = calls[from]!
      const its = calls.filter((call) => call.run.id === run.id).map(({ operation }) => operation)
      return its.filter((each) => /^s|pointAlert/.test(each)).slice(0, 5)
    }
    const [arm, point, page, text] = [
      'scheduler.create',
      'dynamodb.pointAlert',
      'sns.page',
      'sns.text',
    ]
    expect(await sent('asked')).toEqual([point, page, page, text, arm])
    expect(await sent('reversed')).toEqual([point, text, page, page, arm])
  })
})

describe('crash points', () => {
  // In parts, so that each has its time on a busy machine.
  const parts = [0, 1, 2, 3]
  const partOf = (part: number) =>
    Object.keys(scenarios).filter((_, at) => at % parts.length === part)
  const crashed: number[] = []

  it.each(parts)('are recovered from: one in so many of all scenarios, part %i', async (part) => {
    const which = partOf(part)
    const { once, found } = await exploreCrashPoints({ clinics, which, onceOnly: true, oneIn: 15 })
    expect(found).toEqual([])
    crashed.push(once)
  })

  it('are so many in all parts together', () => {
    expect(parts.flatMap(partOf).toSorted()).toEqual(Object.keys(scenarios).toSorted())
    expect(crashed.reduce((sum, once) => sum + once, 0)).toBeGreaterThan(280)
  })

  it('are recovered from at every call, and at every call of what makes up for it', async () => {
    const which = ['cancels', 'texts a crisis']
    const {
      once,
      twice,
      reversed,
      found,
      events: met,
    } = await exploreCrashPoints({ clinics, which })
    expect(found).toEqual([])
    expect(once).toBeGreaterThan(140)
    expect(twice).toBeGreaterThan(800)
    expect(reversed).toBeGreaterThan(50)
    expect([...met]).toEqual(expect.arrayContaining(['TextRetried', 'PageRetried']))
  })

  it('strike where they say, and nothing of the invocation goes on after', async () => {
    const { calls, struck } = await play({ clinics }, scriptOf('texts a crisis'), {
      order: 'asked',
      crashes: [
        { call: 15, when: 'before' },
        { call: 3, when: 'before' },
      ],
    })
    expect(struck).toEqual([14, 17])
    for (const at of struck)
      expect(calls.slice(at + 1).filter(({ run }) => run.id === calls[at]!.run.id)).toEqual([])
  })
})

describe('the name of a crash point', () => {
  const points: readonly CrashPoint[] = [
    { scenario: 'cancels', order: 'asked', crashes: [] },
    { scenario: 'cancels', order: 'asked', crashes: [{ call: 12, when: 'before' }] },
    {
      scenario: 'texts a crisis',
      order: 'reversed',
      crashes: [
        { call: 3, when: 'after' },
        { call: 4, when: 'before' },
      ],
    },
  ]
  it.each(points)('leads back to it', (point) => {
    expect(readPoint(nameOf(point), Object.keys(scenarios))).toEqual(point)
    const [, name = ''] = /--crash-point "(.*)"$/.exec(commandFor(point)) ?? []
    expect(readOptions(['--crash-point', name]).crashPoint).toEqual(point)
  })

  it.each([
    ['cancels/0/before', '"0" is not the number of a call'],
    ['cancels/2', 'must be followed by /before or /after'],
    ['cancels/2/during', 'not "during"'],
    ['dances/2/before', 'there is no scenario "dances"; there are:'],
  ])('says what is wrong with %s', (name, words) => {
    expect(() => readOptions(['--crash-point', name])).toThrow(words)
  })

  it('of a call that is never made says how many there are', async () => {
    const point = readOptions(['--crash-point', 'cancels/999/before']).crashPoint
    await expect(tellPoint(point!, { clinics })).rejects.toThrow(/no such call: there are \d+$/)
  })

  it('is told apart by slashes, which no scenario has in its own', () => {
    expect(Object.keys(scenarios).filter((each) => /["/]/.test(each))).toEqual([])
  })
})
