// Living the demo clinics' last months: staff use the API, patients text, time moves. Nothing else.
import type { OpenCheckIn } from '../../shared/chart/state.ts'
import { findInstrument } from '../../shared/instruments/catalog.ts'
import { findClinic } from '../../shared/loop/clinics.ts'
import { loadChart } from '../../shared/loop/handle.ts'
import { ClinicId, PatientId } from '../../shared/vocabulary/ids.ts'
import { answersOf, burdenOn } from '../patients/answers.ts'
import { gatewayEvent } from '../server/gateway-event.ts'
import type { Service } from '../service.ts'
import { contextFor } from '../world/deliveries.ts'
import type { Person } from './people.ts'

/** A sitting may hold several instruments; more rounds than this would mean it never ends. */
const sittingsAtMost = 6
const dayMs = 86_400_000

export class DemoRefused extends Error {
  override name = 'DemoRefused'
}

export type Driver = ReturnType<typeof driver>

/** @param now the instant the demo leads up to, in milliseconds */
export function driver({ world, api, form, deps }: Service, now: number) {
  let calls = 0

  /** A call of the HTTP API as the clinic's staff; whatever is refused is a mistake in the demo. */
  async function call(clinicId: string, method: string, path: string, body?: object) {
    calls += 1
    const event = gatewayEvent({
      method,
      url: new URL(path, 'http://localhost'),
      headers: { 'content-type': 'application/json', 'idempotency-key': `demo-${calls}` },
      body: body === undefined ? '' : JSON.stringify(body),
      claims: { sub: `${clinicId}-clinician`, 'cognito:groups': [`${clinicId}.clinician`] },
      sourceIp: '127.0.0.1',
      requestId: `demo-${calls}`,
      now: world.now(),
    })
    const { statusCode = 200, body: answer = '' } = await api(event, contextFor('api', 'demo'))
    if (statusCode >= 300) throw new DemoRefused(`${method} ${path}: ${statusCode} ${answer}`)
    return JSON.parse(answer || 'null')
  }

  const chartOf = ({ clinicId, patientId }: Person) =>
    loadChart(deps, { clinicId: ClinicId.parse(clinicId), patientId: PatientId.parse(patientId) })

  async function text({ phone, clinicId }: Person, body: string): Promise<void> {
    const to = findClinic(deps.clinics, clinicId)?.textNumber ?? ''
    await world.receive({ from: phone, to, body })
    await world.advance(Math.min(world.now() + 20_000, now)) // the time it takes to read and type
  }

  /** Reads the phone, and answers what is open to the end. */
  async function answerOpen(person: Person, crisis = false): Promise<void> {
    for (let sitting = 0; sitting < sittingsAtMost; sitting += 1) {
      const open = (await chartOf(person)).openCheckIn
      if (open === null) return
      await answerOne(person, open, crisis)
    }
  }

  /** One by one in the last days, all at once before: a page full of texts is for those one looks at. */
  async function answerOne(person: Person, open: OpenCheckIn, crisis: boolean): Promise<void> {
    const clinic = findClinic(deps.clinics, person.clinicId)
    const instrument = findInstrument(open.instrument, clinic?.instruments)
    if (instrument === undefined) throw new DemoRefused(`no ${open.instrument}`)
    const daysAgo = (now - world.now()) / dayMs
    const answers = answersOf(instrument, burdenOn(person, daysAgo), crisis).map(String)
    if (person.checkInBy === 'link') return onPage(person, answers)
    if (!open.started) await text(person, '1')
    for (const body of daysAgo > 9 ? [answers.join(' ')] : answers) await text(person, body)
  }

  /** Follows the newest link on the phone, and presses on until there is nothing left to answer. */
  async function onPage({ phone }: Person, answers: readonly string[]): Promise<void> {
    const texts = world.state.messages.get(phone) ?? []
    const token = texts.flatMap(({ body }) => /\/c\/(\w{22})/.exec(body)?.[1] ?? []).at(-1)
    if (token === undefined) throw new DemoRefused('no link to follow')
    let question = await press(token)
    for (const answer of ['', ...answers]) {
      if (question === null) return
      question = await press(token, answer === '' ? 'begin' : 'answer', question, answer)
      await world.advance(Math.min(world.now() + 10_000, now))
    }
  }

  /** Opens the page or sends its form; the question that stands then. */
  async function press(token: string, ...[what, question = '', answer = '']: string[]) {
    const fields = what && String(new URLSearchParams({ do: what, question, answer }))
    const event = gatewayEvent({
      method: fields ? 'POST' : 'GET',
      url: new URL(`/c/${token}`, 'http://localhost'),
      headers: {},
      body: fields ?? '',
      claims: {},
      sourceIp: '127.0.0.1',
      requestId: 'demo-page',
      now: world.now(),
    })
    const { statusCode = 200, body = '' } = await form(event, contextFor('form', 'demo'))
    if (statusCode !== 200) throw new DemoRefused(`a page that says ${statusCode}`)
    return /name="question" value="([^"]+)"/.exec(body)?.[1] ?? null
  }

  return { call, text, answerOpen, chartOf, advance: (to: number) => world.advance(to) }
}
