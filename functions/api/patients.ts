// Enrolling, reading, pausing, resuming and withdrawing a patient.
import * as z from 'zod/mini'
import { enrol } from '../../shared/loop/enrolment.ts'
import { CheckInBy } from '../../shared/vocabulary/facts.ts'
import { Condition, Language } from '../../shared/vocabulary/ids.ts'
import { isStrangerId } from '../../shared/vocabulary/stranger.ts'
import { PatientAnswer } from './answers/patient.ts'
import { chartKey, enrolled, enrolledChart, schemaOf } from './call.ts'
import { refused, runCommand } from './commands.ts'
import {
  aPatient,
  line,
  noteAtMost,
  pastInstantIn,
  phoneWithin,
  text,
  zoneOfCity,
} from './fields.ts'
import { idProblem } from './request.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { patientView } from './views.ts'

const Enrolment = schemaOf(({ timezone, countries }, clock, own) =>
  z
    .strictObject({
      firstName: line(60),
      phone: phoneWithin({ countries, own }),
      timezone: zoneOfCity,
      language: Language,
      condition: Condition,
      checkInBy: CheckInBy,
      consent: z.strictObject({
        textMessages: z.literal(true),
        unencryptedTextAcknowledged: z.boolean(),
        method: line(60),
        capturedAt: pastInstantIn(timezone, clock),
        capturedBy: line(128),
        overridesOptOut: z.optional(z.boolean()),
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

export const putPatient = row({
  name: 'enrol',
  roles: may.enter,
  params: aPatient,
  chosen: 'patientId',
  body: Enrolment,
  answer: PatientAnswer,
  run: async (call, { params, body, mark }) => {
    const { deps, clinic, now, by } = call
    const { consent, ...details } = body
    if (isStrangerId(params.patientId))
      throw idProblem('patient', 'is kept for numbers that no patient has')
    if (isNumber(params.patientId, details.phone))
      throw idProblem('patient', 'must not be the phone number, for ids stand in logs')
    const command = { type: 'Enrol', details, consent, by, at: now, ...mark } as const
    const handled = await enrol(deps, clinic, chartKey(call, params), command)
    if (handled.kind === 'refused') throw refused(handled)
    return patientView(call, enrolled(handled.chart))
  },
})

/** A number without its area code. */
const subscriberDigits = 7

/** Whether an id is the patient's own number, with or without country and area code, however it is written. */
function isNumber(id: string, phone: string): boolean {
  const digits = id.replaceAll(/\D/g, '')
  return digits.length >= subscriberDigits && phone.endsWith(digits)
}

export const getPatient = row({
  name: 'patient',
  roles: may.read,
  params: aPatient,
  answer: PatientAnswer,
  run: async (call, { params }) => patientView(call, await enrolledChart(call, params)),
})

const Reason = z.strictObject({ reason: text(noteAtMost) })

const messaging = (name: string, type: 'Pause' | 'Resume' | 'Withdraw') =>
  row({
    name,
    roles: may.enter,
    params: aPatient,
    body: () => Reason,
    takesKey: true,
    answer: PatientAnswer,
    run: async (call, { params, body: { reason }, mark }) => {
      const asked = { type, reason, by: call.by }
      return patientView(call, await runCommand(call, chartKey(call, params), asked, mark))
    },
  })

export const pausePatient = messaging('pause', 'Pause')
export const resumePatient = messaging('resume', 'Resume')
export const withdrawPatient = messaging('withdraw', 'Withdraw')
