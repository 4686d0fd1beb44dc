// What every event store must do. Each adapter runs the whole of it.
import { describe, expect, it } from 'vitest'
import { BadCursor, CorruptCommit, CorruptItem } from '../../shared/store/errors.ts'
import type { EventStore, Page, Tallied } from '../../shared/store/types.ts'
import { type ChartKey, CheckInId } from '../../shared/vocabulary/ids.ts'
import {
  alertId,
  at,
  causeId,
  chained,
  chart,
  clinicId,
  commit,
  commits,
  index,
  paging,
  phone,
  quarantine,
  row,
  sealed,
  state,
} from './charts.ts'
import { emergencyContract } from './emergency-contract.ts'
import { feedContract } from './feed-contract.ts'
import { viewContract } from './view-contract.ts'

const key = chart('p1')
const other = chart('p2')
const number = phone('+14255550100')

export function eventStoreContract(name: string, open: () => Promise<EventStore>): void {
  describe(`an event store ${name}`, () => {
    chartContract(open)
    chainContract(open)
    snapshotContract(open)
    historyContract(open)
    rosterContract(open)
    dueContract(open)
    quarantineContract(open)
    spoiltQuarantineContract(open)
    pagingContract(open)
    changesContract(open)
    phoneContract(open)
    alertContract(open)
    linkContract(open)
    tallyContract(open)
    sendingContract(open)
    viewContract(open)
    emergencyContract(open)
    feedContract(open)
  })
}

async function appendAll(store: EventStore, to: ChartKey, upTo: number): Promise<void> {
  for (const each of commits(1, upTo)) await store.append(to, each)
}

function chartContract(open: () => Promise<EventStore>): void {
  it('knows nothing of a chart that was never written', async () => {
    expect(await (await open()).load(key)).toEqual({ snapshot: null, commits: [], dueAt: null })
  })

  it('gives commits back as they were put, oldest first', async () => {
    const store = await open()
    const first = commit(1, { cause: null, wakeUp: null, print: 'f00d' })
    expect(await store.append(key, first)).toBe('appended')
    expect(await store.append(key, commit(2))).toBe('appended')
    expect((await store.load(key)).commits).toEqual(sealed(key, first, commit(2)))
  })

  it('keeps the charts of one patient id in two clinics apart', async () => {
    const store = await open()
    await store.append(chart('p1', 'north'), commit(1, { print: 'north' }))
    expect((await store.load(key)).commits).toEqual([])
  })

  it('lets one of two commits at a version win, and keeps that one', async () => {
    const store = await open()
    const rivals = [commit(1, { print: 'a' }), commit(1, { print: 'b' }), commit(1, { print: 'c' })]
    const results = await Promise.all(rivals.map((each) => store.append(key, each)))
    expect(results.toSorted()).toEqual(['appended', 'conflict', 'conflict'])
    const winner = rivals[results.indexOf('appended')]!
    expect((await store.load(key)).commits).toEqual(sealed(key, winner))
  })

  it('calls a commit that is put again its own', async () => {
    const store = await open()
    const mine = commit(1)
    await store.append(key, mine)
    await store.append(key, commit(2))
    expect(await store.append(key, mine)).toBe('appended')
    expect((await store.load(key)).commits).toHaveLength(2)
  })

  it('calls a twin, the same commit decided by another, a conflict', async () => {
    const store = await open()
    const results = await Promise.all([store.append(key, commit(1)), store.append(key, commit(1))])
    expect(results.toSorted()).toEqual(['appended', 'conflict'])
  })

  it('loads a tail of any length', async () => {
    const store = await open()
    await appendAll(store, key, 60)
    await store.saveSnapshot(key, state(5), index(key))
    const { snapshot, commits: tail } = await store.load(key)
    expect(snapshot).toEqual(state(5))
    expect(tail).toEqual(sealed(key, ...commits(6, 60)))
  })
}

function chainContract(open: () => Promise<EventStore>): void {
  const notFollowing = 'does not follow the one before it'

  it('gives each commit back with the hash that the next one carries', async () => {
    const store = await open()
    const made = chained(key, 3)
    for (const each of made) await store.append(key, each)
    const { commits: stored } = await store.load(key)
    expect(stored).toEqual(sealed(key, ...made))
    expect(stored.map(({ hash }) => hash)).toEqual(made.map((each) => store.hashOf(key, each)))
    expect(stored.map(({ previous }) => previous)).toEqual([undefined, ...hashes(stored, 2)])
    expect(hashes(await store.history(key, { limit: 2 }), 2)).toEqual(
      hashes(stored, 3).reverse().slice(0, 2),
    )
  })

  it('has one hash for a commit, however often it is put, and another in another chart', async () => {
    const store = await open()
    const mine = commit(1)
    await store.append(key, mine)
    await store.append(key, mine)
    await store.append(other, mine)
    const [here] = hashes((await store.load(key)).commits, 1)
    expect(here).toBe(store.hashOf(key, commit(1)))
    expect(hashes((await store.load(other)).commits, 1)).not.toEqual([here])
  })

  it.each([
    ['at the end', 3],
    ['in the middle', 2],
  ])(
    'does not load a commit %s that follows another than the one before it',
    async (_, version) => {
      const store = await open()
      const previous = store.hashOf(key, commit(1, { print: 'another life' }))
      for (const each of chained(key, 3))
        await store.append(key, each.version === version ? { ...each, previous } : each)
      const broken = { version, reason: notFollowing }
      await expect(store.load(key)).rejects.toBeInstanceOf(CorruptCommit)
      await expect(store.load(key)).rejects.toMatchObject(broken)
      await expect(store.history(key, { limit: 5 })).rejects.toMatchObject(broken)
    },
  )

  it('does not load a tail that does not follow what its snapshot was folded up to', async () => {
    const store = await open()
    const [first, second] = chained(key, 2)
    await store.append(key, first!)
    const head = store.hashOf(key, first!)
    await store.saveSnapshot(key, { ...state(1), head }, index(key))
    await store.append(key, { ...second!, previous: store.hashOf(other, first!) })
    await expect(store.load(key)).rejects.toMatchObject({ version: 2, reason: notFollowing })
  })

  it('does not load a first commit that says another came before it', async () => {
    const store = await open()
    await store.append(key, commit(1, { previous: store.hashOf(other, commit(1)) }))
    await expect(store.load(key)).rejects.toMatchObject({ version: 1, reason: notFollowing })
  })

  it('loads commits of before there were hashes, and those that go on from them', async () => {
    const store = await open()
    const [first, second] = commits(1, 2)
    const third = commit(3, { previous: store.hashOf(key, second!) })
    for (const each of [first!, second!, third, commit(4)]) await store.append(key, each)
    const { commits: stored } = await store.load(key)
    expect(stored.map(({ version }) => version)).toEqual([1, 2, 3, 4])
  })

  it('loads what was put by hand in the place of a lost commit', async () => {
    const store = await open()
    const [first, lost, third] = chained(key, 3)
    const standsFor = store.hashOf(key, lost!)
    await store.append(key, first!)
    await store.append(key, { ...commit(2), standsFor })
    await store.append(key, third!)
    expect((await store.load(key)).commits.map(({ hash }) => hash)[1]).toBe(standsFor)
  })
}

const hashes = (stored: readonly { hash: string }[], count: number) =>
  stored.slice(0, count).map(({ hash }) => hash)

function snapshotContract(open: () => Promise<EventStore>): void {
  it('loads the snapshot and only the commits after it', async () => {
    const store = await open()
    await appendAll(store, key, 3)
    await store.saveSnapshot(key, state(2), index(key))
    expect(await store.load(key)).toMatchObject({ snapshot: state(2), commits: [commit(3)] })
    await store.saveSnapshot(key, state(3), index(key))
    expect(await store.load(key)).toMatchObject({ snapshot: state(3), commits: [] })
  })

  it('keeps the newer snapshot, whichever comes last', async () => {
    const store = await open()
    await appendAll(store, key, 3)
    await store.saveSnapshot(key, state(3), index(key, { row: row(key, 'New') }))
    await store.saveSnapshot(key, state(2), index(key, { row: row(key, 'Old') }))
    await store.saveSnapshot(key, state(3), index(key, { row: row(key, 'Same') }))
    expect((await store.load(key)).snapshot).toEqual(state(3))
    const { items } = await store.roster(key.clinicId, { limit: 5 })
    // Of one version, the index can only have been worked out again, later.
    expect(items).toMatchObject([{ firstName: 'Same' }])
  })

  it('still finds a version taken under the snapshot', async () => {
    const store = await open()
    await appendAll(store, key, 2)
    await store.saveSnapshot(key, state(2), index(key))
    expect(await store.append(key, commit(2, { print: 'late' }))).toBe('conflict')
  })
}

function historyContract(open: () => Promise<EventStore>): void {
  it('tells the history newest first, page by page, snapshot or not', async () => {
    const store = await open()
    await appendAll(store, key, 7)
    await store.saveSnapshot(key, state(7), index(key))
    const versions = async (page: { beforeVersion?: number; limit: number }) =>
      (await store.history(key, page)).map(({ version }) => version)
    expect(await versions({ limit: 3 })).toEqual([7, 6, 5])
    expect(await versions({ beforeVersion: 5, limit: 3 })).toEqual([4, 3, 2])
    expect(await versions({ beforeVersion: 2, limit: 3 })).toEqual([1])
    expect(await versions({ beforeVersion: 1, limit: 3 })).toEqual([])
    expect(await versions({ beforeVersion: Number.MAX_SAFE_INTEGER, limit: 1 })).toEqual([7])
    expect(await store.history(other, { limit: 3 })).toEqual([])
  })
}

/** All pages in order, and how many there were. */
async function everyPage<T>(
  next: (cursor: string | undefined) => Promise<Page<T>>,
): Promise<{ items: T[]; pages: number }> {
  const items: T[] = []
  let cursor: string | undefined
  for (let pages = 1; pages < 50; pages += 1) {
    const page = await next(cursor)
    items.push(...page.items)
    if (page.cursor === null) return { items, pages }
    cursor = page.cursor
  }
  throw new Error('pages without end')
}

function rosterContract(open: () => Promise<EventStore>): void {
  it('lists a clinic in roster order, every patient once however small the pages', async () => {
    const store = await open()
    const patients = ['p3', 'p1', 'p5', 'p2', 'p4']
    for (const patient of patients) {
      const of = chart(patient)
      await store.saveSnapshot(of, state(1), index(of, { rosterOrder: `order-${patient}` }))
    }
    const stranger = chart('p9', 'north')
    await store.saveSnapshot(stranger, state(1), index(stranger, { rosterOrder: 'order-p0' }))
    for (const limit of [1, 2, 5, 10]) {
      const { items, pages } = await everyPage((cursor) =>
        store.roster(key.clinicId, { limit, ...(cursor && { cursor }) }),
      )
      expect(items).toEqual(patients.toSorted().map((patient) => row(chart(patient))))
      expect(pages).toBeGreaterThanOrEqual(Math.ceil(patients.length / limit))
    }
  })

  it('lists patients of equal urgency all the same', async () => {
    const store = await open()
    for (const patient of ['p1', 'p2', 'p3']) {
      await store.saveSnapshot(chart(patient), state(1), index(chart(patient)))
    }
    const { items } = await everyPage((cursor) =>
      store.roster(key.clinicId, { limit: 2, ...(cursor && { cursor }) }),
    )
    expect(items.map(({ patientId }) => patientId).toSorted()).toEqual(['p1', 'p2', 'p3'])
  })

  it('moves a patient when their order changes', async () => {
    const store = await open()
    await store.saveSnapshot(key, state(1), index(key, { rosterOrder: '1' }))
    await store.saveSnapshot(other, state(1), index(other, { rosterOrder: '2' }))
    await store.saveSnapshot(key, state(2), index(key, { rosterOrder: '3' }))
    const { items } = await store.roster(key.clinicId, { limit: 5 })
    expect(items.map(({ patientId }) => patientId)).toEqual(['p2', 'p1'])
  })

  it('lists numbers that no patient has apart from patients, most urgent first', async () => {
    const store = await open()
    const stranger = (id: string, clinic = 'demo') =>
      chart(`unknown-${id.padStart(20, '0')}`, clinic)
    const strangerRow = (of: ChartKey) => ({
      patientId: of.patientId,
      from: number,
      openAlerts: row(of).openAlerts,
    })
    for (const [of, order] of [
      [stranger('2'), '2'],
      [stranger('1'), '1'],
      [stranger('3', 'north'), '0'],
    ] as const)
      await store.saveSnapshot(
        of,
        state(1),
        index(of, { row: strangerRow(of), rosterOrder: order }),
      )
    await store.saveSnapshot(key, state(1), index(key))
    expect((await store.roster(key.clinicId, { limit: 5 })).items).toEqual([row(key)])
    const { items } = await everyPage((cursor) =>
      store.strangers(key.clinicId, { limit: 1, ...(cursor && { cursor }) }),
    )
    expect(items).toEqual([stranger('1'), stranger('2')].map(strangerRow))
    expect(await store.findRow(stranger('1'))).toEqual(strangerRow(stranger('1')))
  })

  it('finds one row by its chart', async () => {
    const store = await open()
    await store.saveSnapshot(key, state(1), index(key))
    expect(await store.findRow(key)).toEqual(row(key))
    expect(await store.findRow(other)).toBeNull()
  })

  it('refuses a cursor that is broken, or of another clinic or list', async () => {
    const store = await open()
    for (const patient of ['p1', 'p2']) {
      const north = chart(patient, 'north')
      await store.saveSnapshot(north, state(1), index(north))
      await store.pointAlert(key, alertId(`a-${patient}`))
    }
    const elsewhere = (await store.roster(clinicId('north'), { limit: 1 })).cursor!
    const alerts = (await store.alerts(key.clinicId, { limit: 1 })).cursor!
    const json = Buffer.from('{"pk":1}').toString('base64url')
    for (const cursor of [elsewhere, alerts, json, 'nonsense', '', '!', 'A'.repeat(2000)]) {
      await expect(store.roster(key.clinicId, { cursor, limit: 1 })).rejects.toThrow(BadCursor)
    }
    await expect(store.alerts(key.clinicId, { cursor: elsewhere, limit: 1 })).rejects.toThrow(
      BadCursor,
    )
  })
}

function dueContract(open: () => Promise<EventStore>): void {
  it('lists charts due at or before an instant, oldest first', async () => {
    const store = await open()
    const hour = (n: number) => at(`2026-03-02T${String(n).padStart(2, '0')}:00:00Z`)
    for (const n of [9, 3, 7, 1, 5, 11]) {
      const of = chart(`p${n}`, n % 2 === 0 ? 'demo' : 'north')
      await store.saveSnapshot(of, state(1), index(of, { dueAt: hour(n) }))
    }
    const names = async (until: number, limit: number) =>
      (await store.due(hour(until), limit)).map((each) => 'patientId' in each && each.patientId)
    expect(await names(0, 10)).toEqual([])
    expect(await names(7, 10)).toEqual(['p1', 'p3', 'p5', 'p7'])
    expect(await names(23, 2)).toEqual(['p1', 'p3'])
    expect((await store.due(hour(1), 1))[0]).toEqual(chart('p1', 'north'))
  })

  it('takes a chart off the list when nothing is left to do', async () => {
    const store = await open()
    const due = at('2026-03-02T09:00:00Z')
    await store.saveSnapshot(key, state(1), index(key, { dueAt: due }))
    expect(await store.due(due, 5)).toEqual([key])
    await store.saveSnapshot(key, state(2), index(key, { dueAt: null }))
    expect(await store.due(due, 5)).toEqual([])
  })
}

function quarantineContract(open: () => Promise<EventStore>): void {
  const nine = at('2026-03-02T09:00:00Z')
  const ten = at('2026-03-02T10:00:00Z')

  it('knows nothing of a quarantine that never was', async () => {
    expect(await (await open()).findQuarantine(key)).toBeNull()
  })

  it('gives a quarantine back as it was put, beside a chart that loads as before', async () => {
    const store = await open()
    await appendAll(store, key, 12)
    const cause = causeId('sms:m1')
    const crisis = { sentAt: nine, cause, heardAt: nine, told: ['topic'], step: 2 } as const
    const first = quarantine({ since: nine, textAt: nine, crisis })
    expect(await store.saveQuarantine(key, first)).toBe('saved')
    const next = { ...first, revision: 2, paged: { topic: nine, onCall: ten }, step: 1 }
    expect(await store.saveQuarantine(key, next)).toBe('saved')
    expect(await store.findQuarantine(key)).toEqual(next)
    expect(await store.findQuarantine(other)).toBeNull()
    const stored = sealed(key, ...commits(1, 12))
    expect(await store.load(key)).toEqual({ snapshot: null, commits: stored, dueAt: null })
    expect(await store.history(key, { limit: 1 })).toEqual(sealed(key, commit(12)))
  })

  it('lets one of two writers of a revision win, and none leave one out', async () => {
    const store = await open()
    const rivals = [1, 2, 3].map((step) => quarantine({ step }))
    const results = await Promise.all(rivals.map((each) => store.saveQuarantine(key, each)))
    expect(results.toSorted()).toEqual(['conflict', 'conflict', 'saved'])
    expect(await store.findQuarantine(key)).toEqual(rivals[results.indexOf('saved')])
    expect(await store.saveQuarantine(key, quarantine({ revision: 3 }))).toBe('conflict')
    expect(await store.saveQuarantine(other, quarantine({ revision: 2 }))).toBe('conflict')
  })

  it('lists a chart in quarantine among those that are due, once, until it ends', async () => {
    const store = await open()
    await store.saveSnapshot(other, state(1), index(other, { dueAt: nine }))
    await store.saveSnapshot(key, state(1), index(key, { dueAt: ten }))
    await store.saveQuarantine(key, quarantine({ since: nine }))
    const quarantined = { ...key, quarantined: true }
    expect(await store.due(at('2026-03-02T08:59:59Z'), 5)).toEqual([])
    expect(await store.due(nine, 5)).toEqual([quarantined, other])
    expect(await store.due(ten, 5)).toEqual([quarantined, other])
    expect(await store.due(ten, 1)).toEqual([quarantined])
    const ended = quarantine({ revision: 2, standing: false, since: nine })
    expect(await store.saveQuarantine(key, ended)).toBe('saved')
    expect(await store.due(ten, 5)).toEqual([other, key])
  })

  it('lists a chart in quarantine that has lost its snapshot, or never had one', async () => {
    const store = await open()
    await store.saveQuarantine(key, quarantine({ since: nine }))
    expect(await store.due(nine, 5)).toEqual([{ ...key, quarantined: true }])
    expect((await store.roster(key.clinicId, { limit: 5 })).items).toEqual([])
  })
}

function spoiltQuarantineContract(open: () => Promise<EventStore>): void {
  const nine = at('2026-03-02T09:00:00Z')

  it('takes a quarantine it cannot read for one nobody was told of, and lets one writer replace it', async () => {
    const store = await open()
    // As a bug may leave it: there is no other way to put one into both stores.
    const spoilt = { ...quarantine({ standing: false, since: nine, step: 3 }), textAt: 7 } as never
    expect(await store.saveQuarantine(key, spoilt)).toBe('saved')
    expect(await store.findQuarantine(key)).toEqual(quarantine({ since: nine }))
    expect(await store.saveQuarantine(key, quarantine())).toBe('conflict')
    const rivals = [4, 5].map((step) => quarantine({ revision: 2, step }))
    const results = await Promise.all(rivals.map((each) => store.saveQuarantine(key, each)))
    expect(results.toSorted()).toEqual(['conflict', 'saved'])
    expect(await store.findQuarantine(key)).toEqual(rivals[results.indexOf('saved')])
  })

  it('takes an account of what a clinic was told that it cannot read for none', async () => {
    const store = await open()
    const { clinicId } = key
    await store.savePaging(clinicId, { ...paging(), alone: 7 } as never)
    expect(await store.findPaging(clinicId)).toEqual(paging())
    expect(await store.savePaging(clinicId, paging({ revision: 2, step: 1 }))).toBe('saved')
    expect(await store.findPaging(clinicId)).toEqual(paging({ revision: 2, step: 1 }))
  })
}

function pagingContract(open: () => Promise<EventStore>): void {
  const nine = at('2026-03-02T09:00:00Z')

  it('gives back what a clinic was told, and lets one of two writers of a revision win', async () => {
    const store = await open()
    const { clinicId, patientId } = key
    expect(await store.findPaging(clinicId)).toBeNull()
    const first = paging({ alone: [{ patientId, at: nine }], paged: { topic: nine, onCall: null } })
    expect(await store.savePaging(clinicId, first)).toBe('saved')
    expect(await store.findPaging(clinicId)).toEqual(first)
    expect(await store.findPaging(chart('p1', 'north').clinicId)).toBeNull()
    const rivals = [1, 2].map((step) => paging({ revision: 2, step, claimedAt: nine }))
    const results = await Promise.all(rivals.map((each) => store.savePaging(clinicId, each)))
    expect(results.toSorted()).toEqual(['conflict', 'saved'])
    expect(await store.savePaging(clinicId, paging())).toBe('conflict')
    expect((await store.alerts(clinicId, { limit: 5 })).items).toEqual([])
    expect(await store.due(nine, 5)).toEqual([])
  })
}

function changesContract(open: () => Promise<EventStore>): void {
  it('tells that something of a clinic has changed, and of no other', async () => {
    const store = await open()
    const first = await store.revision(key.clinicId)
    expect(await store.revision(key.clinicId)).toBe(first)
    const seen = new Set([first])
    for (let count = 0; count < 3; count += 1) {
      await store.noteChange(key.clinicId)
      seen.add(await store.revision(key.clinicId))
    }
    expect(seen.size).toBe(4)
    expect(await store.revision(clinicId('north'))).toBe(first)
  })
}

function phoneContract(open: () => Promise<EventStore>): void {
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

function linkContract(open: () => Promise<EventStore>): void {
  const name = 'ab'.repeat(32)
  const link = { key, checkInId: CheckInId.parse('c1'), slot: 'f20' }

  it('finds what a link leads to, and nothing for a name that nobody made', async () => {
    const store = await open()
    expect(await store.findLink(name)).toBeNull()
    await store.pointLink(name, link)
    expect(await store.findLink(name)).toEqual(link)
    expect(await store.findLink('cd'.repeat(32))).toBeNull()
  })

  it('finds whose text a report is about, and nobody’s for one that nobody waits for', async () => {
    const store = await open()
    expect(await store.findReport('carrier-1')).toBeNull()
    await store.pointReport('carrier-1', key)
    await store.pointReport('carrier-1', other)
    expect(await store.findReport('carrier-1')).toEqual(key)
    expect(await store.findReport('carrier-2')).toBeNull()
  })

  it('keeps a link leading where it led first', async () => {
    const store = await open()
    await store.pointLink(name, link)
    await store.pointLink(name, { ...link, key: other, slot: '' })
    expect(await store.findLink(name)).toEqual(link)
  })
}

function sendingContract(open: () => Promise<EventStore>): void {
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

function tallyContract(open: () => Promise<EventStore>): void {
  const nine = at('2026-03-02T09:00:00Z')

  it('counts by kind, person, clinic and hour', async () => {
    const store = await open()
    const denied = { kind: 'denied', by: 'dr-a' } as const
    expect(await store.tally(key.clinicId, denied, nine)).toBe(0)
    for (let times = 0; times < 3; times += 1) await store.noteTally(key.clinicId, denied, nine)
    expect(await store.tally(key.clinicId, denied, nine)).toBe(3)
    const others: [ReturnType<typeof clinicId>, Tallied, string][] = [
      [key.clinicId, { kind: 'conflicts', by: 'dr-a' }, nine],
      [key.clinicId, { kind: 'denied', by: 'dr-b' }, nine],
      [clinicId('north'), denied, nine],
      [key.clinicId, denied, '2026-03-02T10:00:00Z'],
    ]
    for (const [clinic, what, hour] of others)
      expect(await store.tally(clinic, what, at(hour))).toBe(0)
    await store.noteTally(key.clinicId, denied, at('2026-03-02T10:00:00Z'))
    expect(await store.tally(key.clinicId, denied, at('2026-03-02T10:00:00Z'))).toBe(1)
  })
}

function alertContract(open: () => Promise<EventStore>): void {
  it('finds a chart by its alert, in its own clinic only', async () => {
    const store = await open()
    await store.pointAlert(key, alertId('a1'))
    await store.pointAlert(key, alertId('a1'))
    expect(await store.findAlert(key.clinicId, alertId('a1'))).toBe('p1')
    expect(await store.findAlert(key.clinicId, alertId('a2'))).toBeNull()
    expect(await store.findAlert(clinicId('north'), alertId('a1'))).toBeNull()
  })

  it('lets no other chart take an alert over', async () => {
    const store = await open()
    await store.pointAlert(key, alertId('a1'))
    await expect(store.pointAlert(other, alertId('a1'))).rejects.toThrow(CorruptItem)
    expect(await store.findAlert(key.clinicId, alertId('a1'))).toBe('p1')
  })

  it('lists a clinic’s alerts newest id first, every one once however small the pages', async () => {
    const store = await open()
    for (const id of ['03', '01', '05', '02', '04']) await store.pointAlert(key, alertId(id))
    await store.pointAlert(chart('p1', 'north'), alertId('09'))
    for (const limit of [1, 2, 5]) {
      const { items } = await everyPage((cursor) =>
        store.alerts(key.clinicId, { limit, ...(cursor && { cursor }) }),
      )
      const patientId = key.patientId
      expect(items).toEqual(
        ['05', '04', '03', '02', '01'].map((id) => ({ alertId: id, patientId })),
      )
    }
  })

  it('keeps a clinic called alerts apart from the alerts of a clinic', async () => {
    const store = await open()
    const trap = chart('demo', 'alerts')
    await store.append(trap, commit(1))
    await store.pointAlert(key, alertId('a1'))
    expect((await store.load(trap)).commits).toEqual(sealed(trap, commit(1)))
    expect((await store.alerts(key.clinicId, { limit: 5 })).items).toHaveLength(1)
  })
}
