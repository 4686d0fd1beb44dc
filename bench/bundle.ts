// How large the functions are that somebody waits for, how long they take to import, and how long until the first reply.
// Compared with bundles of nothing but the SDK: the imports and clients of the same function, and its very calls.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Entry, entries, makeBundles } from './bundle/bundles.ts'
import { type FirstReply, firstReply } from './bundle/first-reply.ts'
import { importing } from './bundle/import.ts'
import type { Cost } from './bundle/process.ts'
import type { Effort } from './measured.ts'
import { table } from './outcomes/table.ts'

export type BundleFigure = {
  /** Minified, without source maps. */
  bytes: number
  /** Median of fresh processes. */
  import: Cost
}

export type FunctionFigures = {
  own: BundleFigure
  /** The SDK's code, loaded and left alone. */
  sdk: BundleFigure
  /** The same with its clients made, as a function makes them when it loads. */
  sdkClients: BundleFigure
  /** Import of the function over that of the SDK's code, and over that of the SDK with its clients made. */
  over: { sdk: Cost; sdkClients: Cost }
  /** Fresh processes for each median, pairs of them for the first reply. */
  rounds: number
  firstReply: FirstReply
}
export type BundleFigures = Readonly<Record<Entry, FunctionFigures>>

const wholeRounds = 41
const fewRounds = 3

export async function benchBundle({
  quick,
}: Effort): Promise<{ text: string; figures: BundleFigures }> {
  const rounds = quick ? fewRounds : wholeRounds
  const measured = async (entry: Entry) => {
    const folder = mkdtempSync(join(tmpdir(), 'afterglow-bundle-'))
    try {
      return await measure(entry, folder, rounds)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const figures = {
    'inbound-text': await measured('inbound-text'),
    api: await measured('api'),
    form: await measured('form'),
  }
  return { text: entries.map((entry) => say(entry, figures[entry])).join('\n\n'), figures }
}

async function measure(entry: Entry, folder: string, rounds: number): Promise<FunctionFigures> {
  const { bare, ...imported } = await makeBundles(entry, folder)
  const costs = await importing(imported, rounds)
  const figure = (name: keyof typeof imported): BundleFigure => ({
    bytes: statSync(imported[name]).size,
    import: costs.get(name) ?? { wallMs: Number.NaN, cpuMs: Number.NaN },
  })
  const [own, sdk, sdkClients] = [figure('own'), figure('sdk'), figure('sdkClients')]
  const over = ({ import: { wallMs, cpuMs } }: BundleFigure): Cost => ({
    wallMs: own.import.wallMs / wallMs,
    cpuMs: own.import.cpuMs / cpuMs,
  })
  return {
    own,
    sdk,
    sdkClients,
    over: { sdk: over(sdk), sdkClients: over(sdkClients) },
    rounds,
    firstReply: await firstReply(entry, { own: imported.own, bare }, rounds),
  }
}

/** What ends the measurement. */
const answers: Readonly<Record<Entry, string>> = {
  'inbound-text': 'the reply to a crisis sent',
  api: 'a patient shown',
  form: 'the page behind a link',
}

function say(
  entry: Entry,
  { own, sdk, sdkClients, over, rounds, firstReply: first }: FunctionFigures,
): string {
  const cost = ({ wallMs, cpuMs }: Cost) => [wallMs.toFixed(1), cpuMs.toFixed(1)]
  const times = ({ wallMs, cpuMs }: Cost) =>
    `${wallMs.toFixed(2)} (processor time ${cpuMs.toFixed(2)})`
  const row = (name: string, { bytes, import: each }: BundleFigure) => [
    name,
    String(bytes),
    ...cost(each),
  ]
  return [
    `The function ${entry}: its bundle and its import, medians of ${rounds} fresh processes each, by turns`,
    table([
      ['', 'bytes', 'ms', 'ms of processor'],
      row(entry, own),
      row('the SDK alone', sdk),
      row('the SDK, its clients made', sdkClients),
    ]),
    `Import over that of the SDK alone ${times(over.sdk)}, of the SDK with its clients made ${times(over.sdkClients)}.`,
    '',
    `From a cold start to ${answers[entry]}, ${first.calls} calls to an AWS that answers at once, medians of ${rounds} pairs`,
    table([
      ['', 'ms', 'ms of processor'],
      [entry, ...cost(first.own)],
      ['the same calls by the SDK alone', ...cost(first.bare)],
    ]),
    `Over the same calls by the SDK alone ${times(first.over)}.`,
  ].join('\n')
}
