// Texts from numbers that no patient of the clinic has.
import type { Context, SQSEvent } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { createHandler } from '../../functions/inbound-text.ts'
import { createHandler as createWakeUp } from '../../functions/wake-up.ts'
import { enrol } from '../../shared/loop/enrolment.ts'
import { loadChart } from '../../shared/loop/handle.ts'
import { unmarked } from '../../shared/loop/mark.ts'
import { strangerKey } from '../../shared/loop/stranger.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, clinics, demo, key, phone, type TestDeps, testDeps } from '../support/deps.ts'
import { testApi } from './api/clinic.ts'

const number = phone('+12025550199')
const north = clinics.find(({ id }) => id === 'north')!
const nine = '2026-03-02T15:00:00Z'

const elsewhere = { sub: 'nurse-9', 'cognito:groups': '[north.clinician]' }

let deps: TestDeps
let count = 0
beforeEach(() => {
  deps = testDeps(nine)
})

type Written = { to?: string | null; from?: string; id?: string; sentAt?: string }

async function writes(body: string, given: Written = {}) {
  count += 1
  const { to = demo.textNumber, from = number, id = `m${count}`, sentAt = deps.now() } = given
  const Message = JSON.stringify({
    originationNumber: from,
    ...(to === null ? {} : { destinationNumber: to }),
    messageBody: body,
    inboundMessageId: id,
  })
  const Records = [{ messageId: id, body: JSON.stringify({ Message, Timestamp: sentAt }) }]
  const event = { Records } as unknown as SQSEvent
  return createHandler(deps)(event as never, {} as Context)
}

const put = (who: ChartKey, to = number) =>
  enrol(deps, clinics.find(({ id }) => id === who.clinicId) ?? demo, who, {
    type: 'Enrol',
    details: { ...patient, phone: to },
    consent,
    by: 'nurse',
    at: deps.now(),
    ...unmarked,
  })

const bodies = () => deps.sent.map(({ body }) => body)
const chartOf = (clinic = demo) => loadChart(deps, strangerKey(deps, clinic.id, number))
const wordOf = async (clinic = demo) => (await deps.store.findPhone(clinic.id, number)).optedOutAt

describe('a danger from a number that no patient has', () => {
  it('is answered with 988, and rings at the clinic that was written to', async () => {
    await writes('I want to kill myself', { to: north.textNumber })
    expect(bodies()).toEqual([expect.stringContaining('988')])
    expect(deps.paged.map(({ kind, to }) => [kind, to])).toEqual([
      ['crisis', 'topic'],
      ['crisis', north.onCall[0]!.phone],
    ])
    expect(deps.paged.every(({ clinicId }) => clinicId === 'north')).toBe(true)
    expect((await chartOf(demo)).version).toBe(0)
  })

  it('is answered with 911 when it is the body that is in danger', async () => {
    await writes("I can't breathe and my chest hurts")
    expect(bodies()).toEqual([expect.stringContaining('911')])
    expect(deps.paged[0]).toMatchObject({ kind: 'medical', level: 'emergency' })
  })

  it('is answered in Spanish when it was', async () => {
    await writes('me quiero morir, ya no puedo mas con esta vida')
    expect(bodies()[0]).toMatch(/988/)
    expect(bodies()[0]).toMatch(/[Gg]racias/)
  })

  it('is taken once, however often it is delivered', async () => {
    await writes('I want to die', { id: 'same' })
    await writes('I want to die', { id: 'same' })
    expect(deps.sent).toHaveLength(1)
    expect((await chartOf()).alerts).toHaveLength(1)
  })

  it('is escalated until a person acknowledges it', async () => {
    await writes('I have a gun and I will kill myself tonight')
    const paged = deps.paged.length
    const { patientId, clinicId } = strangerKey(deps, demo.id, number)
    deps.clock.now = at('2026-03-02T15:06:00Z')
    const Records = [{ messageId: 'w', body: JSON.stringify({ clinicId, patientId }) }]
    const wake = () => createWakeUp(deps)({ Records } as never, {} as Context)
    await wake()
    expect(deps.paged.length).toBeGreaterThan(paged)
    expect(deps.armed.map((each) => each.patientId)).toContain(patientId)
    const [alert] = (await testApi(deps).get('/alerts')).body.alerts
    await testApi(deps).post(`/alerts/${alert.alertId}/acknowledge`, {
      disposition: 'reached-safe',
      note: 'called',
    })
    const ended = deps.paged.length
    deps.clock.now = at('2026-03-02T18:00:00Z')
    await wake()
    expect(deps.paged).toHaveLength(ended)
  })

  it('joins the open alert when more of it comes, with at most four texts of ours an hour', async () => {
    for (let times = 0; times < 9; times++) await writes('I want to die')
    expect(deps.sent).toHaveLength(4)
    expect((await chartOf()).alerts).toMatchObject([{ kind: 'crisis', findings: 9 }])
    deps.clock.now = at('2026-03-02T16:30:00Z')
    await writes('I want to die')
    expect(deps.sent).toHaveLength(5)
  })

  it('always leaves one of them, however often HELP was asked for', async () => {
    for (let times = 0; times < 9; times++) await writes('HELP')
    expect(deps.sent).toHaveLength(3)
    await writes('I want to die')
    expect(bodies().at(-1)).toContain('988')
  })

  it('that is to no clinic of ours, and from nobody they know, goes to the operator', async () => {
    const answer = await writes('I want to die', { to: '+12125550177' })
    expect(answer?.batchItemFailures).toHaveLength(1)
    expect(deps.counted).toContain('BrokenInvariant')
  })

  it('is taken by the patient’s chart as before when the number has one', async () => {
    await put(key('ana'))
    await writes('I want to die')
    expect((await chartOf()).version).toBe(0)
    expect((await loadChart(deps, key('ana'))).alerts).toHaveLength(1)
  })

  it('is taken from a number that was claimed and never enrolled', async () => {
    await deps.store.claimName(number, key('ana'))
    await writes('I want to die')
    expect(bodies()).toEqual([expect.stringContaining('988')])
    expect((await chartOf()).alerts).toHaveLength(1)
  })
})

describe('what clinicians see of it', () => {
  it('is listed among the alerts by its number, and on no roster', async () => {
    await put(key('ana'), phone('+12025550111'))
    await writes('I want to die', { from: '+12025550111' })
    await writes('I have taken all the pills')
    const api = testApi(deps)
    const { alerts } = (await api.get('/alerts')).body
    expect(alerts).toHaveLength(2)
    expect(alerts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ patientId: null, firstName: null, from: number },
          ...{ kind: 'crisis', level: 'emergency' },
        }),
        expect.objectContaining({ patientId: 'ana', from: null }),
      ]),
    )
    expect((await api.get('/patients')).body.patients).toHaveLength(1)
    expect((await api.get('/alerts', { as: elsewhere })).body.alerts).toEqual([])
  })

  it('is acknowledged like any other, and listed among those that were', async () => {
    await writes('I want to die')
    const api = testApi(deps)
    const [alert] = (await api.get('/alerts')).body.alerts
    const body = { disposition: 'reached-safe', note: 'a former patient' }
    const answer = await api.post(`/alerts/${alert.alertId}/acknowledge`, body)
    expect(answer).toMatchObject({ status: 200, body: { patientId: null, from: number } })
    expect((await api.get('/alerts')).body.alerts).toEqual([])
    expect(
      (await api.get('/alerts', { query: { state: 'acknowledged' } })).body.alerts,
    ).toMatchObject([{ alertId: alert.alertId, acknowledged: { disposition: 'reached-safe' } }])
  })

  it('is no patient: nothing else can be asked of it, and nobody can be enrolled as it', async () => {
    await writes('I want to die')
    const path = `/patients/${strangerKey(deps, demo.id, number).patientId}`
    const api = testApi(deps)
    expect((await api.get(path)).status).toBe(404)
    expect((await api.post(`${path}/withdraw`, { reason: 'x' })).status).toBe(404)
    const body = { ...patient, consent }
    expect((await api.put(path, body)).status).toBe(400)
  })

  it('names the number in no key, log line, schedule or page', async () => {
    const keys: string[] = []
    const { store } = deps
    deps.store = {
      ...store,
      append: async (chart, commit) => {
        keys.push(JSON.stringify(chart))
        return store.append(chart, commit)
      },
    }
    await writes('STOP. I want to die')
    await writes('hello there')
    const digits = number.slice(2)
    for (const told of [...keys, ...deps.lines, ...deps.paged, ...deps.armed])
      expect(JSON.stringify(told)).not.toContain(digits)
  })
})

describe('STOP, START and HELP from a number that no patient has', () => {
  it('are heeded: STOP is confirmed once and kept for whoever gets the number', async () => {
    await writes('STOP')
    await writes('STOP')
    expect(bodies()).toEqual([expect.stringContaining('unsubscribed')])
    expect(await wordOf()).toBe(at(nine))
    expect(await wordOf(north)).toBeNull()
    await put(key('ana'))
    expect(deps.sent).toHaveLength(1)
  })

  it('are heeded: START ends it', async () => {
    await writes('STOP')
    deps.clock.now = at('2026-03-02T16:00:00Z')
    await writes('START')
    expect(await wordOf()).toBeNull()
    expect(bodies().at(-1)).toContain('we may text this number')
    await put(key('ana'))
    expect(deps.sent).toHaveLength(3)
  })

  it('are heeded: START from one that never stopped us says whom to call', async () => {
    await writes('START')
    expect(bodies()).toEqual([expect.stringContaining(demo.phone)])
    expect(await wordOf()).toBeNull()
  })

  it('are heeded: START in Spanish is answered in Spanish', async () => {
    await writes('EMPEZAR')
    expect(bodies()).toEqual([expect.stringContaining('podemos escribir')])
  })

  it.each([nine, '2026-03-02T14:59:59Z'])(
    'are heeded: a START sent at %s does not undo a STOP of 15:00',
    async (sentAt) => {
      await writes('STOP')
      await writes('START', { sentAt })
      expect(await wordOf()).toBe(at(nine))
      expect(deps.sent).toHaveLength(1)
    },
  )

  it('are answered three times in an hour at most, and one text is left for a danger', async () => {
    for (let times = 0; times < 4; times++) {
      await writes('HELP')
      await writes('START')
    }
    expect(deps.sent).toHaveLength(3)
    await writes('I want to die')
    expect(bodies().at(-1)).toContain('988')
  })

  it('are heeded: HELP says whom to call', async () => {
    await writes('HELP')
    expect(bodies()).toEqual([expect.stringContaining(demo.phone)])
  })

  it('stop the answers to what follows, though it rings', async () => {
    await writes('STOP')
    await writes('I want to die')
    expect(deps.sent).toHaveLength(1)
    expect(deps.paged.map(({ kind }) => kind)).toContain('crisis')
    expect((await chartOf()).alerts[0]!.says).toMatch(/opted out/)
  })

  it('come too late for an enrolment under way no more than for one that is done', async () => {
    const { store } = deps
    let first = true
    deps.store = {
      ...store,
      append: async (chart, commit) => {
        if (first && chart.patientId === 'ana') {
          first = false
          await writes('STOP')
        }
        return store.append(chart, commit)
      },
    }
    await put(key('ana'))
    const { patient: enrolled } = await loadChart(deps, key('ana'))
    expect(enrolled?.optedOutAt).toBe(at(nine))
    expect(bodies()).toEqual([expect.stringContaining('unsubscribed')])
  })
})

describe('which clinic a text is for', () => {
  it('says the number it was sent to, though another clinic knows the sender', async () => {
    await put(key('ana'))
    await writes('I want to die', { to: north.textNumber })
    expect((await loadChart(deps, key('ana'))).alerts).toEqual([])
    expect((await chartOf(north)).alerts).toHaveLength(1)
  })

  it.each([null, '+12125550177'])(
    'without one (%s) the only clinic that knows the sender',
    async (to) => {
      await put(key('bo', 'north'))
      await writes('I want to die', { to })
      expect((await loadChart(deps, key('bo', 'north'))).alerts).toHaveLength(1)
    },
  )

  it('without one is nobody’s where two know the sender', async () => {
    await put(key('ana'))
    await put(key('bo', 'north'))
    deps.counted.length = 0
    await writes('HELP', { to: null })
    expect(deps.counted).toEqual(['UnknownSender'])
  })
})

describe('any other text from a number that no patient has', () => {
  it.each(['hello', 'wrong number', 'I feel tired', 'Auto-reply: I am driving'])(
    '%s is counted, and neither answered nor kept',
    async (body) => {
      await writes(body)
      expect(deps.sent).toEqual([])
      expect(deps.counted).toEqual(['UnknownSender'])
      expect((await chartOf()).version).toBe(0)
    },
  )
})
