// Check-ins when they are wanted, and scales that are watched.
import type { Script, Stage } from '../stage.ts'
import { enrolled, enterTotal, finish, plan, settle, total, treated } from './steps.ts'

/** The clinic sends one now. */
const send = (stage: Stage, body: object = {}): void =>
  stage.ask({
    method: 'POST',
    path: stage.path('/check-ins'),
    body,
    left: ({ counts }) => counts.checkIns > 0,
  })

export const checkIns: Readonly<Record<string, Script>> = {
  'is sent a check-in by day and by night, and asks for one': async (stage) => {
    await enrolled(stage)
    send(stage, { instruments: ['mood'] })
    await settle(stage)
    for (const body of ['1', '7', '4', 'CHECK', '1', '1 1 1 1 1 1 1 1 0']) {
      stage.text(body)
      await stage.pass({ minutes: 10 })
    }
    await stage.pass({ hours: 10 })
    send(stage)
    await stage.pass({ hours: 14 })
  },
  'fills in a whole scale on a page': async (stage) => {
    stage.enrol({ checkInBy: 'link' })
    await settle(stage)
    send(stage, { instruments: ['phq-9'] })
    await settle(stage)
    stage.press('begin')
    await stage.pass({ minutes: 1 })
    for (const value of [1, 1, 2, 2, 1, 0, 1, 1, 0]) {
      stage.press('answer', value)
      await stage.pass({ minutes: 1 })
    }
    await settle(stage)
  },
  'is on watch, and misses the repeat': async (stage) => {
    await enrolled(stage)
    total(stage, 20)
    await treated(stage)
    await stage.pass({ days: 8 })
    stage.text('1 1 1 1 0 0 0 0 0')
    await stage.pass({ days: 7 })
    stage.text('2 2 2 2 1 1 1 0 0')
    await stage.pass({ days: 9 })
    stage.acknowledgeAll()
    await settle(stage)
  },
  'gets worse on a scale that does not decide, and leaves one unfinished': async (stage) => {
    stage.enrol({ condition: 'ptsd' })
    await settle(stage)
    enterTotal(stage, 'phq-9', 3)
    await settle(stage)
    stage.acknowledgeAll()
    await stage.pass({ days: 7 })
    enterTotal(stage, 'phq-9', 24)
    await settle(stage)
    stage.acknowledgeAll()
    send(stage, { instruments: ['phq-9'] })
    await settle(stage)
    for (const body of ['1', '3', '3', '3', '3']) {
      stage.text(body)
      await stage.pass({ minutes: 5 })
    }
    await stage.pass({ days: 3, hours: 1 })
    stage.acknowledgeAll()
    await settle(stage)
  },
  'is followed by a scale that the clinic forgets to enter': async (stage) => {
    stage.enrol({ condition: 'ocd' })
    await settle(stage)
    plan(stage, 's1', 1)
    await settle(stage)
    finish(stage, 's1')
    await stage.pass({ days: 16 })
    enterTotal(stage, 'y-bocs', 20)
    await stage.pass({ days: 20 })
    stage.acknowledgeAll()
    await settle(stage)
  },
}
