// mar 3 mar, 15:40
import type { DateWords } from '../../../vocabulary/dates.ts'

export const dates = {
  weekdays: ['lun', 'mar', 'mie', 'jue', 'vie', 'sab', 'dom'],
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  order: 'day-month',
  clock: { hours: 24 },
} as const satisfies DateWords
