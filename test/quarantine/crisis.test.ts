// A cry for help, or one that was open, and a chart that cannot be read or a text that cannot be taken in.
import { beforeEach, describe, expect, it } from 'vitest'
import { loadChart } from '../../shared/loop/handle.ts'
import { quarantineIfUnreadable } from '../../shared/quarantine/quarantine.ts'
import { CorruptCommit } from '../../shared/store/errors.ts'
import { demo, phone } from '../support/deps.ts'
import {
  ask,
  begin,
  both,
  deps,
  minute,
  numbers,
  p1,
  pagesAt,
  receive,
  spoil,
  sweepAt,
  text,
  textAt,
} from '../support/spoilt.ts'

beforeEach(begin)

describe('a text that speaks of a crisis, to a chart that cannot be read', () => {
  const crisisAt = (count: number, sent = count) => {
    deps.clock.now = minute(count)
    return receive(text(numbers.p1, 'I want to kill myself', minute(sent)))
  }
  const levelsAt = () => deps.paged.map(({ level }, index) => [pagesAt()[index]?.[1], level])

  it('pages at once as an emergency, however lately a page went out', async () => {
    await textAt(0)
    await crisisAt(3)
    expect(pagesAt()).toEqual(both(0, 3))
    expect(levelsAt().slice(2)).toEqual([
      [3, 'emergency'],
      [3, 'emergency'],
    ])
    expect(deps.lines.join() + JSON.stringify(deps.paged)).not.toMatch(/kill/)
  })

  it('pages again as an imminent crisis does for an hour, then as before', async () => {
    await crisisAt(0)
    for (let count = 5; count <= 300; count += 5) await sweepAt(count)
    expect(pagesAt()).toEqual(both(0, 5, 20, 35, 50, 290))
    expect(levelsAt().at(-1)).toEqual([290, 'urgent'])
  })

  it('pages again for each of them, and once for one that comes again', async () => {
    await crisisAt(0)
    await crisisAt(2, 0)
    await crisisAt(4, 1)
    await crisisAt(6, 1)
    expect(pagesAt()).toEqual(both(0, 4))
  })

  it('pages at once though the fault may pass, and reminds of the chart as ever', async () => {
    spoil('of a schema this release does not know')
    await crisisAt(0)
    expect(levelsAt()).toEqual([
      [0, 'emergency'],
      [0, 'emergency'],
    ])
  })

  it('pages at once though the second look at the chart fails for now', async () => {
    let looks = 0
    deps.store.load = (chart) => {
      looks += 1
      const passing = Object.assign(new Error('x'), { name: 'ThrottlingException' })
      return Promise.reject(looks === 1 ? new CorruptCommit(chart, 1, 'not a commit') : passing)
    }
    await crisisAt(0)
    expect(levelsAt()).toEqual([
      [0, 'emergency'],
      [0, 'emergency'],
    ])
  })

  /** Somebody sets out to page, and their page is on the way until it is let go. */
  const pageUnderWay = async () => {
    const { publish, text: send } = deps.pages
    const open: (() => void)[] = []
    const gate = () => new Promise<void>((resolve) => open.push(resolve))
    deps.pages.publish = (page) => gate().then(() => publish(page))
    deps.pages.text = (page, to) => gate().then(() => send(page, to))
    const done = quarantineIfUnreadable(deps, new CorruptCommit(p1, 1, 'not a commit'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(open).toHaveLength(2)
    Object.assign(deps.pages, { publish, text: send })
    return () => {
      for (const go of open) go()
      return done
    }
  }

  it('pages at once though somebody is paging about the chart', async () => {
    const arrive = await pageUnderWay()
    await crisisAt(0.5)
    expect(levelsAt()).toEqual([
      [0.5, 'emergency'],
      [0.5, 'emergency'],
    ])
    await arrive()
    await crisisAt(2, 0.5)
    expect(deps.paged).toHaveLength(4)
  })

  it('is not told by a page that was under way before it', async () => {
    const arrive = await pageUnderWay()
    deps.failing.pages = new Error('x')
    await crisisAt(0.5)
    deps.failing.pages = null
    await arrive()
    await crisisAt(2.5, 0.5)
    expect(levelsAt().slice(2)).toEqual([
      [2.5, 'emergency'],
      [2.5, 'emergency'],
    ])
  })

  it('is an emergency until somebody was told, however late', async () => {
    deps.failing.pages = new Error('x')
    await crisisAt(0)
    await sweepAt(90)
    deps.failing.pages = null
    await sweepAt(95)
    expect(levelsAt()).toEqual([
      [95, 'emergency'],
      [95, 'emergency'],
    ])
  })

  it('begins with the first contact, and goes on to the next', async () => {
    const [first, second] = [demo.onCall[0]!.phone, phone('+12065550142')]
    deps.clinics = [{ ...demo, onCall: [...demo.onCall.slice(0, 1), { role: 'b', phone: second }] }]
    await textAt(0)
    for (const count of [3, 6]) await crisisAt(count)
    for (let count = 10; count <= 30; count += 5) await sweepAt(count)
    const called = deps.paged.flatMap(({ to, level }, at) =>
      to === 'topic' ? [] : [[to, level, pagesAt()[at]?.[1]]],
    )
    expect(called).toEqual([
      [first, 'urgent', 0],
      [first, 'emergency', 3],
      [second, 'emergency', 6],
      [first, 'emergency', 15],
      [second, 'emergency', 30],
    ])
  })

  it('is told though the account of the quarantine is spoilt', async () => {
    const spoilt = { revision: 1, standing: true, since: 'x' } as never
    expect(await deps.store.saveQuarantine(p1, spoilt)).toBe('saved')
    await crisisAt(0)
    await crisisAt(2, 0)
    expect(levelsAt()).toEqual([
      [0, 'emergency'],
      [0, 'emergency'],
    ])
    expect(await deps.store.findQuarantine(p1)).toMatchObject({ revision: 3 })
  })

  it('is told though nothing can be learnt of the quarantine', async () => {
    deps.store.findQuarantine = () => Promise.reject(new TypeError('x'))
    await crisisAt(0)
    deps.store.findQuarantine = async () => null
    deps.store.saveQuarantine = async () => 'conflict'
    await crisisAt(2, 0)
    expect(pagesAt()).toEqual(both(0, 2))
    expect(new Set(deps.paged.map(({ level }) => level))).toEqual(new Set(['emergency']))
    expect(deps.paged[1]?.to).toBe(demo.onCall[0]?.phone)
  })

  it('is told by the way that failed as soon as it works', async () => {
    await textAt(0)
    const { publish } = deps.pages
    deps.pages.publish = () => Promise.reject(new Error('x'))
    await crisisAt(1)
    deps.pages.publish = publish
    await sweepAt(5)
    expect(pagesAt()).toEqual([...both(0), ['on call', 1], ['topic', 5]])
  })
})

describe('a text that speaks of a crisis and cannot be taken in, though its chart is sound', () => {
  const failing = (name: string) => {
    spoil(null)
    deps.store.append = () => Promise.reject(Object.assign(new Error('x'), { name }))
  }
  const crisis = (receives: number) => {
    const record = text(numbers.p1, 'I want to kill myself')
    return receive({ ...record, attributes: { ApproximateReceiveCount: `${receives}` } as never })
  }

  it('pages at once when what is wrong will not pass by itself', async () => {
    failing('TypeError')
    await crisis(1)
    expect(deps.paged.map(({ level }) => level)).toEqual(['emergency', 'emergency'])
  })

  it('pages by the third try when it might have passed', async () => {
    failing('ThrottlingException')
    await crisis(1)
    await crisis(2)
    expect(deps.paged).toEqual([])
    await crisis(3)
    expect(deps.paged.map(({ level }) => level)).toEqual(['emergency', 'emergency'])
  })

  it('and any other text pages nobody', async () => {
    failing('TypeError')
    await receive(text(numbers.p1, 'hello'))
    expect(deps.paged).toEqual([])
  })

  it('is told on and on, though each sweep opens the chart, and for its hour only', async () => {
    const { append } = deps.store
    failing('TypeError')
    await crisis(1)
    deps.store.append = append
    for (let count = 5; count <= 300; count += 5) await sweepAt(count)
    expect(pagesAt()).toEqual(both(0, 5, 20, 35, 50))
    expect(await deps.store.findQuarantine(p1)).toMatchObject({ standing: false })
  })

  it('is told no more once the chart has it: its alert goes on from there', async () => {
    const { append } = deps.store
    failing('TypeError')
    const record = text(numbers.p1, 'I want to kill myself')
    await receive(record)
    deps.store.append = append
    deps.clock.now = minute(2)
    await receive(record)
    await sweepAt(5)
    expect(deps.paged.map(({ kind }) => kind)).toEqual([
      ...['quarantine', 'quarantine'],
      ...['crisis', 'crisis'],
    ])
    expect(await deps.store.findQuarantine(p1)).toMatchObject({ standing: false })
  })

  it('is told though the number was claimed for the chart and never came to it', async () => {
    spoil(null)
    const stray = phone('+12025550129')
    await deps.store.claimName(stray, p1)
    expect((await receive(text(stray, 'I want to kill myself')))?.batchItemFailures).toEqual([])
    expect(deps.paged.map(({ level }) => level)).toEqual(['emergency', 'emergency'])
  })
})

describe('an emergency that was open when its chart could no longer be read', () => {
  const raise = async () => {
    spoil(null)
    await receive(text(numbers.p1, 'I want to kill myself'))
    spoil('not a commit')
    deps.paged.length = 0
  }

  it('goes on being paged as one, by the row on the roster', async () => {
    await raise()
    // Its wake-up never came: the sweep meets it once its escalation is overdue.
    for (let count = 5; count <= 330; count += 5) await sweepAt(count)
    expect(pagesAt()).toEqual(both(20, 25, 40, 55, 70, 310))
    expect(deps.paged.map(({ level }) => level)).toEqual([
      ...Array.from({ length: 10 }, () => 'emergency'),
      ...['urgent', 'urgent'],
    ])
  })

  it('is no longer one when somebody had acknowledged it', async () => {
    spoil(null)
    await receive(text(numbers.p1, 'I want to kill myself'))
    const [alert] = (await loadChart(deps, p1)).alerts
    const { status } = await ask('POST', `/alerts/${alert!.alertId}/acknowledge`, {
      disposition: 'reached-safe',
      note: 'safe',
    })
    expect(status).toBe(200)
    spoil('not a commit')
    deps.paged.length = 0
    await receive(text(numbers.p1, 'hello'))
    expect(new Set(deps.paged.map(({ level }) => level))).toEqual(new Set(['urgent']))
  })

  it('is not needed to page about the chart', async () => {
    await raise()
    deps.store.findRow = () => Promise.reject(new TypeError('x'))
    await sweepAt(20)
    expect(deps.paged.map(({ level }) => level)).toEqual(['urgent', 'urgent'])
  })
})
