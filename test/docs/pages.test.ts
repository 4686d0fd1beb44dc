// Pages that name files, folders and one another name what is there.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { headingsOf } from './citations.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'infra/RUNBOOK.md',
  ...globSync('docs/*.md', { cwd: root.pathname }),
]

it.each(pages)('%s links only to what is there', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, to]) => to ?? '')
  const folder = new URL(page, root)
  const broken = links.filter((link) => {
    const [path = '', anchor] = link.split('#')
    const to = path === '' ? folder : new URL(path, folder)
    if (!existsSync(to)) return true
    return anchor !== undefined && !anchorsOf(readFileSync(to, 'utf8')).includes(anchor)
  })
  expect(broken).toEqual([])
})

it('README and design name only folders that are there', () => {
  const table = read('README.md').split('## Where things are')[1] ?? ''
  const named = [...table.matchAll(/`([\w./-]+\/[\w./-]*)`/g)].map(([, path]) => path ?? '')
  const tree = treeOf(read('docs/design.md'))
  expect(named.length).toBeGreaterThan(10)
  expect(tree).toContain('shared/outcomes/advice')
  expect([...named, ...tree].filter((path) => !existsSync(new URL(path, root)))).toEqual([])
})

it('the index of decisions has a line for each, in their order', () => {
  const [index = '', entries = ''] = read('docs/decisions.md').split('## Entries')
  const indexed = [...index.matchAll(/^- (\S+) \[(.+)\]\(#(.+)\)$/gm)].map(([, ...line]) => line)
  const made = [...entries.matchAll(/^### (.+)\n\n\*(\d{4}-\d\d-\d\d)\*/gm)].map(
    ([, title = '', date]) => [date, title, anchorOf(title)],
  )
  expect(made.length).toBe(entries.match(/^### /gm)?.length)
  expect(indexed).toEqual(made)
  const dates = made.map(([date]) => date)
  expect(dates).toEqual(dates.toSorted())
})

/** As GitHub makes them of headings. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\s-]/gu, '')
    .replace(/\s/g, '-')

const anchorsOf = (page: string): readonly string[] => [...headingsOf(page).keys()].map(anchorOf)

/** Paths of the indented tree of folders, each level four or two blanks further in. */
function treeOf(page: string): readonly string[] {
  const paths: string[] = []
  const way: { indent: number; name: string }[] = []
  for (const line of page.split('\n')) {
    const found = /^( {4,})([\w-]+)\/(?:\s|$)/.exec(line)
    if (!found) continue
    const [, blanks = '', name = ''] = found
    while ((way.at(-1)?.indent ?? -1) >= blanks.length) way.pop()
    way.push({ indent: blanks.length, name })
    paths.push(way.map((each) => each.name).join('/'))
  }
  return paths
}
