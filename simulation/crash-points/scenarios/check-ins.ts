// Check-ins when they are wanted, and scales that are watched.
import type { Script, Stage } from '../stage.ts'
import { enrolled, settle, total, treated } from './steps.ts'

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
}
