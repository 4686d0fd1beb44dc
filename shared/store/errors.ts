import { UnreadableChart } from '../chart/unreadable.ts'
import type { ChartKey } from '../vocabulary/ids.ts'

/**
 * A stored commit that cannot be understood, or one that is missing from the sequence: a broken invariant.
 * Names the chart and the version and never what is inside.
 */
export class CorruptCommit extends UnreadableChart {
  constructor(key: ChartKey, version: number, reason: CorruptReason) {
    super(key, { version, reason, mayPass: reason === 'of a schema this release does not know' })
    this.name = 'CorruptCommit'
  }
}

export type CorruptReason =
  | 'missing'
  | 'does not follow the one before it'
  | 'not the one that its snapshot knows'
  | 'not a commit'
  | 'events are not JSON'
  | 'of a schema this release does not know'

/** An index row or pointer that cannot be understood: a broken invariant. Names the place, never what is inside. */
export class CorruptItem extends Error {
  constructor(place: string) {
    super(`a stored item that cannot be read: ${place}`)
    this.name = 'CorruptItem'
  }
}

/** A number was changed under us each time we tried. Transient: whoever asked tries again. */
export class NumberKeepsChanging extends Error {
  constructor() {
    super('a number kept changing while it was being changed')
    this.name = 'TooManyConflicts'
  }
}

/** The same of what a clinic's number has to send. */
export class SendingKeepsChanging extends Error {
  constructor() {
    super('what a number has to send kept changing')
    this.name = 'TooManyConflicts'
  }
}

/** The same of one person's view of the same patients. */
export class ViewKeepsChanging extends Error {
  constructor() {
    super('a view kept being counted while it was being counted')
    this.name = 'TooManyConflicts'
  }
}

/** A page cursor that this store did not make for this list: bad input, a 400 at the edge. */
export class BadCursor extends Error {
  constructor() {
    super('the cursor is not one of ours')
    this.name = 'BadCursor'
  }
}
