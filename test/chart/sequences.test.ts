// What is told before the first session and after the last of a series: in order, within the caps, and never too late.
import { describe, expect, it } from 'vitest'
import clinicsFile from '../../clinics.json' with { type: 'json' }
import type { CommandBody } from '../../shared/chart/commands.ts'
import { parseClinics } from '../../shared/clinic/read.ts'
import { countParts } from '../../shared/conversation/parts.ts'
import { clinics } from '../support/deps.ts'
import { enrolled, finish, optedOut, plan, Scenario, sessionId } from './scenario.ts'

const [, north] = clinics
if (!north?.sequences) throw new Error('North Range tells nothing')
const { before, after } = north.sequences
const day = (count: number, hour = 17) =>
  new Date(
    Date.parse(`2026-03-02T${String(hour).padStart(2, '0')}:00:00Z`) + count * 86_400_000,
  ).toISOString()
const cancel: CommandBody = {
  ...{ type: 'CancelSession', sessionId: sessionId('s1'), reason: 'has a cold', by: 'nurse' },
}

const enrol = (language: 'en' | 'es' = 'en') =>
  new Scenario().under(north).given(day(0), enrolled({ timezone: 'America/Denver', language }))

/** The sequence's texts, each with the day on which it was asked for. */
function told(story: Scenario, from: number, to: number): [number, string][] {
  const found: [number, string][] = []
  story.walk(day(from), day(to), 60, (now) => {
    for (const { purpose, body } of story.of('TextRequested'))
      if (purpose.kind === 'sequence')
        found.push([Math.floor((Date.parse(now) - Date.parse(day(0, 0))) / 86_400_000), body])
  })
  return found
}

describe('before the first session', () => {
  it('is told in order, each on its day, in the patient’s language', () => {
    for (const language of ['en', 'es'] as const) {
      const story = enrol(language).when(day(0), plan('s1', day(10)))
      expect(told(story, 0, 10)).toEqual(
        before.map(({ days, text }) => [10 - days, `North Range: ${text[language]}`]),
      )
    }
  })

  it('is told one a day where the session is near, and nothing too late to prepare', () => {
    const story = enrol().when(day(0), plan('s1', day(2, 15)))
    expect(told(story, 0, 2).map(([on]) => on)).toEqual([0, 1])
  })

  it('ends with the session, and is not begun anew for another', () => {
    const story = enrol().when(day(0), plan('s1', day(10)))
    expect(told(story, 0, 6)).toHaveLength(1)
    story.when(day(6), cancel)
    expect(told(story, 6, 12)).toEqual([])
    story.when(day(12), plan('s2', day(22)))
    expect(told(story, 12, 22)).toHaveLength(2)
  })

  it('is not told after a STOP, nor where the clinic has nothing to tell', () => {
    const stopped = enrol()
      .when(day(0), plan('s1', day(10)))
      .given(day(1), optedOut)
    expect(told(stopped, 1, 10)).toEqual([])
    const silent = enrol()
      .under(clinics[0]!)
      .when(day(0), plan('s1', day(10)))
    expect(told(silent, 0, 10)).toEqual([])
  })

  it('does not leave any more once the session is off', () => {
    const story = enrol().when(day(0), plan('s1', day(10)))
    expect(told(story, 0, 4)).toEqual([])
    story.when(day(5, 18), { type: 'WakeUp' })
    const [asked] = story.of('TextRequested')
    expect(asked?.purpose).toMatchObject({ kind: 'sequence', number: 1 })
    story.when(day(5, 19), cancel)
    // The lease has ended without an outcome: it is looked at anew.
    story.when(day(5, 20), { type: 'WakeUp' })
    expect(story.of('TextDropped').map(({ reason }) => reason)).toContain('overtaken')
  })
})

describe('after the last of a series', () => {
  const series = (count: number, gap = 3): Scenario => {
    const story = enrol()
    for (let number = 0; number < count; number++) {
      const time = day(gap * number, 18)
      story
        .when(time, plan(`s${number}`, time))
        .when(time, finish(`s${number}`, time))
        .delivered(time)
    }
    return story
  }

  it('is told what follows, once', () => {
    const [step] = after
    const found = told(series(6), 16, 45)
    expect(found.map(([, body]) => body)).toEqual([`North Range: ${step!.text.en}`])
    expect(found[0]![0]).toBeGreaterThanOrEqual(15 + step!.days)
    expect(found[0]![0]).toBeLessThanOrEqual(15 + step!.days + 4)
  })

  it('is not told while another session is planned, nor of one session, nor long after', () => {
    const story = series(6).when(day(15, 19), plan('next', day(40)))
    expect(told(story, 16, 30)).toEqual([])
    expect(told(series(1), 1, 20)).toEqual([])
    expect(told(series(6), 40, 60)).toEqual([])
  })
})

describe('a clinic’s own words', () => {
  it('are one part each, in both languages', () => {
    for (const { text } of [...before, ...after])
      for (const words of [text.en, text.es])
        expect(countParts(`North Range: ${words}`)).toEqual({ encoding: 'gsm-7', parts: 1 })
    expect(countParts(`${'n'.repeat(18)}: ${'w'.repeat(140)}`).parts).toBe(1)
  })

  const problemsWith = (step: object, part = 'before') => {
    const file = structuredClone(clinicsFile) as { clinics: Record<string, unknown>[] }
    file.clinics[1]!.sequences = { [part]: [{ days: 3, text: { en: 'a', es: 'a' } }, step] }
    const parsed = parseClinics(file)
    return 'problems' in parsed ? parsed.problems.map(({ path }) => path) : []
  }
  const words = (en: string) => ({ en, es: 'bien' })

  it.each([
    ['of a letter that makes two parts of it', { days: 2, text: words('“quoted”') }, 'text.en'],
    ['too long', { days: 2, text: words('w'.repeat(141)) }, 'text.en'],
    ['that name the drug', { days: 2, text: words('your ketamine visit') }, 'text.en'],
    ['in one language', { days: 2, text: { en: 'a' } }, 'text.es'],
    ['out of their order', { days: 5, text: words('a') }, 'days'],
  ])('are refused when the stack is made: %s', (_, step, path) => {
    expect(problemsWith(step)).toContain(`clinics[1].sequences.before[1].${path}`)
  })

  it('stand as they are where nothing is wrong', () => {
    expect(problemsWith({ days: 2, text: words('a') })).toEqual([])
    expect(problemsWith({ days: 5, text: words('a') }, 'after')).toEqual([])
  })
})
