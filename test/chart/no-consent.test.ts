// A patient whom a file brought in: nobody has asked them whether we may text.
import { describe, expect, it } from 'vitest'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { messagingOf } from '../../shared/chart/contact.ts'
import { at, phone } from '../support/deps.ts'
import { consent, patient, planned, Scenario, sessionId } from './scenario.ts'

const noon = '2026-03-02T17:00:00Z'
const later = '2026-03-02T18:00:00Z'
const enrol = (more: object = {}): CommandBody => ({
  type: 'Enrol',
  details: patient,
  consent: null,
  by: 'desk-1',
  ...more,
})
const broughtIn = () => new Scenario().when(noon, enrol())
const taken = { ...consent, capturedAt: at('2026-03-02T17:30:00Z') }

describe('a patient without a consent', () => {
  it('is enrolled and texted nothing', () => {
    const story = broughtIn().then('PatientEnrolled')
    expect(story.chart.patient?.consent).toBeNull()
    expect(messagingOf(story.chart)).toBe('no-consent')
  })

  it('is asked nothing through a whole course, and the clinic is called to bring the notice', () => {
    const story = broughtIn().given(later, planned('s1', '2026-03-02T15:00:00Z'))
    story.when(later, {
      type: 'FinishSession',
      sessionId: sessionId('s1'),
      ...{ startedAt: null, endedAt: at('2026-03-02T17:45:00Z'), doseMg: 40, note: null },
      ...{ route: 'iv', lot: null, weightKg: null, confirmed: 'x', by: 'desk-1' },
    })
    expect(story.of('AlertRaised').map(({ kind }) => kind)).toContain('undelivered-notice')
    story.walk('2026-03-02T19:00:00Z', '2026-03-30T19:00:00Z', 360, () =>
      expect(story.texts).toEqual([]),
    )
  })

  it('has their own text answered, in danger above all, and is offered nothing', () => {
    const story = broughtIn().texted(later, 'I want to kill myself')
    expect(story.of('TextRequested').map(({ purpose }) => purpose.kind)).toEqual(['crisis'])
    expect(story.of('AlertRaised')[0]?.kind).toBe('crisis')
    expect(broughtIn().texted(later, 'HELP').texts).toHaveLength(1)
    expect(broughtIn().texted(later, 'CHECK').texts).toEqual([])
  })

  it('is heard who says STOP, and a consent of before then ends it no more', () => {
    const story = broughtIn().texted(later, 'STOP')
    expect(story.of('OptedOut')).toHaveLength(1)
    expect(story.when('2026-03-02T19:00:00Z', enrol({ consent: taken })).texts).toEqual([])
    expect(messagingOf(story.chart)).toBe('opted-out')
  })

  it('may not be written to', () => {
    const write = { type: 'SendMessage', body: 'x', urgentBecause: null, by: 'c' } as const
    broughtIn().when(later, write).thenRefused('conflict')
    broughtIn()
      .when(later, { type: 'OpenCheckIn', instruments: null, by: 'c' })
      .thenRefused('conflict')
  })

  it('gets another number by a file too, for nobody has consented to the old one', () => {
    const story = broughtIn().when(
      later,
      enrol({ details: { ...patient, phone: phone('+12025550124') } }),
    )
    expect(story.then('DetailsChanged').texts).toEqual([])
  })
})

describe('a consent', () => {
  it.each([
    ['with the whole record', enrol({ consent: taken })],
    ['by itself', { type: 'ChangeDetails', changes: {}, consent: taken, by: 'desk-1' } as const],
  ])('given later %s begins the texts, whenever it was taken', (_, ask) => {
    const story = broughtIn().when(later, ask).then('DetailsChanged', 'TextRequested')
    expect(story.of('TextRequested')[0]?.purpose.kind).toBe('opt-in')
    expect(messagingOf(story.chart)).toBe('active')
    const older = { ...consent, capturedAt: at('2026-02-01T15:00:00Z') }
    expect(broughtIn().when(later, enrol({ consent: older })).texts).toHaveLength(1)
  })

  it('is never made, changed or lost by a file', () => {
    const story = new Scenario().when(noon, enrol({ consent: taken }))
    story.when(later, enrol({ details: { ...patient, lastName: 'Reyes' } })).then('DetailsChanged')
    expect(story.chart.patient?.consent).toEqual(taken)
    story
      .when(later, enrol({ details: { ...patient, phone: phone('+12025550124') } }))
      .thenRefused('wrong')
  })

  it('that texts are not encrypted is needed before questions go by text', () => {
    const unread = { ...taken, unencryptedTextAcknowledged: false }
    broughtIn()
      .when(later, enrol({ consent: unread }))
      .thenRefused('wrong')
  })
})
