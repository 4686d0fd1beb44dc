// Two judges of the simulator on commits made by hand: they must neither overlook nor see what is not there.
import { describe, expect, it } from 'vitest'
import type { Commit } from '../../shared/chart/events.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { emptyChart } from '../../shared/chart/state.ts'
import { bounds } from '../../simulation/invariants/bounds.ts'
import { danger } from '../../simulation/invariants/danger.ts'
import { digests } from '../../simulation/invariants/digests.ts'
import { escalating } from '../../simulation/invariants/escalating.ts'
import type { Invariant } from '../../simulation/invariants/invariant.ts'
import type { Ledger } from '../../simulation/ledger.ts'
import type { Seen } from '../../simulation/seen.ts'
import { demo, key } from '../support/deps.ts'

const at = '2026-03-10T14:00:00.000Z'
const received = { type: 'TextReceived', messageId: 'm1', body: '2', as: 'crisis' }
const crisisText = { type: 'TextRequested', textId: 't1', purpose: { kind: 'crisis' } }

/** What an invariant says of commits of these events, one after the other. */
function judged(
  all: readonly Invariant[],
  name: string,
  seen: object,
  commits: readonly (readonly object[])[],
): string[] {
  const found: string[] = []
  const ledger = {
    now: () => Date.parse(at),
    fail: (invariant: string) => found.push(invariant),
    promise: () => {},
  } as unknown as Ledger
  const judge = all.find((each) => each.name === name)
  for (const events of commits)
    judge?.commit?.(
      ledger,
      seen as Seen,
      { events, at } as unknown as Commit,
      emptyChart(key('p1')),
      null,
    )
  return found
}

describe('the judge of replies to a storm', () => {
  const storm = Array.from({ length: 8 }, () => [received, crisisText])
  const ninth = (...more: object[]) =>
    judged(bounds, 'replies-are-bounded', {}, [...storm, [received, ...more, crisisText]])

  it('finds a ninth reply in the hour', () => {
    expect(ninth()).toHaveLength(1)
    expect(ninth({ type: 'AlertJoined', alertId: 'a1', about: 'text:m1' })).toHaveLength(1)
  })

  it('has nothing against one to an answer, whatever went before', () => {
    expect(ninth({ type: 'AnswerGiven', checkInId: 'c1', item: 8, value: 2 })).toEqual([])
    expect(ninth({ type: 'AlertJoined', alertId: 'a1', about: 'c1:8' })).toEqual([])
  })

  it('counts no reply to an answer among the eight', () => {
    const answer = { type: 'AnswerGiven', checkInId: 'c1', item: 8, value: 1 }
    const so = [...storm.slice(1), [received, answer, crisisText]]
    const bounded = (more: readonly (readonly object[])[]) =>
      judged(bounds, 'replies-are-bounded', {}, more)
    expect(bounded([...so, [received, crisisText]])).toEqual([])
    expect(bounded([...so, [received, crisisText], [received, crisisText]])).toHaveLength(1)
  })
})

describe('the judge of what is seen', () => {
  const body = `${'I cannot go on. '.repeat(40)}I have the pills here.`
  const seenWith = (text: string) => ({
    posted: new Map([['m1', { body, meaning: 'crisis' }]]),
    chart: { alerts: [{ alertId: 'a1', acknowledged: null, parts: [{ text }] }] },
    paged: new Set(['a1']),
  })
  const found = (text: string) =>
    judged(danger, 'danger-is-seen', seenWith(text), [[{ ...received, body }]])

  it('asks for the end of a long text as for its beginning', () => {
    expect(found(`${body.slice(0, 297)} \u2026 ${body.slice(-200)}`)).toEqual([])
    expect(found(body.slice(0, 500))).toEqual(['danger-is-seen'])
    expect(found(body.slice(-500))).toEqual(['danger-is-seen'])
  })
})

describe('the judge of escalations', () => {
  const promises = (pageAskedAt: string | null) => {
    let promised = 0
    const alert = {
      ...{ alertId: 'a1', kind: 'unclear-reply', level: 'routine', escalation: 'routine' },
      ...{ step: 0, pagedAt: at, toldAt: null, pageAskedAt, held: false, acknowledged: null },
    }
    const ledger = { now: () => Date.parse(at), promise: () => promised++ } as unknown as Ledger
    const seen = { chart: { alerts: [alert] }, policy: policyFor(demo), endedAt: new Map() }
    const joined = { type: 'AlertJoined', alertId: 'a1', about: 'unclear:c1:2:m1', messageId: 'm1' }
    const judge = escalating.find(({ name }) => name === 'alerts-escalate')
    const commit = { events: [joined], at } as unknown as Commit
    judge?.commit?.(ledger, seen as unknown as Seen, commit, emptyChart(key('p1')), null)
    return promised
  }

  it('asks for no page but the first digest of what has had none, however much joins it', () => {
    expect(promises(null)).toBe(0)
    expect(promises(at)).toBe(1)
  })
})

describe('the judge of digests', () => {
  const raised = { type: 'AlertRaised', alertId: 'a1', escalation: 'routine' }
  const page = { type: 'PageRequested', alertId: 'a1' }
  const found = (...events: object[]) =>
    judged(
      digests,
      'routine-is-in-the-digest',
      { chart: { alerts: [] }, policy: policyFor(demo), endedAt: new Map(), digested: new Map() },
      [[raised, ...events]],
    )

  it('finds a page of its own about what is routine', () => expect(found(page)).toHaveLength(1))

  it('has nothing against one about what a later answer of the same text has made graver', () => {
    const graver = { type: 'AlertUpgraded', alertId: 'a1', escalation: 'urgent' }
    expect(found(graver, page)).toEqual([])
    expect(found({ ...graver, alertId: 'a2' }, page)).toHaveLength(1)
    expect(found({ ...graver, escalation: 'routine' }, page).length).toBeGreaterThan(0)
  })
})
