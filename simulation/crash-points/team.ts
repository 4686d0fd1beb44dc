// All crash points on all processors: each worker takes the next scenario when it has done one.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Explored, nothingExplored, together } from './explore.ts'
import { scenarios } from './scenarios/index.ts'

/** What a worker is sent is a scenario's name; what it sends back, all that was found in it. */
const workerUrl = new URL('./worker.ts', import.meta.url)

/** @param tell hears one line a scenario, as they are done */
export async function exploreAsTeam(tell: (line: string) => void): Promise<Explored> {
  const names = Object.keys(scenarios)
  const waiting = [...names]
  const done = new Map<string, Explored>()
  const work = async () => {
    const worker = new Worker(workerUrl)
    try {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const explored = await answerOf(worker, name)
        done.set(name, explored)
        tell(lineOf(name, explored))
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  // In the order of the table, whoever was done first.
  return names.reduce(
    (all, name) => together(all, done.get(name) ?? nothingExplored),
    nothingExplored,
  )
}

function answerOf(worker: Worker, name: string): Promise<Explored> {
  const { promise, resolve, reject } = Promise.withResolvers<Explored>()
  worker.removeAllListeners()
  worker.once('message', resolve)
  worker.once('error', reject)
  worker.postMessage(name)
  return promise
}

function lineOf(name: string, { calls, once, twice, found }: Explored): string {
  const points = `${once} crash points, and ${twice} with a second crash`
  return `a patient who ${name}: ${calls} calls; ${points}; ${found.length} violated`
}
