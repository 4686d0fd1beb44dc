// What of a chart stands in its commits alone: whoever needs it reads them.

export const cuts = [
  'sessions',
  'session-notes',
  'session-records',
  'scores',
  'check-ins',
  'alerts',
  'alert-words',
  'decisions',
  'measurements',
] as const
/** What a chart has let go of. */
export type Cut = (typeof cuts)[number]

/** With one more; the same list where it is known already. */
export const cutAlso = (known: readonly Cut[], more: Cut): readonly Cut[] =>
  known.includes(more) ? known : cuts.filter((each) => each === more || known.includes(each))
