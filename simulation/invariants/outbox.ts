// What is on record as sent must have been sent.
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

const unsent = new WeakMap<Seen, Set<string>>()

function unsentOf(seen: Seen): Set<string> {
  const known = unsent.get(seen) ?? new Set()
  unsent.set(seen, known)
  return known
}

export const outbox: readonly Invariant[] = [
  {
    name: 'sent-has-left',
    says: 'A text or page on record as sent has left for its carrier.',
    commit: (_, seen, { events }) => {
      for (const event of events) {
        if (event.type === 'TextSent' && !hasLeft(seen, event.textId))
          unsentOf(seen).add(event.textId)
        if (event.type === 'PageSent' && !hasPageLeft(seen, event.pageId))
          unsentOf(seen).add(event.pageId)
      }
    },
    text: (_, seen, { textId }) => void unsent.get(seen)?.delete(textId),
    page: (_, seen, { pageId }) => void unsent.get(seen)?.delete(pageId),
    end: (witness, seen) => {
      for (const id of unsent.get(seen) ?? [])
        witness.fail('sent-has-left', seen, `${id} is on record as sent and never left`)
    },
  },
]

/** By itself, or in the digest that another chart asked for. */
const hasPageLeft = ({ copies, pages }: Seen, pageId: string): boolean =>
  copies.has(pageId) || pages.get(pageId)?.left === true

/** To whichever number the patient had. */
export const hasLeft = ({ copies, chart }: Seen, textId: string): boolean =>
  copies.has(`${chart.patient?.details.phone}/${textId}`) ||
  [...copies.keys()].some((each) => each.endsWith(`/${textId}`))
