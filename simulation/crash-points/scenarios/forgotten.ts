// What is dropped by people, and must come back to them.
import { instant, minuteMs } from '../../../shared/calendar/index.ts'
import type { Script, Stage } from '../stage.ts'
import { enrolled, finish, plan, settle, treated } from './steps.ts'

export const forgotten: Readonly<Record<string, Script>> = {
  'accepts a booster that nobody books': async (stage) => {
    await enrolled(stage)
    decide(stage, { decision: 'accept' })
    await stage.pass({ days: 5 })
    stage.acknowledgeAll()
    await stage.pass({ days: 7, hours: 1 })
    plan(stage, 'b1', 30, 'booster')
    await settle(stage)
  },
  'puts a booster off until a day on which nobody thinks of it': async (stage) => {
    await enrolled(stage)
    decide(stage, { decision: 'defer', until: instant(stage.now() + 1_440 * minuteMs) })
    await stage.pass({ days: 1, hours: 1 })
    decide(stage, { decision: 'decline' })
    await settle(stage)
  },
  'is booked twice, and nobody says how it went': async (stage) => {
    await enrolled(stage)
    plan(stage, 's1', 1)
    plan(stage, 's2', 1)
    await stage.pass({ hours: 5 })
    plan(stage, 's1', 30)
    await settle(stage)
    finish(stage, 's2')
    await settle(stage)
  },
  'falls silent for weeks, whatever is done about it': async (stage) => {
    await treated(stage)
    for (const days of [11, 15]) {
      await stage.pass({ days })
      stage.acknowledgeAll()
      await settle(stage)
    }
  },
  'tells of a crisis once more when pages have become slow': async (stage) => {
    await enrolled(stage)
    stage.text('I want to kill myself', 'crisis')
    await stage.pass({ hours: 7 })
    stage.text('I really want to kill myself', 'crisis')
    await settle(stage)
    stage.acknowledgeAll()
    await settle(stage)
  },
}

const decide = (
  stage: Stage,
  { decision, until = null }: { decision: string; until?: string | null },
): void =>
  stage.ask({
    method: 'POST',
    path: stage.path('/booster-decisions'),
    body: { decision, until, reason: 'xyzzy' },
    left: ({ decisions }) => decisions.at(-1)?.decision === decision,
  })
