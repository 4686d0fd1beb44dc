// A session recorded tap by tap at a clinic that wants it so, by two people at once, before the finish and after it.
import { instant, minuteMs } from '../../../shared/calendar/index.ts'
import type { Fact } from '../../staff/office.ts'
import type { Script, Stage } from '../stage.ts'
import { enrolled, finish, plan, settle } from './steps.ts'

const tap = ({ path, ask }: Stage, body: object, left: Fact): void =>
  ask({ method: 'PATCH', path: path('/sessions/s1/record'), body, left })

const holds =
  (name: 'sedation' | 'nausea' | 'bloodPressure' | 'oxygen' | 'takenHomeBy'): Fact =>
  ({ sessions }) =>
    sessions.some((each) => 'record' in each && each.record?.[name] !== undefined)

/** Planned, and its hour come, where a record is kept. */
async function begun(stage: Stage): Promise<Stage> {
  const there: Stage = { ...stage, ...stage.elsewhere }
  await enrolled(there)
  plan(there, 's1', 1)
  await settle(there)
  return there
}

export const sessionRecords: Readonly<Record<string, Script>> = {
  'is recorded tap by tap, by two at once, and sent home by car': async (stage) => {
    const there = await begun(stage)
    const startedAt = instant(there.now())
    const isStarted: Fact = ({ sessions }) =>
      sessions.some((each) => 'given' in each && each.given?.startedAt === startedAt)
    tap(there, { startedAt, doseMg: 35, weightKg: 70 }, isStarted)
    await stage.pass({ minutes: 40 })
    const pressure = { systolic: 150, diastolic: 92 }
    tap(there, { bloodPressure: { before: pressure, at40: pressure } }, holds('bloodPressure'))
    tap(there, { sedation: 'drowsy', dissociation: 'mild' }, holds('sedation'))
    await stage.pass({ minutes: 20 })
    finish(there, 's1')
    await stage.pass({ minutes: 20 })
    tap(there, { readiness: { ready: false }, takenHomeBy: { who: 'drove' } }, holds('takenHomeBy'))
    await settle(stage)
    there.acknowledgeAll()
    await settle(stage)
  },
  'has too high a pressure, then too little oxygen, and a dose told late': async (stage) => {
    const there = await begun(stage)
    const before = { systolic: 190, diastolic: 100, at: instant(there.now() - 5 * minuteMs) }
    tap(there, { bloodPressure: { before } }, holds('bloodPressure'))
    await settle(stage)
    finish(there, 's1')
    await settle(stage)
    tap(there, { lot: 'xyzzy', oxygen: { lowest: { percent: 85 } } }, holds('oxygen'))
    tap(there, { nausea: 'vomited' }, holds('nausea'))
    await settle(stage)
    there.acknowledgeAll()
    await settle(stage)
  },
}
