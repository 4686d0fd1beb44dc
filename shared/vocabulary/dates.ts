// How a language writes dates and times in a text.

type Seven<Value> = readonly [Value, Value, Value, Value, Value, Value, Value]
type Twelve<Value> = readonly [...Seven<Value>, Value, Value, Value, Value, Value]

/** Plain letters of GSM-7, at most three for a day and for a month: a date has twenty characters at most. */
export type DateWords = Readonly<{
  /** From Monday. */
  weekdays: Seven<string>
  months: Twelve<string>
  /** `Mar 3` or `3 mar`. */
  order: 'month-day' | 'day-month'
  /** `3:40 PM` or `15:40`. */
  clock: Readonly<{ hours: 12; am: string; pm: string }> | Readonly<{ hours: 24 }>
}>
