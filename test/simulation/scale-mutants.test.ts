// The simulator must be able to find a service that hears some of its patients less than others, or asks them too little.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addDays, localDay } from '../../shared/calendar/index.ts'
import type { OpenSlot } from '../../shared/chart/course.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/chart/decide/flags.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/flags.ts')>()
  const raiseFlags: typeof real.raiseFlags = (...all) =>
    broken.by === 'hears nothing of what is entered' && all[5] === 'clinic'
      ? false
      : real.raiseFlags(...all)
  return { ...real, raiseFlags }
})
vi.mock('../../shared/chart/decide/check-in.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/check-in.ts')>()
  const closeAndScore: typeof real.closeAndScore = (draft, reason) =>
    broken.by === 'goes on asking for what was entered' && reason === 'entered'
      ? []
      : real.closeAndScore(draft, reason)
  return { ...real, closeAndScore }
})
vi.mock('../../shared/chart/decide/on-demand.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/on-demand.ts')>()
  const { say } = await import('../../shared/chart/say.ts')
  const { replies } = await import('../../shared/chart/decide/idle.ts')
  const offer: typeof real.offer = (draft) =>
    broken.by === 'has nothing to offer'
      ? replies(draft, 'nothing-open', say(draft).nothingOpen())
      : real.offer(draft)
  const takeUp: typeof real.takeUp = (...all) =>
    broken.by === 'forgets what it offered' ? null : real.takeUp(...all)
  return { ...real, offer, takeUp }
})
vi.mock('../../shared/chart/decide/texts.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/texts.ts')>()
  const text: typeof real.text = (draft, kind, purpose, body) => {
    const isInvite = purpose.kind === 'invite' && purpose.onDemand === true
    if (broken.by !== 'opens what it invites nobody to' || !isInvite)
      real.text(draft, kind, purpose, body)
  }
  return { ...real, text }
})
/** A weekly scale that comes the day after the one before it. */
const hurried = ({ closedCheckIns }: ChartState, each: OpenSlot): OpenSlot => {
  const last = closedCheckIns.findLast(({ slot }) => slot.startsWith('f'))
  if (each.slot.kind !== 'full' || !last) return each
  const dueAt = addDays(last.at, 1)
  return { ...each, dueAt, slot: { kind: 'full', localDay: localDay(dueAt, 'America/New_York') } }
}
vi.mock('../../shared/chart/course.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/course.ts')>()
  const openSlots: typeof real.openSlots = (...all) =>
    real
      .openSlots(...all)
      .map((each) => (broken.by === 'asks its scales day after day' ? hurried(all[1], each) : each))
      .filter(
        ({ slot }) =>
          broken.by !== 'asks once and no more' || slot.kind !== 'watch' || slot.time === 1,
      )
  return { ...real, openSlots }
})
vi.mock('../../shared/chart/decide/watch-scales.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/watch-scales.ts')>()
  const watchScale: typeof real.watchScale = (...all) => {
    if (broken.by !== 'watches the deciding scale alone') real.watchScale(...all)
  }
  return { ...real, watchScale }
})
vi.mock('../../shared/chart/decide/unfinished.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/unfinished.ts')>()
  const askForItem: typeof real.askForItem = (...all) => {
    if (broken.by !== 'takes a total for all there is to know') real.askForItem(...all)
  }
  const tellUnfinished: typeof real.tellUnfinished = (...all) => {
    if (broken.by !== 'lets what is unfinished go') real.tellUnfinished(...all)
  }
  return { ...real, askForItem, tellUnfinished }
})
vi.mock('../../shared/chart/agenda/entry-due.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/agenda/entry-due.ts')>()
  const entriesDue: typeof real.entriesDue = (...all) =>
    broken.by === 'asks nobody for what is not entered' ? [] : real.entriesDue(...all)
  return { ...real, entriesDue }
})

const violated = async (name: string) => {
  const script = scenarios[name]
  if (!script) throw new Error(`no scenario ${name}`)
  const { violations } = await play({ clinics }, script, { order: 'asked', crashes: [] })
  return violations.map(({ invariant }) => invariant)
}

const sent = 'is sent a check-in by day and by night, and asks for one'
const worse = 'gets worse on a scale that does not decide, and leaves one unfinished'
const forgotten = 'is followed by a scale that the clinic forgets to enter'
const mutants = [
  ['hears nothing of what is entered', 'is asked by phone', 'entered-answers-ring'],
  ['goes on asking for what was entered', 'is asked by phone', 'entered-answers-ring'],
  ['has nothing to offer', sent, 'check-ins-are-had'],
  ['forgets what it offered', sent, 'check-ins-are-had'],
  ['opens what it invites nobody to', sent, 'check-ins-are-had'],
  ['asks once and no more', 'is on watch, and misses the repeat', 'watch-is-asked-again'],
  ['asks its scales day after day', 'is on watch, and misses the repeat', 'looks-are-bounded'],
  ['watches the deciding scale alone', worse, 'falls-are-told'],
  ['takes a total for all there is to know', worse, 'gaps-are-asked-about'],
  ['lets what is unfinished go', worse, 'gaps-are-asked-about'],
  ['asks nobody for what is not entered', forgotten, 'entries-are-asked-for'],
] as const

beforeEach(() => {
  broken.by = ''
})

describe('the simulator', () => {
  it.each([...new Set(mutants.map(([, scenario]) => scenario))])(
    'finds nothing wrong while a patient %s',
    async (scenario) => expect(await violated(scenario)).toEqual([]),
  )

  it.each(mutants)('finds a service that %s', async (mutant, scenario, invariant) => {
    broken.by = mutant
    expect(await violated(scenario)).toContain(invariant)
  })
})
