// What people wait for: a cold start to the moment the reply is taken, or the request answered.
import { pathToFileURL } from 'node:url'
import type { Entry } from './bundles.ts'
import { callsFor } from './calls.ts'
import { environment } from './environment.ts'
import { type FakeAws, fakeAws, textHeader } from './fake-aws.ts'
import { type Cost, inFreshProcess, median, typical } from './process.ts'

/** A crisis: the text that must not wait, and the one that takes the most. */
const words = 'I want to kill myself'

export type FirstReply = {
  calls: number
  own: Cost
  /** The same calls by the SDK alone, one after another. */
  bare: Cost
  /** Median of the pairs' own ratios. */
  over: Cost
}

/** Pairs of fresh processes, each pair in the other order than the one before. */
export async function firstReply(
  entry: Entry,
  bundles: { own: string; bare: string },
  rounds: number,
): Promise<FirstReply> {
  const aws = await fakeAws()
  try {
    const { event, calls } = await callsFor(entry, words, aws)
    const isText = entry === 'inbound-text'
    const own = () => once(bundles.own, event, aws, isText)
    const bare = () => once(bundles.bare, { calls }, aws, isText)
    const pairs: { own: Cost; bare: Cost }[] = []
    for (let round = 0; round < rounds; round++) {
      if (round % 2 === 0) pairs.push({ own: await own(), bare: await bare() })
      else pairs.push({ bare: await bare(), own: await own() })
    }
    const ratio = (of: keyof Cost) => median(pairs.map((pair) => pair.own[of] / pair.bare[of]))
    return {
      calls: calls.length,
      own: typical(pairs.map((pair) => pair.own)),
      bare: typical(pairs.map((pair) => pair.bare)),
      over: { wallMs: ratio('wallMs'), cpuMs: ratio('cpuMs') },
    }
  } finally {
    await aws.close()
  }
}

/** `node:http` is there before, as on Lambda, whose runtime speaks it; our calls go by HTTPS there, and by HTTP here. */
function once(file: string, event: object, aws: FakeAws, isText: boolean): Promise<Cost> {
  aws.reset()
  const script = `import 'node:http'
import { subscribe } from 'node:diagnostics_channel'
const event = ${JSON.stringify(event)}, context = { getRemainingTimeInMillis: () => 20_000 }
let replied
subscribe('http.client.response.finish', ({ response }) => {
  if (response.headers['${textHeader}']) replied ??= spent()
})
begin()
const { handler } = await import(${JSON.stringify(pathToFileURL(file).href)})
const answer = await handler(event, context)
if (answer.batchItemFailures?.length > 0 || answer.statusCode >= 400) throw new Error('it failed')
tell(${isText ? 'replied' : 'spent()'})`
  return inFreshProcess(script, { ...environment, ...aws.environment })
}
