// What was tapped in a session record and is not saved yet.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as queue from '../../web/clinician/record/queue.ts'

type Q = queue.Queue<'sedation' | 'nausea'>
const tap = (of: Q, value: unknown, stands: unknown = null) =>
  queue.tapped(of, 'sedation', value, stands)
const none: Q = []

describe('a tap', () => {
  it('waits, and is gone once it is saved', () => {
    const waiting = tap(none, 'drowsy')
    expect(queue.outgoing(waiting)).toEqual(waiting)
    expect(queue.afterSaved(waiting, waiting)).toEqual([])
  })

  it('made while another is on its way goes next, over that one', () => {
    const sent = tap(none, 'drowsy')
    const then = queue.afterSaved(tap(sent, 'asleep'), sent)
    expect(then).toMatchObject([{ value: 'asleep', over: 'drowsy', tried: [], state: 'waiting' }])
  })

  it('of another field stays when one is saved', () => {
    const sent = tap(none, 'drowsy')
    const both = queue.tapped(sent, 'nausea', 'none', null)
    expect(queue.afterSaved(both, sent).map(({ field }) => field)).toEqual(['nausea'])
  })

  it('that is confirmed goes by itself, after the others', () => {
    const both = queue.tapped(
      queue.tapped(none, 'nausea', 'none', null, 'it is right'),
      'sedation',
      'none',
      null,
    )
    expect(queue.outgoing(both).map(({ field }) => field)).toEqual(['sedation'])
    expect(queue.outgoing(queue.withoutMine(both, 'sedation'))).toMatchObject([{ field: 'nausea' }])
  })
})

describe('a chart that has moved on', () => {
  const stands = (value: unknown) => () => value

  it('holds up nothing where the field is as it was', () => {
    const after = queue.afterOvertaken(tap(none, 'drowsy'), stands(null))
    expect(after).toMatchObject([{ state: 'waiting', over: null }])
  })

  it('holds up nothing where it is our own that was never answered', () => {
    const sent = tap(none, 'none')
    const lost = queue.afterLost(sent, sent)
    expect(queue.afterOvertaken(tap(lost, 'drowsy'), stands('none'))).toMatchObject([
      { state: 'waiting', value: 'drowsy', over: 'none' },
    ])
  })

  it('asks where somebody else has said otherwise, and goes on as the answer is', () => {
    const asked = queue.afterOvertaken(tap(none, 'none'), stands('asleep'))
    expect(asked).toMatchObject([{ state: 'contested', theirs: 'asleep' }])
    expect(queue.outgoing(asked)).toEqual([])
    expect(queue.withoutMine(asked, 'sedation')).toEqual([])
    expect(queue.outgoing(queue.withMine(asked, 'sedation'))).toMatchObject([{ over: 'asleep' }])
    expect(tap(asked, 'drowsy')).toMatchObject([{ state: 'waiting', over: 'asleep' }])
  })

  it('does not ask where somebody else has said the same, at whatever time', () => {
    const mine = tap(none, { systolic: 120, diastolic: 80, at: '1' })
    const theirs = { diastolic: 80, systolic: 120, at: '2' }
    expect(queue.afterOvertaken(mine, stands(theirs))).toMatchObject([{ state: 'waiting' }])
  })
})

describe('what the service turns down', () => {
  it('is told at its field, and does not go again by itself', () => {
    const sent = queue.tapped(tap(none, 'drowsy'), 'nausea', 'x', null)
    const after = queue.afterRefused(sent, sent, (field) => (field === 'nausea' ? 'no' : null))
    expect(after).toMatchObject([{ state: 'waiting' }, { state: 'refused', why: 'no' }])
    expect(queue.outgoing(after)).toHaveLength(1)
  })

  it('is not held against what was tapped since', () => {
    const sent = tap(none, 'x')
    expect(queue.afterRefused(tap(sent, 'none'), sent, () => 'no')).toMatchObject([
      { state: 'waiting', value: 'none' },
    ])
  })
})

describe('however taps, answers, losses and others’ changes fall', () => {
  type Step = 'tap' | 'saved' | 'lost-before' | 'lost-after' | 'late'
  const steps = fc.array(
    fc.constantFrom<Step>('tap', 'saved', 'lost-before', 'lost-after', 'late'),
    { maxLength: 30 },
  )

  it('the last tap is what stands in the end, nothing older after it', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let pending: Q = []
        let version = 0
        let known = 0
        let stands: unknown = null
        /** As this screen knows it. */
        let shown: unknown = null
        let taps = 0
        /** On its way still, though nobody waits for it any more. */
        const late: { ifMatch: number; value: unknown }[] = []
        const arrives = ({ ifMatch, value }: (typeof late)[number]): boolean => {
          if (ifMatch !== version) return false
          if (stands !== value) version += 1
          stands = value
          return true
        }
        const send = (how: Exclude<Step, 'tap' | 'late'>) => {
          const [sent] = queue.outgoing(pending)
          if (!sent) return
          const request = { ifMatch: known, value: sent.value }
          if (how === 'lost-before') late.push(request)
          const isTaken = how !== 'lost-before' && arrives(request)
          if (how !== 'saved') pending = queue.afterLost(pending, [sent])
          else if (isTaken) {
            pending = queue.afterSaved(pending, [sent])
            known = version
            shown = stands
          } else {
            known = version
            shown = stands
            pending = queue.afterOvertaken(pending, () => stands)
          }
        }
        for (const step of all)
          if (step === 'tap') pending = tap(pending, `tap-${++taps}`, shown)
          else if (step === 'late') late.splice(0).forEach(arrives)
          else send(step)
        for (let turn = 0; turn < 4; turn += 1) send('saved')
        expect(pending).toEqual([])
        late.forEach(arrives)
        expect(stands).toBe(taps === 0 ? null : `tap-${taps}`)
      }),
      { numRuns: 300 },
    )
  })
})
