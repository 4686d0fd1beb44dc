// Where something stands in JSON, as people read it.

/** `clinics[0].timezone`, `answers[3]`; empty for the whole. */
export function dotted(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) =>
      typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`,
    )
    .join('')
}
