import { addHours } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { isOfPatient } from '../alert-rule.ts'
import type { EventOf } from '../events.ts'
import type { Alert, AlertPart, ChartState, OpenPage } from '../state.ts'
import { change } from './change-alert.ts'
import type { Evolvers } from './types.ts'

type Kinds =
  | 'AlertRaised'
  | 'AlertJoined'
  | 'AlertUpgraded'
  | 'AlertEscalated'
  | 'PageRequested'
  | 'PageRetried'
  | 'PageHeldUp'
  | 'PageSent'
  | 'PageFailed'
  | 'AdviceGiven'
  | 'BoosterDecided'
  | 'BoosterFollowedUp'
  | 'ClinicLearned'

export const alertsAndAdvice: Evolvers<Kinds> = {
  AlertRaised: (chart, event, at) => ({
    ...chart,
    alerts: [
      ...chart.alerts,
      {
        alertId: event.alertId,
        kind: event.kind,
        level: event.level,
        escalation: event.escalation,
        rule: event.rule,
        says: event.says,
        about: event.about,
        raisedAt: at,
        step: 0,
        pagedAt: at,
        toldAt: null,
        pageAskedAt: null,
        parts: [partOf(chart, event, at)],
        findings: 1,
        liftedAt: [],
        actedAt: null,
        taken: null,
        held: false,
        attempts: [],
        acknowledged: null,
      },
    ],
    counts: { ...chart.counts, alerts: chart.counts.alerts + 1 },
  }),
  AlertJoined: (chart, event, at) =>
    change(chart, event.alertId, (alert) => ({
      ...alert,
      parts: kept([...alert.parts, partOf(chart, event, at)]),
      findings: alert.findings + 1,
      toldAt: isNews(alert, event) ? (alert.toldAt ?? at) : alert.toldAt,
    })),
  // What got worse needs a person again, even if the milder alert was acknowledged.
  AlertUpgraded: (chart, { alertId, level, escalation, rule, says }, at) =>
    change(chart, alertId, (alert) => ({
      ...alert,
      level,
      escalation,
      rule,
      says,
      step: 0,
      pagedAt: at,
      toldAt: null,
      pageAskedAt: null,
      liftedAt: [...alert.liftedAt.filter((each) => each > addHours(at, -1)), at],
      // Whoever had taken it had taken less.
      taken: null,
      held: false,
      acknowledged: null,
    })),
  AlertEscalated: (chart, { alertId, step }, at) =>
    change(chart, alertId, (alert) => ({ ...alert, step, pagedAt: at, toldAt: null, held: false })),

  PageRequested: (chart, { pageId, alertId, to, contact }, at) => ({
    ...change(chart, alertId, (alert) => ({ ...alert, pageAskedAt: at })),
    openPages: [
      ...chart.openPages,
      { pageId, alertId, to, contact, requestedAt: at, leasedAt: at, attempts: 1 },
    ],
    counts: { ...chart.counts, pages: chart.counts.pages + 1 },
  }),
  PageHeldUp: (chart, { pageId }, at) => ({
    ...chart,
    openPages: chart.openPages.map((each) =>
      each.pageId === pageId ? { ...each, heldUpAt: at } : each,
    ),
  }),
  PageRetried: (chart, { pageId }, at) => ({
    ...chart,
    openPages: chart.openPages.map((each) => (each.pageId === pageId ? retried(each, at) : each)),
  }),
  PageSent: (chart, { pageId }) => withoutPage(chart, pageId),
  PageFailed: (chart, { pageId }) => withoutPage(chart, pageId),

  AdviceGiven: (
    chart,
    {
      status,
      rules,
      episode,
      reviewAt,
      durations,
      lookAgainDays = null,
      sensorFrom = null,
      unimprovedSince = null,
    },
    at,
  ) => ({
    ...chart,
    advice: {
      status,
      rules,
      episode,
      reviewAt,
      durations,
      lookAgainDays,
      sensorFrom,
      unimprovedSince,
      at,
    },
  }),
  ClinicLearned: (chart, { condition, population }) => ({
    ...chart,
    learned: { condition, population },
  }),
  BoosterDecided: (chart, { decision, until, reason, adviceStatus, by }, at) => ({
    ...chart,
    decisions: [
      ...chart.decisions,
      { at, decision, until, reason, adviceStatus, by, followedUp: null },
    ],
  }),
  BoosterFollowedUp: (chart, { decidedAt, level }, at) => ({
    ...chart,
    decisions: chart.decisions.map((each) =>
      each.at === decidedAt ? { ...each, followedUp: { at, level } } : each,
    ),
  }),
}

const isNews = ({ level }: Alert, event: EventOf<'AlertJoined'>): boolean =>
  level === 'emergency' && isOfPatient(event)

/** Parts kept of one alert: how it began, and what came last. */
const partsKept = 20

const kept = (parts: readonly AlertPart[]): readonly AlertPart[] =>
  parts.length <= partsKept ? parts : [...parts.slice(0, 1), ...parts.slice(1 - partsKept)]

function partOf(
  { heard }: ChartState,
  { rule, says, about, messageId }: EventOf<'AlertRaised' | 'AlertJoined'>,
  at: Instant,
): AlertPart {
  const text = messageId !== undefined && heard?.messageId === messageId ? heard.text : null
  return { at, rule, says, about, text }
}

const retried = ({ heldUpAt: _, ...page }: OpenPage, at: OpenPage['leasedAt']): OpenPage => ({
  ...page,
  leasedAt: at,
  attempts: page.attempts + 1,
})

const withoutPage = (chart: ChartState, pageId: string): ChartState => ({
  ...chart,
  openPages: chart.openPages.filter((each) => each.pageId !== pageId),
})
