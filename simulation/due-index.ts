// Which charts are due, kept in order: the memory store's own look-up reads every chart, and we ask every five minutes.

import { TimeHeap } from '../local/world/heap.ts'
import { chartPk } from '../shared/store/table.ts'
import type { EventStore } from '../shared/store/types.ts'

type Due = { at: number; seq: number; pk: string }

/** Watches snapshots and quarantines go by; says at what time, if any, the first chart is due. */
export function dueIndex(store: EventStore): { store: EventStore; firstDue: () => number | null } {
  const heap = new TimeHeap<Due>()
  const latest = new Map<string, { seq: number; version: number }>()
  let seq = 0
  const note = (pk: string, version: number, dueAt: string | null) => {
    // Of the same version the later word holds: a chart is put on the index ahead of a commit that nothing will wake.
    if ((latest.get(pk)?.version ?? 0) > version) return
    seq += 1
    latest.set(pk, { seq, version })
    if (dueAt !== null) heap.push({ at: Date.parse(dueAt), seq, pk })
  }
  const firstDue = () => {
    for (;;) {
      const head = heap.peek()
      if (head === undefined) return null
      if (latest.get(head.pk)?.seq === head.seq) return head.at
      heap.pop()
    }
  }
  return {
    firstDue,
    store: {
      ...store,
      saveSnapshot: async (key, state, index) => {
        await store.saveSnapshot(key, state, index)
        note(chartPk(key), state.version, index.dueAt)
      },
      saveQuarantine: async (key, quarantine) => {
        const outcome = await store.saveQuarantine(key, quarantine)
        const { revision, standing, since } = quarantine
        if (outcome === 'saved')
          note(`${chartPk(key)} in quarantine`, revision, standing ? since : null)
        return outcome
      },
    },
  }
}
