// One patient of each condition, from enrolment through loss of response to a booster, over HTTP, day by day.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clinic, openClinic } from './clinic.ts'
import { type Answers, calm, live, spread } from './days.ts'

type Story = {
  condition: string
  instrument: string
  /** The baseline as the clinic enters it. */
  baseline: Record<string, unknown>
  /** Totals by text that respond and that lose the response; or entered by the clinic. */
  well: string | number
  ill: string | number
  /** What the sitting of day 7 asks. */
  weekly: readonly string[]
}

const stories: readonly Story[] = [
  {
    condition: 'depression',
    instrument: 'phq-9',
    baseline: { answers: [3, 3, 3, 2, 2, 2, 2, 3, 0] },
    well: spread(5, 9, 3),
    ill: spread(16, 9, 3),
    weekly: ['phq-9'],
  },
  {
    condition: 'anxiety',
    instrument: 'gad-7',
    baseline: { answers: [3, 3, 3, 2, 2, 2, 3] },
    well: spread(4, 7, 3),
    ill: spread(15, 7, 3),
    weekly: ['gad-7', 'phq-9'],
  },
  {
    condition: 'ptsd',
    instrument: 'pcl-5-week',
    baseline: { total: 55 },
    well: spread(20, 20, 4),
    ill: spread(50, 20, 4),
    weekly: ['pcl-5-week', 'phq-9'],
  },
  {
    condition: 'bipolar-depression',
    instrument: 'phq-9',
    baseline: { total: 20 },
    well: spread(5, 9, 3),
    ill: spread(15, 9, 3),
    weekly: ['phq-9', 'mania-gate'],
  },
  {
    condition: 'ocd',
    instrument: 'y-bocs',
    baseline: { total: 28 },
    well: 12,
    ill: 26,
    weekly: ['distress', 'phq-9'],
  },
  {
    condition: 'chronic-pain',
    instrument: 'peg',
    baseline: { answers: [8, 8, 8] },
    well: '3 3 3',
    ill: '8 7 8',
    weekly: ['peg', 'phq-2'],
  },
]

type Outcomes = {
  instrument: string
  baseline: { score: number } | null
  episodes: {
    sessionIds: string[]
    status: string
    durationDays: { atLeast: number; atMost: number | null }
  }[]
  advice: { status: string; reasons: { rule: string; text: string }[] }
}

describe.each(stories)('$condition', ({ condition, instrument, baseline, well, ill, weekly }) => {
  const who = { patientId: 'pat', phone: '+12025550123' }
  let clinic: Clinic
  beforeAll(async () => {
    clinic = await openClinic('2026-03-02T17:00:00Z')
  })
  afterAll(() => clinic.close())

  const outcomes = () => clinic.do<Outcomes>('GET', `/patients/pat/outcomes`)
  const answering =
    (score: string | number): Answers =>
    ({ instrument: asked }) =>
      asked === instrument && typeof score === 'string' ? score : (calm[asked] ?? null)
  const levels = async (kind: string) =>
    (await clinic.pages()).filter((each) => each.kind === kind).map((each) => each.level)
  const boosterAlerts = async () =>
    (await clinic.pages()).filter((each) => each.kind === 'booster').map((each) => each.alertId)
  /** A scale that only clinicians may use is entered by them on the same days. */
  const enter = async (score: string | number) => {
    if (typeof score === 'number')
      await clinic.do('POST', '/patients/pat/scores', {
        instrument,
        at: await clinic.now(),
        total: score,
      })
  }

  it('is enrolled, with a baseline', async () => {
    await clinic.enrol(who.patientId, who.phone, { condition })
    await clinic.do('POST', '/patients/pat/scores', {
      instrument,
      at: await clinic.now(),
      ...baseline,
    })
    const [confirmation] = await clinic.messages(who.phone)
    expect(confirmation?.body).toContain('STOP to opt out')
    expect((await outcomes()).advice.status).toBe('insufficient-data')
  })

  it('is treated four times in ten days, with a ride reminder before and a notice after each', async () => {
    for (const id of ['s1', 's2', 's3', 's4']) {
      const startsAt = new Date(Date.parse(await clinic.now()) + 72 * 3_600_000).toISOString()
      await clinic.do('PUT', `/patients/pat/sessions/${id}`, { startsAt, kind: 'induction' })
      await live(clinic, who, 3, answering(well))
      await clinic.do('POST', `/patients/pat/sessions/${id}/finish`, {
        endedAt: await clinic.now(),
      })
    }
    const bodies = (await clinic.messages(who.phone)).map((each) => each.body)
    expect(bodies.filter((each) => each.includes('You need a ride home'))).toHaveLength(4)
    expect(bodies.filter((each) => each.includes('do not drive'))).toHaveLength(4)
  })

  it('is asked on days 1, 3 and 7, answers, and responds', async () => {
    const asked = await live(clinic, who, 7, answering(well))
    await enter(well)
    const on = (day: number) =>
      asked.filter((each) => each.day === day).map((each) => each.instrument)
    expect(on(1)).toEqual(['safety-check'])
    expect(on(3)[0]).toBe('mood')
    expect(on(7)).toEqual(weekly)
    const found = await outcomes()
    expect(found.instrument).toBe(instrument)
    expect(found.episodes.at(-1)).toMatchObject({
      status: 'holding',
      sessionIds: ['s1', 's2', 's3', 's4'],
    })
  })

  it('holds for a week, then loses the response; one bad score asks again, the second pages', async () => {
    await live(clinic, who, 7, answering(well), 7)
    await enter(well)
    await live(clinic, who, 7, answering(ill), 14)
    await enter(ill)
    expect((await outcomes()).advice.status).toBe('watch')
    // A loss may be expected by now, and is then said so; that it is lost takes a second full scale.
    expect(await levels('booster')).not.toContain('urgent')
    const asked = await live(clinic, who, 4, answering(ill), 21)
    expect(asked.map((each) => each.instrument)).toEqual(weekly)
    await enter(ill)
    const found = await outcomes()
    expect(found.advice.status).toBe('due-now')
    const ended = found.episodes.at(-1)
    expect(ended?.status).toBe('ended')
    // Well on day 14 at the latest answer, ill from day 15 on: the bounds are the check-ins around it.
    const { atLeast, atMost } = ended?.durationDays ?? {}
    expect(atLeast).toBeGreaterThanOrEqual(12)
    expect(atLeast).toBeLessThanOrEqual(14)
    expect(atMost).toBeGreaterThanOrEqual(15)
    expect(atMost).toBeLessThanOrEqual(21)
    expect(new Set(await boosterAlerts()).size).toBe(1)
    expect(await levels('booster')).toContain('urgent')
  })

  it('is decided on by a clinician, and treated again', async () => {
    await clinic.do('POST', '/patients/pat/booster-decisions', {
      decision: 'accept',
      reason: 'score loss',
    })
    // Who decides has seen the alert: it is ended with the decision.
    expect(await clinic.acknowledgeAll()).not.toContain('booster')
    await clinic.treat('pat', 'b1', 'booster')
    await live(clinic, who, 8, answering(well))
    await enter(well)
    const found = await outcomes()
    expect(found.episodes).toHaveLength(2)
    expect(found.episodes.at(-1)).toMatchObject({ sessionIds: ['b1'], status: 'holding' })
    expect(await clinic.openCheckIn('pat')).toBeNull()
  })

  it('was never texted at night but for what must be, and never too often', async () => {
    const out = (await clinic.messages(who.phone)).filter((each) => each.direction === 'out')
    expect(out.every((each) => each.parts >= 1)).toBe(true)
    const reminders = (await clinic.timeline('pat')).filter((each) => each.class === 'reminder')
    expect(reminders.length).toBeGreaterThan(0)
    for (const { at } of reminders) {
      const hour = Number(
        new Date(at).toLocaleString('en-US', {
          timeZone: 'America/New_York',
          hour: '2-digit',
          hourCycle: 'h23',
        }),
      )
      expect(hour).toBeGreaterThanOrEqual(9)
      expect(hour).toBeLessThan(20)
    }
  })
})
