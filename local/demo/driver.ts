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
export function driver({ world, api, deps }: Service, now: number) {
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
    if (!open.started) await text(person, '1')
    for (const body of daysAgo > 9 ? [answers.join(' ')] : answers) await text(person, body)
  }

  return { call, text, answerOpen, chartOf, advance: (to: number) => world.advance(to) }
}
