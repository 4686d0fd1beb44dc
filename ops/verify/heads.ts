// The daily heads, each held against what there is now.
import type { HeadKeys } from '../../shared/store/head-keys.ts'
import { chartPk } from '../../shared/store/table.ts'
import type { Chain, Chains } from './chains.ts'

/** One line of what was laid down on a day. */
export type LaidDown = { day: string; chart: string; version: number; seal: string }

/** What the heads know otherwise, once for each chart: by the earliest day that does. */
export async function judgeByHeads(
  chains: Chains,
  keys: HeadKeys,
  lines: AsyncIterable<LaidDown>,
): Promise<{ wrong: readonly string[]; lines: number; days: number }> {
  const byName = new Map([...chains.values()].map((chain) => [keys.nameOf(chain.key), chain]))
  const wrong = new Map<string, { day: string; message: string }>()
  const days = new Set<string>()
  let count = 0
  for await (const line of lines) {
    count += 1
    days.add(line.day)
    const message = otherwise(keys, byName.get(line.chart), line)
    const known = wrong.get(line.chart)
    if (message !== null && (!known || line.day < known.day))
      wrong.set(line.chart, { day: line.day, message })
  }
  const messages = [...wrong.values()].map(({ message }) => message)
  return { wrong: messages.sort(), lines: count, days: days.size }
}

/** Null where what stood on that day stands still, or was erased since. */
function otherwise(
  keys: HeadKeys,
  chain: Chain | undefined,
  { day, chart, version, seal }: LaidDown,
): string | null {
  if (!chain) return `a chart is gone: the heads of ${day} know it by ${chart.slice(0, 12)}`
  if (chain.erasedAt !== null && day <= chain.erasedAt.slice(0, 10)) return null
  const place = `${chartPk(chain.key)} commit ${version}`
  const link = chain.links.get(version)
  if (!link) return `${place}: gone since ${day}, when it was the newest`
  const isSame = keys.sealOf(chain.key, { version, hash: link.hash }) === seal
  return isSame ? null : `${place}: not the one that was there on ${day}`
}
