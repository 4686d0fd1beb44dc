import { DeleteScheduleCommand } from '@aws-sdk/client-scheduler'
import { describe, expect, it } from 'vitest'
import { at, minutes, monday, schedule, testWorld, text } from './setup.ts'

describe('the clock', () => {
  it('stands still until it is moved', async () => {
    const { world } = testWorld()
    expect(world.now()).toBe(monday)
    await world.advance(at(90))
    expect(world.now()).toBe(at(90))
  })

  it('never goes back', async () => {
    const { world } = testWorld()
    await expect(world.advance(monday - 1)).rejects.toThrow('never goes back')
    expect(world.now()).toBe(monday)
  })

  it('stopped on its way, does all of its own moment and nothing later', async () => {
    const { world, log } = testWorld()
    for (const name of ['p1', 'p2', 'p3']) await world.schedules.send(schedule(name, 30))
    await world.schedules.send(schedule('later', 31))
    expect(await world.advance(at(60), () => world.now() === at(30))).toBe(false)
    expect(world.now()).toBe(at(30))
    expect(log.flatMap(({ bodies }) => bodies).sort()).toEqual(['p1', 'p2', 'p3'])
  })

  it('shows each thing its own time, not the time it is moved to', async () => {
    const { world, log } = testWorld()
    await world.schedules.send(schedule('p1', 30))
    await world.advance(at(1000))
    expect(log).toEqual([{ what: 'wake-up', minute: 30, bodies: ['p1'] }])
  })
})

describe('schedules', () => {
  it('fire in the order of their times, whatever the order they were made in', async () => {
    const { world, log } = testWorld()
    await world.schedules.send(schedule('late', 20))
    await world.schedules.send(schedule('early', 10))
    await world.advance(at(30))
    expect(log.map(({ bodies }) => bodies)).toEqual([['early'], ['late']])
  })

  it('made by what fires on the way are run on the same way', async () => {
    const { world, handlers, log } = testWorld()
    const original = handlers.wakeUp
    world.attach({
      ...handlers,
      wakeUp: async (event, context) => {
        if (log.length === 0) await world.schedules.send(schedule('second', 20))
        return original(event, context)
      },
    })
    await world.schedules.send(schedule('first', 10))
    await world.advance(at(30))
    expect(log.map(({ bodies }) => bodies)).toEqual([['first'], ['second']])
  })

  it('never fire when they were taken back, after a restart neither, and give their name back', async () => {
    const { world, state, log } = testWorld()
    await world.schedules.send(schedule('first', 10))
    await world.schedules.send(schedule('second', 10))
    const back = new DeleteScheduleCommand({ Name: 'first' })
    await world.schedules.send(back)
    await expect(world.schedules.send(back)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    })
    expect([...state.changes()].flatMap((each) => (each.type === 'pending' ? [each] : []))).toEqual(
      [{ type: 'pending', entry: expect.objectContaining({ name: 'second' }) }],
    )
    await world.schedules.send(schedule('first', 20))
    await world.advance(at(30))
    expect(log.map(({ minute, bodies }) => [minute, bodies])).toEqual([
      [10, ['second']],
      [20, ['first']],
    ])
  })

  it('take a name once, and give it back after firing', async () => {
    const { world } = testWorld()
    await world.schedules.send(schedule('p1', 10))
    await expect(world.schedules.send(schedule('p1', 10))).rejects.toMatchObject({
      name: 'ConflictException',
    })
    await world.advance(at(11))
    await expect(world.schedules.send(schedule('p1', 12))).resolves.toBeDefined()
  })

  it('in the past are refused', async () => {
    const { world } = testWorld()
    await world.advance(at(10))
    await expect(world.schedules.send(schedule('p1', 5))).rejects.toMatchObject({
      name: 'ValidationException',
    })
  })
})

describe('a text from a patient', () => {
  it('is handled before the call resolves, and stands on the phone', async () => {
    const { world, log, state } = testWorld()
    await world.receive(text('HELP'))
    expect(log).toEqual([{ what: 'inbound-text', minute: 0, bodies: ['HELP'] }])
    expect(state.messages.get('+12125550123')).toMatchObject([{ direction: 'in', body: 'HELP' }])
  })

  it('with the same message id is one text, delivered twice', async () => {
    const { world, log, state } = testWorld()
    await world.receive(text('1', 'm1'))
    await world.receive(text('1', 'm1'))
    expect(log.filter(({ what }) => what === 'inbound-text')).toHaveLength(2)
    expect(state.messages.get('+12125550123')).toHaveLength(1)
  })
})

describe('a poisoned record', () => {
  it('fails alone, comes back after its timeout, and ends among the dead letters', async () => {
    const { world, log, state } = testWorld({ poison: (body) => body === 'bad' })
    await world.schedules.send(schedule('good', 10))
    await world.schedules.send(schedule('bad', 10))
    await world.advance(at(60))
    expect(log).toEqual([
      { what: 'wake-up', minute: 10, bodies: ['good', 'bad'] },
      { what: 'wake-up', minute: 12, bodies: ['bad'] },
      { what: 'wake-up', minute: 14, bodies: ['bad'] },
    ])
    expect(state.deadLetters).toMatchObject([{ queue: 'wake-up', receives: 3 }])
  })

  it('takes its whole batch along when the invocation throws, and that is told', async () => {
    const { world, handlers, log, failures } = testWorld()
    let calls = 0
    world.attach({
      ...handlers,
      inboundText: async (event, context) => {
        calls += 1
        if (calls === 1) throw new Error('out of memory')
        return handlers.inboundText(event, context)
      },
    })
    await world.receive(text('1'))
    expect(log).toEqual([])
    expect(failures).toMatchObject([{ message: 'out of memory' }])
    await world.advance(monday + minutes(2))
    expect(log).toMatchObject([{ what: 'inbound-text', minute: 2, bodies: ['1'] }])
  })
})

describe('a text to a patient', () => {
  it('is on the phone at once, and its receipt comes some seconds later', async () => {
    const { world, log, state } = testWorld()
    await world.texts.send({ input: { PhoneNumber: '+12125550123', Message: 'Hello' } })
    expect(state.messages.get('+12125550123')).toMatchObject([{ direction: 'out', body: 'Hello' }])
    expect(log).toEqual([])
    await world.advance(at(1))
    expect(log).toEqual([{ what: 'receipt', minute: 3 / 60 }])
  })

  it('whose receipt cannot be taken in is reported twice more, then set aside until it is put back', async () => {
    const { world, handlers, state } = testWorld()
    let reports = 0
    let broken = true
    world.attach({
      ...handlers,
      deliveryReport: async () => {
        reports += 1
        if (broken) throw new Error('no table')
      },
    })
    await world.texts.send({ input: { PhoneNumber: '+12125550123', Message: 'Hello' } })
    await world.advance(at(60))
    expect(reports).toBe(3)
    expect(state.deadLetters).toMatchObject([{ queue: 'delivery-report', receives: 3 }])
    broken = false
    expect(world.redrive()).toBe(1)
    await world.advance(at(120))
    expect(reports).toBe(4)
    expect(state.deadLetters).toEqual([])
  })
})

describe('the sweep', () => {
  it('is left out while nothing is overdue', async () => {
    const { world, log } = testWorld()
    await world.advance(at(60 * 24 * 7))
    expect(log).toEqual([])
  })

  it('runs at the first five-minute tick at which something is overdue', async () => {
    let swept = false
    const { world, log, handlers } = testWorld({
      overdue: (instant) => !swept && instant >= at(12),
    })
    world.attach({
      ...handlers,
      sweep: async (event, context) => {
        swept = true
        return handlers.sweep(event, context)
      },
    })
    await world.advance(at(60))
    expect(log).toEqual([{ what: 'sweep', minute: 15 }])
  })

  it('that fails is followed by the next', async () => {
    let sweeps = 0
    const { world, handlers } = testWorld({ overdue: () => true })
    world.attach({
      ...handlers,
      sweep: async () => {
        sweeps += 1
        throw new Error('throttled')
      },
    })
    await world.advance(at(20))
    expect(sweeps).toBe(4)
  })
})
