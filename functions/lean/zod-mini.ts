// The part of zod/mini that functions use which nobody asks: read by the same words, to the same answers, without a class
// for each schema and what each can tell of itself. Bundles of theirs have it in zod's place (infra/bundling.ts); a test
// holds it against zod itself.

/** Set when something is wrong. Nobody here is told what: that is for whoever can mend it, at the edge. */
type Wrong = { found: boolean }
type Read = (value: unknown, wrong: Wrong) => unknown
type Check = (value: never) => boolean

/** What a key may do that an object has not: nothing, stay away, or have a value put in its place. */
type Absence = 'wrong' | 'left-out' | 'filled'

type Parts = Readonly<{
  absence?: Absence
  /** All that it may be, where those are few. */
  options?: readonly unknown[] | undefined
  shape?: Shape | undefined
}>
type Shape = Readonly<Record<string, Schema>>

class Schema {
  readonly read: Read
  readonly absence: Absence
  readonly options: readonly unknown[] | undefined
  readonly shape: Shape | undefined

  constructor(read: Read, { absence = 'wrong', options, shape }: Parts = {}) {
    this.read = read
    this.absence = absence
    this.options = options
    this.shape = shape
  }

  safeParse(value: unknown): { success: boolean; data?: unknown } {
    const wrong = { found: false }
    const data = this.read(value, wrong)
    return wrong.found ? { success: false } : { success: true, data }
  }

  parse(value: unknown): unknown {
    const parsed = this.safeParse(value)
    if (parsed.success) return parsed.data
    throw new SchemaError('not what the schema says')
  }

  check(...checks: readonly Check[]): Schema {
    const read: Read = (value, wrong) => {
      const own = { found: false }
      const data = this.read(value, own)
      if (own.found || !checks.every((holds) => holds(data as never))) wrong.found = true
      return data
    }
    return new Schema(read, this)
  }

  /** For TypeScript alone. */
  brand(): this {
    return this
  }
}

class SchemaError extends Error {}

const fitting = (fits: (value: unknown) => boolean, parts?: Parts): Schema =>
  new Schema((value, wrong) => {
    if (!fits(value)) wrong.found = true
    return value
  }, parts)

export const string = () => fitting((value) => typeof value === 'string')
export const number = () => fitting((value) => Number.isFinite(value))
export const int = () => fitting((value) => Number.isSafeInteger(value))
export const boolean = () => fitting((value) => typeof value === 'boolean')
export const unknown = () => fitting(() => true)
export const literal = (wanted: unknown) => oneOf([wanted])

const oneOf = (options: readonly unknown[]) =>
  fitting((value) => options.includes(value), { options })

export { oneOf as enum }

export const nullable = ({ read, absence }: Schema) =>
  new Schema((value, wrong) => (value === null ? value : read(value, wrong)), { absence })

export const optional = ({ read }: Schema) =>
  new Schema((value, wrong) => (value === undefined ? value : read(value, wrong)), {
    absence: 'left-out',
  })

export const _default = ({ read }: Schema, instead: unknown) =>
  new Schema((value, wrong) => (value === undefined ? copied(instead) : read(value, wrong)), {
    absence: 'filled',
  })

/** So that nobody changes it for the next. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return [...value]
  return isObject(value) ? { ...value } : value
}

export function lazy(make: () => Schema): Schema {
  let made: Schema | undefined
  return new Schema((value, wrong) => {
    made ??= make()
    return made.read(value, wrong)
  })
}

export const array = ({ read }: Schema) =>
  new Schema((value, wrong) => {
    if (Array.isArray(value)) return value.map((each) => read(each, wrong))
    wrong.found = true
    return value
  })

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keys that the shape has not are left out. */
export const object = (shape: Shape) =>
  new Schema(
    (value, wrong) => {
      if (isObject(value)) return fieldsOf(shape, value, wrong)
      wrong.found = true
      return value
    },
    { shape },
  )

/** Keys that the shape has not are wrong. */
export const strictObject = (shape: Shape) =>
  new Schema(
    (value, wrong) => {
      if (!isObject(value)) {
        wrong.found = true
        return value
      }
      if (Object.keys(value).some((key) => !Object.hasOwn(shape, key))) wrong.found = true
      return fieldsOf(shape, value, wrong)
    },
    { shape },
  )

function fieldsOf(shape: Shape, value: Fields, wrong: Wrong): Fields {
  const fields: Record<string, unknown> = {}
  for (const [key, { read, absence }] of Object.entries(shape)) {
    const isThere = key in value
    if (!isThere && absence === 'left-out') continue
    if (!isThere && absence === 'wrong') wrong.found = true
    const field = read(value[key], wrong)
    if (isThere || field !== undefined) fields[key] = field
  }
  return fields
}

/** By a key schema of few options each of them is wanted, and nothing else. */
export const record = (key: Schema, value: Schema) => byKeys(key, value, key.options?.map(String))

/** The same without those that are not there. */
export const partialRecord = (key: Schema, value: Schema) => byKeys(key, value)

const byKeys = (key: Schema, { read }: Schema, wanted?: readonly string[]) =>
  new Schema((value, wrong) => {
    if (!isObject(value)) {
      wrong.found = true
      return value
    }
    const names = Object.keys(value).filter((name) => name !== '__proto__')
    for (const name of names) key.read(name, wrong)
    const fields = (wanted ?? names).map((name) => [name, read(value[name], wrong)])
    return Object.fromEntries(fields)
  })

/** By the value that a field has, which is of one shape alone. */
export function discriminatedUnion(field: string, ways: readonly Schema[]): Schema {
  let known: ReadonlyMap<unknown, Schema> | undefined
  return new Schema((value, wrong) => {
    known ??= new Map(
      ways.flatMap((way) => (way.shape?.[field]?.options ?? []).map((option) => [option, way])),
    )
    const way = isObject(value) ? known.get(value[field]) : undefined
    if (way) return way.read(value, wrong)
    wrong.found = true
    return value
  })
}

export const regex =
  (pattern: RegExp): Check =>
  (value: string) =>
    pattern.test(value)
export const minLength =
  (least: number): Check =>
  ({ length }: { length: number }) =>
    length >= least
export const maxLength =
  (most: number): Check =>
  ({ length }: { length: number }) =>
    length <= most
export const positive = (): Check => (value: number) => value > 0
