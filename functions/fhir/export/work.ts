// One turn at an export: chart after chart into files of a few megabytes, until the turn is over or all is done.
// Nothing is held but the chart at hand and what is not yet written.
import type { OperationOutcome } from 'fhir/r4.js'
import * as z from 'zod/mini'
import { UnreadableChart } from '../../../shared/chart/unreadable.ts'
import type { Clinic } from '../../../shared/clinic/schema.ts'
import type { ChartView } from '../../../shared/fhir/chart-view.ts'
import { questionnairesOf, resourcesOn } from '../../../shared/fhir/out/index.ts'
import type { Resource } from '../../../shared/fhir/types.ts'
import type { ExportFiles, ExportQueue, ExportTurn } from '../../../shared/gateways/exports.ts'
import { findClinic } from '../../../shared/loop/clinics.ts'
import type { Deps } from '../../../shared/loop/deps.ts'
import { PatientId } from '../../../shared/vocabulary/ids.ts'
import { parseJson } from '../../../shared/vocabulary/json.ts'
import { noteView } from '../../api/who-saw.ts'
import { failureOf } from '../../edge/failure.ts'
import { chartView } from '../charts.ts'
import { baseOf } from '../deps.ts'
import { FhirProblem } from '../problem.ts'
import { type Job, patientsName, readJob, writeJob } from './job.ts'
import { type Writer, writerFor } from './writer.ts'

export type ExportDeps = Pick<Deps, 'clinics' | 'store' | 'log' | 'metrics' | 'screen'> & {
  exports: { files: ExportFiles; queue: ExportQueue }
  wall: () => number
}

/** A turn then ends, and the next is asked for: well within the function's two minutes. */
const turnMs = 45_000
/** Files are there for a day. */
const keptMs = 24 * 60 * 60_000
/** Patients in one note of who saw whom. */
const notedAtOnce = 50

/** Repeated, a turn writes the same files anew; one that is over already does nothing. */
export async function takeTurn(deps: ExportDeps, asked: ExportTurn): Promise<void> {
  const clinic = findClinic(deps.clinics, asked.clinicId)
  const job = clinic && (await readJob(deps.exports.files, clinic, asked.jobId))
  if (!clinic || !job || job.state !== 'in-progress' || job.turn !== asked.turn) return
  const patients = await patientsOf(deps, clinic, job)
  if (patients === null) return
  const writer = writerFor(deps.exports.files, { clinicId: clinic.id, jobId: job.jobId }, job.turn)
  if (job.turn === 0) await writeQuestionnaires(deps, clinic, job, writer)
  const done = await writeCharts(deps, { clinic, job, writer }, patients)
  const { output, errors } = await writer.close()
  // Canceled meanwhile: what was written goes with it.
  const stands = await readJob(deps.exports.files, clinic, job.jobId)
  if (stands?.state !== 'in-progress' || stands.turn !== job.turn) return
  const isDone = done === patients.length
  const after: Job = {
    ...job,
    done,
    turn: job.turn + 1,
    output: [...job.output, ...output],
    errors: [...job.errors, ...errors],
    touchedMs: deps.wall(),
    state: isDone ? 'complete' : 'in-progress',
    expiresMs: isDone ? deps.wall() + keptMs : null,
  }
  await writeJob(deps.exports.files, clinic, after)
  if (isDone) deps.log.info('an export is done', { clinicId: clinic.id, jobId: job.jobId })
  else await deps.exports.queue.ask({ ...asked, turn: after.turn })
}

const Patients = z.array(PatientId)

async function patientsOf(
  { exports: { files } }: ExportDeps,
  { id }: Clinic,
  { jobId }: Job,
): Promise<readonly PatientId[] | null> {
  const text = await files.read(patientsName(id, jobId))
  return text === null ? null : Patients.parse(parseJson(text))
}

async function writeQuestionnaires(
  deps: ExportDeps,
  clinic: Clinic,
  { types, transactionTime: now }: Job,
  writer: Writer,
): Promise<void> {
  if (!types.includes('Questionnaire')) return
  const all = questionnairesOf({ clinic, base: baseOf(deps), now })
  for (const each of all) await writer.put(each)
}

type Work = { clinic: Clinic; job: Job; writer: Writer }

/** How many patients are done in all. */
async function writeCharts(
  deps: ExportDeps,
  work: Work,
  patients: readonly PatientId[],
): Promise<number> {
  const until = deps.wall() + turnMs
  const shown: PatientId[] = []
  let { done } = work.job
  for (const patientId of patients.slice(done)) {
    if (await writeChart(deps, work, patientId)) shown.push(patientId)
    done += 1
    if (deps.wall() >= until) break
  }
  await note(deps, work, shown)
  return done
}

/** Whether anything is told of this patient. */
async function writeChart(
  deps: ExportDeps,
  { clinic, job, writer }: Work,
  patientId: PatientId,
): Promise<boolean> {
  const view = await viewFor(deps, { clinic, job, writer }, patientId)
  if (view === null) return false
  let isTold = false
  for (const type of job.types) {
    if (type === 'Questionnaire') continue
    for (const resource of resourcesOn(type, view)) {
      if (!isSince(resource, job)) continue
      await writer.put(resource)
      isTold = true
    }
  }
  return isTold
}

const isSince = ({ meta }: Resource, { since }: Job): boolean =>
  since === null || (meta?.lastUpdated ?? '') >= since

/** One that cannot be read is told among the errors, and hides none of the others. */
async function viewFor(
  deps: ExportDeps,
  { clinic, job, writer }: Work,
  patientId: PatientId,
): Promise<ChartView | null> {
  try {
    const now = job.transactionTime
    return await chartView({ deps, clinic, now }, patientId, now)
  } catch (error) {
    if (error instanceof FhirProblem) return null
    if (!(error instanceof UnreadableChart)) throw error
    failureOf(deps, error, { clinicId: clinic.id, patientId })
    await writer.fail(unreadable(patientId))
    return null
  }
}

const unreadable = (patientId: PatientId): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: [
    {
      severity: 'error',
      code: 'exception',
      diagnostics: `The chart of ${patientId} cannot be read, and is not in this export.`,
    },
  ],
})

/** Before the files can be had. */
async function note(deps: ExportDeps, { clinic, job }: Work, shown: readonly PatientId[]) {
  const { by, jobId, transactionTime: now } = job
  const call = { deps, clinic, by, now, emergency: null, roles: new Set(job.roles) }
  for (let at = 0; at < shown.length; at += notedAtOnce)
    await noteView(call, 'fhir-export', shown.slice(at, at + notedAtOnce), jobId)
}
