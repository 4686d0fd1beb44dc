// What is overseen: a role taken in an emergency.
import type { Script } from '../stage.ts'
import { enrolled, settle } from './steps.ts'

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
}
