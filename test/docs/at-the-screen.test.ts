// docs/simulation.md says of a day at the screen what is judged there.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { properties } from '../browser/faulty/properties.ts'

it('docs/simulation.md has a row for each property of the screen, in its words', () => {
  const page = readFileSync(new URL('../../docs/simulation.md', import.meta.url), 'utf8')
  const part = page.split('## At the screen')[1]?.split('\n## ')[0] ?? ''
  const rows = [...part.matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map(([, name, says]) => [
    name,
    says,
  ])
  expect(rows).toEqual(Object.entries(properties))
})
