// Figures as people read them.

export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** `24 days`; a dash where it cannot be said. */
export const days = (value: number | null): string =>
  value === null ? 'longer than was seen' : `${Math.round(value)} days`

/** Of so many, as a share; a dash of none. */
export const shareOf = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${percent(part / whole)} (${part} of ${whole})`

/** `40 min`, `3 h 10 min`, `2 days 4 h`; a dash where there is none. */
export function duration(minutes: number | null): string {
  if (minutes === null) return '–'
  const whole = Math.round(minutes)
  if (whole < 60) return `${whole} min`
  const hours = Math.floor(whole / 60)
  if (hours < 48) return `${hours} h ${whole % 60} min`
  return `${Math.floor(hours / 24)} days ${hours % 24} h`
}
