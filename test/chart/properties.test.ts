import { describe, expect, it } from 'vitest'
import { addHours, inWindow, localDay } from '../../shared/calendar/index.ts'
import { agenda, firstDue, nextDueAt } from '../../shared/chart/agenda.ts'
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import { applyCommit } from '../../shared/chart/evolve.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { type ChartState, emptyChart } from '../../shared/chart/state.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import { at, demo, key } from '../support/deps.ts'
import fc from '../support/fast-check.ts'
import { type Lived, live, lives } from './life.ts'
import { Scenario, wake } from './scenario.ts'

const runs = { numRuns: 80 }

/** Who the patient is to us at each event, and the event. */
function* told({ events }: Lived) {
  let details: EventOf<'PatientEnrolled'>['details'] | null = null
  let stopped = false
  let withdrawn = false
  for (const { at: time, event } of events) {
    if (event.type === 'PatientEnrolled' || event.type === 'DetailsChanged') {
      if (event.details.phone !== details?.phone) stopped = false
      details = event.details
    }
    if (event.type === 'PatientEnrolled') withdrawn = false
    if (event.type === 'PatientWithdrawn') withdrawn = true
    if (event.type === 'OptedOut') stopped = true
    if (event.type === 'OptedIn') stopped = false
    if (!details) throw new Error('a life begins with enrolment')
    yield { time: at(time), event, details, stopped, withdrawn }
  }
}

const deferred = ({ events }: Lived) =>
  new Set(events.flatMap(({ event }) => (event.type === 'TextDeferred' ? [`${event.textId}`] : [])))

describe('whatever anyone does, anywhere, across any change of the clocks', () => {
  it('no text follows STOP or a withdrawal but the one confirmation', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const { event, stopped, withdrawn } of told(live(life))) {
          if (event.type !== 'TextRequested' || event.purpose.kind === 'stop') continue
          expect([stopped, withdrawn]).toEqual([false, false])
        }
      }),
      runs,
    )
  })

  it('no planned session and no accepted booster is left unasked past its time', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { story, events } = live(life)
        const { sessions, patient, decisions } = story.chart
        const now = events.at(-1)?.at ?? life.start
        const ago = (since: string) => (Date.parse(now) - Date.parse(since)) / 86_400_000
        if (patient?.withdrawnAt !== null) return
        // Over a weekend, and an hour of the life's own steps.
        for (const each of sessions)
          if (each.state === 'planned' && ago(each.startsAt) > 4 && ago(each.plannedAt) > 4)
            expect(each.askedAt).not.toBeNull()
        const last = decisions.at(-1)
        if (last?.decision !== 'accept' || ago(last.until ?? last.at) < 6) return
        const followed = sessions.some(
          (each) =>
            (each.state === 'planned' && each.startsAt > last.at && ago(each.startsAt) < 6) ||
            (each.state === 'finished' && each.endedAt > last.at) ||
            (each.state === 'canceled' && ago(each.canceledAt) < 2),
        )
        if (!followed) expect(last.followedUp).not.toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it('no reminder leaves outside the window, and the caps are kept', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const lived = live(life)
        const waiting = deferred(lived)
        const reminders = new Set<string>()
        const unsolicited: Instant[] = []
        for (const { time, event, details } of told(lived)) {
          const zone = details.timezone
          if (event.type === 'TextRetried' && reminders.has(event.textId))
            expect(inWindow(time, zone, demo.contactWindow)).toBe(true)
          if (event.type !== 'TextRequested') continue
          if (event.class !== 'reminder' && event.purpose.kind !== 'invite') continue
          reminders.add(event.textId)
          if (!waiting.has(event.textId))
            expect(inWindow(time, zone, demo.contactWindow)).toBe(true)
          // Asked for with LATER, part of an appointment, or for safety: not unsolicited.
          const { kind } = event.purpose
          if (event.class !== 'reminder' || ['again', 'ride', 'visit'].includes(kind)) continue
          unsolicited.push(time)
          const days = unsolicited.map((each) => localDay(each, zone))
          const today = localDay(time, zone)
          expect(days.filter((each) => each === today)).toHaveLength(1)
          expect(days.filter((each) => each > today - 7).length).toBeLessThanOrEqual(3)
        }
      }),
      runs,
    )
  })

  it('every text of the patient gets a reply or a recorded reason', () => {
    const silent = ['silent-after-stop', 'loop', 'small-talk', 'auto-reply', 'reaction']
    fc.assert(
      fc.property(lives, (life) => {
        for (const { events } of live(life).commits) {
          const received = events.find((each) => each.type === 'TextReceived')
          if (!received) continue
          const replied = events.some((each) => each.type === 'TextRequested')
          const alerted = events.some(
            (each) => each.type === 'AlertRaised' || each.type === 'AlertJoined',
          )
          expect(replied || alerted || silent.includes(received.as)).toBe(true)
        }
      }),
      runs,
    )
  })

  it('two wake-ups leave nothing undone that is due, and an alert has one page a channel', () => {
    fc.assert(
      fc.property(lives, (life) => {
        live(life, ({ chart }, now) => {
          const pages = chart.openPages.map((each) => `${each.alertId} ${each.to} ${each.contact}`)
          expect(new Set(pages).size).toBe(pages.length)
          const dueIn = (of: ChartState) => nextDueAt(policyFor(demo), of, at(now))
          if ((dueIn(chart) ?? '9') > now) return
          // What the first one brought about may be due at once: the next is armed for the minute after.
          const again = new Scenario()
          again.chart = chart
          expect((dueIn(again.when(now, wake).chart) ?? '9') > now).toBe(true)
        })
      }),
      runs,
    )
  })

  it('what comes first is found without drawing up the rest', () => {
    fc.assert(
      fc.property(lives, (life) => {
        live(life, ({ chart }, now) => {
          // Also asked late, after wake-ups were lost.
          for (const hours of [0, 1, 30, 200]) {
            const later = addHours(at(now), hours)
            const [first] = agenda(policyFor(demo), chart, later)
            expect(firstDue(policyFor(demo), chart, later)).toEqual(first ?? null)
          }
        })
      }),
      runs,
    )
  })

  it('folding the commits gives the chart the loop holds, through JSON too', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { story, commits } = live(life)
        const stored: Commit[] = JSON.parse(JSON.stringify(commits))
        expect(stored.reduce(applyCommit, emptyChart(key('p1')))).toEqual(story.chart)
      }),
      runs,
    )
  })
})
