// Which scales were answered, and what their answers and scores are called: for responses and observations alike.
import { policyFor } from '../../chart/policy.ts'
import type { Instrument } from '../../instruments/types.ts'
import type { InstrumentId } from '../../vocabulary/ids.ts'
import type { ChartView } from '../chart-view.ts'
import type { Reading } from '../record/trail.ts'
import { idOn, names } from './parts.ts'

/** Null for one that the clinic does not have any more. */
export const instrumentOf = ({ setting }: ChartView, id: InstrumentId): Instrument | null =>
  policyFor(setting.clinic).instrument(id)

/** Whether anything of it was answered, on a scale that the clinic still has. */
export const isAnswered = (view: ChartView, { answers, instrument }: Reading): boolean =>
  answers?.some((each) => each !== null) === true && instrumentOf(view, instrument) !== null

/** What was left unfinished and makes no score is told answer by answer, without a panel. */
export const isWhole = (view: ChartView, reading: Reading): boolean =>
  isAnswered(view, reading) &&
  (reading.total !== null || instrumentOf(view, reading.instrument)?.scoring.kind === 'none')

/** The response that a reading's answers stand in; null where there is none, as where only a total was entered. */
export function responseId(view: ChartView, reading: Reading): string | null {
  const { checkInId, scoreId } = reading
  if (!isAnswered(view, reading)) return null
  return idOn(view, checkInId === null ? names.entered(scoreId) : names.checkIn(checkInId))
}

/** A clinic's own instrument is told without its words: the leave to show those to others is not ours to give. */
export const isClinicsOwn = ({ setting }: ChartView, { id }: Pick<Instrument, 'id'>): boolean =>
  setting.clinic.instruments.some((each) => each.id === id)
