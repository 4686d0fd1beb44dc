import type { Alert, ChartState } from '../state.ts'

/** The chart with one of its alerts made another. */
export function change(chart: ChartState, alertId: string, to: (from: Alert) => Alert): ChartState {
  return {
    ...chart,
    alerts: chart.alerts.map((each) => (each.alertId === alertId ? to(each) : each)),
  }
}
