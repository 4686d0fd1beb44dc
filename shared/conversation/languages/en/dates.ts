// Tue Mar 3, 3:40 PM
import type { DateWords } from '../../../vocabulary/dates.ts'

export const dates = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  order: 'month-day',
  clock: { hours: 12, am: 'AM', pm: 'PM' },
} as const satisfies DateWords
