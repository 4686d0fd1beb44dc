// Stands before the emulator and answers what it lacks: the SMS service with its quota, and SNS's settings of the
// account. All else is handed on as it came, as if by TLS, which the stack's policies ask for.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { Carrier } from './carrier.ts'

export type Front = {
  /** In place of the emulator's own, for whoever is to find all of AWS. */
  endpoint: string
  carrier: Carrier
  /** What SNS was told to do with texts: each call of SetSMSAttributes, by the attribute. */
  smsSettings: readonly Readonly<Record<string, string>>[]
  close(): Promise<void>
}

export async function openFront(emulator: string): Promise<Front> {
  const carrier = new Carrier()
  const smsSettings: Record<string, string>[] = []
  const server = createServer(async (asked, answer) => {
    const body = await bytesOf(asked)
    const target = String(asked.headers['x-amz-target'] ?? '')
    if (target.startsWith('PinpointSMSVoiceV2.')) {
      const { status, json } = carrier.answer(target.split('.')[1] ?? '', body.toString('utf8'))
      answer.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
      answer.end(JSON.stringify(json))
    } else if (body.includes('Action=SetSMSAttributes&')) {
      smsSettings.push(attributesOf(body.toString('utf8')))
      answer.writeHead(200, { 'content-type': 'text/xml' })
      answer.end('<SetSMSAttributesResponse><SetSMSAttributesResult/></SetSMSAttributesResponse>')
    } else handOn(emulator, asked, body, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    carrier,
    smsSettings,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function handOn(to: string, asked: IncomingMessage, body: Buffer, answer: ServerResponse): void {
  const { method = 'GET', url = '/' } = asked
  const headers: IncomingHttpHeaders = { ...asked.headers, 'x-forwarded-proto': 'https' }
  delete headers['transfer-encoding']
  delete headers.connection
  if (body.length > 0) headers['content-length'] = String(body.length)
  const asking = request(to + url, { method, headers }, (got) => {
    answer.writeHead(got.statusCode ?? 502, got.headers)
    got.pipe(answer)
  })
  asking.on('error', (error) => answer.destroy(error))
  asking.end(body)
}

async function bytesOf(asked: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of asked) parts.push(part)
  return Buffer.concat(parts)
}

/** `attributes.entry.1.key=…&attributes.entry.1.value=…`, as SNS's clients write it. */
function attributesOf(form: string): Record<string, string> {
  const fields = new URLSearchParams(form)
  const entries = [...fields].flatMap(([name, key]) => {
    const entry = /^attributes\.entry\.\d+\.key$/.test(name)
    return entry ? [[key, fields.get(name.replace(/key$/, 'value')) ?? ''] as const] : []
  })
  return Object.fromEntries(entries)
}
