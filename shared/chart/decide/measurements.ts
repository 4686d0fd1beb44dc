// What clinicians measure: urine, liver, blood pressure, weight. Told wrongly, it is voided and entered again, as scores are.
import { measurementKinds } from '../../vocabulary/measured-values.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { raise } from './alerts.ts'
import { conflict, isInFuture, notFound, wrong } from './refusals.ts'
import { review } from './review.ts'

/** The edge has seen to values and units. */
export function enterMeasurement(
  draft: Draft,
  command: CommandOf<'EnterMeasurement'>,
): Refusal | undefined {
  const { kind, takenAt: at, values, finding, note, by } = command
  if (isInFuture(draft, at)) return wrong('at', 'this is in the future')
  const known = draft.chart.measurements.filter((each) => each.kind === kind)
  const twin = known.find((each) => each.at === at)
  if (twin) return conflict(`${kind} of this moment is on record already, as ${twin.measurementId}`)
  const measurementId = `m${draft.chart.counts.measurements + 1}`
  const measured = { measurementId, kind, at, values: [...values], finding, note, by }
  draft.emit({ type: 'MeasurementRecorded', ...measured })
  const [before] = known.filter((each) => each.at < at).toSorted((a, b) => (a.at < b.at ? 1 : -1))
  if (finding !== 'abnormal' || before?.finding === 'abnormal') return
  // Whoever types it in may not be whoever must know of it.
  raise(draft, {
    kind: 'side-effect',
    level: 'urgent',
    escalation: 'urgent',
    rule: `abnormal:${kind}`,
    message: `${measurementKinds[kind].name}: newly entered as abnormal.`,
    subject: `measurement:${measurementId}`,
  })
  review(draft)
}

/** It counts for nothing from now on; what it raised is a person's to end. Voided once more it is voided already. */
export function voidMeasurement(
  draft: Draft,
  { measurementId, reason, by }: CommandOf<'VoidMeasurement'>,
): Refusal | undefined {
  const { measurements, counts } = draft.chart
  if (measurements.some((each) => each.measurementId === measurementId))
    return void draft.emit({ type: 'MeasurementVoided', measurementId, reason, by })
  const number = Number(/^m([1-9]\d*)$/.exec(measurementId)?.[1])
  return number <= counts.measurements ? undefined : notFound(`no measurement ${measurementId}`)
}
