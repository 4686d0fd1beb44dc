// What somebody who listens hears of the open alerts when others have changed them.
import { describe, expect, it } from 'vitest'
import { newsOf } from '../../web/clinician/state/news.ts'
import type { ListedAlert } from '../../web/clinician/words.ts'

const alert = (of: Partial<ListedAlert>): ListedAlert => ({
  ...{ alertId: 'a1', patientId: 'p1', firstName: 'Grace', lastName: null, birthDate: null },
  ...{ externalId: null, from: null, kind: 'crisis', level: 'emergency', rule: 'r', says: '' },
  ...{ raisedAt: '2026-03-02T15:00:00Z', step: 0, findings: 1, parts: [], escalatesAt: null },
  ...{ takenBy: null, takenAt: null, attempts: [], acknowledged: null },
  ...of,
})
const news = (before: ListedAlert[], after: ListedAlert[]) => newsOf(before, after, 'me')

describe('the news of the open alerts', () => {
  it('are none where nothing has changed', () => {
    expect(news([alert({})], [alert({})])).toEqual([])
  })

  it('tell whom to call now', () => {
    expect(news([], [alert({})])).toEqual(['To call now: Grace, Crisis'])
  })

  it('tell of an alert that was lifted, and of more that was found', () => {
    const concern = alert({ kind: 'concern', level: 'urgent' })
    expect(news([concern], [{ ...concern, level: 'emergency' }])).toEqual([
      'To call now: Grace, Concern',
    ])
    expect(news([alert({})], [alert({ findings: 2 })])).toEqual(['More of Grace, Crisis'])
  })

  it('tell who has a call, but not that the listener has', () => {
    expect(news([alert({})], [alert({ takenBy: 'Lee' })])).toEqual(['Lee has Grace'])
    expect(news([alert({})], [alert({ takenBy: 'me' })])).toEqual([])
  })

  it('tell what was seen to', () => {
    expect(news([alert({})], [])).toEqual(['Seen to: Grace, Crisis'])
  })

  it('interrupt nobody for routine, and count what would be too much', () => {
    expect(news([], [alert({ kind: 'silent', level: 'routine' })])).toEqual([])
    const many = ['a', 'b', 'c', 'd', 'e'].map((alertId) => alert({ alertId }))
    expect(news([], many)).toEqual([
      ...Array<string>(3).fill('To call now: Grace, Crisis'),
      'and 2 more changes',
    ])
  })
})
