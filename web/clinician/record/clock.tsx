// How long the session has run, and what is due: large, calm, and spoken once when it falls due.
import { useEffect, useRef } from 'preact/hooks'
import { announce } from '../../ui/announcer.tsx'
import { now } from '../state/service-clock.ts'
import { useClinic } from '../state/session.ts'
import { span, timeOfDay } from '../times.ts'
import { type Course, type Cue, courseOf, type Started } from './course.ts'

type Running = Extract<Course, { kind: 'running' }>

export function Clock({ of }: { of: Started }) {
  const course = courseOf(of, now.value)
  if (course.kind === 'before' || of.startedAt === null) return null
  return <RunningClock course={course} startedAt={of.startedAt} />
}

function RunningClock({ course, startedAt }: { course: Running; startedAt: string }) {
  const { timezone } = useClinic()
  const { cue, elapsedMs, observedUntil } = course
  useSpoken(cue)
  const isDue = cue.kind === 'pressure-due' || cue.kind === 'observation-over'
  return (
    <section class="rec-clock" data-due={isDue} aria-label="Since the start">
      <p class="rec-elapsed">
        <b role="timer" class="number">
          {span(elapsedMs)}
        </b>
        <span class="small quiet">
          <span>since {timeOfDay(startedAt, timezone)}</span>{' '}
          <span>observe until {timeOfDay(observedUntil, timezone)}</span>
        </span>
      </p>
      <Passed course={course} />
      <p class="rec-cue">{sayCue(cue)}</p>
    </section>
  )
}

/** The same once more as a line, for whoever looks from afar. */
const Passed = ({ course: { share, pressureShare } }: { course: Running }) => (
  <svg class="rec-passed" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" width="100" height="4" />
    <rect class="passed" width={share * 100} height="4" />
    {pressureShare !== null && <line x1={pressureShare * 100} x2={pressureShare * 100} y2="4" />}
  </svg>
)

export function sayCue(cue: Cue): string {
  switch (cue.kind) {
    case 'pressure':
      return `Blood pressure in ${ahead(cue.inMs)}`
    case 'pressure-due':
      return 'Blood pressure is due now'
    case 'observation':
      return `Observation ends in ${ahead(cue.inMs)}`
    case 'observation-over':
      return 'The time of observation is over'
  }
}

/** What is left is told to the minute above: "in 1 min" until it is due. */
const ahead = (ms: number): string => span(Math.ceil(ms / 60_000) * 60_000)

/** Once as it falls due, and once on a screen that comes to it later. */
function useSpoken({ kind }: Cue): void {
  const last = useRef<Cue['kind'] | null>(null)
  useEffect(() => {
    if (kind !== last.current && kind === 'pressure-due') announce('Blood pressure is due now')
    if (kind !== last.current && kind === 'observation-over')
      announce('The time of observation is over')
    last.current = kind
  }, [kind])
}
