// What a clinician does at the screen: where it is opened, what is written, and by what the store is known to have it.
import type { Dice } from '../../../local/patients/dice.ts'
import type { Clinic, Entry, ListedAlert } from './clinic.ts'

export type Step =
  | { fill: string; value: string }
  | { check: string }
  | { choose: string; value: string }

export type Errand = {
  name: string
  path: string
  /** The button that opens the form, or that is all of it; null where the form stands there already. */
  opens: string | null
  /** Null where pressing the button is all. */
  form: { at: string; steps: readonly Step[] } | null
  /** How often the store has it. */
  count: (clinic: Clinic) => Promise<number>
}

export type Known = {
  clinic: Clinic
  dice: Dice
  /** A word that nothing else has. */
  word: string
  /** The service's time. */
  now: string
  open: readonly ListedAlert[]
  patientIds: readonly [string, ...string[]]
}

const dialog = 'dialog[open] form'
const strict = ({ level, kind }: ListedAlert) => level === 'emergency' || kind === 'mania'
const rowOf = ({ patientId, raisedAt }: ListedAlert) =>
  `main .row:has(.whom a[href="/patient/${patientId}"]):has(.whom time[datetime="${raisedAt}"])`

/** A row of the list is found by whose it is and since when: others of that patient and moment would be taken for it. */
const standsAlone = (alert: ListedAlert, open: readonly ListedAlert[]): boolean =>
  !open.some(
    ({ alertId, patientId, raisedAt }) =>
      alertId !== alert.alertId && patientId === alert.patientId && raisedAt === alert.raisedAt,
  )

const counted =
  (patientId: string, isIt: (entry: Entry) => boolean): Errand['count'] =>
  async ({ timeline }) =>
    (await timeline(patientId)).filter(isIt).length

type Make = (known: Known) => Errand | null | Promise<Errand | null>

const anAlert = ({ open, dice }: Known, fits: (alert: ListedAlert) => boolean) => {
  const [first, ...rest] = open.filter((each) => each.patientId !== null && fits(each))
  if (!first) return null
  const alert = dice.one<ListedAlert>([first, ...rest])
  return { alert, patientId: alert.patientId ?? '' }
}

const take: Make = (known) => {
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

const acknowledge: Make = (known) => {
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

/** Opened on a patient's page by a button of its head. */
const onChart = (
  { word }: Known,
  patientId: string,
  does: string,
  button: string,
  steps: readonly Step[],
  isIt: (entry: Entry) => boolean,
): Errand => ({
  name: `${does} ${patientId}, ${word}`,
  path: `/patient/${patientId}`,
  opens: `main .heading button:text-is("${button}")`,
  form: { at: dialog, steps },
  count: counted(patientId, isIt),
})

const somebody = ({ dice, patientIds }: Known): string => dice.one<string>([...patientIds])

const write: Make = async (known) => {
  const patientId = somebody(known)
  const { messaging, consent } = await known.clinic.patient(patientId)
  if (messaging !== 'active' || !consent.unencryptedTextAcknowledged) return null
  const body = `Please call the clinic, ${known.word}.`
  return {
    name: `writes to ${patientId}, ${known.word}`,
    path: `/patient/${patientId}`,
    opens: null,
    form: {
      at: 'section[aria-labelledby="talk"] form',
      steps: [{ fill: 'textarea[name="body"]', value: body }],
    },
    count: counted(
      patientId,
      (entry) => entry.type === 'text' && entry.direction === 'out' && entry.body.includes(body),
    ),
  }
}

const decide: Make = (known) => {
  const reason = `As discussed, ${known.word}.`
  return onChart(
    known,
    somebody(known),
    'decides on a booster for',
    'Decide on a booster',
    [
      { check: `input[value="${known.dice.one(['accept', 'decline'])}"]` },
      { fill: 'textarea[name="reason"]', value: reason },
    ],
    (entry) => entry.type === 'decision' && entry.reason === reason,
  )
}

const minuteMs = 60_000
const dayMs = 1_440 * minuteMs
/** As the clinic's own clock shows an instant: New York's in winter, in which these days lie. */
const localOf = (at: number): string => new Date(at - 300 * minuteMs).toISOString().slice(0, 16)
const later = (now: string, ms: number): number =>
  Math.floor((Date.parse(now) + ms) / minuteMs) * minuteMs

const plan: Make = (known) => {
  const startsAt = later(known.now, dayMs + known.dice.whole(1, 4_000) * minuteMs)
  return onChart(
    known,
    somebody(known),
    'plans a session for',
    'Plan a session',
    [{ fill: 'input[name="startsAt"]', value: localOf(startsAt) }],
    (entry) =>
      entry.type === 'session' &&
      entry.what === 'planned' &&
      Date.parse(entry.startsAt) === startsAt,
  )
}

const score: Make = (known) => {
  const at = later(known.now, -known.dice.whole(1, 600) * minuteMs)
  const total = known.dice.whole(0, 27)
  return onChart(
    known,
    somebody(known),
    `enters ${total} for`,
    'Enter a score',
    [
      { choose: 'select[name="instrument"]', value: 'phq-9' },
      { fill: 'input[name="at"]', value: localOf(at) },
      { fill: 'input[name="total"]', value: String(total) },
    ],
    (entry) => entry.type === 'score' && Date.parse(entry.takenAt) === at,
  )
}

const edit: Make = (known) => {
  const { word } = known
  const patientId = somebody(known)
  const steps = [{ fill: 'input[name="lastName"]', value: word }]
  return {
    ...onChart(known, patientId, 'renames', 'Edit details', steps, () => false),
    count: async ({ patient }) => ((await patient(patientId)).lastName === word ? 1 : 0),
  }
}

const checkIn: Make = async (known) => {
  const patientId = somebody(known)
  const { openCheckIn, messaging } = await known.clinic.patient(patientId)
  if (openCheckIn || messaging !== 'active') return null
  return onChart(
    known,
    patientId,
    'sends a check-in to',
    'Send a check-in',
    [],
    (entry) => entry.type === 'check-in' && entry.what === 'opened' && entry.by !== undefined,
  )
}

/** Pauses texts, or resumes them. */
const pause: Make = async (known) => {
  const patientId = somebody(known)
  const { messaging } = await known.clinic.patient(patientId)
  const reason = `As they asked, ${known.word}.`
  const steps = [{ fill: 'textarea[name="reason"]', value: reason }]
  const isIt = (entry: Entry) =>
    entry.type === 'messaging' && 'reason' in entry && entry.reason === reason
  if (messaging === 'active') return onChart(known, patientId, 'pauses', 'Pause texts', steps, isIt)
  if (messaging !== 'paused') return null
  return onChart(known, patientId, 'resumes', 'Resume texts', steps, isIt)
}

/** Of a session on the chart: what was planned is moved or canceled, what is finished corrected or voided. */
const session: Make = async (known) => {
  const { dice, word, now } = known
  const patientId = somebody(known)
  const how = dice.one(['Cancel', 'Correct', 'Void', 'Move'])
  const { sessions } = await known.clinic.patient(patientId)
  const state = how === 'Correct' || how === 'Void' ? 'finished' : 'planned'
  if (!sessions.some((each) => each.state === state)) return null
  const reason = `A slip, ${word}.`
  const startsAt = later(now, dayMs + dice.whole(4_001, 9_000) * minuteMs)
  const reasoned = (entry: Entry) =>
    entry.type === 'session' && 'reason' in entry && entry.reason === reason
  const moved = (entry: Entry) =>
    entry.type === 'session' && entry.what === 'moved' && Date.parse(entry.startsAt) === startsAt
  const because = { fill: 'textarea[name="reason"]', value: reason }
  const steps = {
    Cancel: [because],
    Void: [because],
    Correct: [{ fill: 'input[name="doseMg"]', value: String(dice.whole(20, 90)) }, because],
    Move: [{ fill: 'input[name="startsAt"]', value: localOf(startsAt) }],
  }[how]
  if (!steps) return null
  const isIt = how === 'Move' ? moved : reasoned
  return {
    ...onChart(known, patientId, `${how.toLowerCase()}s a session of`, '', steps, isIt),
    opens: `section[aria-labelledby="sessions"] button[aria-label^="${how} the session"]`,
  }
}

const enrol: Make = ({ dice, word }) => ({
  name: `enrolls ${word}`,
  path: '/roster',
  opens: 'main .heading button:text-is("Enroll a patient")',
  form: {
    at: dialog,
    steps: [
      { fill: 'input[name="firstName"]', value: word },
      { fill: 'input[name="phone"]', value: `(202) 555-${dice.whole(1_000, 9_999)}` },
      { choose: 'select[name="condition"]', value: 'depression' },
      { choose: 'select[name="language"]', value: 'en' },
      { choose: 'select[name="checkInBy"]', value: 'link' },
      { check: 'input[name="consent.textMessages"]' },
      { fill: 'input[name="consent.method"]', value: 'paper form' },
      { fill: 'input[name="consent.capturedBy"]', value: 'nurse 7' },
    ],
  },
  count: ({ found }) => found(word),
})

/** A session is planned for half an hour ago first: from the day's list, or from the chart. */
const finish: Make = async (known) => {
  const { clinic, dice, now, word } = known
  const patientId = somebody(known)
  const { sessions, firstName } = await clinic.patient(patientId)
  const today = sessions.filter(
    ({ startsAt }) => Math.abs(Date.parse(startsAt) - Date.parse(now)) < dayMs,
  )
  if (today.length > 0) return null
  const sessionId = `s-${word}`
  const startsAt = new Date(later(now, -30 * minuteMs)).toISOString()
  await clinic.plans(patientId, sessionId, { startsAt, kind: 'booster' })
  const fromList = dice.happens(0.5)
  return {
    name: `finishes ${sessionId} of ${patientId} from ${fromList ? 'the list' : 'the chart'}`,
    path: fromList ? '/' : `/patient/${patientId}`,
    opens: fromList
      ? `main button[aria-label^="Finish the session of ${firstName}"]`
      : 'section[aria-labelledby="sessions"] button[aria-label^="Finish"]',
    form: {
      at: dialog,
      steps: [
        { fill: 'input[name="endedAt"]', value: localOf(Date.parse(now)) },
        { fill: 'input[name="doseMg"]', value: String(dice.whole(20, 90)) },
      ],
    },
    count: counted(
      patientId,
      (entry) =>
        entry.type === 'session' && entry.what === 'finished' && entry.sessionId === sessionId,
    ),
  }
}

const makes = {
  ...{ take, acknowledge, write, decide, plan, score, edit, finish },
  ...{ checkIn, pause, session, enrol },
} as const
export type ErrandKind = keyof typeof makes

const often = {
  take: 2,
  acknowledge: 4,
  write: 3,
  decide: 2,
  plan: 1,
  score: 2,
  edit: 2,
  finish: 3,
  checkIn: 1,
  pause: 1,
  session: 3,
  enrol: 1,
} as const satisfies Record<ErrandKind, number>

/** Null where there is nothing of what was drawn to do. */
export const drawErrand = async (known: Known): Promise<Errand | null> =>
  makes[known.dice.weighted(often)](known)

export const makeErrand = async (kind: ErrandKind, known: Known): Promise<Errand | null> =>
  makes[kind](known)
