// What a system may do with a clinic's resources, in the words of SMART App Launch 2.2: `system/Observation.rs`.

/** Create, read, update, delete, search: of these we know all but deleting. */
const letters = ['c', 'r', 'u', 's'] as const
export type Action = (typeof letters)[number]

/** `type`: `*` for all of them. */
export type Scope = { type: string; actions: ReadonlySet<Action> }

const form = /^system\/(\*|[A-Z][A-Za-z]{1,63})\.(c?r?u?d?s?|read|write|\*)$/

/** As SMART 1 has them: `d` grants nothing here. */
const older: Readonly<Record<string, string>> = { read: 'rs', write: 'cu', '*': 'crus' }

/** Null for what is no scope of a system. */
export function scopeOf(text: string): Scope | null {
  const [, type, given = ''] = form.exec(text) ?? []
  if (type === undefined || given === '') return null
  const said = older[given] ?? given
  return { type, actions: new Set(letters.filter((each) => said.includes(each))) }
}

/** What a system may create and update: the rest of a chart is written by people and by patients. */
export const writableTypes = ['Appointment', 'Procedure', 'Patient', 'Observation'] as const

const isWritable = (type: string) => writableTypes.some((each) => each === type)

/** Whether a clinic may register it: reading and searching anything, creating and updating what is writable. */
export function isGrantable(text: string): boolean {
  const scope = scopeOf(text)
  if (scope === null) return false
  const writes = scope.actions.has('c') || scope.actions.has('u')
  return !writes || isWritable(scope.type)
}

/** Whether any of these scopes allows this to be done with resources of this type. */
export const allows = (scopes: readonly string[], type: string, action: Action): boolean =>
  scopes.some((text) => {
    const scope = scopeOf(text)
    return (
      scope !== null && (scope.type === '*' || scope.type === type) && scope.actions.has(action)
    )
  })

/**
 * Of what a system asks for, that which it is registered for, as SMART 2 writes it. A type it may have all of is named
 * by itself where only that was asked for, and `*` is narrowed to what is registered.
 */
export function granted(asked: readonly string[], registered: readonly string[]): string[] {
  const found = new Map<string, Set<Action>>()
  for (const [wish, held] of asked.flatMap((a) =>
    registered.map((b) => [scopeOf(a), scopeOf(b)] as const),
  )) {
    if (wish === null || held === null) continue
    const type = wish.type === '*' ? held.type : wish.type
    if (held.type !== '*' && held.type !== type) continue
    const both = wish.actions.intersection(held.actions)
    if (both.size > 0) found.set(type, both.union(found.get(type) ?? new Set()))
  }
  return [...found].map(
    ([type, actions]) => `system/${type}.${letters.filter((each) => actions.has(each)).join('')}`,
  )
}
