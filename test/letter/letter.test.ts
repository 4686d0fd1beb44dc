// A letter says what the commits hold, names them, and says the same for good.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ChartEvent } from '../../shared/chart/events.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { letterOf } from '../../shared/letter/gather.ts'
import { renderLetter } from '../../shared/letter/render.ts'
import { style } from '../../shared/letter/style.ts'
import { enrolled } from '../chart/scenario.ts'
import { demo, key } from '../support/deps.ts'
import { day, longest, Story, usual } from './charts.ts'

const letterFor = ({ commits }: Story, asOf = day(82), clinic: Clinic = demo) => {
  const letter = letterOf(policyFor(clinic), key('p1'), commits, asOf)
  if (letter === null) throw new Error('there is no letter')
  return letter
}
const pageFor = (...of: Parameters<typeof letterFor>) => renderLetter(letterFor(...of))

/** What stands on the page with a commit behind it, and which. */
const citedOn = (page: string): readonly (readonly [told: string, commits: string])[] =>
  [...page.matchAll(/<span data-commit="([^"]*)">([^<]*)/g)].map(([, by = '', told = '']) => [
    told,
    by,
  ])
const citedAs = (page: string, told: string) => citedOn(page).find(([text]) => text === told)?.[1]

it('tells baseline, best and latest score, how much better, and the commits that hold them', () => {
  const page = pageFor(usual())
  const { commits } = usual()
  const commitOf = (total: number) =>
    String(
      commits.findLast(({ events }) =>
        events.some((each) => each.type === 'ScoreRecorded' && each.total === total),
      )?.version,
    )
  expect(citedAs(page, '20')).toBe(commitOf(20))
  expect(citedAs(page, '6')).toBe(commitOf(6))
  expect(citedAs(page, '14 points (70\u00a0%) better')).toBe(`${commitOf(20)}, ${commitOf(6)}`)
  expect(page).toContain('at least 50\u00a0% better than at baseline; here a score of 10 or less')
})

it('tells how long each response lasted, between the last score in response and the first that was lost', () => {
  const { episodes } = letterFor(usual())
  expect(episodes.shown.map(({ lasted, kind, status }) => [kind, status, lasted?.value])).toEqual([
    ['series', 'ended', { atLeast: 22, atMost: 29 }],
    ['booster', 'holding', { atLeast: 22, atMost: null }],
  ])
  const page = pageFor(usual())
  expect(page).toContain('22 to 29 days')
  expect(page).toContain('2 treatments in all: 2 brought a response, 1 of which ended in a loss')
  expect(page).toContain('at least 22 days; still held when last seen')
})

it('tells decisions, safety events with what came of them, and what is missing', () => {
  const page = pageFor(usual())
  expect(page).toMatch(/Booster deferred until .*: Two scales beyond the threshold/)
  expect(page).toContain('Suicidal thoughts reported: reached, care arranged')
  expect(page).not.toContain('their own words')
  expect(page).toMatch(/Of <span[^>]*>1<sup>.*check-ins <span[^>]*>1 \(100\u00a0%\)/)
})

it('cites nothing but commits that are there, and for every number that it tells', () => {
  const story = usual()
  for (const [told, commits] of citedOn(pageFor(story))) {
    if (!/\d/.test(told)) continue
    const versions = commits.split(/, |–/).map(Number)
    expect(versions.length, told).toBeGreaterThan(0)
    for (const version of versions) {
      expect(version, told).toBeGreaterThanOrEqual(told.startsWith('0') ? 0 : 1)
      expect(version, told).toBeLessThanOrEqual(story.commits.length)
    }
  }
})

it('is the same to the byte for the same chart and instant, whatever is entered later', () => {
  const story = usual()
  const page = pageFor(story, day(82))
  expect(pageFor(usual(), day(82))).toBe(page)
  expect(pageFor(story.score(90, 3).session(95, 'booster'), day(82))).toBe(page)
  expect(pageFor(story, day(100))).not.toBe(page)
})

it('tells of an earlier instant what was known then', () => {
  const { latest, episodes } = letterFor(usual(), day(42))
  expect(latest?.reading.value.score).toBe(9)
  expect(episodes.shown.map(({ status }) => status)).toEqual(['holding'])
  expect(letterOf(policyFor(demo), key('p1'), usual().commits, day(-1))).toBeNull()
})

it('shows what has room and says how many more there are', () => {
  const { episodes, decisions, safety } = letterFor(longest(), day(1_830))
  expect([episodes.shown.length, decisions.shown.length, safety.shown.length]).toEqual([8, 3, 5])
  expect(episodes.left?.value).toBe(17)
  const page = pageFor(longest(), day(1_830))
  expect(page).toMatch(/17<sup>\[\d+–\d+\]<\/sup><\/span> earlier ones stand in the record/)
  expect(page).not.toMatch(/W{57}.*<\/li>/)
})

it('says so where nothing can be measured, and draws nothing', () => {
  const page = pageFor(new Story().add(0, enrolled()).session(3, 'induction'), day(5))
  expect(page).toContain('None on record.')
  const blind = { ...policyFor(demo), protocol: () => null }
  const { commits } = usual()
  const letter = letterOf(blind, key('p1'), commits, day(82))
  const without = letter ? renderLetter(letter) : ''
  expect(without).toContain('The clinic has no full scale for this condition.')
})

it('names no verdict and no coverage', () => {
  const verdicts =
    /medical(ly)? necess|necessity|coverage|authori[sz]|approved?|eligib|criteria met/i
  for (const story of [usual(), longest('i')])
    expect(pageFor(story, day(1_830))).not.toMatch(verdicts)
})

it('is black and grey, runs nothing and loads nothing', () => {
  const page = pageFor(longest(), day(1_830))
  for (const [, colour = ''] of style.matchAll(/#([0-9a-f]{3,6})\b/gi))
    expect(new Set(colour.match(colour.length === 3 ? /./g : /../g)).size, colour).toBe(1)
  expect(style).not.toMatch(/rgb|hsl|oklch|url\(|@import|\b(red|blue|green)\b/i)
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\bstyle=|src=|href=/i)
})

it('takes no name, reason or number of the clinic’s for markup', () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '</style>',
        '<script>',
        '<!--',
        ' onload=',
        '$&',
        'a',
        '\\',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join(''))
  const skeleton = (page: string) => page.replaceAll(/<style>[^<]*<\/style>/g, '').match(/<[^>]*>/g)
  const pageWith = (words: string) => {
    const story = new Story().add(
      0,
      enrolled({ firstName: words, lastName: words, externalId: words }),
    )
    return pageFor(story.decision(1, words), day(3), { ...demo, name: words, phone: words })
  }
  const plain = skeleton(pageWith('aaaa'))
  fc.assert(
    fc.property(hostile, (words) => {
      expect(skeleton(pageWith(words))).toEqual(plain)
    }),
  )
})

it('leaves out what was taken back', () => {
  const taken: ChartEvent = { type: 'ScoreVoided', scoreId: 'score-80', reason: 'x', by: 'nurse' }
  expect(letterFor(usual().add(82, taken)).latest?.reading.value.score).toBe(6)
})
