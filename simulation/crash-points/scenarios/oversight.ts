// What is overseen: a role taken in an emergency, and sessions that a calendar program reads.
import type { Script } from '../stage.ts'
import { enrolled, plan, settle } from './steps.ts'

export const oversight: Readonly<Record<string, Script>> = {
  'is in danger, and the front desk stands in': async (stage) => {
    await enrolled(stage)
    stage.text('I want to die', 'crisis')
    await settle(stage)
    stage.standIn()
    await settle(stage)
    stage.acknowledgeAll()
    await settle(stage)
  },
  'is in the calendar of a nurse, for a while': async (stage) => {
    await enrolled(stage)
    plan(stage, 's1', 30)
    await settle(stage)
    stage.subscribe()
    await settle(stage)
  },
}
