// The question of the day: left alone, answered as usual, and what a bad day brings forward.
import type { Script } from '../stage.ts'
import { finish, plan, settle, total } from './steps.ts'

export const sensor: Readonly<Record<string, Script>> = {
  'is asked how the day is, and brings the scale forward': async (stage) => {
    const away = { ...stage, ...stage.elsewhere }
    away.enrol({
      condition: 'depression',
      language: 'en',
      checkInBy: 'text',
      timezone: 'America/New_York',
    })
    await settle(stage)
    total(away, 20)
    await settle(stage)
    plan(away, 's1', 1)
    await settle(stage)
    finish(away, 's1')
    await stage.pass({ days: 7, hours: 2 })
    away.text('1 1 1 1 0 0 0 0 0')
    // The long-term screen has its days first.
    await stage.pass({ days: 7 })
    away.text('1 1 1 1 0 0 0 0 0')
    // The first is left alone and runs out; the second is a bad day.
    await stage.pass({ days: 5, hours: 1 })
    for (const body of ['3', '1 1 1 1 1 1 0 0 0']) {
      away.text(body)
      await stage.pass({ minutes: 10 })
    }
    await stage.pass({ days: 4 })
    away.text('7')
    await stage.pass({ days: 1 })
    away.acknowledgeAll()
    await settle(stage)
  },
}
