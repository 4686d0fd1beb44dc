// What must hold of a screen and the store behind it, whatever fails in between.
import type { Entry, ListedAlert, Outcomes, PatientView } from './clinic.ts'
import type { Screen } from './reading.ts'

export const properties = {
  'alerts-are-listed':
    'No open alert is missing from the list, unless the screen says aloud that it is not up to date.',
  'advice-is-as-new-as-its-chart':
    'Advice is never older than the chart it stands on, unless the page says so beside it.',
  'done-is-done': 'Nothing is shown as done that the store does not have.',
  'undone-is-undone': 'Nothing is shown as not done that the store has.',
  'done-once': 'Nothing is done twice, however often it was sent.',
  'failures-are-said': 'What was not done is said to be so where it was asked for.',
  'forms-are-kept': 'What was written into a form stands there until it was answered.',
  'faults-pass': 'Five seconds after faults end the screen is up to date and says nothing else.',
  'work-goes-on': 'What was refused or lost can be sent again, and is then done.',
} as const
export type Property = keyof typeof properties

export type Violation = { property: Property; says: string }

/** What the store has, of the clinic and of the patient who is looked at, if any. */
export type Store = {
  open: readonly ListedAlert[]
  patient: PatientView | null
  outcomes: Outcomes | null
  story: readonly Entry[]
}

/** Whoever reads the screen is told that it may be old. */
export const isSaid = ({ bars }: Screen): boolean => bars.length > 0

/**
 * Of a screen that has had ten seconds for whatever had changed before.
 *
 * @param screen read before the store: what was done since then is on neither
 */
export const ofScreen = (screen: Screen, store: Store): readonly Violation[] => [
  ...alertsAreListed(screen, store),
  ...adviceIsCurrent(screen, store),
]

/** At any moment at all. */
export const atAnyMoment = (screen: Screen, store: Store): readonly Violation[] => [
  ...adviceIsOfItsChart(screen),
  ...doneIsDone(screen, store),
]

/** Of a screen that has had five seconds without faults: nothing is to be excused any more. */
export function faultsPass({ bars, advice, isThere }: Screen): readonly Violation[] {
  const still = [
    ...bars,
    ...(advice?.saysOld ? ['older than the chart beside it'] : []),
    ...(isThere ? [] : ['nothing at all']),
  ]
  return still.map((says) => ({ property: 'faults-pass' as const, says: `still shows “${says}”` }))
}

function alertsAreListed(screen: Screen, { open }: Store): readonly Violation[] {
  if (isSaid(screen)) return []
  const missing =
    screen.path === '/'
      ? missingOnList(screen, open)
      : open.filter(
          ({ alertId, patientId }) =>
            screen.path === `/patient/${patientId}` && !screen.listed.includes(`/alert/${alertId}`),
        )
  return missing.map(({ alertId, kind, level }) => ({
    property: 'alerts-are-listed' as const,
    says: `${level} ${kind} ${alertId} is open and not on ${screen.path}${screen.isThere ? '' : ', which shows nothing'}`,
  }))
}

/** The first of a row is known by whose it is and since when; each row stands for one alert and those it links to. */
function missingOnList({ rows }: Screen, open: readonly ListedAlert[]): readonly ListedAlert[] {
  const linked = new Set(rows.flatMap(({ also }) => also))
  const first = rows.map(({ href, raisedAt }) => `${href} ${raisedAt}`)
  return open.filter(({ alertId, patientId, raisedAt }) => {
    if (linked.has(`/alert/${alertId}`)) return false
    const href = patientId === null ? `/alert/${alertId}` : `/patient/${patientId}`
    const at = first.indexOf(`${href} ${raisedAt}`)
    if (at >= 0) first.splice(at, 1)
    return at < 0
  })
}

function adviceIsOfItsChart({ advice, chartVersion }: Screen): readonly Violation[] {
  if (!advice || chartVersion === null || advice.saysOld) return []
  if (advice.version >= chartVersion) return []
  const says = `the advice is of version ${advice.version}, the chart beside it of ${chartVersion}`
  return [{ property: 'advice-is-as-new-as-its-chart', says }]
}

function adviceIsCurrent(screen: Screen, { outcomes }: Store): readonly Violation[] {
  const { advice } = screen
  if (isSaid(screen) || !outcomes || !advice || advice.saysOld) return []
  const property = 'advice-is-as-new-as-its-chart' as const
  if (advice.version < outcomes.version)
    return [{ property, says: `shows version ${advice.version} of ${outcomes.version}` }]
  const [shown, stands] = [advice.reasons, outcomes.advice.reasons.map(({ text }) => text)].map(
    (reasons) => reasons.map(withoutDates).join(' | '),
  )
  return shown === stands ? [] : [{ property, says: `shows “${shown}” where “${stands}” stands` }]
}

/** The screen writes dates in its own way. */
const withoutDates = (text: string): string =>
  text
    .replace(/\b\d{4}-\d{2}-\d{2}\b|\b[A-Z][a-z]{2} \d{1,2}\b/g, '#')
    .replace(/\s+/g, ' ')
    .trim()

function doneIsDone(screen: Screen, { open, patient, story }: Store): readonly Violation[] {
  const property = 'done-is-done' as const
  const taken = screen.rows.flatMap(({ href, raisedAt, isMine }) => {
    const mine = open.filter(
      (each) => href.endsWith(`/${each.patientId ?? each.alertId}`) && each.raisedAt === raisedAt,
    )
    return isMine && mine.length > 0 && mine.every(({ takenBy }) => takenBy === null)
      ? [{ property, says: `${href} is shown as taken` }]
      : []
  })
  if (!patient) return taken
  const bodies = new Set(
    story.flatMap((entry) => (entry.type === 'text' ? [squeezed(entry.body)] : [])),
  )
  const sent = screen.sent
    .filter((body) => !bodies.has(body))
    .map((body) => ({ property, says: `“${body}” is shown as sent` }))
  const finished = patient.sessions.filter(({ state }) => state === 'finished').length
  return [
    ...taken,
    ...sent,
    ...(screen.finished > finished
      ? [{ property, says: `${screen.finished} sessions are shown as finished, of ${finished}` }]
      : []),
  ]
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
