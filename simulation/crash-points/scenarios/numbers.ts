// A number belongs to one patient, and two items of the table say so: a crash between them leaves a claim to heal.
import { type Script, strangeNumber } from '../stage.ts'
import { enrolled, finish, plan, settle } from './steps.ts'

const number = strangeNumber
const another = '+13135550143'

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
    other.enrol({ phone: number }, { once: true, cutAfter: 'dynamodb.claimName' })
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
  'stops, and the number goes to another': async (stage) => {
    const { other } = stage
    stage.enrol({ phone: number })
    await settle(stage)
    stage.text('STOP', 'stop')
    await settle(stage)
    stage.enrol({ phone: another })
    await settle(stage)
    other.enrol({ phone: number })
    await settle(stage)
    plan({ ...other, now: stage.now }, 's1', 1)
    await settle(stage)
    finish({ ...other, now: stage.now }, 's1')
    await settle(stage)
    other.text('START', 'start')
    await settle(stage)
  },
  'stops, withdraws, says START, and the number goes to another': async (stage) => {
    const { other } = stage
    stage.enrol({ phone: number })
    await settle(stage)
    stage.text('STOP', 'stop')
    await settle(stage)
    stage.ask({ method: 'POST', path: stage.path('/withdraw'), body: { reason: 'done' } })
    await settle(stage)
    stage.text('START')
    await settle(stage)
    other.enrol({ phone: number })
    await settle(stage)
  },
  'stops, changes number and comes back': async (stage) => {
    stage.enrol({ phone: number })
    await settle(stage)
    stage.text('STOP', 'stop')
    await settle(stage)
    for (const phone of [another, number]) {
      stage.enrol({ phone })
      await settle(stage)
    }
    stage.text('HELP')
    await settle(stage)
  },
  'moves away from a number that says STOP then, and comes back': async (stage) => {
    stage.enrol({ phone: number })
    await settle(stage)
    stage.enrol({ phone: another })
    await settle(stage)
    stage.stranger.text('STOP', 'stop')
    await settle(stage)
    stage.enrol({ phone: number })
    await settle(stage)
    stage.text('START', 'start')
    await settle(stage)
  },
  'is enrolled in the moment in which the number says STOP': async (stage) => {
    stage.enrol({ phone: number })
    stage.unnoticed('STOP')
    await settle(stage)
    plan(stage, 's1', 1)
    await settle(stage)
  },
  'is nobody’s patient, and texts a crisis': async (stage) => {
    const { stranger } = stage
    stranger.text('I want to die', 'crisis')
    await stage.pass({ hours: 2 })
    stranger.text('I have taken all the pills', 'crisis')
    await stage.pass({ minutes: 30 })
    stranger.acknowledgeAll()
    await settle(stage)
    stranger.text('STOP', 'stop')
    await settle(stage)
    stranger.text('START')
    await settle(stage)
    stage.enrol({ phone: number })
    await settle(stage)
  },
}
