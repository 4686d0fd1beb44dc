// The simulator must be able to find a service that shows patients off the record, gives a role that nobody hears of, or
// welcomes a number without end.
import { describe, expect, it } from 'vitest'
import type { Deps } from '../../shared/loop/deps.ts'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play, type Script } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const danger = 'is in danger, and the front desk stands in'
const calendar = 'is in the calendar of a nurse, for a while'
const numbers = 'is given two numbers to and fro'

/** Too long to crash at each of its calls: enrolling is crashed at elsewhere. */
const toAndFro: Script = async (stage) => {
  for (let turn = 0; turn < 4; turn++)
    for (const phone of ['+13135550142', '+13135550143']) {
      stage.enrol({ phone })
      await stage.pass({ hours: 1 })
    }
}

const violated = async (scenario: string, tamper: (deps: Deps) => Deps) => {
  const script = scenario === numbers ? toAndFro : scenarios[scenario]
  if (!script) throw new Error('no such scenario')
  const played = await play({ clinics, tamper }, script, { order: 'asked', crashes: [] })
  return played.violations.map(({ invariant }) => invariant)
}

const mutants: readonly [string, string, string, (deps: Deps) => Deps][] = [
  [
    'shows a patient off the record',
    'views-are-recorded',
    danger,
    (deps) => ({ ...deps, store: { ...deps.store, noteView: async () => undefined } }),
  ],
  [
    'leaves somebody out of the record',
    'views-are-recorded',
    danger,
    (deps) => ({
      ...deps,
      store: {
        ...deps.store,
        noteView: (clinicId, sight) =>
          deps.store.noteView(clinicId, { ...sight, patientIds: sight.patientIds.slice(1) }),
      },
    }),
  ],
  [
    'shows a calendar off the record',
    'views-are-recorded',
    calendar,
    (deps) => ({
      ...deps,
      store: {
        ...deps.store,
        noteView: async (clinicId, sight) =>
          sight.call === 'calendar-feed' ? undefined : deps.store.noteView(clinicId, sight),
      },
    }),
  ],
  [
    'shows a calendar by a revoked address',
    'requests-are-accepted',
    calendar,
    (deps) => ({ ...deps, store: { ...deps.store, revokeFeed: async () => undefined } }),
  ],
  [
    'gives a role that nobody hears of',
    'emergencies-are-told',
    danger,
    (deps) => ({
      ...deps,
      pages: {
        ...deps.pages,
        publish: async (page) =>
          page.kind === 'emergency-access'
            ? { kind: 'sent', carrierId: 'x' }
            : deps.pages.publish(page),
      },
    }),
  ],
  [
    'welcomes a number without end',
    'welcomes-are-few',
    numbers,
    (deps) => ({ ...deps, store: { ...deps.store, noteWelcome: async () => undefined } }),
  ],
]

describe('the simulator', () => {
  it.each([danger, calendar, numbers])(
    'finds nothing wrong where somebody %s',
    async (scenario) => {
      expect(await violated(scenario, (deps) => deps)).toEqual([])
    },
  )

  it.each(mutants)('finds a service that %s', async (_, invariant, scenario, tamper) => {
    expect(await violated(scenario, tamper)).toContain(invariant)
  })
})
