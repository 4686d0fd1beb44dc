// Nothing accepted or planned may be left unasked: each of these forgets in one way, and is found by an invariant.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/chart/agenda/unconfirmed.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/agenda/unconfirmed.ts')>()
  const unconfirmed: typeof real.unconfirmed = (policy, chart) => {
    const dues = real.unconfirmed(policy, chart)
    if (broken.by === 'asks of no session whether it took place') return []
    return broken.by === 'asks while the session is going on'
      ? dues.map((due) => ({ ...due, at: '2026-03-02T17:05:00.000Z' as typeof due.at }))
      : dues
  }
  return { ...real, unconfirmed }
})
vi.mock('../../shared/chart/agenda/follow-up.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/agenda/follow-up.ts')>()
  const followUps: typeof real.followUps = (policy, chart) => {
    const decision = chart.decisions.at(-1)?.decision
    const isForgotten =
      (broken.by === 'forgets an accepted booster' && decision === 'accept') ||
      (broken.by === 'forgets a deferral' && decision === 'defer')
    return isForgotten ? [] : real.followUps(policy, chart)
  }
  return { ...real, followUps }
})
vi.mock('../../shared/chart/decide/silence.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/silence.ts')>()
  const tellOfSilence: typeof real.tellOfSilence = (draft, closed) => {
    const isTold = draft.chart.alerts.some(({ kind }) => kind === 'silent')
    if (broken.by !== 'tells of silence only once' || !isTold) real.tellOfSilence(draft, closed)
  }
  return { ...real, tellOfSilence }
})
vi.mock('../../shared/chart/decide/done.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/done.ts')>()
  const answerQuestions: typeof real.answerQuestions = (draft, deed) => {
    if (broken.by !== 'ends what was asked by itself') return real.answerQuestions(draft, deed)
    const kinds = ['session-unconfirmed', 'booster-unbooked'] as const
    real.endBy(draft, kinds, { ...deed, by: 'timer' })
  }
  return { ...real, answerQuestions }
})
vi.mock('../../shared/chart/agenda/escalations.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/agenda/escalations.ts')>()
  const escalations: typeof real.escalations = (policy, chart) => {
    const isSlow = broken.by === 'leaves what is told anew to the slow rounds'
    const alerts = chart.alerts.map((each) => ({ ...each, toldAt: null }))
    return real.escalations(policy, isSlow ? { ...chart, alerts } : chart)
  }
  return { ...real, escalations }
})

const found = async (scenario: string): Promise<readonly string[]> => {
  const script = scenarios[scenario]
  if (!script) throw new Error('no such scenario')
  const { violations } = await play({ clinics }, script, { order: 'asked', crashes: [] })
  return violations.map(({ invariant }) => invariant)
}

const booked = 'is booked twice, and nobody says how it went'
const accepted = 'accepts a booster that nobody books'
const mutants = [
  ['asks of no session whether it took place', booked, 'planned-is-asked'],
  ['asks while the session is going on', booked, 'planned-is-asked'],
  ['ends what was asked by itself', booked, 'people-end-alerts'],
  ['forgets an accepted booster', accepted, 'decided-is-followed'],
  [
    'forgets a deferral',
    'puts a booster off until a day on which nobody thinks of it',
    'decided-is-followed',
  ],
  [
    'tells of silence only once',
    'falls silent for weeks, whatever is done about it',
    'silence-is-told',
  ],
  [
    'leaves what is told anew to the slow rounds',
    'tells of a crisis once more when pages have become slow',
    'alerts-escalate',
  ],
] as const

beforeEach(() => {
  broken.by = ''
})

describe('the scenarios find a service that', () => {
  it.each(mutants)('%s', async (mutant, scenario, invariant) => {
    expect(await found(scenario)).toEqual([])
    broken.by = mutant
    expect(await found(scenario)).toContain(invariant)
  })
})
