// One of the team: explores the scenarios it is sent by name.
import { parentPort } from 'node:worker_threads'
import { clinics } from '../../functions/clinics.ts'
import { exploreScenario } from './explore.ts'

if (parentPort === null) throw new Error('this is a part of the simulator, not a command')
const team = parentPort
team.on('message', async (name: string) => {
  const { calls, once, twice, reversed, found, events } = await exploreScenario(name, {
    clinics: clinics(),
  })
  team.postMessage({ calls, once, twice, reversed, found, events })
})
