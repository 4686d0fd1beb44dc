// Once the clinic's texts of the month are used up, what nobody asked for is not sent, and nothing else changes.
import { describe, expect, it } from 'vitest'
import { nothingGathered } from '../../shared/chart/commands.ts'
import { enrolled, finish, planned, Scenario } from './scenario.ts'

const ended = '2026-03-02T16:00:00Z'

/** Walks so many days after a session, the month's texts used up or not; what was asked for on the way, by purpose. */
function walked(days: number, textsSpent: boolean) {
  const story = new Scenario()
    .given('2026-03-01T15:00:00Z', enrolled(), planned('s1', ended))
    .when(ended, finish('s1', ended))
    .delivered(ended)
  story.gathered = { ...nothingGathered, textsSpent }
  const asked: string[] = []
  const skipped: string[] = []
  const dropped: string[] = []
  const to = new Date(Date.parse(ended) + days * 86_400_000).toISOString()
  story.walk(ended, to, 60, () => {
    asked.push(...story.of('TextRequested').map((each) => `${each.class} ${each.purpose.kind}`))
    skipped.push(...story.of('SlotSkipped').map((each) => each.reason))
    dropped.push(...story.of('TextDropped').map((each) => each.reason))
  })
  return { story, asked, skipped, dropped }
}

describe('with the month’s texts used up', () => {
  it('the morning notice and the safety check go out, other check-ins are passed over and none is open', () => {
    const { story, asked, skipped } = walked(15, true)
    expect(asked.filter((each) => each.startsWith('safety'))).toEqual([
      'safety notice',
      'safety invite',
    ])
    expect(asked).not.toContain('reminder invite')
    expect(skipped.filter((each) => each === 'budget').length).toBeGreaterThanOrEqual(2)
    expect(walked(15, false).skipped).not.toContain('budget')
    expect(story.chart.openCheckIn).toBeNull()
    expect(walked(15, false).asked).toContain('reminder invite')
  })

  it('a check-in that was sent before is not nudged, and closes in its time', () => {
    const { story } = walked(8, false)
    expect(story.chart.openCheckIn).not.toBeNull()
    story.gathered = { ...nothingGathered, textsSpent: true }
    const dropped: string[] = []
    story.walk('2026-03-10T16:00:00Z', '2026-03-14T16:00:00Z', 60, () => {
      dropped.push(...story.of('TextDropped').map((each) => each.reason))
      const open = story.chart.openTexts.map(({ purpose }) => purpose.kind)
      expect(open).not.toContain('nudge')
    })
    expect(dropped).toContain('budget')
    expect(story.chart.openCheckIn).toBeNull()
  })

  it('nobody is called silent who was asked nothing', () => {
    const { story } = walked(40, true)
    const kinds = story.chart.alerts.map(({ kind }) => kind)
    expect(kinds).not.toContain('silent')
  })

  it('patients are answered, and the ride is reminded of', () => {
    const { story } = walked(2, true)
    story.when('2026-03-04T16:00:00Z', {
      type: 'PlanSession',
      sessionId: 's2' as never,
      startsAt: '2026-03-06T15:00:00.000Z' as never,
      kind: 'induction',
      by: 'n',
    })
    const asked: string[] = []
    story.walk('2026-03-04T16:00:00Z', '2026-03-06T14:00:00Z', 60, () =>
      asked.push(...story.of('TextRequested').map((each) => each.purpose.kind)),
    )
    expect(asked).toContain('ride')
    story.texted('2026-03-06T14:05:00Z', 'HELP')
    expect(story.texts).toHaveLength(1)
    story.texted('2026-03-06T14:06:00Z', 'I want to die')
    expect(story.texts[0]).toContain('988')
  })
})
