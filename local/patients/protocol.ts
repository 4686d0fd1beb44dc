// How the simulated patients are judged: depression by PHQ-9.
import { phq9 } from '../../shared/instruments/rows/phq-9.ts'
import { scaleRow } from '../../shared/instruments/scale.ts'
import { protocolFor } from '../../shared/outcomes/index.ts'

/** A loss by two scales, weekly looks. */
export const depressionProtocol = protocolFor('depression', scaleRow(phq9), {
  policy: 'two-scales',
})
/** As for a clinic whose settings say nothing. */
export const measuredProtocol = protocolFor('depression', scaleRow(phq9))
/** The same where the question of the day is asked. */
export const sensingProtocol = protocolFor('depression', scaleRow(phq9), { sensor: true })
