// Resources into NDJSON files: one type a file, a few megabytes each, written as they fill.
import type { OperationOutcome } from 'fhir/r4.js'
import type { Resource } from '../../../shared/fhir/types.ts'
import type { ExportFiles } from '../../../shared/gateways/exports.ts'
import { type File, fileName } from './job.ts'

/** A Lambda answers with 6 MB at most, with each quotation mark escaped once more. */
const lettersAtMost = 3_000_000

export type Writer = {
  put(resource: Resource): Promise<void>
  fail(outcome: OperationOutcome): Promise<void>
  /** Writes the rest: which files there are of this turn. */
  close(): Promise<{ output: readonly File[]; errors: readonly File[] }>
}

type Open = { lines: string[]; letters: number; parts: number }

/** @param turn names the files, so that a turn that is repeated writes over its own */
export function writerFor(
  files: ExportFiles,
  { clinicId, jobId }: { clinicId: string; jobId: string },
  turn: number,
): Writer {
  const open = new Map<string, Open>()
  const written: File[] = []

  async function write(type: string, file: Open): Promise<void> {
    if (file.lines.length === 0) return
    file.parts += 1
    const name = `${type}-${turn}-${file.parts}.ndjson`
    await files.write(fileName(clinicId, jobId, name), `${file.lines.join('\n')}\n`)
    written.push({ type, name, count: file.lines.length })
    file.lines = []
    file.letters = 0
  }

  async function add(resource: Resource | OperationOutcome): Promise<void> {
    const type = resource.resourceType
    const file = open.get(type) ?? { lines: [], letters: 0, parts: 0 }
    open.set(type, file)
    const line = JSON.stringify(resource)
    if (file.letters + line.length > lettersAtMost) await write(type, file)
    file.lines.push(line)
    file.letters += line.length + 1
  }

  return {
    put: add,
    fail: add,
    async close() {
      for (const [type, file] of open) await write(type, file)
      const isError = ({ type }: File) => type === 'OperationOutcome'
      return {
        output: written.filter((each) => !isError(each)),
        errors: written.filter(isError),
      }
    },
  }
}
