// Enrolment, sessions, scores, decisions: what the clinic does.
import { dayMs, instant } from '../../../shared/calendar/index.ts'
import type { Script } from '../stage.ts'
import { answersByPhone, booked, enrolled, finish, plan, settle, total, treated } from './steps.ts'

export const care: Readonly<Record<string, Script>> = {
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
    stage.ask({
      method: 'POST',
      path: stage.path('/sessions/s1/cancel'),
      body: { reason: 'xyzzy ill' },
      left: ({ sessions }) => sessions.some(({ state }) => state === 'canceled'),
    })
    await settle(stage)
  },
  'is moved by day and by night, and canceled': async (stage) => {
    const cancel = (id: string) =>
      stage.ask({
        method: 'POST',
        path: stage.path(`/sessions/${id}/cancel`),
        body: { reason: 'xyzzy ill' },
        left: ({ sessions }) =>
          sessions.some((each) => each.sessionId === id && each.state === 'canceled'),
      })
    await enrolled(stage)
    plan(stage, 's1', 26)
    plan(stage, 's2', 60)
    await stage.pass({ hours: 10 })
    // Its reminder has gone out.
    plan(stage, 's1', 200)
    await stage.pass({ hours: 17 })
    plan(stage, 's1', 190)
    await settle(stage)
    plan(stage, 's1', 64)
    await stage.pass({ hours: 10 })
    // At night, twice, and another with it.
    plan(stage, 's1', 70)
    plan(stage, 's2', 30)
    await settle(stage)
    plan(stage, 's1', 60)
    await stage.pass({ hours: 17 })
    cancel('s2')
    await stage.pass({ hours: 5 })
  },
  'is treated by staff who ask only once': async (stage) => {
    await booked(stage)
    finish(stage, 's1', { once: true })
    await settle(stage)
  },
  'is treated in the same minute as another': async (stage) => {
    const { other } = stage
    const both = [stage, { ...other, now: stage.now }]
    for (const each of both) each.enrol()
    await settle(stage)
    for (const each of both) plan(each, 's1', 1)
    await settle(stage)
    for (const each of both) finish(each, 's1')
    // One batch wakes both in the morning, and one brings both answers.
    await stage.pass({ hours: 25 })
    for (const each of both) each.text('1')
    await settle(stage)
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
    stage.ask({
      method: 'POST',
      path: stage.path('/booster-decisions'),
      body: { decision: 'defer', until, reason: 'xyzzy' },
    })
    await settle(stage)
  },
  'has entries put right': async (stage) => {
    await treated(stage)
    total(stage, 20)
    await settle(stage)
    for (const [path, body] of [
      ['/sessions/s1/correct', { doseMg: 45, reason: 'xyzzy misread' }],
      ['/scores/s1/void', { reason: 'xyzzy of another' }],
      ['/sessions/s1/void', { reason: 'xyzzy of another' }],
    ] as const) {
      stage.ask({ method: 'POST', path: stage.path(path), body })
      await settle(stage)
    }
  },
  'is treated twice in a day, and the later one voided': async (stage) => {
    await enrolled(stage)
    for (const id of ['s1', 's2', 's3']) plan(stage, id, 1)
    await settle(stage)
    finish(stage, 's1')
    await settle(stage)
    finish(stage, 's2', {}, 240)
    await settle(stage)
    const body = { reason: 'xyzzy of another' }
    stage.ask({ method: 'POST', path: stage.path('/sessions/s1/void'), body })
    await settle(stage)
    finish(stage, 's3', {}, 300)
    await settle(stage)
    stage.enrol({ phone: '+13135550145' })
    await stage.pass({ hours: 20 })
  },
  'pauses, leaves, returns': async (stage) => {
    await treated(stage)
    for (const step of ['pause', 'resume', 'withdraw']) {
      stage.ask({ method: 'POST', path: stage.path(`/${step}`), body: { reason: 'xyzzy' } })
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
    await stage.pass({ hours: 26 })
    answersByPhone(stage, 'safety-check', [1, 1, 0, 0, 2, 1, 1, 6, 1, 1])
    await settle(stage)
    stage.acknowledgeAll()
    await stage.pass({ days: 3 })
    for (const path of [stage.path('/outcomes'), stage.path('/timeline'), '/patients', '/revision'])
      stage.ask({ method: 'GET', path })
    stage.ask({ method: 'GET', path: '/alerts?state=all' })
    await settle(stage)
  },
}
