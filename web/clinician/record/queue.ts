// What was tapped and is not saved yet, field by field: nothing is lost, nothing goes out of order, and nothing is saved
// over what somebody else has recorded meanwhile without being asked. Pure: what sends it is recorder.ts.

export type Entry<F extends string = string> = {
  field: F
  /** Null takes back what stands. */
  value: unknown
  /** What stood there when it was tapped, as far as this screen knew. */
  over: unknown
  /** Sent without an answer: the service may have them. */
  tried: readonly unknown[]
  /** Why it is right though it looks like a slip. */
  reason?: string
} & State

type State =
  | { state: 'waiting' }
  /** Somebody else has recorded something else: a person says which. */
  | { state: 'contested'; theirs: unknown }
  /** The service has turned it down, in its words. */
  | { state: 'refused'; why: string }

export type Queue<F extends string = string> = readonly Entry<F>[]

/** What stands at the service, by field. */
export type Standing<F extends string> = (field: F) => unknown

/** The same but for when it was said. */
export const isSame = (a: unknown, b: unknown): boolean => print(a) === print(b)

function print(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const fields = Object.entries(value).filter(([name]) => name !== 'at')
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function tapped<F extends string>(
  queue: Queue<F>,
  field: F,
  value: unknown,
  stands: unknown,
  reason?: string,
): Queue<F> {
  const before = queue.find((each) => each.field === field)
  const entry: Entry<F> = {
    field,
    value,
    // Whoever has seen what somebody else recorded, and says something, means it over that.
    over: before?.state === 'contested' ? before.theirs : before ? before.over : stands,
    tried: before?.tried ?? [],
    ...(reason === undefined ? {} : { reason }),
    state: 'waiting',
  }
  return before ? queue.map((each) => (each === before ? entry : each)) : [...queue, entry]
}

/** What goes next, in one request; what is confirmed goes by itself, lest it confirm the rest. */
export function outgoing<F extends string>(queue: Queue<F>): Queue<F> {
  const waiting = queue.filter(({ state }) => state === 'waiting')
  const plain = waiting.filter(({ reason }) => reason === undefined)
  return plain.length > 0 ? plain : waiting.slice(0, 1)
}

/** Answered: what has been changed since it left goes next. */
export const afterSaved = <F extends string>(queue: Queue<F>, sent: Queue<F>): Queue<F> =>
  ofSent(queue, sent, (each, { value }) =>
    each.value === value ? [] : [{ ...each, over: value, tried: [] }],
  )

/** Not answered: it goes again as it is, and may be there already. */
export const afterLost = <F extends string>(queue: Queue<F>, sent: Queue<F>): Queue<F> =>
  ofSent(queue, sent, (each, { value }) => [{ ...each, tried: [...each.tried, value] }])

/** The chart has moved on: whatever is as it was, or is our own, goes again over it. */
export function afterOvertaken<F extends string>(queue: Queue<F>, standing: Standing<F>): Queue<F> {
  return queue.map((each): Entry<F> => {
    if (each.state === 'refused') return each
    const stands = standing(each.field)
    if (each.state === 'contested' && !isSame(stands, each.value))
      return { ...each, theirs: stands }
    const known = [each.over, each.value, ...each.tried]
    if (known.some((value) => isSame(value, stands)))
      return { ...each, state: 'waiting', over: stands }
    return { ...each, state: 'contested', theirs: stands }
  })
}

/** @param isMeant whether what the service says is of this field */
export const afterRefused = <F extends string>(
  queue: Queue<F>,
  sent: Queue<F>,
  why: (field: F) => string | null,
): Queue<F> =>
  ofSent(queue, sent, (each, { field, value }) => {
    const said = each.value === value ? why(field) : null
    return [said === null ? each : { ...each, state: 'refused', why: said }]
  })

export const withoutMine = <F extends string>(queue: Queue<F>, field: F): Queue<F> =>
  queue.filter((each) => each.field !== field)

export const withMine = <F extends string>(queue: Queue<F>, field: F): Queue<F> =>
  queue.map((each) =>
    each.field === field && each.state === 'contested'
      ? { ...each, state: 'waiting', over: each.theirs }
      : each,
  )

function ofSent<F extends string>(
  queue: Queue<F>,
  sent: Queue<F>,
  change: (each: Entry<F>, sent: Entry<F>) => readonly Entry<F>[],
): Queue<F> {
  return queue.flatMap((each) => {
    const left = sent.find(({ field }) => field === each.field)
    return left ? change(each, left) : [each]
  })
}
