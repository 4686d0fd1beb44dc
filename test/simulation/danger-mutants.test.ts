// What a person must see and what must not drown them: each of these breaks it in one way, and is found by an invariant.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { seedsAtMost, seedsToFind } from './seeds.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/chart/decide.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide.ts')>()
  const decide: typeof real.decide = (policy, chart, command) => {
    const forgets = broken.by === 'replies to a storm without bound'
    return real.decide(policy, forgets ? { ...chart, crisisTexts: [] } : chart, command)
  }
  return { ...real, decide }
})
vi.mock('../../shared/vocabulary/escalation.ts', async (load) => {
  const real = await load<typeof import('../../shared/vocabulary/escalation.ts')>()
  const graver: typeof real.graver = (one, other) => {
    const rise = real.graver(one, other)
    return broken.by === 'joins without lifting what is graver' ? Math.min(rise, 0) : rise
  }
  return { ...real, graver }
})
vi.mock('../../shared/conversation/index.ts', async (load) => {
  const real = await load<typeof import('../../shared/conversation/index.ts')>()
  const denied = /\b(?:no|not|never|don.?t|nunca|ya no)\b/i
  const read: typeof real.read = (body, ...rest) => {
    const reading = real.read(body, ...rest)
    const { dangers } = reading
    switch (broken.by) {
      case 'overlooks crisis words':
        return { ...reading, dangers: dangers.filter(({ tier }) => !tier.startsWith('crisis')) }
      case 'takes what is denied for nothing':
        return denied.test(body) ? { ...reading, dangers: [] } : reading
      case 'treats medical as concern':
        return {
          ...reading,
          dangers: dangers.map((each) =>
            each.tier === 'medical' ? { ...each, tier: 'concern' } : each,
          ),
        }
      default:
        return reading
    }
  }
  const quotesOurs: typeof real.quotesOurs = (...all) =>
    broken.by !== 'reads a thumb as a text' && real.quotesOurs(...all)
  return { ...real, read, quotesOurs }
})
vi.mock('../../shared/chart/decide/listing.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/listing.ts')>()
  const list: typeof real.list = (draft, messageId) => {
    if (broken.by === 'drops the listing of free text') return
    const open = draft.chart.alerts.find(
      ({ kind, acknowledged }) => kind === 'message' && !acknowledged,
    )
    if (open && broken.by === 'ends a message when the patient writes again')
      draft.emit({
        type: 'AlertAcknowledged',
        alertId: open.alertId,
        by: 'service',
        disposition: 'superseded',
        note: '',
      })
    real.list(draft, messageId)
  }
  return { ...real, list }
})
vi.mock('../../shared/chart/decide/alerts.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/alerts.ts')>()
  const raise: typeof real.raise = (draft, alarm, messageId) => {
    const before = draft.events.length
    const isWordless = broken.by === 'keeps no words of what it hears'
    const alertId = real.raise(draft, alarm, isWordless ? undefined : messageId)
    const types = draft.events.slice(before).map(({ type }) => type)
    const hasOnlyJoined = types.includes('AlertJoined') && !types.includes('PageRequested')
    if (broken.by === 'pages every finding that joins' && hasOnlyJoined) {
      const pageId = draft.nextPageId()
      draft.emit({ type: 'PageRequested', pageId, alertId, to: 'topic', contact: 0 })
    }
    return alertId
  }
  return { ...real, raise }
})
vi.mock('../../shared/chart/decide/dangers.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/dangers.ts')>()
  const holdQuestions: typeof real.holdQuestions = (draft) => {
    if (broken.by !== 'goes on with the questionnaire after 988') real.holdQuestions(draft)
  }
  return { ...real, holdQuestions }
})
vi.mock('../../shared/chart/decide/somebody-else.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/somebody-else.ts')>()
  const somebodyElse: typeof real.somebodyElse = (draft, reading, command) =>
    broken.by === 'ignores a death told' && reading.someoneElse === 'deceased'
      ? null
      : real.somebodyElse(draft, reading, command)
  return { ...real, somebodyElse }
})

const mutants: readonly (readonly [mutant: string, ...invariants: string[]])[] = [
  ['drops the listing of free text', 'texts-are-seen-to'],
  ['keeps no words of what it hears', 'danger-is-seen'],
  // What no rule hears the model may still lift, but only to the mildest crisis.
  ['overlooks crisis words', 'danger-rings'],
  ['takes what is denied for nothing', 'danger-rings'],
  ['treats medical as concern', 'danger-rings'],
  ['joins without lifting what is graver', 'danger-rings'],
  ['pages every finding that joins', 'pages-are-bounded'],
  ['replies to a storm without bound', 'replies-are-bounded'],
  ['goes on with the questionnaire after 988', 'emergencies-end-questions'],
  ['ignores a death told', 'strangers-are-left-alone'],
  ['ends a message when the patient writes again', 'people-end-alerts'],
  ['reads a thumb as a text', 'machines-raise-nothing'],
]

beforeEach(() => {
  broken.by = ''
})

describe('the simulator finds a service that', () => {
  it.each(mutants)('%s', async (mutant, ...invariants) => {
    broken.by = mutant
    expect(await seedsToFind(invariants)).toBeLessThanOrEqual(seedsAtMost)
  })
})
