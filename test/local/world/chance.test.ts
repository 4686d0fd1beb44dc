import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { noChance } from '../../../local/world/chance.ts'
import { gzipped } from '../../../local/world/gzip.ts'
import { at, minutes, schedule, testWorld, text } from './setup.ts'

describe('in a world of chance', () => {
  it('a wake-up may come late, twice, or never', async () => {
    const delays: Record<string, number[]> = {
      late: [minutes(7)],
      twice: [0, minutes(2)],
      lost: [],
    }
    const { world, log } = testWorld({
      chance: { ...noChance, fire: ({ name }) => delays[name] ?? [0] },
    })
    for (const name of Object.keys(delays)) await world.schedules.send(schedule(name, 10))
    await world.advance(at(60))
    expect(log.map(({ minute, bodies }) => [minute, bodies])).toEqual([
      [10, ['twice']],
      [12, ['twice']],
      [17, ['late']],
    ])
  })

  it('a text may be delivered twice, and stands once on the phone', async () => {
    const { world, log, state } = testWorld({
      chance: { ...noChance, deliver: () => [0, minutes(3)] },
    })
    await world.receive(text('HELP'))
    await world.advance(at(10))
    expect(log.map(({ minute }) => minute)).toEqual([0, 3])
    expect(state.messages.get('+12125550123')).toHaveLength(1)
  })

  it('queues wait while functions are down, and no message counts that as a try', async () => {
    const down = at(30)
    const { world, log, state } = testWorld({
      chance: { ...noChance, pausedUntil: (now) => (now < down ? now + minutes(1) : null) },
    })
    world.post(text('HELP'))
    await world.advance(at(60))
    expect(log).toMatchObject([{ what: 'inbound-text', minute: 30 }])
    expect(state.deadLetters).toEqual([])
  })

  it('receipts wait for it too, however often they are put back', async () => {
    const { world, log, state } = testWorld({
      chance: { ...noChance, pausedUntil: (now) => (now < at(30) ? now + minutes(1) : null) },
    })
    await world.texts.send({ input: { PhoneNumber: '+12125550123', Message: 'Hello' } })
    await world.advance(at(60))
    expect(log).toEqual([{ what: 'receipt', minute: 30 + 3 / 60 }])
    expect(state.deadLetters).toEqual([])
  })

  it('the sweep is left out meanwhile, and runs at the first tick after', async () => {
    const { world, log } = testWorld({
      overdue: () => true,
      chance: { ...noChance, pausedUntil: (now) => (now < at(12) ? at(12) : null) },
    })
    await world.advance(at(20))
    expect(log.map(({ what, minute }) => [what, minute])).toEqual([
      ['sweep', 15],
      ['sweep', 20],
    ])
  })

  it('what was set aside can be put back', async () => {
    let broken = true
    const { world, log, state } = testWorld({ poison: () => broken })
    world.post(text('1'))
    await world.advance(at(60))
    expect(state.deadLetters).toHaveLength(1)
    broken = false
    expect(world.redrive()).toBe(1)
    await world.advance(at(61))
    expect(state.deadLetters).toEqual([])
    expect(log.at(-1)).toMatchObject({ what: 'inbound-text', minute: 60 })
  })
})

describe('people and calls that take their time', () => {
  it('act at their times, among all else', async () => {
    const { world, log } = testWorld()
    const seen: number[] = []
    world.at(at(20), () => void seen.push(log.length))
    await world.schedules.send(schedule('before', 10))
    await world.schedules.send(schedule('after', 30))
    await world.advance(at(60))
    expect(seen).toEqual([1])
  })

  it('let invocations run beside each other, each going on in its own time', async () => {
    const { world, handlers } = testWorld({ besideEachOther: true })
    const steps: string[] = []
    world.attach({
      ...handlers,
      wakeUp: async (event, context) => {
        const name = JSON.parse(event.Records[0]?.body ?? '').patientId
        steps.push(`${name} begins`)
        await world.sleep(minutes(name === 'slow' ? 10 : 1))
        steps.push(`${name} ends`)
        return handlers.wakeUp(event, context)
      },
    })
    await world.schedules.send(schedule('slow', 10))
    await world.schedules.send(schedule('quick', 12))
    await world.advance(at(60))
    expect(steps).toEqual(['slow begins', 'quick begins', 'quick ends', 'slow ends'])
  })
})

describe('gzip without compression', () => {
  it('is read like any other', () => {
    expect(gunzipSync(gzipped('año 🙂')).toString()).toBe('año 🙂')
    expect(() => gzipped('x'.repeat(70_000))).toThrow(RangeError)
  })
})
