// Each check-in ends with who sees the answers and when the next one comes: and then it comes.
import { describe, expect, it } from 'vitest'
import { formatLocal } from '../../shared/calendar/index.ts'
import { dateWords } from '../../shared/conversation/index.ts'
import { at } from '../support/deps.ts'
import { enrolled, finished, plan, planned, Scenario, scored, wake } from './scenario.ts'

const day0 = '2026-03-02T16:00:00Z'
const hourMs = 3_600_000
const hour = (count: number) => new Date(Date.parse(day0) + count * hourMs).toISOString()

const calm: Record<string, string> = {
  'safety-check': '1 1 0 0 1 1 1 7 1 1',
  mood: '7 3',
  'phq-9': '0 0 1 1 0 0 1 0 0',
}

const treated = (details = {}) =>
  new Scenario()
    .given(hour(-48), enrolled(details), scored(20, hour(-48)))
    .given(hour(-1), planned('s1', hour(-1)))
    .given(hour(0), finished('s1', hour(0)))

const dayOf = (time: string, language: 'en' | 'es') =>
  formatLocal(at(time), 'America/New_York', dateWords(language), 'day')

/** Answers every sitting in the evening; the last words of each, and the day on which each was opened. */
function live(story: Scenario, from: number, to: number, language: 'en' | 'es' = 'en') {
  const endings: string[] = []
  const opened: string[] = []
  for (let now = from; now < to; now++) {
    story.when(hour(now), wake)
    if (story.of('CheckInOpened').length > 0) opened.push(dayOf(hour(now), language))
    story.delivered(hour(now))
    const open = story.chart.openCheckIn
    if (!open || now % 24 !== 9) continue
    story.texted(hour(now), calm[open.instrument] ?? '0')
    endings.push(story.texts.at(-1) ?? '')
    story.delivered(hour(now))
  }
  return { endings, opened }
}

describe('the end of a check-in', () => {
  it.each(['en', 'es'] as const)('says in %s on which day the next one comes', (language) => {
    const { endings, opened } = live(treated({ language }), 1, 24 * 130, language)
    expect(endings.length).toBeGreaterThan(14)
    for (const [index, ending] of endings.entries()) {
      const next = opened[index + 1]
      if (next) expect(ending).toContain(next)
    }
  })

  it('counts from the session that is planned before then', () => {
    const story = treated()
      .when(hour(2), plan('s2', hour(120)))
      .delivered(hour(2))
    const { endings } = live(story, 3, 24 * 4)
    expect(endings).toHaveLength(2)
    expect(endings[1]).toContain(dayOf(hour(144), 'en'))
  })

  it('promises nothing while texts are paused', () => {
    const story = treated()
    live(story, 1, 30)
    story.when(hour(30), { type: 'Pause', reason: 'asked', by: 'nurse' })
    story.texted(hour(33), '1 1 0 0 1 1 1 7 1 1')
    expect(story.texts.at(-1)).toContain('That is all for now')
    expect(story.texts.at(-1)).toContain('in clinic hours')
  })
})
