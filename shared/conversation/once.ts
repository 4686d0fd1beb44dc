// What is costly to make and may never be asked for.

/** What `make` gives, made at the first call. */
export function once<Value>(make: () => Value): () => Value {
  let made: Readonly<{ value: Value }> | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
