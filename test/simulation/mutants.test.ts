// The simulator must be able to fail: each of these breaks the code in one way, and is found by an invariant.
import { describe, expect, it, vi } from 'vitest'
import { addHours } from '../../shared/calendar/index.ts'
import type { Alarm } from '../../shared/chart/decide/alerts.ts'
import type { Draft } from '../../shared/chart/draft.ts'
import type { WakeUp } from '../../shared/gateways/types.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'
import { seedsAtMost, seedsToFind, violationsIn } from './seeds.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/loop/dispatch.ts', async (load) => {
  const real = await load<typeof import('../../shared/loop/dispatch.ts')>()
  const dispatch: typeof real.dispatch = (deps, clinic, chart, events) => {
    const everyones = chart.openTexts.map(
      ({ textId }) => ({ type: 'TextRetried', textId }) as const,
    )
    return real.dispatch(
      deps,
      clinic,
      chart,
      broken.by === 'ignores the lease' ? [...events, ...everyones] : events,
    )
  }
  return { ...real, dispatch }
})
vi.mock('../../shared/quarantine/quarantine.ts', async (load) => {
  const real = await load<typeof import('../../shared/quarantine/quarantine.ts')>()
  const quarantineIfUnreadable: typeof real.quarantineIfUnreadable = async (...about) =>
    broken.by === 'tells nobody of a chart it cannot read'
      ? undefined
      : real.quarantineIfUnreadable(...about)
  return { ...real, quarantineIfUnreadable }
})
vi.mock('../../shared/chart/decide.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide.ts')>()
  const decide: typeof real.decide = (policy, chart, command) =>
    real.decide(
      policy,
      chart,
      broken.by === 'drops cause ids' ? { ...command, cause: null } : command,
    )
  return { ...real, decide }
})
vi.mock('../../shared/calendar/contact-window.ts', async (load) => {
  const real = await load<typeof import('../../shared/calendar/contact-window.ts')>()
  const nextContact: typeof real.nextContact = (at, contact) =>
    broken.by === 'sends at night' ? at : real.nextContact(at, contact)
  return { ...real, nextContact }
})
vi.mock('../../shared/chart/agenda/escalations.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/agenda/escalations.ts')>()
  const escalations: typeof real.escalations = (policy, chart) => {
    if (broken.by === 'escalates an hour late')
      return real.escalations(policy, chart).map((due) => ({ ...due, at: addHours(due.at, 1) }))
    if (broken.by === 'holds for ever what somebody took') {
      const alerts = chart.alerts.filter(({ held }) => !held)
      return real.escalations(policy, { ...chart, alerts })
    }
    if (broken.by !== 'never escalates what can wait') return real.escalations(policy, chart)
    const alerts = chart.alerts.filter(({ escalation }) => !/urgent|routine/.test(escalation))
    return real.escalations(policy, { ...chart, alerts })
  }
  return { ...real, escalations }
})
vi.mock('../../shared/chart/contact.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/contact.ts')>()
  const earliestReminder: typeof real.earliestReminder = (policy, chart, from, reserved) =>
    broken.by === 'forgets the caps'
      ? real.earliestReminder(policy, { ...chart, reminderTimes: [] }, from, reserved)
      : real.earliestReminder(policy, chart, from, reserved)
  return { ...real, earliestReminder }
})
vi.mock('../../shared/chart/decide/opt-out.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/opt-out.ts')>()
  const optOut: typeof real.optOut = (...all) => {
    if (broken.by !== 'forgets STOP') real.optOut(...all)
  }
  return { ...real, optOut }
})
vi.mock('../../shared/chart/decide/answering.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/answering.ts')>()
  const answer: typeof real.answer = (draft, values) =>
    real.answer(draft, broken.by === 'records every answer as 0' ? values.map(() => 0) : values)
  return { ...real, answer }
})
vi.mock('../../shared/chart/decide/texts.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/texts.ts')>()
  const text: typeof real.text = (draft, kind, purpose, body) => {
    if (broken.by === 'forgets the crisis reply' && purpose.kind === 'crisis') return
    real.text(draft, kind, purpose, body)
  }
  return { ...real, text }
})
vi.mock('../../shared/chart/decide/alerts.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/alerts.ts')>()
  /** The alert that stands in for every later one of its kind. */
  const first = ({ chart }: Draft, { kind }: Alarm) =>
    broken.by === 'tells only of the first undelivered notice' && kind === 'undelivered-notice'
      ? chart.alerts.find((each) => each.kind === kind)?.alertId
      : undefined
  const raise: typeof real.raise = (draft, alarm, messageId) =>
    first(draft, alarm) ?? real.raise(draft, alarm, messageId)
  const raiseOrUpgrade: typeof real.raiseOrUpgrade = (draft, alarm, reopen) =>
    first(draft, alarm) ?? real.raiseOrUpgrade(draft, alarm, reopen)
  const escalate: typeof real.escalate = (draft, alertId) => {
    if (broken.by === 'acknowledges by timer')
      draft.emit({ type: 'AlertAcknowledged', alertId, by: 'timer', disposition: 'old', note: '' })
    else real.escalate(draft, alertId)
  }
  return { ...real, escalate, raise, raiseOrUpgrade }
})
vi.mock('../../shared/chart/decide/acknowledging.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/acknowledging.ts')>()
  const acknowledge: typeof real.acknowledge = (draft, command) => {
    const { alertId, by, disposition, note } = command
    if (broken.by === 'ends an emergency by a voicemail' && disposition === 'not-reached') {
      const clearedForTreatment = false
      draft.emit({ type: 'AlertAcknowledged', alertId, by, disposition, note, clearedForTreatment })
      return
    }
    const clears = broken.by === 'clears whoever is acknowledged' && disposition !== 'not-reached'
    return real.acknowledge(draft, clears ? { ...command, clearedForTreatment: true } : command)
  }
  return { ...real, acknowledge }
})
vi.mock('../../shared/chart/decide/scores.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/scores.ts')>()
  const enterScore: typeof real.enterScore = (draft, command) => {
    const isLate = Date.parse(draft.at) - Date.parse(command.takenAt) > 3_600_000
    return broken.by === 'loses a late score' && isLate
      ? undefined
      : real.enterScore(draft, command)
  }
  return { ...real, enterScore }
})
vi.mock('../../shared/chart/decide/flags.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/flags.ts')>()
  const raiseFlags: typeof real.raiseFlags = (...all) =>
    broken.by === 'overlooks item nine' ? false : real.raiseFlags(...all)
  return { ...real, raiseFlags }
})
vi.mock('../../shared/chart/decide/review.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/review.ts')>()
  const review: typeof real.review = (draft) => {
    if (broken.by !== 'gives no advice') real.review(draft)
  }
  return { ...real, review }
})

/** Wake-ups as the service armed them, by chart: the last, and each by the version it was armed on. */
const armed = new Map<string, WakeUp>()
const armedOn = ({ clinicId, patientId }: ChartKey, on: number | 'last' = 'last') =>
  `${clinicId}#${patientId} ${on}`
const noting = (deps: Deps): Deps['wakeUps'] => ({
  ...deps.wakeUps,
  arm: async (wakeUp) => {
    await deps.wakeUps.arm(wakeUp)
    for (const each of ['last', wakeUp.on] as const) armed.set(armedOn(wakeUp, each), wakeUp)
  },
})

/** What stands in for an invocation's own dependencies. */
const tampered: Readonly<Record<string, (deps: Deps) => Deps>> = {
  'skips the write-ahead wake-up': (deps) => ({ ...deps, wakeUps: { arm: async () => undefined } }),
  'takes back the wake-up it needs': (deps) => ({
    ...deps,
    wakeUps: {
      ...noting(deps),
      takeBack: async (wakeUp) => deps.wakeUps.takeBack?.(armed.get(armedOn(wakeUp)) ?? wakeUp),
    },
  }),
  'takes wake-ups back before its commit stands': (deps) => ({
    ...deps,
    wakeUps: noting(deps),
    store: {
      ...deps.store,
      append: async (key, commit) => {
        const useless = commit.useless?.map((on) => armed.get(armedOn(key, on))) ?? []
        for (const each of useless) if (each) await deps.wakeUps.takeBack?.(each)
        return deps.store.append(key, commit)
      },
    },
  }),
  'swallows a conflict': (deps) => ({
    ...deps,
    store: {
      ...deps.store,
      append: async (key, commit) => {
        await deps.store.append(key, commit)
        return 'appended'
      },
    },
  }),
  'chains no commit to the one before it': (deps) => ({
    ...deps,
    store: {
      ...deps.store,
      append: (key, { previous: _, ...loose }) => deps.store.append(key, loose),
    },
  }),
  'double-pages': (deps) => ({
    ...deps,
    pages: {
      ...deps.pages,
      publish: async (page) => {
        await deps.pages.publish(page)
        return deps.pages.publish(page)
      },
    },
  }),
  'refuses its own pages': (deps) => ({
    ...deps,
    pages: {
      ...deps.pages,
      publish: async () => ({ kind: 'refused', reason: 'not-allowed' }),
      text: async () => ({ kind: 'refused', reason: 'not-allowed' }),
    },
  }),
  'logs a number': (deps) => ({
    ...deps,
    texts: {
      send: (text) => {
        deps.log.info('sending', { to: text.to })
        return deps.texts.send(text)
      },
    },
  }),
}

const mutants: readonly (readonly [mutant: string, ...invariants: string[]])[] = [
  ['skips the write-ahead wake-up', 'work-has-a-wake-up'],
  ['takes back the wake-up it needs', 'only-the-useless-is-taken-back'],
  ['takes wake-ups back before its commit stands', 'only-the-useless-is-taken-back'],
  ['ignores the lease', 'one-copy'],
  ['drops cause ids', 'texts-are-kept', 'scores-count-once'],
  ['sends at night', 'reminders-in-the-window'],
  ['forgets STOP', 'stop-is-honoured'],
  ['swallows a conflict', 'chart-is-fold', 'texts-are-kept', 'requests-are-kept'],
  ['chains no commit to the one before it', 'commits-are-chained'],
  ['double-pages', 'one-copy'],
  ['acknowledges by timer', 'people-end-alerts'],
  ['escalates an hour late', 'alerts-escalate'],
  ['never escalates what can wait', 'alerts-escalate'],
  ['logs a number', 'nothing-told'],
  ['ends an emergency by a voicemail', 'people-end-alerts'],
  ['clears whoever is acknowledged', 'holds-need-clearance'],
  ['holds for ever what somebody took', 'alerts-escalate'],
  ['loses a late score', 'requests-are-kept', 'requests-are-accepted', 'nothing-broken'],
  ['forgets the caps', 'caps-are-kept'],
  ['overlooks item nine', 'crisis-is-paged'],
  ['forgets the crisis reply', 'crisis-is-answered'],
  ['refuses its own pages', 'crisis-is-paged'],
  ['refuses its own pages', 'pages-leave'],
  ['tells only of the first undelivered notice', 'notice-arrives', 'failed-notice-is-told'],
  ['records every answer as 0', 'answers-are-kept'],
  ['gives no advice', 'advice-is-current'],
  ['tells nobody of a chart it cannot read', 'unreadable-is-paged'],
]

describe('the simulator finds a service that', () => {
  it.each(mutants)('%s', async (mutant, ...invariants) => {
    broken.by = mutant
    expect(await seedsToFind(invariants, tampered[mutant])).toBeLessThanOrEqual(seedsAtMost)
  })

  it('is broken, and no other: unbroken, the same seeds are clean', async () => {
    broken.by = ''
    for (let seed = 1; seed <= seedsAtMost; seed++) expect(await violationsIn(seed)).toEqual([])
  })
})
