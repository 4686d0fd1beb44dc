// Automatic logoff.
import { expect, it } from 'vitest'
import { idleAt, idleLimitMs, idleWarningMs } from '../../web/clinician/idle.ts'

const last = Date.parse('2026-03-02T15:00:00Z')

it.each([
  ['at once', 0, { kind: 'active' }],
  ['a moment before the warning', idleLimitMs - idleWarningMs - 1, { kind: 'active' }],
  ['13 minutes later', idleLimitMs - idleWarningMs, { kind: 'warning', leftMs: idleWarningMs }],
  ['a second before the end', idleLimitMs - 1_000, { kind: 'warning', leftMs: 1_000 }],
  ['15 minutes later', idleLimitMs, { kind: 'over' }],
  ['after a laptop has slept for a night', 10 * 3_600_000, { kind: 'over' }],
])('%s', (_, passedMs, state) => {
  expect(idleAt(last + passedMs, last)).toEqual(state)
})
