// How large the inbound-text function is, how long it takes to import, and how long until its first reply is sent.
// Compared with bundles of nothing but the SDK: the imports and clients of the same function, and its very calls.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBundles } from './bundle/bundles.ts'
import { type FirstReply, firstReply } from './bundle/first-reply.ts'
import { importing } from './bundle/import.ts'
import type { Cost } from './bundle/process.ts'
import { table } from './outcomes/table.ts'

export type BundleFigure = {
  /** Minified, without source maps. */
  bytes: number
  /** Median of fresh processes. */
  import: Cost
}

export type BundleFigures = {
  inboundText: BundleFigure
  /** The SDK's code, loaded and left alone. */
  sdk: BundleFigure
  /** The same with its clients made, as a function makes them when it loads. */
  sdkClients: BundleFigure
  /** Import of inbound-text over that of the SDK's code, and over that of the SDK with its clients made. */
  over: { sdk: Cost; sdkClients: Cost }
  firstReply: FirstReply
}

const rounds = 41

export async function benchBundle(): Promise<{ text: string; figures: BundleFigures }> {
  const folder = mkdtempSync(join(tmpdir(), 'afterglow-bundle-'))
  try {
    const figures = await measure(folder)
    return { text: say(figures), figures }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measure(folder: string): Promise<BundleFigures> {
  const { bare, ...imported } = await makeBundles(folder)
  const costs = await importing(imported, rounds)
  const figure = (name: keyof typeof imported): BundleFigure => ({
    bytes: statSync(imported[name]).size,
    import: costs.get(name) ?? { wallMs: Number.NaN, cpuMs: Number.NaN },
  })
  const [inboundText, sdk, sdkClients] = [
    figure('inboundText'),
    figure('sdk'),
    figure('sdkClients'),
  ]
  const over = ({ import: { wallMs, cpuMs } }: BundleFigure): Cost => ({
    wallMs: inboundText.import.wallMs / wallMs,
    cpuMs: inboundText.import.cpuMs / cpuMs,
  })
  return {
    inboundText,
    sdk,
    sdkClients,
    over: { sdk: over(sdk), sdkClients: over(sdkClients) },
    firstReply: await firstReply({ inboundText: imported.inboundText, bare }, rounds),
  }
}

function say({ inboundText, sdk, sdkClients, over, firstReply: first }: BundleFigures): string {
  const cost = ({ wallMs, cpuMs }: Cost) => [wallMs.toFixed(1), cpuMs.toFixed(1)]
  const times = ({ wallMs, cpuMs }: Cost) =>
    `${wallMs.toFixed(2)} (processor time ${cpuMs.toFixed(2)})`
  const row = (name: string, { bytes, import: each }: BundleFigure) => [
    name,
    String(bytes),
    ...cost(each),
  ]
  return [
    `The inbound-text function: its bundle and its import, medians of ${rounds} fresh processes each, by turns`,
    table([
      ['', 'bytes', 'ms', 'ms of processor'],
      row('inbound-text', inboundText),
      row('the SDK alone', sdk),
      row('the SDK, its clients made', sdkClients),
    ]),
    `Import over that of the SDK alone ${times(over.sdk)}, of the SDK with its clients made ${times(over.sdkClients)}.`,
    '',
    `From a cold start to the first reply sent, ${first.calls} calls to an AWS that answers at once, medians of ${rounds} pairs`,
    table([
      ['', 'ms', 'ms of processor'],
      ['inbound-text', ...cost(first.inboundText)],
      ['the same calls by the SDK alone', ...cost(first.bare)],
    ]),
    `Over the same calls by the SDK alone ${times(first.over)}.`,
  ].join('\n')
}
