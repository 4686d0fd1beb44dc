// The manifests of an export, as DynamoDB writes them beside its data files (developer guide, "DynamoDB table export
// output format"); of theirs what an import needs, in ours what is true of it.
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { Refused } from '../command.ts'

export const summaryName = 'manifest-summary.json'
const filesName = 'manifest-files.json'

const Summary = z.object({
  itemCount: z.int(),
  outputFormat: z.string(),
  /** Missing in exports from before there were incremental ones. */
  exportType: z._default(z.string(), 'FULL_EXPORT'),
  manifestFilesS3Key: z.string(),
  exportTime: z.string(),
})

/** One line of the second manifest. */
const DataFile = z.object({
  itemCount: z.int(),
  /** Of the file as it lies there, compressed; base64. */
  md5Checksum: z.string(),
  dataFileS3Key: z.string(),
})

/** A data file and what must be in it. */
export type DataFile = { path: string; itemCount: number; md5Checksum: string }

export type Export = { folder: string; exportTime: string; files: readonly DataFile[] }

/** Finds the one export in a folder, with all of its files. Throws Refused, naming what is missing or wrong. */
export function openExport(from: string): Export {
  const summary = findSummary(from)
  const folder = dirname(summary)
  const { outputFormat, exportType, manifestFilesS3Key, exportTime, itemCount } = parse(
    Summary,
    summary,
    readFileSync(summary, 'utf8'),
  )
  if (outputFormat !== 'DYNAMODB_JSON' || exportType !== 'FULL_EXPORT')
    throw new Refused(
      `${summary}: ${exportType} as ${outputFormat}; a FULL_EXPORT as DYNAMODB_JSON is needed.`,
    )
  const list = join(folder, basename(manifestFilesS3Key))
  if (!existsSync(list)) throw new Refused(`${list} is missing.`)
  const files = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => fileOf(folder, parse(DataFile, `${list} line ${at + 1}`, line)))
  const listed = files.reduce((sum, each) => sum + each.itemCount, 0)
  if (listed !== itemCount)
    throw new Refused(
      `${list} lists ${listed} items, ${summaryName} ${itemCount}: one of them is torn.`,
    )
  return { folder, exportTime, files }
}

/** In the folder itself, or below it as S3 lays exports out: `AWSDynamoDB/<export id>/`. */
function findSummary(from: string): string {
  if (!statSync(from, { throwIfNoEntry: false })?.isDirectory())
    throw new Refused(`${from} is not a folder.`)
  const found = globSync(`**/${summaryName}`, { cwd: from }).sort()
  const [only] = found
  if (only === undefined)
    throw new Refused(`${from} holds no whole export: there is no ${summaryName}.`)
  if (found.length > 1)
    throw new Refused(
      `${from} holds ${found.length} exports; name one: ${found.map((each) => dirname(each)).join(', ')}`,
    )
  return join(from, only)
}

function fileOf(
  folder: string,
  { itemCount, md5Checksum, dataFileS3Key }: z.infer<typeof DataFile>,
): DataFile {
  const path = join(folder, 'data', basename(dataFileS3Key))
  if (!existsSync(path)) throw new Refused(`${path} is missing.`)
  return { path, itemCount, md5Checksum }
}

function parse<S extends z.ZodMiniType>(schema: S, place: string, text: string): z.output<S> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Refused(`${place} is not JSON.`)
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new Refused(
    `${place}: wrong at ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}.`,
  )
}

/** Writes both manifests; the summary last, for without it an export is none. */
export function writeManifests(
  folder: string,
  files: readonly { name: string; itemCount: number }[],
  about: { tableArn: string; startTime: string; endTime: string },
): void {
  const lines = files.map(({ name, itemCount }) => {
    const bytes = readFileSync(join(folder, 'data', name))
    const md5Checksum = createHash('md5').update(bytes).digest('base64')
    return JSON.stringify({ itemCount, md5Checksum, dataFileS3Key: `data/${name}` })
  })
  const secret = { mode: 0o600 }
  writeFileSync(join(folder, filesName), lines.map((line) => `${line}\n`).join(''), secret)
  const summary = {
    version: '2020-06-30',
    ...about,
    exportTime: about.startTime,
    manifestFilesS3Key: filesName,
    itemCount: files.reduce((sum, each) => sum + each.itemCount, 0),
    outputFormat: 'DYNAMODB_JSON',
    exportType: 'FULL_EXPORT',
  }
  writeFileSync(join(folder, summaryName), `${JSON.stringify(summary, null, 2)}\n`, secret)
}
