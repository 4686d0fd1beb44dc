// What was tapped in session records and is not saved yet, wherever one is by now: how much, by the address of its record.
import { signal } from '@preact/signals'

/** By what it is told among other things in this tab's own storage. */
export const keptAs = 'session-record '

export const unsaved = signal<ReadonlyMap<string, number>>(new Map())

/** @param entries 0 once all is saved */
export function noteUnsaved(href: string, entries: number): void {
  const { value } = unsaved
  if ((value.get(href) ?? 0) === entries) return
  const others = [...value].filter(([path]) => path !== href)
  unsaved.value = new Map(entries === 0 ? others : [...others, [href, entries]])
}
