// What a patient waits for: a cold start to the moment the reply is taken, so that what is put off counts as well.
import { pathToFileURL } from 'node:url'
import { callsFor, textEvent } from './calls.ts'
import { environment } from './environment.ts'
import { type FakeAws, fakeAws, textHeader } from './fake-aws.ts'
import { type Cost, inFreshProcess, median, typical } from './process.ts'

/** A crisis: the text that must not wait, and the one that takes the most. */
const words = 'I want to kill myself'

export type FirstReply = {
  calls: number
  inboundText: Cost
  /** The same calls by the SDK alone, one after another. */
  bare: Cost
  /** Median of the pairs' own ratios. */
  over: Cost
}

/** Pairs of fresh processes, each pair in the other order than the one before. */
export async function firstReply(
  bundles: { inboundText: string; bare: string },
  rounds: number,
): Promise<FirstReply> {
  const aws = await fakeAws()
  try {
    const calls = await callsFor(words, aws)
    const ours = () => once(bundles.inboundText, textEvent(words), aws)
    const bare = () => once(bundles.bare, { calls }, aws)
    const pairs: { ours: Cost; bare: Cost }[] = []
    for (let round = 0; round < rounds; round++) {
      if (round % 2 === 0) pairs.push({ ours: await ours(), bare: await bare() })
      else pairs.push({ bare: await bare(), ours: await ours() })
    }
    const ratio = (of: keyof Cost) => median(pairs.map((pair) => pair.ours[of] / pair.bare[of]))
    return {
      calls: calls.length,
      inboundText: typical(pairs.map((pair) => pair.ours)),
      bare: typical(pairs.map((pair) => pair.bare)),
      over: { wallMs: ratio('wallMs'), cpuMs: ratio('cpuMs') },
    }
  } finally {
    await aws.close()
  }
}

/** `node:http` is there before, as on Lambda, whose runtime speaks it; our calls go by HTTPS there, and by HTTP here. */
function once(file: string, event: object, aws: FakeAws): Promise<Cost> {
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
if (answer.batchItemFailures.length > 0) throw new Error('the text failed')
tell(replied)`
  return inFreshProcess(script, { ...environment, ...aws.environment })
}
