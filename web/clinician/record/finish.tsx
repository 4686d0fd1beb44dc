// The next thing to do, always under the thumb: start, the blood pressure that is due, finish. A finish is never refused
// for what is missing: the no-driving notice hangs on it.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { pathOf } from '../../routes.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useClinic } from '../state/session.ts'
import { drivingFrom } from '../times.ts'
import { count } from '../words.ts'
import type { Course } from './course.ts'
import { labelOf, type RequiredField } from './fields.ts'
import { driverOf } from './leaving.tsx'
import { instantNow, type Sheet, useZone } from './sheet-state.ts'

type BarProps = { sheet: Sheet; course: Course }

export function FinishBar({ sheet, course }: BarProps) {
  const { recorder } = sheet
  const [isAsking, setAsking] = useState(false)
  const finishing = recorder.finishing.value
  /** @param told on the way: what stands in the record by then, too */
  const finish = (told: readonly RequiredField[] = []) => {
    const missing = sheet.missing.filter((each) => !told.includes(each))
    if (missing.length > 0) setAsking(true)
    else recorder.finish(instantNow())
  }
  if (finishing) return <Finishing sheet={sheet} />
  return (
    <>
      <Bar sheet={sheet}>
        <Next {...{ sheet, course, finish }} />
      </Bar>
      {isAsking && <Incomplete sheet={sheet} onClose={() => setAsking(false)} />}
    </>
  )
}

/** Under the thumb, with whatever is not saved above it. */
export function Bar({ sheet, children }: { sheet: Sheet; children: ComponentChildren }) {
  const left = sheet.recorder.pending.value.length
  return (
    <div class="rec-bar">
      {sheet.isHeldUp && left > 0 && (
        <p class="small">
          {count(left, 'entry', 'entries')} not saved yet: kept here, and sent as soon as the
          service answers.
        </p>
      )}
      <div class="rec-acts">{children}</div>
    </div>
  )
}

function Next({
  sheet,
  course,
  finish,
}: BarProps & { finish: (told?: readonly RequiredField[]) => void }) {
  const { tap, of } = sheet
  if (course.kind === 'before')
    return (
      <>
        <Button kind="primary" onClick={() => tap('startedAt', instantNow())}>
          Start
        </Button>
        <Button onClick={() => finish()}>Finish</Button>
      </>
    )
  if (course.cue.kind === 'pressure-due')
    return (
      <>
        <Button kind="primary" onClick={() => open('bloodPressure.at40')}>
          Enter blood pressure
        </Button>
        <Button onClick={() => finish()}>Finish</Button>
      </>
    )
  const driver = driverOf(sheet)
  const isLeaving = of('bloodPressure.end') !== null || course.cue.kind === 'observation-over'
  const leave = () => {
    tap('readiness', { ready: true, at: instantNow() })
    tap('takenHomeBy', { who: 'companion', name: driver })
    finish(['readiness', 'takenHomeBy'])
  }
  if (isLeaving && driver !== null && of('readiness') === null && of('takenHomeBy') === null)
    return (
      <>
        <Button kind="primary" onClick={leave}>
          Ready, {driver} takes them home: finish
        </Button>
        <Button onClick={() => finish()}>Finish only</Button>
      </>
    )
  return (
    <Button kind={isLeaving ? 'primary' : 'plain'} onClick={() => finish()}>
      Finish
    </Button>
  )
}

function open(field: string): void {
  document.getElementById(field)?.focus()
}

/** What the clinic requires and nobody has told: each leads to its field, and none holds up the finish. */
function Incomplete({ sheet, onClose }: { sheet: Sheet; onClose: () => void }) {
  const { missing, recorder } = sheet
  const goTo = (field: RequiredField) => {
    onClose()
    // The dialog gives the focus back first.
    setTimeout(() => firstOf(field)?.focus(), 0)
  }
  return (
    <Dialog title="Something is missing" onClose={onClose}>
      <div class="stack">
        <p>
          Your clinic asks for these. They can be filled in after the finish; until then the session
          stands on the day’s list.
        </p>
        <ul class="rec-missing">
          {missing.map((field) => (
            <li key={field}>
              <Button onClick={() => goTo(field)}>{sentence(labelOf(field))}</Button>
            </li>
          ))}
        </ul>
        <div class="buttons foot">
          <Button
            kind="primary"
            onClick={() => {
              onClose()
              recorder.finish(instantNow())
            }}
          >
            Finish anyway
          </Button>
          <Button onClick={onClose}>Go on recording</Button>
        </div>
      </div>
    </Dialog>
  )
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** The control that a field is told by: an input of its name, or the first of its choices. */
const firstOf = (field: RequiredField): HTMLElement | null =>
  document.getElementById(field === 'oxygen' ? 'oxygen.before' : field) ??
  document.querySelector(`input[name="${CSS.escape(field)}"]`)

/** Until the service has answered nothing is finished, and nobody was told by it not to drive. */
function Finishing({ sheet }: { sheet: Sheet }) {
  const { recorder, isHeldUp, patient } = sheet
  const zone = useZone()
  const { noDrivingHours } = useClinic()
  const finishing = recorder.finishing.value
  if (!finishing) return null
  const { endedAt, refused } = finishing
  const until = new Date(Date.parse(endedAt) + noDrivingHours * 3_600_000).toISOString()
  if (refused)
    return (
      <div class="rec-bar">
        <Notice tone="emergency">Not finished: {refused}</Notice>
        <div class="rec-acts">
          <Button onClick={() => recorder.giveUpFinish()}>Back to the record</Button>
          <a class="button" href={pathOf('patient', { patientId: patient.patientId })}>
            The patient’s page
          </a>
        </div>
      </div>
    )
  if (!isHeldUp)
    return (
      <div class="rec-bar" role="status">
        Finishing…
      </div>
    )
  return (
    <div class="rec-bar">
      <Notice tone="emergency">
        Not finished yet: it is sent as soon as the service answers again. Tell the patient now: no
        driving until {drivingFrom(until, zone)}.
      </Notice>
    </div>
  )
}
