// Pace and budget of a clinic's texts.
import { describe, expect, it } from 'vitest'
import { emptyChart, type OpenText } from '../../shared/chart/state.ts'
import { handle } from '../../shared/loop/handle.ts'
import { unmarked } from '../../shared/loop/mark.ts'
import { isSpent, noteParts, spacing, takeTurn } from '../../shared/loop/sending.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from '../support/deps.ts'

const nine = '2026-03-02T15:00:00Z'
const ms = (count: number) => at(new Date(Date.parse(nine) + count).toISOString())

/** A clock that goes on while somebody waits, and what they waited. */
function waiting(): { deps: TestDeps; waits: number[] } {
  const deps = testDeps(nine)
  const waits: number[] = []
  deps.pause = async (time) => {
    waits.push(time)
    deps.clock.now = at(new Date(Date.parse(deps.clock.now) + time).toISOString())
  }
  return { deps, waits }
}

const text = (changes: Partial<OpenText> = {}): OpenText => ({
  textId: 't1' as never,
  class: 'reminder',
  purpose: { kind: 'opt-in' },
  body: 'hello',
  requestedAt: ms(0),
  leasedAt: ms(0),
  attempts: 1,
  deferredUntil: null,
  ...changes,
})

describe('texts to one phone', () => {
  it('leave a second apart, the first at once', async () => {
    const { deps, waits } = waiting()
    const space = spacing(deps, emptyChart(key('p1')), new Set())
    for (let count = 0; count < 3; count++) await space()
    expect(waits).toEqual([1_000, 1_000])
  })

  it('wait for what another invocation has just sent, or is sending', async () => {
    for (const [before, wait] of [
      [{ textedAt: ms(-300) }, [700]],
      [{ textedAt: ms(-1_000) }, []],
      [{ openTexts: [text({ leasedAt: ms(-100) })] }, [900]],
      [{ openTexts: [text({ leasedAt: ms(-100), deferredUntil: ms(9_000) })] }, []],
      [{ openTexts: [text({ textId: 'ours' as never })] }, []],
      // Of a machine whose clock is ahead: never longer than a second.
      [{ textedAt: ms(5_000) }, [1_000]],
    ] as const) {
      const { deps, waits } = waiting()
      await spacing(deps, { ...emptyChart(key('p1')), ...before }, new Set(['ours']))()
      expect(waits).toEqual(wait)
    }
  })

  it('of one dispatch are spaced, and of a run without a carrier are not', async () => {
    const enrol = (deps: TestDeps) =>
      handle(deps, demo, key('p1'), {
        type: 'Enrol',
        details: { ...patient, phone: phone('+12025550123') },
        consent,
        by: 'n',
        at: deps.now(),
        ...unmarked,
      })
    const receive = (deps: TestDeps, body: string) =>
      handle(deps, demo, key('p1'), {
        type: 'ReceiveText',
        lift: null,
        from: phone('+12025550123'),
        messageId: body,
        body,
        sentAt: deps.now(),
        at: deps.now(),
        ...unmarked,
      })
    const { deps, waits } = waiting()
    await enrol(deps)
    await receive(deps, 'help')
    expect(deps.sent).toHaveLength(2)
    expect(waits).toEqual([1_000])
    const local = testDeps(nine)
    await enrol(local)
    await receive(local, 'help')
    expect(local.sent).toHaveLength(2)
  })
})

describe('reminders of one number', () => {
  it('take turns of a part a second, and no longer than five seconds', async () => {
    const { deps, waits } = waiting()
    deps.pause = async (time) => void waits.push(time)
    for (let count = 0; count < 8; count++) await takeTurn(deps, demo, text())
    expect(waits).toEqual([1_000, 2_000, 3_000, 4_000, 5_000, 5_000, 5_000])
  })

  it('of two parts take two turns, and of a faster number shorter ones', async () => {
    const { deps, waits } = waiting()
    deps.pause = async (time) => void waits.push(time)
    await takeTurn(deps, demo, text({ body: 'x'.repeat(200) }))
    await takeTurn(deps, { ...demo, partsPerSecond: 10 }, text())
    await takeTurn(deps, demo, text())
    expect(waits).toEqual([2_000, 2_100])
  })

  it('are waited for by nothing else, and hold nothing up that cannot be counted', async () => {
    const { deps, waits } = waiting()
    for (const each of ['safety', 'reply'] as const)
      for (let count = 0; count < 3; count++) await takeTurn(deps, demo, text({ class: each }))
    expect(waits).toEqual([])
    deps.store = {
      ...deps.store,
      takeTurn: async () => {
        throw new Error('down')
      },
    }
    await takeTurn(deps, demo, text())
    expect(deps.lines.join()).toContain('a turn not taken')
  })
})

describe('a month’s texts', () => {
  const clinic = { ...demo, monthlyParts: 100 }
  const send = async (deps: TestDeps, count: number) => {
    for (let sent = 0; sent < count; sent++) await noteParts(deps, clinic, 'hello')
  }

  it('are told when half have left and when all have, once each, and ring all the while', async () => {
    const deps = testDeps(nine)
    await send(deps, 49)
    expect([deps.paged, deps.counted]).toEqual([[], []])
    await send(deps, 2)
    expect(deps.paged).toMatchObject([{ kind: 'texts-spent', share: 'half', to: 'topic' }])
    expect(deps.counted).toEqual(['TextsHalfSpent', 'TextsHalfSpent'])
    await send(deps, 60)
    expect(deps.paged.map((each) => 'share' in each && each.share)).toEqual(['half', 'all'])
    expect(deps.counted.filter((each) => each === 'TextsSpent')).toHaveLength(12)
  })

  it('are spent by parts, for this clinic alone, until its month is over', async () => {
    const deps = testDeps('2026-03-02T15:00:00Z')
    for (let sent = 0; sent < 50; sent++) await noteParts(deps, clinic, 'x'.repeat(161))
    expect(await isSpent(deps, clinic, deps.now())).toBe(true)
    expect(await isSpent(deps, { ...clinic, id: 'north' as never }, deps.now())).toBe(false)
    expect(await isSpent(deps, demo, deps.now())).toBe(false)
    // Midnight of New York.
    expect(await isSpent(deps, clinic, at('2026-04-01T03:59:00Z'))).toBe(true)
    expect(await isSpent(deps, clinic, at('2026-04-01T04:01:00Z'))).toBe(false)
    deps.clock.now = at('2026-04-01T05:00:00Z')
    await send(deps, 1)
    expect((await deps.store.findSending(clinic.id))?.parts).toBe(1)
  })

  it('that cannot be counted or told keep no text from leaving', async () => {
    const deps = testDeps(nine)
    deps.failing.pages = new Error('down')
    await send(deps, 50)
    deps.store = {
      ...deps.store,
      noteParts: async () => {
        throw new Error('down')
      },
      findSending: async () => {
        throw new Error('down')
      },
    }
    await send(deps, 1)
    expect(await isSpent(deps, clinic, deps.now())).toBe(false)
  })
})
