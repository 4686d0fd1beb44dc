// Days at the clinic's screen while requests fail, drawn from seeds, and lies that each property must see: part of
// `npm run browser`. More days: `npm run browser:faults -- --seed 7 --seeds 20`.
import { parseArgs } from 'node:util'
import { liveDay } from './faulty/day.ts'
import { unseenMutants } from './faulty/mutants.ts'
import { withService } from './with-service.ts'

const { values } = parseArgs({
  options: {
    /** The first day's. Left out, the lies are told, too. */
    seed: { type: 'string' },
    seeds: { type: 'string', default: '2' },
    steps: { type: 'string', default: '8' },
    story: { type: 'boolean', default: false },
  },
})
const first = Number(values.seed ?? '1')
const after = first + Number(values.seeds)
let failed = false

if (values.seed === undefined)
  await withService(async (browser, url) => {
    const unseen = await unseenMutants(browser, url, console.log)
    for (const each of unseen) console.log(each)
    failed ||= unseen.length > 0
  })

for (let seed = first; seed < after; seed += 1)
  await withService(async (browser, url) => {
    const startedAt = Date.now()
    const { violations, story, tally } = await liveDay(browser, url, seed, Number(values.steps))
    const seconds = Math.round((Date.now() - startedAt) / 1_000)
    const met = [...tally].map(([what, times]) => `${what} ${times}`).join(', ')
    console.log(`${violations.length === 0 ? 'ok   ' : 'FAIL '} seed ${seed}, ${seconds} s: ${met}`)
    if (violations.length === 0 && !values.story) return
    failed ||= violations.length > 0
    console.log(story.map((line) => `      ${line}`).join('\n'))
    const options = `--seed ${seed} --seeds 1 --steps ${values.steps}`
    console.log(`      again: npm run browser:faults -- ${options}`)
  })
process.exit(failed ? 1 : 0)
