// A clinic's figures made anew and kept, for whoever asks next.
import { localDay } from '../../shared/calendar/index.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { alertsFrom } from '../../shared/figures/extract.ts'
import { reckon } from '../../shared/figures/reckon.ts'
import { ridesFrom } from '../../shared/figures/rides.ts'
import type { Asked, ClinicFigures, ClinicLines } from '../../shared/figures/types.ts'
import type { FiguresStore } from '../../shared/store/types.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import { type FiguresDeps, type Gathered, gather } from './gather.ts'

export const everything: Asked = { condition: null, from: null, to: null }

export const figuresOf = (
  { timezone }: Clinic,
  lines: ClinicLines,
  asked: Asked,
  asOf: Instant,
): ClinicFigures =>
  reckon(lines, asked, {
    alerts: localDay(alertsFrom(asOf), timezone),
    rides: localDay(ridesFrom(asOf), timezone),
  })

/** Null where the clinic has more patients than `atMost`: nothing is kept then. */
export async function makeFigures(
  deps: FiguresDeps & { figures?: FiguresStore | undefined },
  clinic: Clinic,
  asOf: Instant,
  atMost?: number,
): Promise<(Gathered & { figures: ClinicFigures; asOf: Instant }) | null> {
  const gathered = await gather(deps, clinic, asOf, atMost)
  if (gathered === null) return null
  const figures = figuresOf(clinic, gathered.lines, everything, asOf)
  await deps.figures?.saveFigures(clinic.id, { ...gathered, asOf, figures })
  return { ...gathered, figures, asOf }
}
