// JSON in columns: lists of like objects name their fields once, also where they lie in other lists or are missing here
// and there, and instants that follow each other are told by the steps between them. What repeats then lies side by side, for whoever squeezes it (squeeze.ts).
type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }
type Fields = { readonly [name: string]: Json }

/** Names no field of ours begins with; an object that has one is wrapped. */
const marks = {
  rows: '=',
  columns: '+',
  steps: '@',
  lengths: '#',
  present: '?',
  of: '~',
  none: '-',
  plain: '!',
} as const
const isMark = (name: string): boolean => (Object.values(marks) as string[]).includes(name)

const none = { [marks.none]: 0 } as const
/** Fewer are not worth it. */
const rowsAtLeast = 3

/** The same, shorter once squeezed. `fromColumns` is the way back. */
export function toColumns(value: Json): Json {
  if (isList(value)) return listToColumns(value)
  if (value === null || typeof value !== 'object') return value
  const packed = mapFields(value, toColumns)
  return Object.keys(value).some(isMark) ? { [marks.plain]: packed } : packed
}

function listToColumns(list: readonly Json[]): Json {
  if (list.length < rowsAtLeast) return list.map(toColumns)
  if (list.every(isInstantOrNull) && list.some(isInstant)) return { [marks.steps]: stepsOf(list) }
  if (list.every(isList)) return listsToColumns(list)
  if (list.every(isFieldsOrNull) && !list.every(isFields)) return someToColumns(list)
  if (!list.every(isFields)) return list.map(toColumns)
  const names = [...new Set(list.flatMap((each) => Object.keys(each)))]
  const columns = names.map((name) =>
    columnOf(list.map((each) => (Object.hasOwn(each, name) ? each[name] : undefined))),
  )
  return { [marks.rows]: [list.length, ...names], [marks.columns]: columns }
}

/** Lists of lists of objects: all of their rows in one list, and how many each has. */
function listsToColumns(lists: readonly (readonly Json[])[]): Json {
  const rows = lists.flat()
  if (rows.length < rowsAtLeast || !rows.every(isFields)) return lists.map(toColumns)
  return { [marks.lengths]: lists.map(({ length }) => length), [marks.of]: toColumns(rows) }
}

/** Objects, and null here and there: which of them are there, and those. */
function someToColumns(list: readonly (Fields | null)[]): Json {
  const there = list.filter((each) => each !== null)
  if (there.length < rowsAtLeast) return list.map(toColumns)
  const present = list.map((each) => (each === null ? 0 : 1))
  return { [marks.present]: present, [marks.of]: toColumns(there) }
}

/** Missing fields stand as such, and instants beside them as they are. */
const columnOf = (values: readonly (Json | undefined)[]): Json =>
  values.every((each) => each !== undefined)
    ? listToColumns(values as readonly Json[])
    : values.map((each) => (each === undefined ? none : toColumns(each)))

export function fromColumns(value: Json): Json {
  if (isList(value)) return value.map(fromColumns)
  if (value === null || typeof value !== 'object') return value
  const { [marks.plain]: plain, [marks.steps]: steps, [marks.rows]: rows } = value
  if (plain !== undefined) return isFields(plain) ? mapFields(plain, fromColumns) : plain
  if (isList(steps)) return instantsOf(steps)
  if (isList(rows)) return rowsOf(rows, value[marks.columns])
  const { [marks.lengths]: lengths, [marks.present]: present } = value
  if (isList(lengths)) return listsOf(lengths, value[marks.of])
  if (isList(present)) return someOf(present, value[marks.of])
  return mapFields(value, fromColumns)
}

function rowsOf([count, ...names]: readonly Json[], columns: Json | undefined): Json {
  const lists = isList(columns) ? columns.map((each) => valuesOf(each)) : []
  const fieldsOf = (row: number) =>
    names.flatMap((name, at): [string, Json][] => {
      const value = lists[at]?.[row]
      return value === undefined ? [] : [[String(name), value]]
    })
  return Array.from({ length: Number(count) }, (_, row) => Object.fromEntries(fieldsOf(row)))
}

const listed = (packed: Json | undefined): readonly Json[] => {
  const rows = packed === undefined ? [] : fromColumns(packed)
  return isList(rows) ? rows : []
}

function listsOf(lengths: readonly Json[], packed: Json | undefined): Json {
  const rows = listed(packed)
  let from = 0
  return lengths.map((length) => {
    const list = rows.slice(from, from + Number(length))
    from += list.length
    return list
  })
}

function someOf(present: readonly Json[], packed: Json | undefined): Json {
  const rows = listed(packed)
  const there = rows[Symbol.iterator]()
  return present.map((each) => (each === 1 ? (there.next().value ?? null) : null))
}

/** A column's values; undefined where the row has no such field. */
function valuesOf(column: Json): readonly (Json | undefined)[] {
  if (isList(column))
    return column.map((each) =>
      isFields(each) && marks.none in each ? undefined : fromColumns(each),
    )
  const unpacked = fromColumns(column)
  return isList(unpacked) ? unpacked : []
}

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const isInstant = (value: Json): value is string =>
  typeof value === 'string' &&
  instantForm.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString() === value
const isInstantOrNull = (value: Json): value is string | null => value === null || isInstant(value)

/** Milliseconds from one to the next, the first from 1970. */
function stepsOf(list: readonly (string | null)[]): Json {
  let before = 0
  return list.map((each) => {
    if (each === null) return null
    const now = Date.parse(each)
    const step = now - before
    before = now
    return step
  })
}

function instantsOf(steps: readonly Json[]): Json {
  let now = 0
  return steps.map((step) => {
    if (step === null) return null
    now += Number(step)
    return new Date(now).toISOString()
  })
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !isList(value)
const isFieldsOrNull = (value: Json): value is Fields | null => value === null || isFields(value)
const mapFields = (fields: Fields, to: (value: Json) => Json): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, to(value)]))

export type { Json }
