// Looking at a file and taking it: the same request, once without and once with the token that the first answered.
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { PatientId } from '../../../shared/vocabulary/ids.ts'
import { CauseId } from '../../../shared/vocabulary/ids.ts'
import type { Call } from '../../api/call.ts'
import { issuedId } from '../../api/issued-id.ts'
import { Problem } from '../../api/problem.ts'
import { decoded } from '../csv/decode.ts'
import { type Outcome, type Pass, runRow } from './run.ts'
import type { Row } from './types.ts'

/** A thousand rows of what patients have; in base64 and JSON a third more. */
export const fileLimits = { bytes: 1_000_000, requestBytes: 1_500_000, seconds: 20 } as const

/** A file as text, or as its very bytes where a program cannot tell which encoding they are of. */
export const aFile = {
  file: z.optional(z.string().check(z.maxLength(fileLimits.bytes))),
  base64: z.optional(z.base64()),
  /** Of the preview of this very file: then it is taken. */
  token: z.optional(z.string().check(z.maxLength(100))),
  /** The line to go on from. */
  from: z._default(z.int().check(z.minimum(1)), 1),
}

type Given = {
  file?: string | undefined
  base64?: string | undefined
  token?: string | undefined
  from: number
}

/** Throws a 400 or 422 for what is no file, and a 413 for one that is too large. */
export function textOf({ file, base64 }: Given): string {
  if ((file === undefined) === (base64 === undefined)) {
    const message = 'give either file or base64'
    throw new Problem(400, message, [{ path: 'file', message }])
  }
  const bytes = base64 === undefined ? Buffer.from(file ?? '') : Buffer.from(base64, 'base64')
  if (bytes.length > fileLimits.bytes)
    throw new Problem(413, `the file is larger than ${fileLimits.bytes / 1_000_000} MB`)
  const text = base64 === undefined ? (file ?? '') : decoded(bytes)
  if (text === null) throw wrongFile('is no text: save it as CSV or as a calendar')
  return text
}

export const wrongFile = (message: string): Problem =>
  new Problem(422, `the file ${message}`, [{ path: 'file', message }])

const tokenOf = ({ clinic }: Call, kind: string, text: string): string =>
  createHash('sha256')
    .update(JSON.stringify([clinic.id, kind, text]))
    .digest('base64url')

/** @param kind what the file is of: its token is no other kind's */
export async function takeFile(
  call: Call,
  kind: string,
  given: Given,
  text: string,
  rows: readonly Row[],
) {
  const token = tokenOf(call, kind, text)
  if (given.token !== undefined && given.token !== token)
    throw new Problem(409, 'look at this very file first: the token is of another')
  const commits = given.token !== undefined
  const pass: Pass = {
    ...{ call, commits, charts: new Map(), taken: new Map() },
    newId: (line) => newIdOf(call, token, line),
  }
  const endsAt = performance.now() + fileLimits.seconds * 1_000
  const done: Outcome[] = []
  const waiting = rows.filter(({ line }) => line >= given.from)
  for (const row of waiting) {
    if (done.length > 0 && performance.now() >= endsAt) break
    done.push(await runRow(pass, row))
  }
  const next = waiting[done.length]?.line ?? null
  return { token, committed: commits, rows: done, next }
}

/** The same for the same line of the same file: one that is taken again after a crash enrols nobody twice. */
const newIdOf = ({ clinic }: Call, token: string, line: number): PatientId =>
  issuedId(clinic.id, { cause: CauseId.parse(`import:${token}:${line}`), requestHash: null })
