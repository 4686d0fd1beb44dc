// What waits for the clinic: the digest of its opening, the day it is closed, and alerts that lose their cause.
import type { Script } from '../stage.ts'
import { checked, enrolled, finish, plan, settle } from './steps.ts'

export const digests: Readonly<Record<string, Script>> = {
  'stops texts on the same day as another, and both are in one digest': async (stage) => {
    const both = [stage, stage.other]
    for (const each of both) each.enrol()
    await settle(stage)
    for (const each of both) each.text('STOP', 'stop')
    await stage.pass({ hours: 21, minutes: 50 })
    stage.acknowledgeAll()
    await settle(stage)
    // The one nobody has seen to comes again in the digest of the third morning.
    await stage.pass({ days: 3 })
  },
  'stops texts, and nothing can be sent in the morning': async (stage) => {
    await enrolled(stage)
    stage.text('STOP', 'stop')
    await stage.pass({ hours: 20, minutes: 55 })
    stage.carrier.down = true
    await stage.pass({ minutes: 10 })
    stage.carrier.down = false
    await settle(stage)
  },
  'stops texts at a clinic that nobody can page': async (stage) => {
    await enrolled(stage)
    stage.carrier.refusesPages = true
    stage.text('STOP', 'stop')
    await stage.pass({ days: 1 })
  },
  'writes, and nobody reads it for days': async (stage) => {
    await enrolled(stage)
    stage.text('where do I park')
    await stage.pass({ days: 3 })
  },
  'answers what could not be read at first': async (stage) => {
    await checked(stage)
    for (const body of ['1', '1', 'what', 'well', '1']) {
      stage.text(body)
      await stage.pass({ minutes: 10 })
    }
    await stage.pass({ days: 1 })
  },
  'is not to be reached on a day the clinic is closed': async (stage) => {
    await enrolled(stage)
    await stage.pass({ days: 5 })
    plan(stage, 's1', 1)
    await settle(stage)
    stage.carrier.failure = 'Phone has blocked SMS'
    finish(stage, 's1')
    await stage.pass({ hours: 26 })
    stage.acknowledgeAll()
    await settle(stage)
  },
}
