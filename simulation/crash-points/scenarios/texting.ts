// What patients text, and what becomes of it.
import type { Script } from '../stage.ts'
import { checked, enrolled, finish, plan, settle, treated } from './steps.ts'

/** The safety check, begun, corrected, left out in part, and with an answer that calls for an ambulance. */
const morning = [
  ['begin'],
  ['answer', 1],
  ['back'],
  ['answer', 1],
  ['answer', 1],
  ['skip'],
  ['link'],
  ['year', 1901],
  ['answer', 0],
  ['answer', 2],
  ['begin'],
  ['answer', 1],
] as const satisfies readonly (readonly [string, number?])[]

export const texting: Readonly<Record<string, Script>> = {
  'answers in many ways': async (stage) => {
    await checked(stage)
    for (const body of ['1', '1', 'BACK', 'what', 'well', '1', 'SKIP', 'LATER']) {
      stage.text(body)
      await stage.pass({ minutes: 10 })
    }
    await stage.pass({ hours: 4 })
    stage.text('0 0 1 1 1 5 1 1')
    await settle(stage)
  },
  'answers item nine, and nobody sees to it at first': async (stage) => {
    await treated(stage)
    await stage.pass({ days: 8 })
    stage.text('1 1 1 1 1 1 1 1 2')
    await stage.pass({ hours: 2 })
    stage.acknowledgeAll()
    await settle(stage)
  },
  'texts a crisis': async (stage) => {
    await enrolled(stage)
    stage.text('I want to die', 'crisis')
    await stage.pass({ hours: 3 })
    stage.acknowledgeAll()
    await settle(stage)
  },
  'stops and comes back': async (stage) => {
    await checked(stage)
    stage.text('STOP', 'stop')
    await settle(stage)
    stage.text('hello')
    await settle(stage)
    stage.text('START', 'start')
    await settle(stage)
    stage.acknowledgeAll()
    await settle(stage)
  },
  'is treated after a STOP': async (stage) => {
    await enrolled(stage)
    stage.text('ALTO', 'stop')
    plan(stage, 's1', 1)
    await settle(stage)
    finish(stage, 's1')
    await settle(stage)
    stage.acknowledgeAll()
    await settle(stage)
  },
  'answers on a page': async (stage) => {
    stage.enrol({ checkInBy: 'link' })
    await settle(stage)
    plan(stage, 's1', 1)
    await settle(stage)
    finish(stage, 's1')
    await stage.pass({ hours: 24 })
    for (const [what, answer] of morning) {
      stage.press(what, answer)
      await stage.pass({ minutes: 2 })
    }
    stage.text('1')
    await settle(stage)
    stage.acknowledgeAll()
    await settle(stage)
  },
  'falls silent': async (stage) => {
    await treated(stage)
    await stage.pass({ days: 11 })
  },
}
