// What axe-core finds on a page: WCAG 2.2 AA and its own best practices.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import * as z from 'zod/mini'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const Found = z.object({
  violations: z.array(
    z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
  ),
})

/** One sentence for each element at fault. Asked from outside, since pages forbid what is not theirs. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(source)
  const { violations } = Found.parse(await page.evaluate('axe.run(document)'))
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 120)}`),
  )
}
