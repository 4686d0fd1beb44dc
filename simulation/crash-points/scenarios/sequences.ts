// What is told before the first session, and after the last of a series, where the clinic has switched it on.
import type { Script, Stage } from '../stage.ts'
import { enrolled, finish, plan, settle } from './steps.ts'

const elsewhere = (stage: Stage): Stage => ({ ...stage, ...stage.elsewhere })

export const sequences: Readonly<Record<string, Script>> = {
  'is told what to expect, and what follows a series of two': async (stage) => {
    const there = elsewhere(stage)
    await enrolled(there)
    plan(there, 's1', 24 * 6 + 4)
    await there.pass({ days: 6, hours: 4 })
    finish(there, 's1')
    await there.pass({ days: 2 })
    plan(there, 's2', 1)
    await settle(there)
    finish(there, 's2')
    await there.pass({ days: 6 })
  },
  'is told what to expect of a visit that is then off': async (stage) => {
    const there = elsewhere(stage)
    await enrolled(there)
    plan(there, 's1', 24 * 6)
    await there.pass({ days: 2 })
    there.ask({
      method: 'POST',
      path: there.path('/sessions/s1/cancel'),
      body: { reason: 'xyzzy has a cold' },
      left: ({ sessions }) => sessions.every(({ state }) => state === 'canceled'),
    })
    await there.pass({ days: 4 })
  },
}
