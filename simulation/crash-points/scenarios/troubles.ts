// When the world around the service fails too.
import { minuteMs } from '../../../shared/calendar/index.ts'
import type { Script, Stage } from '../stage.ts'
import { booked, enrolled, finish, plan, settle, treated } from './steps.ts'

export const troubles: Readonly<Record<string, Script>> = {
  'is not to be reached': async (stage) => {
    await booked(stage)
    stage.carrier.failure = 'Phone has blocked SMS'
    finish(stage, 's1')
    await settle(stage)
    stage.acknowledgeAll()
    await settle(stage)
  },
  'is not to be reached, nor the morning after': async (stage) => {
    await booked(stage)
    stage.carrier.failure = 'Phone has blocked SMS'
    finish(stage, 's1')
    await settle(stage)
    stage.acknowledgeAll()
    // The second notice of the day fails like the first, whose alert a person has ended by now.
    await stage.pass({ days: 1 })
    stage.acknowledgeAll()
    await settle(stage)
  },
  'has opted out with the carrier': async (stage) => {
    await booked(stage)
    stage.carrier.refusesTexts = true
    finish(stage, 's1')
    await settle(stage)
  },
  'is not to be reached, and nor is anybody on call': async (stage) => {
    await booked(stage)
    stage.carrier.failure = 'Phone has blocked SMS'
    stage.carrier.refusesPages = true
    finish(stage, 's1')
    await settle(stage)
  },
  'is treated while nothing can be sent': async (stage) => {
    await booked(stage)
    stage.carrier.down = true
    finish(stage, 's1')
    await stage.pass({ minutes: 9 })
    stage.carrier.down = false
    await settle(stage)
  },
  'texts a crisis while nothing can be sent': async (stage) => {
    await enrolled(stage)
    stage.carrier.down = true
    stage.text('I want to die', 'crisis')
    await stage.pass({ minutes: 1 })
    stage.carrier.down = false
    await settle(stage)
    stage.acknowledgeAll()
    await settle(stage)
  },
  'goes west while nothing can be sent, and stops': async (stage) => {
    await treated(stage)
    await stage.pass({ hours: 20, minutes: 30 })
    // Before the morning's invite, which is then too early where the patient is.
    stage.carrier.down = true
    await stage.pass({ minutes: 15 })
    stage.enrol({ timezone: 'America/Los_Angeles' })
    await stage.pass({ minutes: 10 })
    stage.carrier.down = false
    stage.text('STOP', 'stop')
    await settle(stage)
  },
  'is forgotten by the scheduler': async (stage) => {
    await enrolled(stage)
    stage.scheduler.losesAll = true
    plan(stage, 's1', 1)
    await settle(stage)
    finish(stage, 's1')
    await stage.pass({ hours: 25 })
    stage.text('1')
    await stage.pass({ hours: 25 })
    stage.scheduler.losesAll = false
    await settle(stage)
  },
  'is treated and texts a crisis while the scheduler takes nothing': async (stage) => {
    await enrolled(stage)
    stage.scheduler.down = true
    plan(stage, 's1', 1)
    await settle(stage)
    finish(stage, 's1')
    await settle(stage)
    stage.text('I want to die', 'crisis')
    await stage.pass({ hours: 2 })
    stage.acknowledgeAll()
    await stage.pass({ hours: 22 })
    stage.text('1')
    await settle(stage)
    stage.scheduler.down = false
    await settle(stage)
  },
  'texts while a release takes over': async (stage) => {
    await overtaken(stage)
    stage.text('hello')
    await settle(stage)
  },
  'texts a crisis while a release takes over': async (stage) => {
    await overtaken(stage)
    stage.text('I want to die', 'crisis')
    await stage.pass({ minutes: 2 })
    stage.text('hello')
    await settle(stage)
    stage.acknowledgeAll()
    await settle(stage)
  },
}

/** Long enough for what the old release cannot read to be taken for spoilt, and for people to be paged. */
async function overtaken(stage: Stage): Promise<void> {
  await booked(stage)
  stage.deploys.push({ at: stage.now(), overlapMs: 13 * minuteMs })
  finish(stage, 's1')
  await stage.pass({ minutes: 8 })
}
