// What people do about alerts, and write to patients.
import type { Script, Stage } from '../stage.ts'
import { checked, enrolled, settle, treated } from './steps.ts'

export const people: Readonly<Record<string, Script>> = {
  'texts a crisis that is taken, tried, ended and only then cleared': async (stage) => {
    await enrolled(stage)
    stage.text('I want to die', 'crisis')
    await stage.pass({ minutes: 1 })
    stage.takeAll()
    await stage.pass({ minutes: 5 })
    stage.tryAll()
    await stage.pass({ hours: 3 })
    stage.acknowledgeAll()
    await settle(stage)
  },
  'texts two crises in the middle of a check-in, and goes on with it': async (stage) => {
    await checked(stage)
    for (const body of ['1', 'I want to die', 'I really want to die']) {
      stage.text(body, body === '1' ? 'plain' : 'crisis')
      await stage.pass({ minutes: 5 })
    }
    stage.acknowledgeAll()
    await settle(stage)
    stage.text('CHECK')
    await settle(stage)
  },
  'is written to by day, at night, and in answer': async (stage) => {
    await treated(stage)
    write(stage, {})
    await stage.pass({ hours: 12 })
    write(stage, {})
    write(stage, { urgent: true, reason: 'xyzzy' })
    await stage.pass({ minutes: 20 })
    stage.text('the garden is in bloom and the dog is happy')
    await stage.pass({ minutes: 20 })
    write(stage, {})
    await stage.pass({ hours: 14 })
    stage.acknowledgeAll()
    await settle(stage)
  },
  'is written to, and stops before it leaves': async (stage) => {
    await enrolled(stage)
    await stage.pass({ hours: 12 })
    write(stage, {})
    await stage.pass({ minutes: 20 })
    stage.text('STOP', 'stop')
    await stage.pass({ hours: 14 })
    stage.acknowledgeAll()
    await settle(stage)
  },
}

const write = (stage: Stage, change: object): void =>
  stage.ask({
    method: 'POST',
    path: stage.path('/messages'),
    body: { body: 'xyzzy please give us a ring', ...change },
    left: ({ counts }) => counts.texts > 0,
  })
