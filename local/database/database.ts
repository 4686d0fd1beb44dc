// The embedded DynamoDB: dynalite on disk, in a thread of its own so that its work does not hold up ours. It has no port:
// the SDK's requests are handed over in memory, and nobody else's can reach it.
import { Worker } from 'node:worker_threads'
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import { makePrivate } from '../private.ts'
import { DatabaseFailed, DiskFull, FolderTaken, isDiskFull } from '../trouble.ts'
import type { Asked, Told } from './messages.ts'

/** A DynamoDB that a client can be made for: one that listens, or one that is handed its requests. */
export type Engine = Pick<DynamoDBClientConfig, 'endpoint' | 'requestHandler'>

export type Database = {
  engine: Engine
  close(): Promise<void>
}

/** How long it may take to put away what it holds; what was answered is on disk by then. */
const patienceMs = 10_000

type Answer = Extract<Told, { type: 'answered' }>
type Waiting = { resolve: (answer: Answer) => void; reject: (error: Error) => void }

/**
 * Opens, or makes, the database in a folder.
 *
 * @param onTrouble hears once of what it cannot go on after; requests then fail with the same error
 */
export function openDatabase(path: string, onTrouble: (error: Error) => void): Database {
  makePrivate(path)
  const worker = new Worker(new URL('./engine.ts', import.meta.url), { workerData: { path } })
  const waiting = new Map<number, Waiting>()
  let trouble: Error | null = null
  let requests = 0
  const fail = (error: Error) => {
    if (trouble === null) onTrouble(error)
    trouble ??= error
    for (const { reject } of waiting.values()) reject(trouble)
    waiting.clear()
  }
  worker.on('message', (told: Told) => {
    if (told.type === 'failed') fail(troubleOf(told.causes, path))
    if (told.type !== 'answered') return
    waiting.get(told.id)?.resolve(told)
    waiting.delete(told.id)
  })
  worker.on('error', (error) => fail(new DatabaseFailed(path, error.message)))
  const ask = (asked: Omit<Asked, 'id'>) =>
    new Promise<Answer>((resolve, reject) => {
      if (trouble !== null) return reject(trouble)
      const id = ++requests
      waiting.set(id, { resolve, reject })
      worker.postMessage({ ...asked, id } satisfies Asked)
    })
  return {
    engine: { endpoint: 'http://embedded.invalid', requestHandler: handlerOf(ask) },
    close: () => ended(worker),
  }
}

/** The SDK's last step, in place of a connection. */
const handlerOf = (ask: (asked: Omit<Asked, 'id'>) => Promise<Answer>) => ({
  async handle(request: Omit<Asked, 'id'>) {
    const { method, path, headers, body } = request
    const answer = await ask({ method, path, headers, body })
    const { status: statusCode } = answer
    return {
      response: { statusCode, headers: answer.headers, body: Buffer.from(answer.body) },
    }
  },
  destroy: () => undefined,
  updateHttpClientConfig: () => undefined,
  httpHandlerConfigs: () => ({}),
})

async function ended(worker: Worker): Promise<void> {
  const exited = new Promise((resolve) => worker.once('exit', resolve))
  worker.postMessage('close')
  const timer = setTimeout(() => void worker.terminate(), patienceMs)
  await exited
  clearTimeout(timer)
}

function troubleOf(causes: Extract<Told, { type: 'failed' }>['causes'], path: string): Error {
  if (causes.some(({ code }) => code === 'LEVEL_LOCKED'))
    return new FolderTaken(`${path} is in use by another process. Stop that one first.`)
  if (causes.some(isDiskFull)) return new DiskFull(path)
  return new DatabaseFailed(path, causes.map(({ message }) => message).join(': '))
}
