// One export: what was asked, how far it has come, and which files there are. It lies beside its files.
import * as z from 'zod/mini'
import type { Clinic } from '../../../shared/clinic/schema.ts'
import { resourceTypes } from '../../../shared/fhir/types.ts'
import type { ExportFiles } from '../../../shared/gateways/exports.ts'
import { Instant } from '../../../shared/vocabulary/ids.ts'
import { parseJson } from '../../../shared/vocabulary/json.ts'

export const JobId = z.string().check(z.regex(/^[0-9a-f-]{36}$/))

const File = z.object({
  type: z.string(),
  name: z.string().check(z.regex(/^[A-Za-z]+-\d+-\d+\.ndjson$/)),
  count: z.int(),
})
export type File = z.infer<typeof File>

export const Job = z.object({
  jobId: JobId,
  /** Who asked, and as what: they alone may fetch it, and views are noted for them. */
  by: z.string(),
  roles: z.array(z.string()),
  /** The whole address that began it, for the manifest. */
  request: z.string(),
  types: z.array(z.enum(resourceTypes)),
  since: z.nullable(Instant),
  /** By the clinic's clock: what changed later is not in it. */
  transactionTime: Instant,
  state: z.enum(['in-progress', 'complete', 'canceled']),
  /** Patients in all, and those that are done. */
  patients: z.int(),
  done: z.int(),
  /** The turn that comes next: another one is an echo. */
  turn: z.int(),
  output: z.array(File),
  errors: z.array(File),
  /** By the wall's clock, milliseconds since 1970. */
  touchedMs: z.number(),
  expiresMs: z.nullable(z.number()),
})
export type Job = z.infer<typeof Job>

const folderOf = (clinicId: string, jobId: string): string => `${clinicId}/${jobId}`
const jobName = (clinicId: string, jobId: string): string => `${folderOf(clinicId, jobId)}/job.json`

export const fileName = (clinicId: string, jobId: string, name: string): string =>
  `${folderOf(clinicId, jobId)}/${name}`

/** Whose charts are in it, listed when the first turn begins: what is enrolled later is not. */
export const patientsName = (clinicId: string, jobId: string): string =>
  `${folderOf(clinicId, jobId)}/patients.json`

export async function readJob(
  files: ExportFiles,
  { id }: Pick<Clinic, 'id'>,
  jobId: string,
): Promise<Job | null> {
  if (!JobId.safeParse(jobId).success) return null
  const text = await files.read(jobName(id, jobId))
  return text === null ? null : Job.parse(parseJson(text))
}

export const writeJob = (files: ExportFiles, { id }: Pick<Clinic, 'id'>, job: Job): Promise<void> =>
  files.write(jobName(id, job.jobId), JSON.stringify(job))
