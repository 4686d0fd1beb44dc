// The embedded DynamoDB: dynalite on disk, in a thread of its own so that its work does not hold up ours.
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

export type Database = { endpoint: string; close(): Promise<void> }

const source = `
  const { parentPort, workerData } = require('node:worker_threads')
  const dynalite = require(workerData.dynalite)
  const server = dynalite({ path: workerData.path, createTableMs: 0, deleteTableMs: 0 })
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
  parentPort.once('message', () => server.close(() => parentPort.close()))
`

/** Found from here: the thread itself would look where the process was started. */
const dynalite = createRequire(import.meta.url).resolve('dynalite')

/** Opens, or makes, the database in a folder. Listens on the loopback address only. */
export async function openDatabase(path: string): Promise<Database> {
  if (!existsSync(path)) mkdirSync(path, { recursive: true })
  const worker = new Worker(source, { eval: true, workerData: { path, dynalite } })
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async close() {
      const ended = new Promise((resolve) => worker.once('exit', resolve))
      worker.postMessage('close')
      await ended
    },
  }
}
