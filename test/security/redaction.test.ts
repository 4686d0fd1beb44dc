// A simulated month through the real functions, with the logger and the metrics that are deployed: no line tells of a
// person. And what would tell is found.
import { describe, expect, it } from 'vitest'
import type { Deps } from '../../shared/loop/deps.ts'
import { simulate } from '../../simulation/simulation.ts'
import { clinics } from '../support/deps.ts'
import { listen, observed, overheard, quoting, secrets, told } from './overhear.ts'
import { findings, remember, type Told } from './told.ts'

listen()

describe('a month of eight patients, with faults', () => {
  it('tells nobody of a number, a name, an answer, a score or a text', async () => {
    const tamper = (deps: Deps): Deps => {
      const heard = overheard(deps)
      const store: Deps['store'] = {
        ...deps.store,
        append: (chart, commit) => {
          remember(secrets, commit.events)
          return deps.store.append(chart, commit)
        },
      }
      return observed({
        ...deps,
        store: quoting(store),
        texts: quoting(heard.texts),
        pages: quoting(heard.pages),
        wakeUps: quoting(heard.wakeUps),
      })
    }
    const report = await simulate({
      clinics,
      patients: 8,
      days: 31,
      seed: 107,
      faults: true,
      tamper,
    })
    expect(report.violations).toEqual([])
    expect(report.faultsInjected).toBeGreaterThan(30)
    expect(secrets.phones.size).toBeGreaterThanOrEqual(8)
    expect(secrets.words.size).toBeGreaterThan(100)
    const kinds = Map.groupBy(told, ({ kind }) => kind)
    for (const [kind, atLeast] of [
      ['line', 30],
      ['schedule', 200],
      ['page', 0],
    ] as const)
      expect([kind, (kinds.get(kind) ?? []).length > atLeast]).toEqual([kind, true])
    expect(findings(told, secrets)).toEqual([])
  })
})

const number = '+12025550123'
const words = 'Anabel says I keep thinking of the quarry'
const monday = '2026-03-02T16:00:00.000Z'

describe('what is told', () => {
  const line = (change: object) =>
    JSON.stringify({
      timestamp: monday,
      level: 'WARN',
      requestId: 'request-1',
      message: { message: 'failed for now', ...change },
    })
  const metric = (change: object) =>
    JSON.stringify({
      _aws: {
        Timestamp: 1,
        CloudWatchMetrics: [
          {
            Namespace: 'Afterglow',
            Dimensions: [['service']],
            Metrics: [{ Name: 'Conflict', Unit: 'Count' }],
          },
        ],
      },
      service: 'afterglow',
      Conflict: 1,
      ...change,
    })
  const planted: [what: string, kind: Told['kind'], text: string][] = [
    ['a number as E.164', 'line', line({ messageId: number })],
    ['a number in digits', 'line', line({ patientId: '12025550123' })],
    ['a number as people write it', 'line', line({ message: 'failed for (202) 555-0123' })],
    ['a number with dots', 'line', line({ messageId: '202.555.0123' })],
    ['a number without its country', 'page', 'URGENT: call 202 555 0123'],
    ['a number in a schedule', 'schedule', JSON.stringify({ Name: 'demo.12025550123-29540640' })],
    [
      'a number in a queue message',
      'queue message',
      JSON.stringify({ clinicId: 'demo', patientId: number, at: monday }),
    ],
    ['a first name', 'line', line({ patientId: 'anabel' })],
    ['a first name in a page', 'page', 'EMERGENCY: Anabel may be in crisis'],
    ['a text', 'line', line({ error: words })],
    ['a text in other letters', 'line', line({ where: `x "${words.toUpperCase()}" y` })],
    ['an answer', 'line', line({ answer: 3 })],
    ['an answer for an id', 'line', line({ version: '3' })],
    ['a list of answers', 'line', line({ messageId: '3 2 1' })],
    ['a score', 'line', line({ score: 24 })],
    ['a score in a sentence', 'line', line({ message: 'scored 24' })],
    ['a score in a page', 'page', 'URGENT: a patient is getting worse, 24 of 27'],
    ['a score for a count', 'line', metric({ Conflict: 24 })],
    ['a patient as a metric', 'line', metric({ patientId: 'p1' })],
    ['a sentence put together', 'line', line({ message: 'failed for now for p1' })],
    [
      'the words of an error',
      'line',
      JSON.stringify({
        level: 'ERROR',
        errorType: 'Error',
        errorMessage: 'cannot read 3',
        stackTrace: ['x'],
      }),
    ],
    ['what is no JSON', 'line', 'Error: something'],
  ]

  it.each(planted)('is found out with %s', (_, kind, text) => {
    secrets.phones.add(number)
    for (const word of [words, 'Anabel']) secrets.words.add(word)
    expect(findings([{ kind, text }], secrets)).not.toEqual([])
  })

  it('may be an id, a count, a name of an error and a sentence of ours', () => {
    secrets.phones.add(number)
    const text = line({ clinicId: 'demo', patientId: 'p1', error: 'Error:ECONNRESET', version: 3 })
    const fine = [text, metric({})].map((each): Told => ({ kind: 'line', text: each }))
    expect(findings(fine, secrets)).toEqual([])
  })
})
