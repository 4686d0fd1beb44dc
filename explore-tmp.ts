import { exploreCrashPoints } from './simulation/crash-points/explore.ts'
import { clinics } from './test/support/deps.ts'
const r = await exploreCrashPoints({ clinics, which: ['answers on a page'], onceOnly: process.argv[2] === 'once' })
console.log(JSON.stringify({ ...r, events: undefined }, null, 1).slice(0, 3000))
