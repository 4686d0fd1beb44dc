// What is counted by the hour, and by whom. Names are stored: none is ever another's.

export const tallyKinds = [
  'conflicts',
  'enrolled',
  'denied',
  'messages',
  'exports',
  'bulk-exports',
  'clinic-exports',
  'figures-made',
] as const
export type TallyKind = (typeof tallyKinds)[number]

export type Tallied = {
  kind: TallyKind
  /** A person, or `clinic` for all of one together. */
  by: string
}
