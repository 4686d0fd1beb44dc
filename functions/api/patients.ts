// Enrolling, reading, pausing, resuming and withdrawing a patient.
import * as z from 'zod/mini'
import { isZone } from '../../shared/calendar/index.ts'
import { enrol } from '../../shared/loop/enrolment.ts'
import { type ChartKey, Condition, Language, PatientId } from '../../shared/vocabulary/ids.ts'
import { bodyOf, type Call, chartKey, enrolled, enrolledChart, schemaOf } from './call.ts'
import { markOf, refused, runCommand, unmarked } from './commands.ts'
import { line, noteAtMost, pastInstantIn, phone, text } from './fields.ts'
import { Problem } from './problem.ts'
import { patientView } from './views.ts'

const Enrolment = schemaOf(({ timezone }, clock) =>
  z
    .strictObject({
      firstName: line(60),
      phone,
      timezone: z
        .string()
        .check(z.refine(isZone, 'must be an IANA time zone, like America/Denver')),
      language: Language,
      condition: Condition,
      checkInBy: z.enum(['text', 'link']),
      consent: z.strictObject({
        textMessages: z.literal(true),
        unencryptedTextAcknowledged: z.boolean(),
        method: line(60),
        capturedAt: pastInstantIn(timezone, clock),
        capturedBy: line(128),
      }),
    })
    .check(
      z.refine(
        ({ checkInBy, consent }) => checkInBy !== 'text' || consent.unencryptedTextAcknowledged,
        {
          path: ['consent', 'unencryptedTextAcknowledged'],
          error: 'check-ins by text need the patient to know that texts are not encrypted',
        },
      ),
    ),
)

export async function putPatient(call: Call) {
  const { deps, clinic, now, by } = call
  const key = newChartKey(call)
  const { consent, ...details } = bodyOf(call, Enrolment(call))
  if (isNumber(key.patientId, details.phone))
    throw idProblem('must not be the phone number, for ids stand in logs')
  const command = { type: 'Enrol', details, consent, by, at: now, ...unmarked } as const
  const handled = await enrol(deps, clinic, key, command)
  if (handled.kind === 'refused') throw refused(handled)
  return patientView(enrolled(handled.chart))
}

/** A patient's id is the clinic's to choose; here a wrong one is a mistake to mend, not a stranger. */
function newChartKey({ clinic, params }: Call): ChartKey {
  const parsed = PatientId.safeParse(params.patientId)
  if (parsed.success) return { clinicId: clinic.id, patientId: parsed.data }
  throw idProblem('must be 1 to 32 letters, digits, _ and -')
}

const idProblem = (message: string): Problem =>
  new Problem(400, 'this cannot be a patient id', [{ path: 'patientId', message }])

/** A number without its area code. */
const subscriberDigits = 7

/** Whether an id is the patient's own number, with or without country and area code, however it is written. */
function isNumber(id: string, phone: string): boolean {
  const digits = id.replaceAll(/\D/g, '')
  return digits.length >= subscriberDigits && phone.endsWith(digits)
}

export async function getPatient(call: Call) {
  return patientView(await enrolledChart(call))
}

const Reason = z.strictObject({ reason: text(noteAtMost) })

const messaging = (type: 'Pause' | 'Resume' | 'Withdraw') => async (call: Call) => {
  const { reason } = bodyOf(call, Reason)
  return patientView(
    await runCommand(call, chartKey(call), { type, reason, by: call.by }, markOf(call)),
  )
}

export const pausePatient = messaging('Pause')
export const resumePatient = messaging('Resume')
export const withdrawPatient = messaging('Withdraw')
