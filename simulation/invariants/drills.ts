// The weekly drill: that a page reaches a person is tested, in clinic hours, and is nothing else.
import { addDays, dayMs, hourMs, isOpen, nextOpening } from '../../shared/calendar/index.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import type { Invariant } from './invariant.ts'

export const drills: readonly Invariant[] = [
  {
    name: 'drills-are-tests',
    says: 'A drill asks for a page to the clinic and to whoever is on call in its own commit, as a test that is no emergency; its chart is nobody’s, texts nobody, and stands in no digest.',
    commit: (ledger, seen, { events }) => {
      const isHeld = events.some(({ type }) => type === 'DrillHeld')
      const fail = (detail: string) => ledger.fail('drills-are-tests', seen, detail)
      for (const event of events) {
        if (event.type === 'AlertRaised' && (event.kind === 'drill') !== isHeld)
          fail(`${event.alertId} is ${isHeld ? 'more than' : 'not'} a drill`)
        if (event.type === 'TextRequested' && seen.chart.drilledAt !== null)
          fail(`it texts ${event.textId}`)
      }
      if (!isHeld) return
      const open = seen.chart.alerts.findLast(({ kind }) => kind === 'drill')
      const asked = seen.chart.openPages.filter(({ alertId }) => alertId === open?.alertId)
      for (const to of ['topic', 'on-call'] as const)
        if (!asked.some((each) => each.to === to)) fail(`nobody is paged by ${to}`)
      if (open?.level !== 'routine') fail('it passes for what is none')
    },
    digest: (ledger, { alertIds }) => {
      for (const seen of ledger.seen.values())
        for (const { alertId, kind } of seen.chart.alerts)
          if (kind === 'drill' && alertIds.includes(alertId))
            ledger.fail('drills-are-tests', seen, `${alertId} stands in a digest`)
    },
  },
  {
    name: 'drills-are-weekly',
    says: 'From the first on a drill is held once a week while the clinic is open, within two hours of its opening.',
    commit: (ledger, seen, { events, at }, before) => {
      if (!events.some(({ type }) => type === 'DrillHeld')) return
      const { hours, timezone } = seen.policy.clinic
      if (before.drilledAt !== null) {
        if (Date.parse(at) - Date.parse(before.drilledAt) < 6 * dayMs)
          ledger.fail('drills-are-weekly', seen, 'it comes again within six days')
        if (ledger.calmSince(seen) < ledger.now() - 2 * hourMs && !isOpen(hours, timezone, at))
          ledger.fail('drills-are-weekly', seen, 'nobody is there')
      }
      const due = nextOpening(hours, timezone, addDays(at, 6.5)) ?? at
      ledger.promise(
        'drills-are-weekly',
        seen,
        {
          ms: 2 * hourMs,
          kept: () => wasHeldSince(seen.chart, at),
          detail: 'the next one is not held',
        },
        Date.parse(due),
      )
    },
  },
]

const wasHeldSince = ({ drilledAt }: ChartState, at: string): boolean =>
  drilledAt !== null && drilledAt > at
