// The clock of a session: reckoned from its start, whatever the phone has done since.
import { describe, expect, it } from 'vitest'
import { courseOf } from '../../web/clinician/record/course.ts'

const startedAt = '2026-03-02T15:30:00.000Z'
const after = (minutes: number) => Date.parse(startedAt) + minutes * 60_000
const at = (minutes: number, change: Partial<Parameters<typeof courseOf>[0]> = {}) =>
  courseOf({ startedAt, observationMinutes: 120, isPressureTold: false, ...change }, after(minutes))
const cueAt = (...of: Parameters<typeof at>) => {
  const course = at(...of)
  return course.kind === 'running' ? course.cue : null
}

describe('the clock of a session', () => {
  it('does not run before the start', () => {
    expect(at(10, { startedAt: null })).toEqual({ kind: 'before' })
  })

  it('asks for the second blood pressure at 40 minutes, until it is there', () => {
    expect(cueAt(28)).toEqual({ kind: 'pressure', inMs: 12 * 60_000 })
    expect(cueAt(39.99)).toMatchObject({ kind: 'pressure' })
    expect(cueAt(40)).toEqual({ kind: 'pressure-due', sinceMs: 0 })
    expect(cueAt(75)).toMatchObject({ kind: 'pressure-due' })
    expect(cueAt(75, { isPressureTold: true })).toEqual({ kind: 'observation', inMs: 45 * 60_000 })
  })

  it('says when the time of observation is over, whatever is missing', () => {
    expect(cueAt(119.99, { isPressureTold: true })).toMatchObject({ kind: 'observation' })
    expect(cueAt(120)).toEqual({ kind: 'observation-over', sinceMs: 0 })
    expect(at(180)).toMatchObject({ share: 1, observedUntil: '2026-03-02T17:30:00.000Z' })
  })

  it('asks for none at 40 minutes where nobody is watched so long', () => {
    expect(cueAt(10, { observationMinutes: 30 })).toMatchObject({ kind: 'observation' })
    expect(at(10, { observationMinutes: 30 })).toMatchObject({ pressureShare: null })
  })

  it('has run for no time at all where a phone is behind the service', () => {
    expect(at(-1)).toMatchObject({ elapsedMs: 0, share: 0 })
  })
})
