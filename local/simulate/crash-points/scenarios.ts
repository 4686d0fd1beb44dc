// Short lives that cover every command and every effect. Each call in them is a place to crash at.
import { dayMs, hourMs, instant, minuteMs } from '../../../shared/calendar/index.ts'
import type { Script, Stage } from './stage.ts'

const patient = '/patients/p0'
const session = (id: string) => `${patient}/sessions/${id}`

const plan = ({ ask, now }: Stage, id: string, inHours: number, kind = 'induction') =>
  ask('PUT', session(id), { startsAt: instant(now() + inHours * hourMs), kind })

/** A session that ended a moment ago. */
const finish = ({ ask, now }: Stage, id: string) =>
  ask('POST', `${session(id)}/finish`, { endedAt: instant(now() - minuteMs), doseMg: 40 })

const total = ({ ask, now }: Stage, points: number) =>
  ask('POST', `${patient}/scores`, {
    instrument: 'phq-9',
    at: instant(now() - minuteMs),
    total: points,
  })

/** An hour: what a crash delays is caught up with by then. */
const settle = (stage: Stage) => stage.pass({ hours: 1 })

async function enrolled(stage: Stage): Promise<void> {
  stage.enrol()
  await settle(stage)
}

async function treated(stage: Stage): Promise<void> {
  await enrolled(stage)
  plan(stage, 's1', 1)
  await settle(stage)
  finish(stage, 's1')
  await settle(stage)
}

/** To the morning after the session, when the safety check is open. */
async function checked(stage: Stage): Promise<void> {
  await treated(stage)
  await stage.pass({ hours: 24 })
}

export const scenarios: Readonly<Record<string, Script>> = {
  'enrols, travels, changes number': async (stage) => {
    await enrolled(stage)
    stage.enrol({ timezone: 'America/Denver' })
    await settle(stage)
    stage.enrol({ phone: '+13135550142' })
    await settle(stage)
    stage.text('HELP')
    await settle(stage)
  },
  'plans, moves, is reminded, is treated': async (stage) => {
    await enrolled(stage)
    plan(stage, 's1', 30)
    await settle(stage)
    plan(stage, 's1', 28)
    await stage.pass({ hours: 29 })
    finish(stage, 's1')
    await stage.pass({ hours: 20 })
  },
  cancels: async (stage) => {
    await enrolled(stage)
    plan(stage, 's1', 30)
    await settle(stage)
    stage.ask('POST', `${session('s1')}/cancel`, { reason: 'xyzzy ill' })
    await settle(stage)
  },
  'answers in many ways': async (stage) => {
    await checked(stage)
    for (const body of ['1', '1', 'BACK', 'what', 'well', '1', 'SKIP', 'LATER']) {
      stage.text(body)
      await stage.pass({ minutes: 10 })
    }
    await stage.pass({ hours: 4 })
    stage.text('0 0 1 1 1 5 1 1')
    await settle(stage)
  },
  'answers item nine, and nobody sees to it at first': async (stage) => {
    await treated(stage)
    await stage.pass({ days: 8 })
    stage.text('1 1 1 1 1 1 1 1 2')
    await stage.pass({ hours: 2 })
    stage.acknowledgeAll()
    await settle(stage)
  },
  'texts a crisis': async (stage) => {
    await enrolled(stage)
    stage.text('I want to die', 'crisis')
    await stage.pass({ hours: 3 })
    stage.acknowledgeAll()
    await settle(stage)
  },
  'stops and comes back': async (stage) => {
    await checked(stage)
    stage.text('STOP', 'stop')
    await settle(stage)
    stage.text('hello')
    await settle(stage)
    stage.text('START', 'start')
    await settle(stage)
    stage.acknowledgeAll()
    await settle(stage)
  },
  'is treated after a STOP': async (stage) => {
    await enrolled(stage)
    stage.text('ALTO', 'stop')
    plan(stage, 's1', 1)
    await settle(stage)
    finish(stage, 's1')
    await settle(stage)
    stage.acknowledgeAll()
    await settle(stage)
  },
  'is not to be reached': async (stage) => {
    await enrolled(stage)
    plan(stage, 's1', 1)
    await settle(stage)
    stage.carrier.failure = 'Phone has blocked SMS'
    finish(stage, 's1')
    await settle(stage)
    stage.acknowledgeAll()
    await settle(stage)
  },
  'has opted out with the carrier': async (stage) => {
    await enrolled(stage)
    plan(stage, 's1', 1)
    await settle(stage)
    stage.carrier.refuses = true
    finish(stage, 's1')
    await settle(stage)
  },
  'falls silent': async (stage) => {
    await treated(stage)
    await stage.pass({ days: 11 })
  },
  'loses the response, and is decided on': async (stage) => {
    await enrolled(stage)
    total(stage, 20)
    await settle(stage)
    plan(stage, 's1', 1)
    await settle(stage)
    finish(stage, 's1')
    await settle(stage)
    for (const [days, points] of [
      [8, 4],
      [7, 17],
      [4, 18],
    ] as const) {
      await stage.pass({ days })
      total(stage, points)
      await settle(stage)
    }
    const until = instant(stage.now() + 5 * dayMs)
    stage.ask('POST', `${patient}/booster-decisions`, { decision: 'defer', until, reason: 'xyzzy' })
    await settle(stage)
  },
  'pauses, leaves, returns': async (stage) => {
    await treated(stage)
    const reason = { reason: 'xyzzy' }
    for (const step of ['pause', 'resume', 'withdraw']) {
      stage.ask('POST', `${patient}/${step}`, reason)
      await settle(stage)
    }
    stage.enrol()
    await settle(stage)
  },
  'is asked by phone': async (stage) => {
    stage.enrol({ checkInBy: 'link' })
    await settle(stage)
    plan(stage, 's1', 1)
    await settle(stage)
    finish(stage, 's1')
    await stage.pass({ days: 4 })
    stage.ask('GET', `${patient}/outcomes`)
    stage.ask('GET', `${patient}/timeline`)
    stage.ask('GET', '/patients')
    stage.ask('GET', '/alerts?state=all')
    await settle(stage)
  },
}
