// What is done rests on what was seen. Where the chart has moved on, but nothing that this is about, it is sent once more
// over what stands; where that has changed, nothing is sent and the change is told first.
import { useRef } from 'preact/hooks'
import type { Result } from '../client/api.ts'
import { dateTime } from './times.ts'
import { adviceStatus, holdReasons, type PatientView, plain, type SessionView } from './words.ts'

/** What somebody has to know before they do it, by its name. */
export type Facts = Readonly<Record<string, string>>

const triesAtMost = 4

/** "Start is now Mon, Mar 2, 9:00 AM" for each that is another. */
export const changesBetween = (before: Facts, after: Facts): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name} is now “${after[name] || 'empty'}”`)

export type Send<T> = (ifMatch: number) => Promise<Result<T>>

/** @param seen holds what was seen last: a second sending is meant over what was told */
export async function sendOver<T>(
  seen: { current: PatientView },
  factsOf: (patient: PatientView) => Facts,
  send: Send<T>,
): Promise<Result<T>> {
  let result = await send(seen.current.version)
  for (let tries = 1; tries < triesAtMost; tries += 1) {
    if (result.ok || result.failure.kind !== 'conflict' || result.failure.current === null)
      return result
    // The service's own view of the patient, as every other answer of it.
    const current = result.failure.current as PatientView
    const changes = changesBetween(factsOf(seen.current), factsOf(current))
    seen.current = current
    if (changes.length > 0)
      return { ok: false, failure: { kind: 'changed', message: `${changes.join('; ')}.` } }
    result = await send(current.version)
  }
  return result
}

/** Sends over the chart as it was when the form was opened. */
export function useStanding(patient: PatientView, factsOf: (patient: PatientView) => Facts) {
  const seen = useRef(patient)
  return <T>(send: Send<T>): Promise<Result<T>> => sendOver(seen, factsOf, send)
}

/** What a session is, for whoever moves, finishes, corrects or ends it. */
export const sessionFacts =
  (sessionId: string, zone: string) =>
  ({ sessions }: PatientView): Facts => {
    const session = sessions.find((each) => each.sessionId === sessionId)
    if (!session) return { 'The session': 'gone' }
    const { state, kind, startsAt, endedAt, doseMg } = session
    return {
      'The session': state,
      Kind: plain(kind),
      Start: dateTime(startsAt, zone),
      End: endedAt === null ? '' : dateTime(endedAt, zone),
      Dose: doseMg === null ? '' : `${doseMg} mg`,
    }
  }

const isPlanned = ({ state }: SessionView): boolean => state === 'planned'

/** What is planned already, for whoever plans one more. */
export const plannedFacts =
  (zone: string) =>
  ({ sessions }: PatientView): Facts => ({
    'What is planned': sessions
      .filter(isPlanned)
      .map(({ startsAt }) => dateTime(startsAt, zone))
      .join(', '),
  })

/** What a decision on a booster rests on. */
export const decisionFacts =
  (zone: string) =>
  (patient: PatientView): Facts => ({
    ...plannedFacts(zone)(patient),
    'The advice': patient.advice ? adviceStatus[patient.advice.status].label : '',
    'What speaks against treatment': patient.holds
      .map(({ reason }) => holdReasons[reason])
      .join(', '),
  })
