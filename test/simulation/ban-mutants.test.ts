// The simulator must be able to find a service that lets a patient drive sooner than they were told.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/chart/evolve/sessions.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/evolve/sessions.ts')>()
  const { SessionVoided } = real.patientsAndSessions
  const forgetful: typeof SessionVoided = (...all) => ({
    ...SessionVoided(...all),
    banStandsUntil: null,
  })
  const patientsAndSessions: typeof real.patientsAndSessions = {
    ...real.patientsAndSessions,
    SessionVoided: (...all) =>
      (broken.by === 'forgets a ban with the session it came of' ? forgetful : SessionVoided)(
        ...all,
      ),
  }
  return { ...real, patientsAndSessions }
})
vi.mock('../../shared/chart/decide/tell-ban.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/tell-ban.ts')>()
  const tellBan: typeof real.tellBan = (draft, sessionId) => {
    const own = draft.chart.sessions.filter((each) => each.sessionId === sessionId)
    if (broken.by !== 'tells of one session alone') return real.tellBan(draft, sessionId)
    const chart = { ...draft.chart, sessions: own, banStandsUntil: null }
    const alone = new Proxy(draft, {
      get: (target, name) => {
        const found = name === 'chart' ? chart : Reflect.get(target, name)
        return typeof found === 'function' ? found.bind(target) : found
      },
    })
    real.tellBan(alone, sessionId)
  }
  return { ...real, tellBan }
})

const violated = async () => {
  const script = scenarios['is treated twice in a day, and the later one voided']
  if (!script) throw new Error('no such scenario')
  const { violations } = await play({ clinics }, script, { order: 'asked', crashes: [] })
  return violations.map(({ invariant }) => invariant)
}

describe('the simulator', () => {
  beforeEach(() => {
    broken.by = ''
  })

  it('finds nothing wrong with a service that keeps to what it told', async () => {
    expect(await violated()).toEqual([])
  })

  it.each(['forgets a ban with the session it came of', 'tells of one session alone'])(
    'finds a service that %s',
    async (mutant) => {
      broken.by = mutant
      expect(await violated()).toContain('bans-never-shrink')
    },
  )
})
