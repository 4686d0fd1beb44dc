import { describe, expect, it } from 'vitest'
import type { ChartEvent } from '../../shared/chart/events.ts'
import { enrol } from '../../shared/loop/enrolment.ts'
import { handle, loadChart } from '../../shared/loop/handle.ts'
import { unmarked } from '../../shared/loop/mark.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import type { EventStore } from '../../shared/store/types.ts'
import type { ChartKey, PhoneNumber } from '../../shared/vocabulary/ids.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, clinics, demo, key, phone, type TestDeps, testDeps } from '../support/deps.ts'

const monday = '2026-03-02T15:00:00Z'
const number = phone('+12025550123')
const other = phone('+12025550124')

const command = (to = number) =>
  ({
    type: 'Enrol',
    details: { ...patient, phone: to },
    consent,
    by: 'clinician-1',
    at: at(monday),
    ...unmarked,
  }) as const

/** A consent of later than any withdrawal here. */
const again = () => ({
  ...command(),
  consent: { ...consent, capturedAt: at('2026-03-02T15:00:01Z') },
})

const put = (deps: TestDeps, who: ChartKey, to = number) =>
  enrol(deps, clinics.find(({ id }) => id === who.clinicId) ?? demo, who, command(to))

const withdraw = (deps: TestDeps, who: ChartKey) =>
  handle(deps, demo, who, {
    type: 'Withdraw',
    reason: 'moved',
    by: 'c',
    at: at(monday),
    ...unmarked,
  })

const numberOf = async (deps: TestDeps, who: ChartKey) =>
  (await loadChart(deps, who)).patient?.details.phone ?? null

const ownerOf = async (store: EventStore, to: PhoneNumber, clinic = demo) =>
  (await store.findPhone(clinic.id, to)).owner

/** A store that does something else first, once, when a patient's details are about to be committed. */
function interrupted(who: ChartKey, first: () => Promise<unknown>): EventStore {
  const store = memoryStore()
  let done = false
  const setsDetails = (events: readonly ChartEvent[]) =>
    events.some(({ type }) => type === 'PatientEnrolled' || type === 'DetailsChanged')
  return {
    ...store,
    append: async (chart, commit) => {
      if (!done && chart.patientId === who.patientId && setsDetails(commit.events)) {
        done = true
        await first()
      }
      return store.append(chart, commit)
    },
  }
}

describe('a number', () => {
  it('is the patient’s who enrolled with it', async () => {
    const deps = testDeps(monday)
    expect(await put(deps, key('p1'))).toMatchObject({ kind: 'done' })
    expect(await ownerOf(deps.store, number)).toEqual(key('p1'))
  })

  it('is refused to another patient of the clinic', async () => {
    const deps = testDeps(monday)
    await put(deps, key('p1'))
    expect(await put(deps, key('p2'))).toMatchObject({
      kind: 'refused',
      code: 'conflict',
      fields: [{ path: 'phone' }],
    })
    expect((await loadChart(deps, key('p2'))).version).toBe(0)
  })

  it('may be a patient’s of two clinics, each with a chart of its own', async () => {
    const deps = testDeps(monday)
    await put(deps, key('p1'))
    expect(await put(deps, key('p1', 'north'))).toMatchObject({ kind: 'done' })
    expect(await ownerOf(deps.store, number)).toEqual(key('p1'))
    expect((await deps.store.findPhone(key('p1', 'north').clinicId, number)).owner).toEqual(
      key('p1', 'north'),
    )
  })

  it('of a patient who has withdrawn may be given to another, and is then not theirs', async () => {
    const deps = testDeps(monday)
    await put(deps, key('p1'))
    await withdraw(deps, key('p1'))
    expect(await ownerOf(deps.store, number)).toEqual(key('p1'))
    expect(await put(deps, key('p2'))).toMatchObject({ kind: 'done' })
    expect(await ownerOf(deps.store, number)).toEqual(key('p2'))
    expect(await enrol(deps, demo, key('p1'), again())).toMatchObject({ code: 'conflict' })
  })

  it('is free again once its patient has another', async () => {
    const deps = testDeps(monday)
    await put(deps, key('p1'))
    await put(deps, key('p1'), other)
    expect(await ownerOf(deps.store, number)).toBeNull()
    expect(await put(deps, key('p2'))).toMatchObject({ kind: 'done' })
  })

  it('is not kept by a patient whose enrolment was refused', async () => {
    const deps = testDeps(monday)
    await put(deps, key('p1'))
    await withdraw(deps, key('p1'))
    expect(await put(deps, key('p1'), other)).toMatchObject({ code: 'conflict' })
    expect(await ownerOf(deps.store, other)).toBeNull()
    expect(await ownerOf(deps.store, number)).toEqual(key('p1'))
  })
})

describe('after a crash', () => {
  it('a number claimed and never enrolled goes to the next who asks', async () => {
    const deps = testDeps(monday)
    await deps.store.claimName(number, key('p1'))
    expect(await put(deps, key('p2'))).toMatchObject({ kind: 'done' })
    expect(await ownerOf(deps.store, number)).toEqual(key('p2'))
  })

  it('a number given up and never released goes to the next who asks', async () => {
    const deps = testDeps(monday)
    const { store } = deps
    deps.store = { ...store, releaseName: () => Promise.reject(new Error('crash')) }
    await put(deps, key('p1'))
    await expect(put(deps, key('p1'), other)).rejects.toThrow('crash')
    deps.store = store
    expect(await put(deps, key('p2'))).toMatchObject({ kind: 'done' })
    expect(await ownerOf(store, number)).toEqual(key('p2'))
    expect(await ownerOf(store, other)).toEqual(key('p1'))
  })

  it('the same enrolment again completes it', async () => {
    const deps = testDeps(monday)
    const { store } = deps
    deps.store = { ...store, append: () => Promise.reject(new Error('crash')) }
    await expect(put(deps, key('p1'))).rejects.toThrow('crash')
    deps.store = store
    expect(await put(deps, key('p1'))).toMatchObject({ kind: 'done' })
    expect(await put(deps, key('p2'))).toMatchObject({ code: 'conflict' })
  })
})

describe('two who want one number at once', () => {
  it('never both get it, whoever was about to commit', async () => {
    let rival: Awaited<ReturnType<typeof put>> | undefined
    const store = interrupted(key('p1'), async () => {
      rival = await put(deps, key('p2'))
    })
    const deps = testDeps(monday, store)
    const first = await put(deps, key('p1'))
    const owner = await ownerOf(store, number)
    expect([first.kind, rival?.kind].toSorted()).toEqual(['done', 'refused'])
    expect(owner).toEqual(rival?.kind === 'done' ? key('p2') : key('p1'))
    expect(await numberOf(deps, key('p1'))).toBe(rival?.kind === 'done' ? null : number)
    expect(await numberOf(deps, key('p2'))).toBe(rival?.kind === 'done' ? number : null)
  })

  it('the owner who commits between the take-over and the fence keeps it', async () => {
    const store = memoryStore()
    const deps = testDeps(monday)
    const holding = testDeps(monday, store)
    await store.claimName(number, key('p1'))
    let first = true
    deps.store = {
      ...store,
      handOverName: async (to, from, next) => {
        // p1 has checked that the number is still its own, and commits just before it is not.
        if (first) {
          first = false
          await handle(holding, demo, key('p1'), command())
        }
        return store.handOverName(to, from, next)
      },
    }
    expect(await put(deps, key('p2'))).toMatchObject({ code: 'conflict' })
    expect(await ownerOf(store, number)).toEqual(key('p1'))
    expect(await numberOf(deps, key('p2'))).toBeNull()
  })

  it('side by side, exactly one is enrolled', async () => {
    for (let round = 0; round < 20; round++) {
      const deps = testDeps(monday, jittery(round))
      const who = [key('p1'), key('p2'), key('p3')]
      const results = await Promise.all(who.map((each) => put(deps, each)))
      const enrolled = who.filter((_, index) => results[index]?.kind === 'done')
      const holders = []
      for (const each of who) if (await numberOf(deps, each)) holders.push(each)
      expect(enrolled).toHaveLength(1)
      expect(holders).toEqual(enrolled)
      expect(await ownerOf(deps.store, number)).toEqual(enrolled[0])
    }
  })
})

/** Every call takes a few turns of the event loop, differently each round but the same each run. */
function jittery(seed: number): EventStore {
  const store = memoryStore()
  let state = seed + 1
  const turns = async () => {
    state = (state * 16_807) % 2_147_483_647
    for (let turn = state % 7; turn > 0; turn--) await Promise.resolve()
  }
  return {
    ...store,
    load: async (...given) => turns().then(() => store.load(...given)),
    append: async (...given) => turns().then(() => store.append(...given)),
    claimName: async (...given) => turns().then(() => store.claimName(...given)),
    handOverName: async (...given) => turns().then(() => store.handOverName(...given)),
    findPhone: async (...given) => turns().then(() => store.findPhone(...given)),
  }
}
