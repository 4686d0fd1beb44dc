// The day before a session: who drives, and what else the clinic wants to know.
import type { Actor } from '../actor.ts'
import type { Script, Stage } from '../stage.ts'
import { finish, plan, settle } from './steps.ts'

/** A clinic that asks, and the patient's own evening before, an hour after the reminder. */
async function reminded(stage: Stage, details: Parameters<Actor['enrol']>[0] = {}): Promise<Stage> {
  const asked: Stage = { ...stage, ...stage.elsewhere }
  asked.enrol(details)
  await settle(stage)
  // Ten in the morning of the clinic, and the next day but one.
  plan(asked, 's1', 50)
  await stage.pass({ hours: 36 })
  return asked
}

const record = ({ ask, path }: Actor, arranged: boolean): void =>
  ask({
    method: 'PUT',
    path: path('/sessions/s1/ride'),
    body: { arranged, driver: arranged ? 'Xyzzy' : null },
    left: ({ sessions }) =>
      sessions.some((each) => 'ride' in each && each.ride?.arranged === arranged),
  })

export const visits: Readonly<Record<string, Script>> = {
  'is asked who drives, has nobody, then somebody, and drives after all': async (stage) => {
    const asked = await reminded(stage)
    for (const body of ['2', '2', '2', '1', '2', '1']) {
      asked.text(body)
      await stage.pass({ minutes: 5 })
    }
    asked.text('1 Ana')
    await stage.pass({ hours: 14 })
    finish(asked, 's1')
    await stage.pass({ hours: 24 })
    for (const body of ['1', '1', '2']) {
      asked.text(body)
      await stage.pass({ minutes: 5 })
    }
    asked.acknowledgeAll()
    await settle(stage)
  },
  'says nothing of a ride, and the clinic finds one': async (stage) => {
    const asked = await reminded(stage)
    await stage.pass({ hours: 12 })
    record(asked, true)
    await settle(stage)
    record(asked, false)
    await settle(stage)
    asked.acknowledgeAll()
    await stage.pass({ hours: 4 })
  },
  'has a questionnaire open when a visit is near, and is asked once it is done': async (stage) => {
    const asked: Stage = { ...stage, ...stage.elsewhere }
    asked.enrol()
    await settle(stage)
    // Ten in the morning of the clinic, and the afternoon of the next day but one.
    plan(asked, 's1', 54)
    await stage.pass({ hours: 24 })
    asked.ask({
      method: 'POST',
      path: asked.path('/check-ins'),
      body: { instruments: ['mood'] },
      left: ({ counts }) => counts.checkIns > 0,
    })
    await stage.pass({ hours: 12 })
    for (const body of ['1', '7 3']) {
      asked.text(body)
      await stage.pass({ minutes: 5 })
    }
    // And then until the visit has begun: nobody answers.
    await stage.pass({ hours: 20 })
    asked.acknowledgeAll()
    await settle(stage)
  },
}
