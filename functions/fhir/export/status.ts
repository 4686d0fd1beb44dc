// How an export stands, its files, and its end. Whoever began it may ask, and nobody else.
import { may } from '../../api/sign-in.ts'
import { type FhirAnswer, told, toldAsJson } from '../answer.ts'
import type { FhirCall } from '../call.ts'
import { baseOf } from '../deps.ts'
import { FhirProblem, nothingHere } from '../problem.ts'
import type { GuardedRow } from '../row.ts'
import { type File, fileName, type Job, patientsName, readJob, writeJob } from './job.ts'

const needs = { type: 'any', action: 's', roles: may.export } as const

/** Seconds until it is worth asking again. */
const retrySeconds = 5
/** A turn takes two minutes at most, and is tried again for an hour. */
const silentMs = 60 * 60_000

export const getExportStatus: GuardedRow = {
  name: 'fhir-export-status',
  needs,
  run: async (call, { params }) => {
    const job = await jobOf(call, params.jobId ?? '')
    if (job.state === 'complete') return manifest(call, job)
    if (call.deps.wall() - job.touchedMs > silentMs)
      throw new FhirProblem(500, 'the export has come to a stop: begin another')
    return {
      ...told({
        resourceType: 'OperationOutcome',
        issue: [
          { severity: 'information', code: 'informational', diagnostics: 'The export goes on.' },
        ],
      }),
      status: 202,
      headers: {
        'x-progress': `${job.done} of ${job.patients} patients`,
        'retry-after': String(retrySeconds),
      },
    }
  },
}

/** 404 alike for one that is not there, has run out, was canceled, or is somebody else's. */
async function jobOf({ deps, clinic, by }: FhirCall, jobId: string): Promise<Job> {
  const job = await readJob(deps.exports.files, clinic, jobId)
  const isOver = job?.expiresMs != null && job.expiresMs <= deps.wall()
  if (!job || job.by !== by || job.state === 'canceled' || isOver) throw nothingHere('export')
  return job
}

function manifest({ deps }: FhirCall, job: Job): FhirAnswer {
  const linked = (files: readonly File[]) =>
    files.map(({ type, name, count }) => ({
      type,
      url: `${baseOf(deps)}/export/${job.jobId}/${name}`,
      count,
    }))
  return toldAsJson(
    {
      transactionTime: job.transactionTime,
      request: job.request,
      requiresAccessToken: true,
      output: linked(job.output),
      error: linked(job.errors),
    },
    { headers: { expires: new Date(job.expiresMs ?? deps.wall()).toUTCString() } },
  )
}

export const getExportFile: GuardedRow = {
  name: 'fhir-export-file',
  needs,
  run: async (call, { params }) => {
    const { deps, clinic } = call
    const job = await jobOf(call, params.jobId ?? '')
    const file = [...job.output, ...job.errors].find(({ name }) => name === params.file)
    const text =
      file && job.state === 'complete'
        ? await deps.exports.files.read(fileName(clinic.id, job.jobId, file.name))
        : null
    if (text === null) throw nothingHere('file')
    return {
      status: 200,
      contentType: 'application/fhir+ndjson',
      headers: {},
      body: text,
      // Written down patient by patient when the file was made.
      shows: [],
    }
  },
}

export const cancelExport: GuardedRow = {
  name: 'fhir-export-cancel',
  needs,
  run: async (call, { params }) => {
    const { deps, clinic } = call
    const job = await jobOf(call, params.jobId ?? '')
    const { files } = deps.exports
    await writeJob(files, clinic, { ...job, state: 'canceled', output: [], errors: [] })
    for (const { name } of [...job.output, ...job.errors])
      await files.remove(fileName(clinic.id, job.jobId, name))
    await files.remove(patientsName(clinic.id, job.jobId))
    deps.log.info('an export is canceled', { clinicId: clinic.id, jobId: job.jobId })
    const issue = {
      severity: 'information',
      code: 'informational',
      diagnostics: 'Canceled.',
    } as const
    return told({ resourceType: 'OperationOutcome', issue: [issue] }, { status: 202 })
  },
}
