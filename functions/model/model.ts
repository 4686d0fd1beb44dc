// The weights that lie beside the bundle, read once a container. Made by `npm run train` (docs/model-card.md).
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { type Head, heads, type Model } from '../../shared/conversation/model/model.ts'
import { buckets } from '../../shared/conversation/model/pieces.ts'

const Numbers = z.object({
  scale: z.number(),
  bias: z.number(),
  alone: z.nullable(z.number()),
  beside: z.number(),
})
const Card = z.record(z.enum(heads), Numbers)

let kept: Model | undefined

/** @throws when the files beside the bundle are not those of one training */
export function readModel(): Model {
  kept ??= load()
  return kept
}

function load(): Model {
  const bytes = readFileSync(new URL('./weights.bin', import.meta.url))
  const json: unknown = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8'))
  if (bytes.length !== heads.length * buckets) throw new Error('weights.bin has another size')
  const card = Card.parse(json)
  const headOf = (name: Head, at: number) => ({
    ...card[name],
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + at * buckets, buckets),
  })
  return { crisis: headOf('crisis', 0), medical: headOf('medical', 1), worry: headOf('worry', 2) }
}
