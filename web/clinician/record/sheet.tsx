// The session record on a phone: from before the start to the way home, each tap saved as it is made.
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { pathOf } from '../../routes.ts'
import { Button } from '../../ui/button.tsx'
import { now } from '../state/service-clock.ts'
import { timeOfDay } from '../times.ts'
import type { PatientView, SessionView } from '../words.ts'
import { Clock } from './clock.tsx'
import { Concerns } from './concerns.tsx'
import { type Course, courseOf } from './course.ts'
import { Bar, FinishBar } from './finish.tsx'
import { Given } from './given.tsx'
import { GivenThen } from './given-then.tsx'
import { Leaving } from './leaving.tsx'
import { Measures } from './measures.tsx'
import { Over } from './over.tsx'
import type { Recorder } from './recorder.ts'
import { Seen } from './seen.tsx'
import { isTouched, type Settings, type Sheet, useSheet, useZone } from './sheet-state.ts'
import { Beside } from './told.tsx'

type SheetProps = {
  patient: PatientView
  session: SessionView
  recorder: Recorder
  settings: Settings
}

export function RecordSheet({ patient, session, recorder, settings }: SheetProps) {
  const sheet = useSheet(patient, session, recorder, settings)
  const startedAt = sheet.of('startedAt')
  const started = {
    startedAt,
    observationMinutes: settings.observationMinutes,
    isPressureTold: sheet.of('bloodPressure.at40') !== null,
  }
  const course = courseOf(started, now.value)
  const isOver = session.state === 'finished'
  useFirstField(session, startedAt)
  useFinished(isOver)
  return (
    <>
      {isOver ? <Over sheet={sheet} /> : <Clock of={started} />}
      <div class="rec-parts">
        <Part title="Before">
          <Measures sheet={sheet} moment="before" />
          <Concerns session={session} part="before" />
          {isOver ? <GivenThen sheet={sheet} /> : <Given sheet={sheet} />}
          {startedAt && !isOver && <Begun sheet={sheet} startedAt={startedAt} />}
        </Part>
        <Part title="At 40 minutes" isNow={isPressureDue(course)}>
          <Measures sheet={sheet} moment="at40" />
        </Part>
        <Part title="Seen, at its most">
          <Seen sheet={sheet} isNearEnd={isNearEnd(course)} />
          <Concerns session={session} part="seen" />
        </Part>
        <Part title="At the end">
          <Measures sheet={sheet} moment="end" />
          <Concerns session={session} part="end" />
        </Part>
        <Part title="Going home">
          <Leaving sheet={sheet} />
          <Concerns session={session} part="home" />
        </Part>
      </div>
      {isOver ? (
        <Bar sheet={sheet}>
          <a class="button" data-kind="primary" href={pathOf('today', {})}>
            Back to the day
          </a>
        </Bar>
      ) : (
        <FinishBar sheet={sheet} course={course} />
      )}
    </>
  )
}

type PartProps = { title: string; isNow?: boolean; children: ComponentChildren }

const Part = ({ title, isNow = false, children }: PartProps) => (
  <section class="card block rec-part" data-now={isNow}>
    <h2>{title}</h2>
    {children}
  </section>
)

/** When it was started; taken back where a thumb slipped. */
function Begun({ sheet, startedAt }: { sheet: Sheet; startedAt: string }) {
  const zone = useZone()
  return (
    <>
      <p class="rec-begun small">
        Started {timeOfDay(startedAt, zone)}
        <Button kind="link" onClick={() => sheet.tap('startedAt', earlier(startedAt))}>
          {earlierMinutes} min earlier
        </Button>
        <Button
          kind="link"
          onClick={() => sheet.tap('startedAt', null)}
          aria-label="Take back: the start"
        >
          Take back
        </Button>
      </p>
      <Beside recorder={sheet.recorder} field="startedAt" isHeldUp={sheet.isHeldUp} />
    </>
  )
}

/** Whoever saw to the patient first taps afterwards. */
const earlierMinutes = 5
const earlier = (at: string): string =>
  new Date(Date.parse(at) - earlierMinutes * 60_000).toISOString()

const isPressureDue = (course: Course): boolean =>
  course.kind === 'running' && course.cue.kind === 'pressure-due'

/** So shortly before the end of observation whoever has told all that was seen takes the last blood pressure. */
const nearMs = 15 * 60_000

const isNearEnd = (course: Course): boolean =>
  course.kind === 'running' && Date.parse(course.observedUntil) - now.peek() <= nearMs

/** On a phone the sheet opens with the first number under the thumb. */
function useFirstField({ state, record }: SessionView, startedAt: string | null): void {
  useEffect(() => {
    const isNew = state === 'planned' && startedAt === null && !record?.bloodPressure.before
    if (!isNew || !isTouched()) return
    // The change of screen has taken the focus to its heading by then.
    const timer = setTimeout(() => document.getElementById('bloodPressure.before')?.focus(), 50)
    return () => clearTimeout(timer)
  }, [])
}

/** Where the way on lay there is nothing any more: the focus goes up to what was done, and opens no keypad. */
function useFinished(isOver: boolean): void {
  const was = useRef(isOver)
  useLayoutEffect(() => {
    if (isOver && !was.current) document.querySelector<HTMLElement>('.rec-head h1')?.focus()
    was.current = isOver
  }, [isOver])
}
