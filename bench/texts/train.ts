// `npm run train`: fits the model anew, says on unseen families how well, and writes weights and model card.
import { writeFileSync } from 'node:fs'
import { modelCard } from './card.ts'
import { readCorpus } from './corpus.ts'
import { bytesOf, fitAll, judge, limitsOf, names } from './make.ts'

const rows = readCorpus()
const judged = judge(rows)
const { limits, spent } = limitsOf(judged)
const model = fitAll(rows)

const folder = new URL('../../functions/model/', import.meta.url)
writeFileSync(new URL('weights.bin', folder), bytesOf(model))
const numbers = names.map((name) => [
  name,
  { scale: model[name].scale, bias: model[name].bias, ...limits[name] },
])
writeFileSync(
  new URL('weights.json', folder),
  `${JSON.stringify(Object.fromEntries(numbers), null, 2)}\n`,
)
const text = modelCard(judged, limits, spent)
writeFileSync(new URL('../../docs/model-card.md', import.meta.url), text)
console.log(text)
