// Crash points must be able to find what is wrong: each of these services works as long as nothing crashes in it.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Deps } from '../../shared/loop/deps.ts'
import { exploreCrashPoints, type Found } from '../../simulation/crash-points/explore.ts'
import { commandFor } from '../../simulation/crash-points/point.ts'
import { tellFound, tellPoint } from '../../simulation/crash-points/tell.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/chart/decide.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide.ts')>()
  const decide: typeof real.decide = (policy, chart, command) => {
    const forgetful = broken.by === 'forgets which texts it has had'
    return real.decide(policy, chart, forgetful ? { ...command, cause: null } : command)
  }
  return { ...real, decide }
})
vi.mock('../../shared/chart/agenda.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/agenda.ts')>()
  const firstDue: typeof real.firstDue = (...all) => {
    const dues = real.agenda(...all)
    const [, { openTexts }] = all
    const tried = new Map(openTexts.map(({ textId, attempts }) => [textId, attempts]))
    const isSeen = (due: (typeof dues)[number]): boolean => {
      switch (broken.by) {
        case 'never takes over what another invocation left':
          return due.kind !== 'text' && due.kind !== 'page'
        case 'takes over only once':
          return due.kind !== 'text' || (tried.get(due.textId) ?? 0) < 2
        default:
          return true
      }
    }
    return dues.find(isSeen) ?? null
  }
  return { ...real, firstDue }
})
vi.mock('../../functions/edge/wake.ts', async (load) => {
  const real = await load<typeof import('../../functions/edge/wake.ts')>()
  const wake: typeof real.wake = async (deps, key, options) => {
    const isItsOwn = options !== undefined
    const isSkipped = broken.by === 'takes a text that comes again for done with'
    return isSkipped && !isItsOwn ? null : real.wake(deps, key, options)
  }
  return { ...real, wake }
})

type Later = () => Promise<unknown>

/** Puts a call off until a chart's next commit is made. */
function afterCommit(deps: Deps, put: (later: (call: Later) => void) => Partial<Deps>): Deps {
  const waiting: Later[] = []
  const { store, ...rest } = put((call) => void waiting.push(call))
  const append: Deps['store']['append'] = async (key, commit) => {
    const outcome = await deps.store.append(key, commit)
    for (const call of waiting.splice(0)) await call()
    return outcome
  }
  return { ...deps, ...rest, store: { ...deps.store, ...store, append } }
}

const tampered: Readonly<Record<string, (deps: Deps) => Deps>> = {
  'commits before it arms the wake-up': (deps) =>
    afterCommit(deps, (later) => ({
      wakeUps: { arm: async (wakeUp) => later(() => deps.wakeUps.arm(wakeUp)) },
    })),
  'points to an alert after the commit that raises it': (deps) =>
    afterCommit(deps, (later) => ({
      store: {
        ...deps.store,
        pointAlert: async (key, alertId) => later(() => deps.store.pointAlert(key, alertId)),
      },
    })),
  'keeps a STOP with its number after the commit that takes it': (deps) =>
    afterCommit(deps, (later) => ({
      store: {
        ...deps.store,
        noteOptOut: async (...said) => later(() => deps.store.noteOptOut(...said)),
      },
    })),
  'marks a text as sent before it publishes it': (deps) =>
    afterCommit(deps, (later) => ({
      texts: {
        send: async (text) => {
          later(() => deps.texts.send(text))
          return { kind: 'sent', carrierId: text.textId }
        },
      },
    })),
  'claims a number after the commit that needs it': (deps) => {
    const claimed = new Map<string, Parameters<Deps['store']['claimName']>[1]>()
    return afterCommit(deps, (later) => ({
      store: {
        ...deps.store,
        claimName: async (phone, key) => {
          claimed.set(phone, key)
          later(() => deps.store.claimName(phone, key))
          return 'claimed'
        },
        findPhone: async (clinicId, phone) => {
          const known = await deps.store.findPhone(clinicId, phone)
          return { ...known, owner: claimed.get(phone) ?? known.owner }
        },
      },
    }))
  },
}

/** What is wrong, what finds it, in which scenario, and at how many crash points at least. */
const mutants = [
  [
    'commits before it arms the wake-up',
    { by: 'notice-arrives', patient: 'is treated by staff who ask only once', points: 2 },
  ],
  [
    'points to an alert after the commit that raises it',
    { by: 'requests-are-accepted', patient: 'texts a crisis', points: 2 },
  ],
  [
    'marks a text as sent before it publishes it',
    { by: 'sent-has-left', patient: 'cancels', points: 2 },
  ],
  [
    'claims a number after the commit that needs it',
    { by: 'numbers-are-owned', patient: 'changes number with staff who ask only once', points: 2 },
  ],
  [
    'keeps a STOP with its number after the commit that takes it',
    {
      by: 'numbers-are-left-alone',
      patient: 'moves away from a number that says STOP then, and comes back',
      points: 1,
    },
  ],
  [
    'never takes over what another invocation left',
    { by: 'notice-arrives', patient: 'is treated by staff who ask only once', points: 4 },
  ],
  [
    'takes a text that comes again for done with',
    { by: 'crisis-is-answered', patient: 'texts a crisis', points: 2 },
  ],
  [
    'forgets which texts it has had',
    { by: 'texts-are-kept', patient: 'texts a crisis', points: 8 },
  ],
] as const

const explore = (mutant: string, patient: string, onceOnly: boolean) => {
  broken.by = mutant
  const tamper = tampered[mutant]
  return exploreCrashPoints({ clinics, which: [patient], onceOnly, ...(tamper && { tamper }) })
}

const foundBy = (found: readonly Found[], invariant: string) =>
  found.filter(({ violations }) => violations.some((each) => each.invariant === invariant))

beforeEach(() => {
  broken.by = ''
})

describe('crash points find a service that', () => {
  it.each(mutants)('%s', async (mutant, { by, patient, points }) => {
    const { found } = await explore(mutant, patient, true)
    const caught = foundBy(found, by)
    expect(caught.length).toBeGreaterThanOrEqual(points)
    // While nothing crashes it passes for a sound one.
    expect(caught.filter(({ point }) => point.crashes.length === 0)).toEqual([])
  })

  it('takes over what another left, but not when that fails too: by two crashes in a row', async () => {
    const found = await explore(
      'takes over only once',
      'is treated by staff who ask only once',
      false,
    )
    const caught = foundBy(found.found, 'notice-arrives')
    expect(caught.length).toBeGreaterThanOrEqual(4)
    expect(caught.filter(({ point }) => point.crashes.length < 2)).toEqual([])
  })

  it('tells each with the command that plays it again, and the simplest with its story', async () => {
    const mutant = 'points to an alert after the commit that raises it'
    const { found } = await explore(mutant, 'texts a crisis', true)
    const options = { clinics, tamper: tampered[mutant]! }
    const lines = await tellFound(found, options)
    const [first] = found
    expect(lines).toContain(`  see it again: ${commandFor(first!.point)}`)
    expect(lines.filter((line) => / crash-(before|after)$/.test(line))).toHaveLength(1)
    expect(lines.some((line) => line.includes('VIOLATED requests-are-accepted'))).toBe(true)
    expect(lines.length).toBeLessThan(90)
    const again = await tellPoint(first!.point, options)
    expect(again.violations).toEqual(first!.violations)
  })
})
