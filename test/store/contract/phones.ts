// Whose a number is, what it said, and when it may be sent to.
import { expect, it } from 'vitest'
import type { EventStore } from '../../../shared/store/types.ts'
import { at, chart, clinicId, phone } from '../charts.ts'

const key = chart('p1')
const other = chart('p2')
const number = phone('+14255550100')

export function phoneContract(open: () => Promise<EventStore>): void {
  const ownerIn = async (store: EventStore, clinic = key.clinicId) =>
    (await store.findPhone(clinic, number)).owner

  it('gives a number to the first of a clinic who claims it, and says whose it is', async () => {
    const store = await open()
    expect(await ownerIn(store)).toBeNull()
    expect(await store.claimName(number, key)).toBe('claimed')
    expect(await store.claimName(number, key)).toBe('claimed')
    expect(await store.claimName(number, other)).toEqual({ owner: key })
    expect(await ownerIn(store)).toEqual(key)
  })

  it('keeps a number of two clinics apart: whose it is and what it said', async () => {
    const store = await open()
    const north = chart('p1', 'north')
    await store.claimName(number, key)
    await store.noteOptOut(key.clinicId, number, at('2026-03-02T14:00:00Z'))
    expect(await store.claimName(number, north)).toBe('claimed')
    expect(await store.findPhone(north.clinicId, number)).toMatchObject({
      owner: north,
      optedOutAt: null,
    })
    await store.releaseName(number, north)
    expect(await ownerIn(store)).toEqual(key)
  })

  it('gives a number claimed by two at once to one', async () => {
    const store = await open()
    const results = await Promise.all([key, other].map((each) => store.claimName(number, each)))
    expect(results.filter((result) => result === 'claimed')).toHaveLength(1)
  })

  it('frees a number only for its owner', async () => {
    const store = await open()
    await store.claimName(number, key)
    await store.releaseName(number, other)
    expect(await ownerIn(store)).toEqual(key)
    await store.releaseName(number, key)
    expect(await ownerIn(store)).toBeNull()
    await store.releaseName(number, key)
    expect(await store.claimName(number, other)).toBe('claimed')
    expect(await ownerIn(store)).toEqual(other)
  })

  it('hands a number over from the owner that was named, repeatably', async () => {
    const store = await open()
    const third = chart('p3')
    expect(await store.handOverName(number, key, other)).toBe('conflict')
    await store.claimName(number, key)
    expect(await store.handOverName(number, key, other)).toBe('claimed')
    expect(await store.handOverName(number, key, other)).toBe('claimed')
    expect(await store.handOverName(number, key, third)).toBe('conflict')
    expect(await ownerIn(store)).toEqual(other)
  })

  it('keeps when a number was last welcomed, three times at most, whoever has it', async () => {
    const store = await open()
    await store.claimName(number, key)
    for (const hour of ['09', '12', '12', '10', '11'])
      await store.noteWelcome(key.clinicId, number, at(`2026-03-02T${hour}:00:00Z`))
    await store.releaseName(number, key)
    await store.noteOptOut(key.clinicId, number, at('2026-03-02T13:00:00Z'))
    expect(await store.findPhone(key.clinicId, number)).toEqual({
      owner: null,
      optedOutAt: at('2026-03-02T13:00:00Z'),
      welcomedAt: ['10', '11', '12'].map((hour) => at(`2026-03-02T${hour}:00:00Z`)),
    })
    expect((await store.findPhone(clinicId('north'), number)).welcomedAt).toEqual([])
  })

  it('keeps what a number said, whoever has it and when nobody has', async () => {
    const store = await open()
    const said = at('2026-03-02T14:00:00Z')
    const optedOut = async () => (await store.findPhone(key.clinicId, number)).optedOutAt
    expect(await optedOut()).toBeNull()
    await store.noteOptOut(key.clinicId, number, said)
    expect(await store.findPhone(key.clinicId, number)).toMatchObject({
      owner: null,
      optedOutAt: said,
    })
    await store.claimName(number, key)
    expect(await optedOut()).toBe(said)
    await store.handOverName(number, key, other)
    expect(await optedOut()).toBe(said)
    await store.releaseName(number, other)
    expect(await optedOut()).toBe(said)
  })

  it('lets only a later word of a number replace an earlier one, and a STOP one of the same moment', async () => {
    const store = await open()
    const hour = (n: number) => at(`2026-03-02T0${n}:00:00Z`)
    const optedOut = async () => (await store.findPhone(key.clinicId, number)).optedOutAt
    await store.claimName(number, key)
    await store.noteOptOut(key.clinicId, number, hour(3))
    await store.noteOptIn(key.clinicId, number, hour(2))
    await store.noteOptIn(key.clinicId, number, hour(3))
    expect(await optedOut()).toBe(hour(3))
    await store.noteOptIn(key.clinicId, number, hour(5))
    await store.noteOptOut(key.clinicId, number, hour(4))
    expect(await optedOut()).toBeNull()
    await store.noteOptOut(key.clinicId, number, hour(5))
    expect(await optedOut()).toBe(hour(5))
    expect(await ownerIn(store)).toEqual(key)
  })

  it('loses neither of a claim and a word that come at once', async () => {
    const store = await open()
    const said = at('2026-03-02T14:00:00Z')
    await Promise.all([store.claimName(number, key), store.noteOptOut(key.clinicId, number, said)])
    expect(await store.findPhone(key.clinicId, number)).toMatchObject({
      owner: key,
      optedOutAt: said,
    })
  })
}

export function sendingContract(open: () => Promise<EventStore>): void {
  const nine = at('2026-03-02T09:00:00Z')
  const turn = { at: nine, lastsMs: 1_000 }

  it('gives a number’s turns one after the other, whoever asks at once', async () => {
    const store = await open()
    expect(await store.findSending(key.clinicId)).toBeNull()
    const turns = await Promise.all(
      Array.from({ length: 4 }, () => store.takeTurn(key.clinicId, turn)),
    )
    expect(turns.toSorted()).toEqual(
      ['00', '01', '02', '03'].map((s) => at(`2026-03-02T09:00:${s}Z`)),
    )
    expect(await store.takeTurn(clinicId('north'), turn)).toBe(nine)
    const later = at('2026-03-02T10:00:00Z')
    expect(await store.takeTurn(key.clinicId, { ...turn, at: later })).toBe(later)
  })

  it('counts parts of a month, loses none, and begins anew with the next', async () => {
    const store = await open()
    const march = { month: '2026-03', parts: 2 }
    await Promise.all(Array.from({ length: 4 }, () => store.noteParts(key.clinicId, march)))
    await store.takeTurn(key.clinicId, turn)
    expect(await store.noteParts(key.clinicId, march)).toEqual({ before: 8, after: 10 })
    expect(await store.findSending(key.clinicId)).toMatchObject({ month: '2026-03', parts: 10 })
    const april = { month: '2026-04', parts: 1 }
    expect(await store.noteParts(key.clinicId, april)).toEqual({ before: 0, after: 1 })
    expect(await store.findSending(clinicId('north'))).toBeNull()
  })
}
