// Taking an alert and ending it: on the day's list, on the patient's page, or on its own.
import type { ListedAlert } from '../clinic.ts'
import { counted, dialog, type Known, type Make } from './errand.ts'

const strict = ({ level, kind }: ListedAlert) => level === 'emergency' || kind === 'mania'
const rowOf = ({ patientId, raisedAt }: ListedAlert) =>
  `main .row:has(.whom a[href="/patient/${patientId}"]):has(.whom time[datetime="${raisedAt}"])`

/** A row of the list is found by whose it is and since when: others of that patient and moment would be taken for it. */
const standsAlone = (alert: ListedAlert, open: readonly ListedAlert[]): boolean =>
  !open.some(
    ({ alertId, patientId, raisedAt }) =>
      alertId !== alert.alertId && patientId === alert.patientId && raisedAt === alert.raisedAt,
  )

const anAlert = ({ open, dice }: Known, fits: (alert: ListedAlert) => boolean) => {
  const [first, ...rest] = open.filter((each) => each.patientId !== null && fits(each))
  if (!first) return null
  const alert = dice.one<ListedAlert>([first, ...rest])
  return { alert, patientId: alert.patientId ?? '' }
}

export const take: Make = (known) => {
  const found = anAlert(known, ({ takenBy, level }) => takenBy === null && level === 'emergency')
  if (!found) return null
  const { alert, patientId } = found
  const isAlone = known.dice.happens(0.3) || !standsAlone(alert, known.open)
  const already = alert.raisedAt
  return {
    name: `takes ${alert.alertId}`,
    path: isAlone ? `/alert/${alert.alertId}` : '/',
    opens: isAlone
      ? 'main button:text-is("I’m calling")'
      : `${rowOf(alert)} button[aria-label^="I'm calling"]`,
    form: null,
    count: counted(
      patientId,
      (entry) =>
        entry.type === 'alert' &&
        entry.what === 'taken' &&
        entry.alertId === alert.alertId &&
        entry.at >= already,
    ),
  }
}

export const acknowledge: Make = (known) => {
  const { dice, word } = known
  const found = anAlert(known, () => true)
  if (!found) return null
  const { alert, patientId } = found
  const note = `Spoke to them, ${word}.`
  const finding = strict(alert)
    ? dice.one(['reached-safe', 'false-alarm', 'not-reached'])
    : dice.one(['reached-patient', 'no-action-needed'])
  const pages = [`/patient/${patientId}`, `/alert/${alert.alertId}`]
  const place = dice.one<string>(['/', ...pages])
  if (place === '/' && !standsAlone(alert, known.open)) return null
  const opens = {
    '/': `${rowOf(alert)} button[aria-label^="Acknowledge"]`,
    [`/patient/${patientId}`]: `section[aria-labelledby="alerts"] li:has(a[href="/alert/${alert.alertId}"]) button`,
    [`/alert/${alert.alertId}`]: 'main button:text-is("Acknowledge")',
  }[place]
  return {
    name: `acknowledges ${alert.kind} ${alert.alertId} as ${finding}`,
    path: place,
    opens: opens ?? null,
    form: {
      at: dialog,
      steps: [
        { check: `input[value="${finding}"]` },
        { fill: 'textarea[name="note"]', value: note },
      ],
    },
    count: counted(
      patientId,
      (entry) =>
        entry.type === 'alert' &&
        (entry.what === 'acknowledged' || entry.what === 'attempted') &&
        entry.note === note,
    ),
  }
}
