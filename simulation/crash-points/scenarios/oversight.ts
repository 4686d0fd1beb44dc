// What is overseen: a role taken in an emergency, and a number that is given to and fro.
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
  'is given two numbers to and fro, all day': async (stage) => {
    await enrolled(stage)
    for (let turn = 0; turn < 4; turn++)
      for (const phone of ['+13135550142', '+13135550143']) {
        stage.enrol({ phone })
        await settle(stage)
      }
  },
}
