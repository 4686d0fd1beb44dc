// Staff see to check-ins: they do what is open together with patients who answer by phone, and send one when they want it.
import { answersOf } from '../../local/patients/answers.ts'
import { instant, minuteMs } from '../../shared/calendar/index.ts'
import { findInstrument } from '../../shared/instruments/catalog.ts'
import { burdenAt, type Person } from '../people/person.ts'
import { ask, type Fact, type Office, pathOf } from './office.ts'

/** Looks whether anything is open, and does it together with the patient; now and then they tell of danger. */
export async function answerByPhone(office: Office, person: Person): Promise<void> {
  const { clinic, details, staffDice: dice } = person
  if (details.checkInBy !== 'link' && !dice.happens(0.1)) return
  const { status, body } = await ask(office, person, 'GET', pathOf(person))
  const asked = status === 200 ? askedBy(body) : null
  const instrument = asked === null ? undefined : findInstrument(asked, clinic.instruments)
  if (instrument === undefined) return
  const burden = burdenAt(person, office.world.now())
  const answers = answersOf(instrument, burden, dice.happens(0.1))
  const at = instant(office.world.now() - dice.between(0, 20) * minuteMs)
  const fact: Fact = ({ scores, unscored }) =>
    [...scores, ...unscored].filter((each) => each.source === 'clinic' && each.at === at).length ===
    1
  const left = { what: 'answers by phone', fact }
  const entered = { instrument: instrument.id, at, answers }
  await ask(office, person, 'POST', `${pathOf(person)}/scores`, entered, left)
}

/** The instrument of the check-in that is open, as the API says. */
function askedBy(body: unknown): string | null {
  const { openCheckIn } = body as { openCheckIn: { instrument: string } | null }
  return openCheckIn?.instrument ?? null
}

/** One may be open already, and a patient who is away or has left is sent none. */
export async function sendCheckIn(office: Office, person: Person): Promise<void> {
  const { staffDice: dice } = person
  const body = dice.happens(0.5)
    ? {}
    : { instruments: [dice.one(['mood', 'phq-9', 'safety-check', 'long-term'])] }
  const opened: Fact = ({ counts }) => counts.checkIns > 0
  const left = { what: 'check-in', fact: opened }
  await ask(office, person, 'POST', `${pathOf(person)}/check-ins`, body, left, isClosedTo)
}

const isClosedTo: Fact = ({ openCheckIn, patient }) =>
  openCheckIn !== null ||
  patient?.withdrawnAt != null ||
  patient?.optedOutAt != null ||
  patient?.paused === true
