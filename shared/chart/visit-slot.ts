// The name by which a chart remembers that it has asked before a session.
import { millis } from '../calendar/index.ts'
import { printSlot } from './slot.ts'
import type { PlannedSession } from './state.ts'

const minuteMs = 60_000

/** A session that is moved is asked about anew. */
export const visitSlot = ({ sessionId, startsAt }: PlannedSession): string =>
  printSlot({ kind: 'visit', sessionId, minute: Math.floor(millis(startsAt) / minuteMs) })
