// Alerts: a Flag for whoever opens the chart, and a Task for whoever must act.
import type { Annotation, Flag, Task } from 'fhir/r4.js'
import type { Alert } from '../../chart/state.ts'
import { type AlertLevel, alertKinds } from '../../vocabulary/alerts.ts'
import type { ChartView } from '../chart-view.ts'
import { identifierSystems, ownSystems, systems } from '../systems.ts'
import { concept, idOn, metaOf, names, personReference, subjectOf } from './parts.ts'

const codeOf = ({ kind }: Alert) => ({
  ...concept(ownSystems.alert, kind),
  text: sentence(alertKinds[kind].page),
})

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function commonOf({ chart, trail, setting }: ChartView, { alertId }: Alert) {
  const stamp = trail.alerts.get(alertId) ?? trail.patient
  return {
    id: idOn({ chart }, names.alert(alertId)),
    meta: metaOf(stamp),
    identifier: [{ system: identifierSystems.alert(setting.clinic.id), value: alertId }],
    stamp,
  }
}

/** It stands until it is acknowledged, and goes on for as long as the patient may not be treated because of it. */
export const flagsOf = (view: ChartView): Flag[] =>
  view.chart.alerts.map((alert) => {
    const { stamp: _, ...common } = commonOf(view, alert)
    const { acknowledged, raisedAt } = alert
    const isHeld = view.chart.holds.some(({ alertId }) => alertId === alert.alertId)
    const isOver = acknowledged !== null && !isHeld
    return {
      resourceType: 'Flag',
      ...common,
      status: isOver ? 'inactive' : 'active',
      category: [concept(systems.flagCategory, 'safety', 'Safety')],
      code: codeOf(alert),
      subject: subjectOf(view),
      period: { start: raisedAt, ...(isOver && { end: acknowledged.at }) },
    }
  })

const priorities: Record<AlertLevel, NonNullable<Task['priority']>> = {
  emergency: 'stat',
  urgent: 'urgent',
  routine: 'routine',
}

export const tasksOf = (view: ChartView): Task[] =>
  view.chart.alerts.map((alert) => {
    const { stamp, ...common } = commonOf(view, alert)
    const { acknowledged, taken, raisedAt, level } = alert
    const notes = notesOf(alert)
    return {
      resourceType: 'Task',
      ...common,
      status: statusOf(alert),
      ...(acknowledged && {
        businessStatus: {
          ...concept(ownSystems.alert, 'disposition'),
          text: acknowledged.disposition,
        },
      }),
      intent: 'order',
      priority: priorities[level],
      code: codeOf(alert),
      description: alert.says,
      focus: { reference: `Flag/${common.id}` },
      for: subjectOf(view),
      executionPeriod: { start: raisedAt, ...(acknowledged && { end: acknowledged.at }) },
      authoredOn: raisedAt,
      lastModified: stamp.at,
      ...ownerOf(taken?.by ?? acknowledged?.by ?? null),
      ...(notes.length > 0 && { note: notes }),
    }
  })

const ownerOf = (by: string | null) => (by === null ? {} : { owner: personReference(by) })

function statusOf({ acknowledged, taken }: Alert): Task['status'] {
  if (acknowledged) return 'completed'
  return taken ? 'in-progress' : 'requested'
}

/** What people wrote of it. What patients wrote stays with the conversation. */
function notesOf({ attempts, acknowledged }: Alert): Annotation[] {
  const tried = attempts.map(({ at, note }) => ({ time: at, text: `Not reached. ${note}`.trim() }))
  if (!acknowledged?.note) return tried
  return [...tried, { time: acknowledged.at, text: acknowledged.note }]
}
