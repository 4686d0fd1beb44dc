// The simulator must be able to find a page that loses answers, counts them twice, or acts when it is only looked at.
import { describe, expect, it } from 'vitest'
import { policyFor } from '../../shared/chart/policy.ts'
import type { ClinicOptions } from '../../simulation/clinic-options.ts'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { answeredOnPage } from '../../simulation/invariants/on-page.ts'
import type { Ledger } from '../../simulation/ledger.ts'
import type { Screen } from '../../simulation/people/browser.ts'
import type { Seen } from '../../simulation/seen.ts'
import { clinics, demo } from '../support/deps.ts'

type Tamper = NonNullable<ClinicOptions['tamper']>

const violated = async (tamper?: Tamper) => {
  const options = tamper ? { clinics, tamper } : { clinics }
  const found = new Set<string>()
  for (const name of ['answers on a page', 'fills in a whole scale on a page']) {
    const script = scenarios[name]
    if (!script) throw new Error('no such scenario')
    const { violations } = await play(options, script, { order: 'asked', crashes: [] })
    for (const { invariant } of violations) found.add(invariant)
  }
  return found
}

const mutants: Readonly<Record<string, [string, Tamper]>> = {
  'says thank you and keeps nothing': [
    'page-answers-are-kept',
    (deps, run) => ({
      ...deps,
      store: {
        ...deps.store,
        append: async (key, commit) => {
          const isAnswer = commit.events.some(({ type }) => type === 'AnswerGiven')
          return run().name === 'form' && isAnswer ? 'appended' : deps.store.append(key, commit)
        },
      },
    }),
  ],
  'takes another answer than the one that was chosen': [
    'page-answers-are-kept',
    (deps, run) => ({
      ...deps,
      store: {
        ...deps.store,
        append: (key, commit) => {
          const events = commit.events.map((event) =>
            event.type === 'AnswerGiven' ? { ...event, value: event.value === 0 ? 1 : 0 } : event,
          )
          return deps.store.append(key, run().name === 'form' ? { ...commit, events } : commit)
        },
      },
    }),
  ],
  'counts what it scores twice': [
    'one-score-a-check-in',
    (deps, run) => ({
      ...deps,
      store: {
        ...deps.store,
        append: (key, commit) => {
          const events = [
            ...commit.events,
            ...commit.events.filter(({ type }) => type === 'ScoreRecorded'),
          ]
          return deps.store.append(key, run().name === 'form' ? { ...commit, events } : commit)
        },
      },
    }),
  ],
  'makes a link lead somewhere when it is opened': [
    'looking-changes-nothing',
    (deps, run) => ({
      ...deps,
      store: {
        ...deps.store,
        findLink: async (name) => {
          const link = await deps.store.findLink(name)
          if (link && run().onlyLooks) await deps.store.pointLink(name, link)
          return link
        },
      },
    }),
  ],
}

describe('the simulator', () => {
  it('finds nothing wrong with the page as it is', async () => {
    expect([...(await violated())]).toEqual([])
  })

  it.each(Object.entries(mutants))('finds a page that %s', async (_, [invariant, tamper]) => {
    expect(await violated(tamper)).toContain(invariant)
  })
})

describe('an answer to what another page has ended', () => {
  const thanks = { status: 200, question: null, answers: [], asksYear: false, saysLate: false }
  /** What is said of an answer to item 7 or 8 of a PHQ-9 that was answered 0 to its end. */
  const judged = (item: number, about: readonly string[], shown: Partial<Screen> = {}) => {
    const found: string[] = []
    const ledger = { fail: (name: string) => found.push(name) } as unknown as Ledger
    const seen = {
      given: new Map([
        ['c1.7', new Set([0])],
        ['c1.8', new Set([0])],
      ]),
      instruments: new Map([['c1', 'phq-9']]),
      policy: policyFor(demo),
      chart: { alerts: about.map((each) => ({ about: each, parts: [] })) },
    } as unknown as Seen
    answeredOnPage(ledger, seen, { question: `c1.${item}`, answer: '1' }, { ...thanks, ...shown })
    return found
  }

  it('must be told not to count', () => {
    expect(judged(7, [])).toEqual(['page-answers-are-kept'])
    expect(judged(7, [], { saysLate: true })).toEqual([])
  })

  it('must have its alert where it tells of danger, whatever the page says', () => {
    expect(judged(8, [], { saysLate: true })).toEqual(['page-answers-are-kept'])
    expect(judged(8, ['c1:8'])).toEqual([])
  })
})
