// The thread of the embedded DynamoDB: dynalite, never listening anywhere. Its requests come as messages from the one
// thread that started it, so that no page, program or user of this machine can send it any.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { parentPort, workerData } from 'node:worker_threads'
import type { Asked, Told } from './messages.ts'

type Level = new (path: string) => { open(): Promise<void>; close(): Promise<void> }

const require = createRequire(import.meta.url)
const dynalite: (options: object) => Server = require('dynalite')
const { Level }: { Level: Level } = createRequire(require.resolve('dynalite'))('level')
const { path } = workerData as { path: string }
const tell = (told: Told): void => parentPort?.postMessage(told)

/** Opened once beforehand: dynalite does not say why its files could not be. */
async function opened(): Promise<Server> {
  const files = new Level(path)
  await files.open()
  await files.close()
  return dynalite({ path, createTableMs: 0, deleteTableMs: 0 })
}

/** What dynalite reads of a request. */
const requestOf = ({ method, path: url, headers, body }: Asked) =>
  Object.assign(Readable.from([Buffer.from(body)]), { method, url, headers })

/** What dynalite does with an answer. */
function answerTo(id: number) {
  const headers: Record<string, string> = {}
  return {
    statusCode: 200,
    setHeader(name: string, value: unknown) {
      headers[name.toLowerCase()] = String(value)
    },
    end(body = '') {
      tell({ type: 'answered', id, status: this.statusCode, headers, body })
    },
  }
}

/** What files say: a disk that is full, a folder that another process holds. Dynalite throws it out of its callbacks. */
function failed(error: unknown): void {
  const causes: Extract<Told, { type: 'failed' }>['causes'] = []
  for (let each = error; each instanceof Error && causes.length < 5; each = each.cause)
    causes.push({ code: 'code' in each ? String(each.code) : '', message: each.message })
  tell({ type: 'failed', causes })
}
process.on('uncaughtException', failed)

let server: Promise<Server> | null = null
parentPort?.on('message', async (message: Asked | 'close') => {
  server ??= opened()
  const open = await server.catch(failed)
  if (message === 'close') {
    if (open) open.close(() => process.exit())
    else process.exit()
  }
  // It is no server's: dynalite uses of both no more than is there.
  else if (open) {
    const request = requestOf(message) as unknown as IncomingMessage
    open.emit('request', request, answerTo(message.id) as unknown as ServerResponse)
  }
})
