// Over which version something is sent, when others have changed the chart meanwhile.
import { describe, expect, it } from 'vitest'
import type { Result } from '../../web/client/api.ts'
import { type Facts, sendOver } from '../../web/clinician/standing.ts'
import type { PatientView } from '../../web/clinician/words.ts'

type Chart = { version: number; start: string }
const factsOf = (patient: PatientView): Facts => ({
  Start: (patient as unknown as Chart).start,
})

/** A service that takes what is sent over the version that stands, and refuses all else. */
function serviceAt(stands: Chart) {
  const taken: number[] = []
  const send = (ifMatch: number): Promise<Result<string>> => {
    if (ifMatch === stands.version) {
      taken.push(ifMatch)
      return Promise.resolve({ ok: true, value: 'done' })
    }
    const { version } = stands
    const failure = { kind: 'conflict', message: 'stale', version, current: { ...stands } } as const
    return Promise.resolve({ ok: false, failure })
  }
  return { send, taken }
}
const seenAt = (chart: Chart) => ({ current: chart as unknown as PatientView })

describe('what rests on what was seen', () => {
  it('is sent over that version', async () => {
    const { send, taken } = serviceAt({ version: 4, start: '9:00' })
    expect(await sendOver(seenAt({ version: 4, start: '9:00' }), factsOf, send)).toMatchObject({
      ok: true,
    })
    expect(taken).toEqual([4])
  })

  it('is sent once more where nothing has changed that it is about', async () => {
    const { send, taken } = serviceAt({ version: 7, start: '9:00' })
    const result = await sendOver(seenAt({ version: 4, start: '9:00' }), factsOf, send)
    expect(result.ok).toBe(true)
    expect(taken).toEqual([7])
  })

  it('waits where that has changed, tells what, and goes over it when it is sent again', async () => {
    const { send, taken } = serviceAt({ version: 7, start: '10:30' })
    const seen = seenAt({ version: 4, start: '9:00' })
    expect(await sendOver(seen, factsOf, send)).toEqual({
      ok: false,
      failure: { kind: 'changed', message: 'Start is now “10:30”.' },
    })
    expect(taken).toEqual([])
    expect((await sendOver(seen, factsOf, send)).ok).toBe(true)
    expect(taken).toEqual([7])
  })

  it('gives up on a chart that changes faster than it is sent', async () => {
    const stands = { version: 5, start: '9:00' }
    const { send } = serviceAt(stands)
    let sent = 0
    const result = await sendOver(seenAt({ version: 4, start: '9:00' }), factsOf, (ifMatch) => {
      sent += 1
      stands.version += 1
      return send(ifMatch)
    })
    expect(result.ok).toBe(false)
    expect(sent).toBeLessThan(10)
  })
})
