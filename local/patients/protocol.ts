// How the simulated patients are judged: depression by PHQ-9, as it ships.
import { phq9 } from '../../shared/instruments/rows/phq-9.ts'
import { scaleRow } from '../../shared/instruments/scale.ts'
import { protocolFor } from '../../shared/outcomes/index.ts'

export const depressionProtocol = protocolFor('depression', scaleRow(phq9))
