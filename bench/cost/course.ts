// One patient's course on the counted clinic: treated, asked, and answering everything that is asked.
import { answersOf } from '../../local/patients/answers.ts'
import { dayMs, hourMs, minuteMs } from '../../shared/calendar/index.ts'
import type { OpenCheckIn } from '../../shared/chart/state.ts'
import { findInstrument } from '../../shared/instruments/catalog.ts'
import { loadChart } from '../../shared/loop/handle.ts'
import { ClinicId, PatientId } from '../../shared/vocabulary/ids.ts'
import { type CountedClinic, openCountedClinic, type Run } from './counted-clinic.ts'
import type { Counted } from './reckon.ts'

/** One answer a text, or all answers of a scale in one. */
export type Answering = 'one-by-one' | 'at-once'

export type Course = {
  days: number
  sessions: number
  textsOut: number
  textsIn: number
  /** Scales and short questions answered to their end. */
  completed: number
  counted: Counted
  commits: number
  loads: number
  /** Of each text in the midst of a check-in: how often so many calls before the reply, and in all. */
  perAnswer: { before: number; all: number; times: number }[]
}

/** A Monday, ten in New York. */
export const begin = '2026-03-02T15:00:00Z'
const key = { clinicId: ClinicId.parse('demo'), patientId: PatientId.parse('p1') }
const phone = '+12025550123'
const clinicNumber = '+12125550101'
/** Six in three weeks, as a series of induction goes. */
const sessionDays = [1, 4, 8, 11, 15, 18]

export async function runCourse(days: number, answering: Answering): Promise<Course> {
  const clinic = await openCountedClinic(begin)
  try {
    await askToEnrol(clinic)
    const sessions = sessionDays.filter((day) => day < days)
    for (const day of sessions) await plan(clinic, day)
    const answers: Run[] = []
    const to = Date.parse(begin) + days * dayMs
    let finished = 0
    let heard = 0
    while (clinic.world.now() < to) {
      await clinic.world.advance(clinic.world.now() + hourMs)
      const over = sessions[finished]
      if (over !== undefined && clinic.world.now() >= endOf(over)) {
        await finish(clinic, over)
        finished += 1
      }
      const texts = outOf(clinic).length
      if (texts > heard) await answer(clinic, answering, answers)
      heard = outOf(clinic).length
    }
    return await told(clinic, { days, sessions: sessions.length, answers })
  } finally {
    await clinic.close()
  }
}

/** Units of the table for each commit of a course: its share of loads, marks and look-ups besides. */
export const unitsEach = ({ commits, counted }: Course) => ({
  readUnits: counted.readUnits / commits,
  writeUnits: counted.writeUnits / commits,
})

const messagesOf = ({ world }: CountedClinic) => world.state.messages.get(phone) ?? []
const outOf = (clinic: CountedClinic) =>
  messagesOf(clinic).filter(({ direction }) => direction === 'out')

/** The one patient of these counts, by the API. */
export const askToEnrol = ({ ask }: CountedClinic) =>
  ask('PUT', '/patients/p1', {
    firstName: 'Ann',
    phone,
    timezone: 'America/New_York',
    language: 'en',
    condition: 'depression',
    checkInBy: 'text',
    consent: {
      textMessages: true,
      unencryptedTextAcknowledged: true,
      method: 'paper',
      capturedAt: begin,
      capturedBy: 'front-desk',
    },
  })

const startOf = (day: number) => Date.parse(begin) + day * dayMs
const endOf = (day: number) => startOf(day) + 2 * hourMs
const time = (at: number) => new Date(at).toISOString()

const plan = ({ ask }: CountedClinic, day: number) =>
  ask('PUT', `/patients/p1/sessions/s${day}`, { startsAt: time(startOf(day)), kind: 'induction' })

const finish = ({ ask }: CountedClinic, day: number) =>
  ask('POST', `/patients/p1/sessions/s${day}/finish`, {
    startedAt: time(startOf(day)),
    endedAt: time(endOf(day)),
    doseMg: 40,
  })

/** Longer than any sitting. */
const textsAtMost = 60

/** As burdened as somebody who does well: no flag is raised. */
const burden = 0.2

/** Every question is answered, a minute after it came. */
async function answer(clinic: CountedClinic, answering: Answering, answers: Run[]): Promise<void> {
  const { world, aside, runs } = clinic
  for (let texts = 0; texts < textsAtMost; texts++) {
    const { openCheckIn: asked } = await loadChart({ store: aside }, key)
    if (!asked) return
    const body = bodyFor(asked, answering)
    await world.advance(world.now() + minuteMs)
    const from = runs.length
    await world.receive({ from: phone, to: clinicNumber, body })
    answers.push(...runs.slice(from).filter(({ name }) => name === 'inbound-text'))
  }
  throw new Error('a check-in does not end')
}

function bodyFor({ instrument: id, started, position }: OpenCheckIn, answering: Answering): string {
  const instrument = findInstrument(id)
  if (!instrument) throw new Error(`no instrument ${id}`)
  const values = answersOf(instrument, burden).slice(position)
  if (answering === 'at-once') return values.join(' ')
  return started ? String(values[0]) : '1'
}

type Lived = { days: number; sessions: number; answers: readonly Run[] }

async function told(clinic: CountedClinic, { days, sessions, answers }: Lived): Promise<Course> {
  const { runs, aside } = clinic
  const messages = messagesOf(clinic)
  const partsOf = (direction: 'in' | 'out') =>
    messages
      .filter((each) => each.direction === direction)
      .reduce((sum, { parts }) => sum + parts, 0)
  const sum = (of: (run: Run) => number) => runs.reduce((so, run) => so + of(run), 0)
  const called = (call: string) => sum(({ calls }) => calls.filter((each) => each === call).length)
  const history = await aside.history(key, { limit: 100_000 })
  const events = history.flatMap((commit) => commit.events)
  const isComplete = (each: (typeof events)[number]) =>
    each.type === 'CheckInClosed' && each.reason === 'complete'
  return {
    days,
    sessions,
    textsOut: outOf(clinic).length,
    textsIn: messages.length - outOf(clinic).length,
    completed: events.filter(isComplete).length,
    counted: {
      partsOut: partsOf('out'),
      partsIn: partsOf('in'),
      readUnits: sum(({ readUnits }) => readUnits),
      writeUnits: sum(({ writeUnits }) => writeUnits),
      invocations: runs.length,
      schedules: called('scheduler.create'),
      queued: sum(({ messages: count }) => count),
      apiRequests: runs.filter(({ name }) => name === 'api').length,
    },
    commits: history.length,
    loads: called('QueryCommand'),
    perAnswer: tally(answers),
  }
}

function tally(answers: readonly Run[]): Course['perAnswer'] {
  const times = Map.groupBy(
    answers,
    ({ calls }) => `${calls.indexOf('sns.text') + 1} ${calls.length}`,
  )
  return [...times]
    .map(([each, { length }]) => {
      const [before = 0, all = 0] = each.split(' ').map(Number)
      return { before, all, times: length }
    })
    .sort((a, b) => b.times - a.times)
}
