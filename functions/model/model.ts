// The weights that lie beside the bundle, read once a container. Made by `npm run train` (docs/model-card.md).
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { type Head, heads, type Model } from '../../shared/conversation/model/model.ts'

const Numbers = z.object({
  scale: z.number(),
  bias: z.number(),
  alone: z.nullable(z.number()),
  beside: z.nullable(z.number()),
})
const names = ['crisis', 'medical', 'worry', 'others', 'imminent', 'active'] as const
const Card = z.record(z.enum(names), Numbers)

let kept: Model | undefined

/** @throws when the files beside the bundle are not those of one training */
export function readModel(): Model {
  kept ??= load()
  return kept
}

function load(): Model {
  const bytes = readFileSync(new URL('./weights.bin', import.meta.url))
  const json: unknown = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8'))
  const card = Card.parse(json)
  let at = 0
  const headOf = (name: Head) => {
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, heads[name])
    at += heads[name]
    return { ...card[name], weights }
  }
  const model = {
    crisis: headOf('crisis'),
    medical: headOf('medical'),
    worry: headOf('worry'),
    others: headOf('others'),
    imminent: headOf('imminent'),
    active: headOf('active'),
  }
  if (at !== bytes.length) throw new Error('weights.bin has another size')
  return model
}
