// What a clinic is told of over weeks, and how often: over HTTP, as a person at the clinic would see it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Clinic, openClinic, type Page } from './clinic.ts'

type Alert = {
  alertId: string
  patientId: string
  kind: string
  level: string
  findings: number
  parts: { says: string; text?: string }[]
  acknowledged: { by: string; disposition: string; note: string } | null
}

let clinic: Clinic
// A Monday, ten in New York.
beforeEach(async () => {
  clinic = await openClinic('2026-03-02T15:00:00Z')
})
afterEach(() => clinic.close())

const ann = '+12025550111'
const alerts = async (state = 'open') =>
  (await clinic.do<{ alerts: Alert[] }>('GET', `/alerts?state=${state}`)).alerts
const pagesOf = (pages: readonly Page[], kind: string) => pages.filter((page) => page.kind === kind)
const answer = async (texts: readonly string[]) => {
  for (const each of texts) await clinic.text(ann, each)
}
/** To a time of day in New York that comes next. */
const moveTo = (to: string) => clinic.do('POST', '/local/clock', { to })

describe('an open alert', () => {
  it('is joined by what else is found of its kind, with its words, and paged about once', async () => {
    await clinic.enrol('p1', ann)
    await clinic.text(ann, 'please call me back about my bill')
    await clinic.text(ann, 'my bladder hurts when I pee')
    const [concern, ...others] = await alerts()
    expect(others).toEqual([])
    expect(concern).toMatchObject({ kind: 'concern', level: 'urgent', findings: 2 })
    expect(concern?.parts.map(({ text }) => text)).toEqual([
      'please call me back about my bill',
      'my bladder hurts when I pee',
    ])
    expect(pagesOf(await clinic.pages(), 'concern')).toHaveLength(1)
  })

  it('of an unclear reply is joined by one about danger, and lifted by it', async () => {
    await clinic.enrol('p1', ann)
    await clinic.treat('p1', 's1')
    await moveTo('2026-03-09T16:00:00Z')
    await clinic.acknowledgeAll()
    await answer(['1', 'hm', 'well'])
    expect((await alerts()).map(({ kind, level }) => [kind, level])).toEqual([
      ['unclear-reply', 'routine'],
    ])
    await answer(['SKIP', ...Array(7).fill('0'), 'hm', 'well'])
    const [unclear] = (await alerts()).filter(({ kind }) => kind === 'unclear-reply')
    expect(unclear).toMatchObject({ level: 'urgent', findings: 2 })
    expect(pagesOf(await clinic.pages(), 'unclear-reply')).toHaveLength(1)
  })

  it('of a notice that did not arrive is joined by the next, and each is paged', async () => {
    await clinic.enrol('p1', ann)
    await clinic.text(ann, 'STOP')
    for (const id of ['s1', 's2']) {
      await clinic.treat('p1', id)
      await clinic.advance('PT1H')
    }
    const notices = (await alerts()).filter(({ kind }) => kind === 'undelivered-notice')
    expect(notices).toMatchObject([{ findings: 2, level: 'urgent' }])
  })
})

describe('a crisis after STOP', () => {
  it('is paged as one to be called about, and not texted', async () => {
    await clinic.enrol('p1', ann)
    await clinic.text(ann, 'STOP')
    const before = (await clinic.messages(ann)).length
    await clinic.text(ann, 'I want to kill myself')
    expect((await clinic.messages(ann)).slice(before).map(({ direction }) => direction)).toEqual([
      'in',
    ])
    const pages = pagesOf(await clinic.pages(), 'crisis')
    expect(pages).toHaveLength(2)
    for (const { body } of pages) expect(body).toContain('in crisis, opted out, call')
  })

  it('is not said of a patient who was answered', async () => {
    await clinic.enrol('p1', ann)
    await clinic.text(ann, 'I want to kill myself')
    const pages = pagesOf(await clinic.pages(), 'crisis')
    expect(pages).toHaveLength(2)
    for (const { body } of pages) expect(body).not.toContain('opted out')
  })
})

describe('what is routine', () => {
  it('is in one digest at the next opening, not in a page of its own', async () => {
    for (const n of [1, 2]) await clinic.enrol(`p${n}`, `+1202555011${n}`)
    for (const n of [1, 2]) await clinic.text(`+1202555011${n}`, 'STOP')
    expect(await clinic.pages()).toEqual([])
    await moveTo('2026-03-03T12:59:00Z')
    expect(await clinic.pages()).toEqual([])
    await moveTo('2026-03-03T13:05:00Z')
    const pages = await clinic.pages()
    expect(pages).toMatchObject([{ kind: 'digest', level: 'routine', alertId: null }])
    expect(pages[0]?.body).toContain('Routine: 2 alerts of 2 patients to see to.')
    for (const { alertId } of await alerts()) expect(pages[0]?.body).toContain(`Alert ${alertId}`)
    expect(pages[0]?.body).not.toMatch(/Ann|p1|\+1202/)
  })

  it('of Friday is in the digest of Monday, and in none of the other clinic', async () => {
    await clinic.enrol('p1', ann)
    await moveTo('2026-03-06T22:30:00Z')
    await clinic.text(ann, 'STOP')
    await moveTo('2026-03-09T11:59:00Z')
    expect(await clinic.pages()).toEqual([])
    await moveTo('2026-03-09T12:01:00Z')
    expect((await clinic.pages()).map(({ kind, to }) => [kind, to])).toEqual([
      ['digest', 'demo-pages'],
    ])
  })

  it('pages no more than once a clinic day in three weeks of silence', async () => {
    await clinic.enrol('p1', ann)
    await clinic.treat('p1', 's1')
    await clinic.advance('P21D')
    const days = (await clinic.pages()).map(({ at }) => at.slice(0, 10))
    expect(new Set(days).size).toBe(days.length)
    expect(pagesOf(await clinic.pages(), 'silent')).toEqual([])
    expect(days.length).toBeLessThanOrEqual(8)
  })

  it('ends itself when an answer could be read at last, and says so', async () => {
    await clinic.enrol('p1', ann)
    await clinic.treat('p1', 's1')
    await moveTo('2026-03-09T16:00:00Z')
    await clinic.acknowledgeAll()
    await answer(['1', 'hm', 'well', '1'])
    expect(await alerts()).toEqual([])
    const [ended] = await alerts('acknowledged')
    expect(ended).toMatchObject({
      kind: 'unclear-reply',
      acknowledged: {
        by: 'service',
        disposition: 'resolved',
        note: 'The question has been answered since.',
      },
    })
    expect(await clinic.timeline('p1')).toContainEqual(
      expect.objectContaining({ type: 'alert', what: 'acknowledged', by: 'service' }),
    )
  })
})

describe('what is urgent', () => {
  it('on a Saturday goes to the person on call at once, and to the next on Sunday morning', async () => {
    await clinic.enrol('p1', ann)
    await moveTo('2026-03-07T17:00:00Z')
    await clinic.text(ann, 'my bladder hurts when I pee')
    expect((await clinic.pages()).map(({ to }) => to).toSorted()).toEqual([
      '+12125550110',
      'demo-pages',
    ])
    await moveTo('2026-03-08T12:05:00Z')
    expect(
      (await clinic.pages())
        .slice(2)
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(['+12125550111', 'demo-pages'])
  })
})

describe('one text of several dangers', () => {
  it('is one page for each channel, by the gravest, and an alert of each kind', async () => {
    await clinic.enrol('p1', ann)
    await clinic.text(ann, 'I want to die and I have chest pain')
    expect((await alerts()).map(({ kind }) => kind).toSorted()).toEqual(['crisis', 'medical'])
    const pages = await clinic.pages()
    expect(pages.map(({ kind }) => kind)).toEqual(['crisis', 'crisis'])
    expect(pages[0]?.body).toContain('(and 1 more)')
  })
})

describe('a thumb on a text of ours', () => {
  it('says in the timeline who put it on what, and why nothing was raised', async () => {
    await clinic.enrol('p1', ann)
    const [welcome] = await clinic.messages(ann)
    await clinic.text(ann, `Liked "${welcome?.body}"`)
    const [entry] = await clinic.timeline('p1')
    expect(entry).toMatchObject({
      type: 'text',
      as: 'reaction',
      says: expect.stringMatching(/^The patient reacted to our text ".*Nothing was raised/s),
    })
    expect(await alerts()).toEqual([])
  })
})
