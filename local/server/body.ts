// Request bodies: as large as API Gateway takes them, and no larger.
import type { IncomingMessage } from 'node:http'
import type * as z from 'zod/mini'
import { Problem } from './problem.ts'

const limitBytes = 10 * 1024 * 1024
/** What is read and dropped of an oversized body, so that its sender gets to see the answer. */
const patienceBytes = 8 * limitBytes

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads the whole body, which must be UTF-8. */
export function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limitBytes) chunks.push(chunk)
      else chunks.length = 0
      if (size > patienceBytes) request.destroy()
    })
    request.on('end', () => {
      if (size > limitBytes) reject(new Problem(413, 'too-large', 'The body is larger than 10 MB.'))
      else resolveText(Buffer.concat(chunks), resolve, reject)
    })
    // Whoever hangs up is no failure of ours: nobody is there to hear of it, and nobody need read of it.
    const brokeOff = () => reject(new Problem(400, 'malformed', 'The body broke off.'))
    request.on('error', brokeOff)
    request.on('close', brokeOff)
  })
}

function resolveText(
  bytes: Buffer,
  resolve: (text: string) => void,
  reject: (problem: Problem) => void,
): void {
  try {
    resolve(utf8.decode(bytes))
  } catch {
    reject(new Problem(400, 'malformed', 'The body is not UTF-8.'))
  }
}

/** Parses a JSON body: 400 when it is no JSON or has the wrong shape, naming the fields. */
export function parseBody<T>(text: string, schema: z.ZodMiniType<T>): T {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Problem(400, 'malformed', 'The body is not JSON.')
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new Problem(400, 'malformed', 'The body has the wrong shape.', fields)
}
