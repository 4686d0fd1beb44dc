// Enrolling, reading, pausing, resuming and withdrawing a patient.
import * as z from 'zod/mini'
import { type Enrol, enrol } from '../../shared/loop/enrolment.ts'
import type { Mark } from '../../shared/loop/mark.ts'
import type { PatientId } from '../../shared/vocabulary/ids.ts'
import { isStrangerId } from '../../shared/vocabulary/stranger.ts'
import { PatientAnswer } from './answers/patient.ts'
import { type Call, chartKey, enrolled, enrolledChart, schemaOf } from './call.ts'
import { chartOf, runCommand } from './commands.ts'
import { consent, optional, present, required } from './details.ts'
import { aPatient, noteAtMost, text } from './fields.ts'
import { issuedId } from './issued-id.ts'
import { idProblem } from './request.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { patientView, versionOf } from './views.ts'
import { thePatient } from './who-saw.ts'

const Enrolment = schemaOf((...clinic) =>
  z
    .strictObject({ ...required(...clinic), ...optional(...clinic), consent: consent(...clinic) })
    .check(
      z.refine((body) => body.checkInBy !== 'text' || body.consent.unencryptedTextAcknowledged, {
        path: ['consent', 'unencryptedTextAcknowledged'],
        error: 'check-ins by text need the patient to know that texts are not encrypted',
      }),
    ),
)
type Enrolment = z.output<ReturnType<typeof Enrolment>>

export const putPatient = row({
  name: 'enrol',
  roles: may.enter,
  params: aPatient,
  chosen: 'patientId',
  body: Enrolment,
  takesVersion: true,
  shows: thePatient,
  answer: PatientAnswer,
  etag: versionOf,
  run: async (call, { params: { patientId }, body, mark }) => {
    if (isStrangerId(patientId))
      throw idProblem('patient', 'is kept for numbers that no patient has')
    return setDetails(call, patientId, { type: 'Enrol', ...enrolment(body) }, mark)
  },
})

export const postPatient = row({
  name: 'enrol-new',
  roles: may.enter,
  body: Enrolment,
  takesKey: true,
  shows: (_, { patientId }) => [patientId],
  answer: PatientAnswer,
  etag: versionOf,
  run: (call, { body, mark }) =>
    setDetails(
      call,
      issuedId(call.clinic.id, mark),
      { type: 'Enrol', ...enrolment(body), issued: true },
      mark,
    ),
})

function enrolment({ consent, ...given }: Enrolment) {
  const { firstName, phone, timezone, language, condition, checkInBy, ...others } = given
  const details = { firstName, phone, timezone, language, condition, checkInBy }
  return { details: { ...details, ...present(others) }, consent }
}

const Changes = schemaOf((...clinic) =>
  z
    .strictObject({
      ...z.partial(z.object(required(...clinic))).shape,
      ...optional(...clinic),
      consent: z.optional(consent(...clinic)),
    })
    .check(z.refine((body) => Object.keys(body).length > 0, 'say what is to be changed')),
)

export const patchPatient = row({
  name: 'change-details',
  roles: may.enter,
  params: aPatient,
  body: Changes,
  takesVersion: true,
  shows: thePatient,
  answer: PatientAnswer,
  etag: versionOf,
  run: async (call, { params: { patientId }, body: { consent = null, ...changes }, mark }) =>
    setDetails(
      call,
      patientId,
      { type: 'ChangeDetails', changes: present(changes), consent },
      mark,
    ),
})

/** Sets them, and shows the patient as they are then. */
async function setDetails(
  call: Call,
  patientId: PatientId,
  body: DistributiveOmit<Enrol, 'by' | 'at' | keyof Mark>,
  mark: Mark,
) {
  const { deps, clinic, now, by } = call
  const key = chartKey(call, { patientId })
  const handled = await enrol(deps, clinic, key, { ...body, by, at: now, ...mark })
  return patientView(call, enrolled(await chartOf(call, key, handled, mark)))
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

export const getPatient = row({
  name: 'patient',
  roles: may.read,
  params: aPatient,
  shows: thePatient,
  answer: PatientAnswer,
  etag: versionOf,
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
    shows: thePatient,
    answer: PatientAnswer,
    etag: versionOf,
    run: async (call, { params, body: { reason }, mark }) => {
      const asked = { type, reason, by: call.by }
      return patientView(call, await runCommand(call, chartKey(call, params), asked, mark))
    },
  })

export const pausePatient = messaging('pause', 'Pause')
export const resumePatient = messaging('resume', 'Resume')
export const withdrawPatient = messaging('withdraw', 'Withdraw')
