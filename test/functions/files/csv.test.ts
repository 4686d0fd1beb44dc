// Cells on their way out: what RFC 4180 asks for, and nothing that a spreadsheet would run.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { armed, defused } from '../../../functions/files/csv/defuse.ts'
import { csvLines } from '../../../functions/files/csv/write.ts'

describe('a cell of words', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@sum',
    '\t=1',
    '\r=1',
    '\n=1',
    '\uff1d1+1',
    '=HYPERLINK("http://x","y")',
    "'=1",
  ])('hands %j to no spreadsheet as a formula', (text) => {
    const line = csvLines([[text]])
    expect(line.startsWith('"') ? line[1] : line[0]).toBe("'")
  })

  it('comes back as it was, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', '"') }),
        (text) => {
          expect(armed(defused(text))).toBe(text)
        },
      ),
    )
  })
})

it('quotes what would end a cell or a line, and leaves numbers numbers', () => {
  expect(csvLines([['x,"y"\nz', -3, null, true]])).toBe('"x,""y""\nz",-3,,true\r\n')
  expect(csvLines([['a\rb', 'a\nb', 'a b']])).toBe('"a\rb","a\nb",a b\r\n')
})
