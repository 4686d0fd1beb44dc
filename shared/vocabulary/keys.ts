// The keys of a table as the type knows them.

/** In the order they are written. The table must be a literal: a wider object could hold keys its type hides. */
export function keysOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[]
}
