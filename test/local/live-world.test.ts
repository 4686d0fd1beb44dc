import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ClockStopped, liveWorld } from '../../local/live-world.ts'
import { monday, schedule, testWorld, text } from './world/setup.ts'

beforeEach(() => vi.useFakeTimers({ now: monday }))
afterEach(() => vi.useRealTimers())

const fail = (error: unknown) => {
  throw error
}

async function live() {
  const made = testWorld()
  const world = liveWorld(made.world, Date.now, fail)
  await world.setMode('live')
  return { ...made, live: world }
}

it('fires schedules by the clock on the wall', async () => {
  const { world, log, live: alive } = await live()
  await alive.alone(() => world.schedules.send(schedule('p1', 30)))
  await vi.advanceTimersByTimeAsync(29 * 60_000)
  expect(log).toEqual([])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(log).toEqual([{ what: 'wake-up', minute: 30, bodies: ['p1'] }])
})

it('fires schedules further away than one timer reaches', async () => {
  const { world, log, live: alive } = await live()
  await alive.alone(() => world.schedules.send(schedule('p1', 60 * 24 * 60)))
  await vi.advanceTimersByTimeAsync(60 * 24 * 3_600_000)
  expect(log).toMatchObject([{ what: 'wake-up', bodies: ['p1'] }])
})

it('catches up in order, each thing at its own time, after the machine has slept', async () => {
  const { world, log, live: alive } = await live()
  await alive.alone(async () => {
    await world.schedules.send(schedule('second', 20))
    await world.schedules.send(schedule('first', 10))
  })
  vi.setSystemTime(monday + 60 * 60_000)
  await alive.receive(text('HELP'))
  expect(log).toEqual([
    { what: 'wake-up', minute: 10, bodies: ['first'] },
    { what: 'wake-up', minute: 20, bodies: ['second'] },
    { what: 'inbound-text', minute: 60, bodies: ['HELP'] },
  ])
})

it('stays ahead of the wall by as much as it was moved', async () => {
  const { live: alive } = await live()
  await alive.moveTo((now) => now + 7 * 86_400_000)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(alive.clock()).toMatchObject({
    now: new Date(monday + 7 * 86_400_000 + 5_000).toISOString(),
    mode: 'live',
  })
})

it('stands still while held, and fires nothing', async () => {
  const { world, log, live: alive } = await live()
  await alive.alone(() => world.schedules.send(schedule('p1', 30)))
  await alive.setMode('held')
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(log).toEqual([])
  expect(alive.clock()).toMatchObject({ now: new Date(monday).toISOString(), mode: 'held' })
})

it('does one thing at a time', async () => {
  const { live: alive } = await live()
  const order: string[] = []
  const slow = async (name: string) => {
    order.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 10))
    order.push(`${name} ends`)
  }
  const both = Promise.all([alive.alone(() => slow('a')), alive.alone(() => slow('b'))])
  await vi.advanceTimersByTimeAsync(100)
  await both
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})

it('goes on after something has failed', async () => {
  const { live: alive, log } = await live()
  await expect(alive.alone(() => Promise.reject(new Error('no table')))).rejects.toThrow('no table')
  await alive.receive(text('1'))
  expect(log).toHaveLength(1)
})

it('sweeps every five minutes while something is overdue, though nothing is scheduled', async () => {
  const made = testWorld({ overdue: () => true })
  await liveWorld(made.world, Date.now, fail).setMode('live')
  await vi.advanceTimersByTimeAsync(15 * 60_000)
  expect(made.log).toEqual([
    { what: 'sweep', minute: 5 },
    { what: 'sweep', minute: 10 },
    { what: 'sweep', minute: 15 },
  ])
})

const dayMs = 86_400_000

/** A world that went live at the wall's clock, and what it told of the wall's jumps. */
async function watched() {
  const made = testWorld()
  const told: [days: number, mode: string][] = []
  const world = liveWorld(made.world, Date.now, fail, (byMs, mode) =>
    told.push([Math.round(byMs / dayMs), mode]),
  )
  await world.setMode('live')
  await world.alone(async () => {
    await made.world.schedules.send(schedule('soon', 30))
    await made.world.schedules.send(schedule('late', 60 * 24 * 500))
  })
  return { ...made, live: world, told }
}

it('does not believe a wall’s clock that leaps by years: it is held, and nothing is run or lost', async () => {
  const { log, live: alive, told } = await watched()
  vi.setSystemTime(monday + 9_000 * dayMs)
  await alive.receive(text('HELP'))
  expect(told).toEqual([[9_000, 'held']])
  expect(log).toMatchObject([{ what: 'inbound-text', bodies: ['HELP'] }])
  expect(alive.clock()).toMatchObject({ now: new Date(monday).toISOString(), mode: 'held' })
  await alive.moveTo((now) => now + 501 * dayMs)
  expect(log.slice(1)).toMatchObject([{ bodies: ['soon'] }, { bodies: ['late'] }])
})

it('catches up with a year in which the machine was off', async () => {
  const { log, live: alive, told } = await watched()
  vi.setSystemTime(monday + 390 * dayMs)
  await alive.resume()
  expect(told).toEqual([])
  expect(log).toMatchObject([{ bodies: ['soon'] }])
  expect(alive.clock()).toMatchObject({ mode: 'live' })
})

it('begins held where the wall’s clock cannot be believed, until somebody says otherwise', async () => {
  const { live: alive } = await watched()
  vi.setSystemTime(monday + 9_000 * dayMs)
  await alive.resume()
  expect(alive.clock()).toMatchObject({ now: new Date(monday).toISOString(), mode: 'held' })
  await alive.setMode('live')
  expect(alive.clock()).toMatchObject({ now: new Date(monday).toISOString(), mode: 'live' })
})

it('goes on when the wall’s clock is put back, and waits for nobody to catch up', async () => {
  const { log, live: alive, told } = await watched()
  vi.setSystemTime(monday - 9_000 * dayMs)
  await alive.alone(async () => undefined)
  expect(told).toEqual([[-9_000, 'live']])
  await vi.advanceTimersByTimeAsync(31 * 60_000)
  expect(log).toMatchObject([{ what: 'wake-up', bodies: ['soon'] }])
})

it('is stopped on its way between one thing and the next, and goes on from there', async () => {
  const { world, log, handlers, live: alive } = await watched()
  await alive.setMode('held')
  world.attach({
    ...handlers,
    wakeUp: async (...all) => {
      void alive.stop()
      return handlers.wakeUp(...all)
    },
  })
  await expect(alive.moveTo((now) => now + 501 * dayMs)).rejects.toBeInstanceOf(ClockStopped)
  expect(log).toMatchObject([{ bodies: ['soon'] }])
  expect(alive.clock()).toMatchObject({ now: new Date(monday + 30 * 60_000).toISOString() })
  world.attach(handlers)
  await alive.moveTo((now) => now + 501 * dayMs)
  expect(log).toMatchObject([{ bodies: ['soon'] }, { bodies: ['late'] }])
})

it('stops nothing where nothing moves', async () => {
  const { live: alive } = await watched()
  await alive.stop()
  await alive.moveTo((now) => now + dayMs)
  expect(alive.clock().now).toBe(new Date(monday + dayMs).toISOString())
})
