// docs/security.md: every safeguard of the rule has its line, and every line a test that is there.
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('docs/security.md', root), 'utf8')

/** 45 CFR 164.312, standards and their implementation specifications. */
const safeguards = [
  '(a)(1) Access control',
  '(a)(2)(i) Unique user identification (R)',
  '(a)(2)(ii) Emergency access procedure (R)',
  '(a)(2)(iii) Automatic logoff (A)',
  '(a)(2)(iv) Encryption and decryption (A)',
  '(b) Audit controls',
  '(c)(1) Integrity',
  '(c)(2) Mechanism to authenticate ePHI (A)',
  '(d) Person or entity authentication',
  '(e)(1) Transmission security',
  '(e)(2)(i) Integrity controls (A)',
  '(e)(2)(ii) Encryption (A)',
]

type Line = { first: string; tests: { file: string; title: string }[]; rest: string }

/** The lines of every table that has a column of tests. */
const lines: readonly Line[] = page
  .split('\n')
  .filter((line) => /^\| (?!---|paragraph|attack)/.test(line))
  .map((line) => {
    const [first = '', , tests = ''] = line.slice(1, -1).split(' | ')
    const named = [...tests.matchAll(/`(test\/[^`]+)` "([^"]+)"/g)]
    const rest = tests.replaceAll(/`test\/[^`]+` "[^"]+"|<br>/g, '').trim()
    return {
      first: first.trim(),
      tests: named.map(([, file = '', title = '']) => ({ file, title })),
      rest,
    }
  })

it('has a line for each safeguard, in the order of the rule', () => {
  const rule = lines.map(({ first }) => first).filter((first) => first.startsWith('('))
  expect(rule).toEqual(safeguards)
})

it.each(lines.map((line) => [line.first, line] as const))(
  '"%s" has tests that are there',
  (_, line) => {
    expect(line.tests.length).toBeGreaterThan(0)
    expect(line.rest).toBe('')
    const missing = line.tests.filter(({ file, title }) => {
      const path = new URL(file, root)
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(title)
    })
    expect(missing).toEqual([])
  },
)
