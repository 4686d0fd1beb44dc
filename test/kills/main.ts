// The service killed without warning, again and again, in the middle of work: `npm run kills`. What was answered must be
// there after each start, once, and what was begun must be seen through. The moments come from a seed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomFrom } from '../../local/patients/random.ts'
import { verifyChains } from '../../ops/verify/verify.ts'
import { ran } from '../ops/around.ts'
import { ready, type Spawned, startProcess } from '../support/local-process.ts'
import { Answered } from './answered.ts'
import { Service } from './service.ts'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '6' }, seed: { type: 'string', default: '1' } },
})
const kills = Number(values.kills)
const { uniform } = randomFrom(Number(values.seed))
const between = (least: number, most: number) => least + uniform() * (most - least)
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** How many do something at a time. */
const workers = 4
const longestWorkMs = 1_500

async function kill({ child, ended }: Spawned): Promise<void> {
  child.kill('SIGKILL')
  await ended
}

/** Works with the service until it is killed; every second time a start is killed as well, before it is ready. */
async function round(folder: string, answered: Answered, index: number): Promise<void> {
  if (index % 2 === 1) {
    const early = startProcess(folder)
    await after(between(200, 2_000))
    await kill(early)
  }
  const spawned = await ready(startProcess(folder))
  const service = await Service.at(spawned.url())
  const lost = await answered.missingFrom(service)
  if (lost.length > 0) throw new Error(`lost by kill ${index}: ${lost.join('; ')}`)
  const work = Array.from({ length: workers }, () => answered.workWith(service))
  await after(between(50, longestWorkMs))
  await kill(spawned)
  await Promise.all(work)
}

/** Once nothing is killed any more, all that was begun is seen through. */
async function aftermath(folder: string, answered: Answered): Promise<void> {
  const spawned = await ready(startProcess(folder))
  const service = await Service.at(spawned.url())
  const lost = await answered.missingFrom(service)
  await service.post('/local/clock', { advance: 'PT2H' })
  const undone = await answered.notSeenThrough(service)
  spawned.child.kill('SIGTERM')
  await spawned.ended
  const faults = [...lost, ...undone]
  if (faults.length > 0) throw new Error(faults.join('; '))
  const { code, out, err } = await ran(verifyChains, ['--local'], {
    env: { AFTERGLOW_FOLDER: folder },
  })
  if (code !== 0) throw new Error(`the chains of commits do not hold: ${out} ${err}`)
}

const folder = mkdtempSync(join(tmpdir(), 'afterglow-kills-'))
const answered = new Answered()
let failure: unknown = null
try {
  for (let index = 0; index < kills; index += 1) await round(folder, answered, index)
  await aftermath(folder, answered)
} catch (error) {
  failure = error
}
rmSync(folder, { recursive: true, force: true })
const summary = `${kills} kills, ${answered.count} answers (seed ${values.seed})`
console.log(failure === null ? `${summary}: nothing lost` : `${summary}: ${failure}`)
process.exit(failure === null ? 0 : 1)
