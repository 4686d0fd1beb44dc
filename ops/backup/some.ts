const shownAtMost = 20

/** The first of many, as a line of a complaint. */
export const some = (all: readonly string[]): string =>
  all.slice(0, shownAtMost).join(', ') +
  (all.length > shownAtMost ? ` and ${all.length - shownAtMost} more` : '')
