// A successor can check every threshold: what a comment cites is in docs/, under the heading it names.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { citationsIn, headingsOf, strayCitationsIn } from './citations.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const rooms = '{bench,functions,infra,local,ops,shared,simulation,test,web}'
const sources = globSync(`${rooms}/**/*.{ts,tsx,js,css,html}`, { cwd: root.pathname })
  .filter((path) => !path.startsWith('test/docs/'))
  .map((path) => ({ path, text: read(path) }))

describe('a citation', () => {
  const cited = sources.flatMap(({ path, text }) =>
    citationsIn(text).map((each) => ({ path, ...each })),
  )

  it('names a page of docs and a heading on it', () => {
    const missing = cited.filter(({ file, heading }) => !headings(file).has(heading))
    expect(missing).toEqual([])
  })

  it('names a rule or question that the section numbers', () => {
    const numbered = cited.filter(({ number }) => number !== null)
    const missing = numbered.filter(
      ({ file, heading, number }) =>
        !headings(file)
          .get(heading)
          ?.includes(number ?? 0),
    )
    expect(numbered.length).toBeGreaterThan(10)
    expect(missing).toEqual([])
  })

  it('has no other form', () => {
    const stray = sources.flatMap(({ path, text }) =>
      strayCitationsIn(text).map((found) => `${path}: ${found}`),
    )
    expect(stray).toEqual([])
  })

  it('is made often enough that this test reads something', () => {
    expect(cited.length).toBeGreaterThan(80)
  })
})

describe('the form', () => {
  it.each([
    ['// Rows of docs/clinical.md "PHQ-9"; a clinic may replace them.', 'PHQ-9', null],
    [
      '/**\n * It holds\n * (docs/clinical.md "The booster\n * advice" rule 6).\n */',
      'The booster advice',
      6,
    ],
    ['source: \'docs/clinical.md "WHO-5"\',', 'WHO-5', null],
  ])('is read from %j', (text, heading, number) => {
    expect(citationsIn(text)).toEqual([{ file: 'clinical.md', heading, number }])
    expect(strayCitationsIn(text)).toEqual([])
  })

  it.each([
    '// as clinical.md 3.5 has it',
    "source: 'clinical.md 1.2',",
    '/** Clinical.md 3.5 rule 5. */',
    '// the carrier has no time (aws.md 1)',
    '// design.md 4: what may go out when',
    '// see the clinical reference',
    '// on the constructs of clinical\n// reference 2.4',
    '/** Weekly (contract). */',
    "// in the contract's form",
    "source: '3.5 rule 2',",
    '// docs/clinical.md has it somewhere',
  ])('is not %j', (text) => {
    expect(strayCitationsIn(text)).not.toEqual([])
  })

  it('leaves the word alone where it is no source', () => {
    expect(strayCitationsIn('// Two adapters, one contract suite.')).toEqual([])
  })
})

test('every study named beside a number stands in the list of sources', () => {
  const listed = read('docs/clinical.md').split('## Sources')[1] ?? ''
  const named = sources
    .filter(({ path }) =>
      /^shared\/(instruments|outcomes\/(conditions|advice|episodes))/.test(path),
    )
    .flatMap(({ text }) => [...text.matchAll(/\b(?!April|The)\p{Lu}\p{L}+ (?:19|20)\d\d\b/gu)])
    .map(([study]) => study)
  expect(named).toContain('McInnes 2022')
  expect([...new Set(named)].filter((study) => !listed.includes(study))).toEqual([])
})

const known = new Map<string, ReadonlyMap<string, readonly number[]>>()

function headings(file: string): ReadonlyMap<string, readonly number[]> {
  const path = `docs/${file}`
  const found = known.get(file) ?? headingsOf(existsSync(new URL(path, root)) ? read(path) : '')
  known.set(file, found)
  return found
}
