import { describe, expect, it } from 'vitest'
import { addMs } from '../../shared/calendar/index.ts'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { historyOf } from '../../shared/chart/history.ts'
import { judgedBy, policyFor } from '../../shared/chart/policy.ts'
import { outcomes } from '../../shared/outcomes/index.ts'
import { at, demo } from '../support/deps.ts'
import {
  consent,
  enrolled,
  finished,
  instrumentId,
  patient,
  planned,
  Scenario,
  scored,
  sessionId,
  wake,
} from './scenario.ts'

const loss = '2026-04-06T15:00:00Z'
const later = '2026-04-08T15:00:00Z'

/** A responder, well a week after the session. */
const well = () =>
  new Scenario()
    .given('2026-03-01T16:00:00Z', enrolled(), scored(20, '2026-03-01T16:00:00Z'))
    .given('2026-03-02T16:00:00Z', planned('s1', '2026-03-02T14:00:00Z'))
    .given('2026-03-02T16:05:00Z', finished('s1', '2026-03-02T16:00:00Z'))
    .given('2026-03-09T15:00:00Z', scored(5, '2026-03-09T15:00:00Z'))

const total = (points: number, time: string): CommandBody => ({
  type: 'EnterScore',
  instrument: instrumentId('phq-9'),
  takenAt: at(time),
  answers: null,
  total: points,
  by: 'nurse',
})

/** And then one bad score: `watch`. */
const onWatch = () => well().when(loss, total(16, loss))

const saidNow = ({ chart }: Scenario, now: string) => {
  const protocol = policyFor(demo).protocol(judgedBy(chart))!
  return outcomes(historyOf(chart), at(now), protocol).advice.status
}

describe('advice stands for the chart as it is', () => {
  it('when a patient who had stopped comes back', () => {
    const story = onWatch().texted(loss, 'STOP').texted(later, 'START')
    expect(story.chart.advice?.status).toBe(saidNow(story, later))
    expect(story.chart.advice?.status).not.toBe('no-change')
  })

  it('when a patient withdraws', () => {
    const story = onWatch().when(later, { type: 'Withdraw', reason: 'moved', by: 'nurse' })
    expect(story.chart.advice?.status).toBe(saidNow(story, later))
  })

  it('when the condition turns out to be another', () => {
    const details = { ...patient, condition: 'anxiety' as const }
    const story = onWatch().when(later, { type: 'Enrol', details, consent, by: 'nurse' })
    expect(story.chart.advice?.status).toBe(saidNow(story, later))
    expect(story.chart.advice?.status).toBe('insufficient-data')
  })

  it('when a patient stops a moment ahead of our clock', () => {
    // Well when last asked, until a loss is to be expected; not of a patient who is followed no more.
    const story = well().when(loss, total(7, loss))
    const review = story.chart.advice!.reviewAt!
    const ahead = addMs(review, 2_000)
    story.when(review, wake)
    expect(['watch', 'due-soon', 'due-now']).toContain(story.chart.advice?.status)
    const { phone } = story.chart.patient!.details
    const stop = {
      type: 'ReceiveText',
      lift: null,
      from: phone,
      messageId: 'm-stop',
      body: 'STOP',
    } as const
    story.when(review, { ...stop, sentAt: ahead })
    expect(story.chart.patient?.optedOutAt).toBe(ahead)
    expect(story.chart.advice?.status).toBe(saidNow(story, ahead))
  })

  it('when a session ends a moment ahead of our clock', () => {
    const ahead = '2026-04-08T15:00:02.000Z'
    const story = onWatch()
      .given(loss, planned('s2', later))
      .when(later, {
        type: 'FinishSession',
        sessionId: sessionId('s2'),
        startedAt: null,
        endedAt: at(ahead),
        doseMg: null,
        note: null,
        route: 'iv',
        lot: null,
        weightKg: null,
        confirmed: 'as it was',
        by: 'nurse',
      })
    expect(story.chart.advice).toMatchObject({ status: 'too-early', episode: 's2' })
    expect(story.chart.advice?.status).toBe(saidNow(story, ahead))
  })
})
