// Doses in use, by route: beyond them a slip of the decimal point is likelier than the dose.
import type { Route } from '../vocabulary/facts.ts'

export type DoseRange = Readonly<{ from: number; to: number }>

/** Milligrams. Design choices around published regimens (docs/clinical.md "Dose ranges"); a clinic may replace them. */
export const plausibleDoseMg = {
  iv: { from: 5, to: 200 },
  im: { from: 5, to: 300 },
  intranasal: { from: 10, to: 400 },
  sublingual: { from: 20, to: 800 },
  oral: { from: 20, to: 1_000 },
} as const satisfies Record<Route, DoseRange>
