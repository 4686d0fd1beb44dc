// A number belongs to one patient, and two items of the table say so: a crash between them leaves a claim to heal.
import type { Script } from '../stage.ts'
import { enrolled, settle } from './steps.ts'

const number = '+13135550142'

export const numbers: Readonly<Record<string, Script>> = {
  'changes number with staff who ask only once': async (stage) => {
    await enrolled(stage)
    stage.enrol({ phone: number }, { once: true })
    await settle(stage)
    stage.text('HELP')
    await settle(stage)
  },
  'takes a number that a crash left with another': async (stage) => {
    const { other } = stage
    await enrolled(stage)
    other.enrol({ phone: number }, { once: true, cutAfter: 'dynamodb.claimPhone' })
    await settle(stage)
    stage.enrol({ phone: number })
    await settle(stage)
    stage.text('HELP')
    other.enrol({ phone: '+13135550143' })
    await settle(stage)
  },
  'enrols with a number in the same moment as another': async (stage) => {
    const { other } = stage
    stage.enrol({ phone: number }, { mayBeRefused: true })
    other.enrol({ phone: number }, { mayBeRefused: true })
    await settle(stage)
    stage.enrol({ phone: '+13135550143' })
    other.enrol({ phone: '+13135550144' })
    await settle(stage)
    stage.text('HELP')
    await settle(stage)
  },
}
