// The weekly drill of a clinic: begun once, answered late, and held again.
import type { Script } from '../stage.ts'
import { settle } from './steps.ts'

export const drills: Readonly<Record<string, Script>> = {
  'is nobody: the clinic’s drill is held, answered, and held again': async (stage) => {
    stage.beginDrill()
    await settle(stage)
    stage.drill.acknowledgeAll()
    await settle(stage)
    await stage.pass({ days: 7 })
    stage.drill.acknowledgeAll()
    await settle(stage)
  },
}
