// Citations of docs/ in the one form there is: docs/clinical.md "PHQ-9", or with the number of a rule in that section.

export type Citation = Readonly<{ file: string; heading: string; number: number | null }>

/** Comments are wrapped: what a line break and the next line's comment sign part belongs together. */
const unwrapped = (text: string): string => text.replace(/\s*\n\s*(?:\/\/|\*(?!\/))?[^\S\n]*/g, ' ')

/** Every citation in a source file, strings included. */
export function citationsIn(source: string): readonly Citation[] {
  const form =
    /docs\/(?<file>[\w-]+\.md) "(?<heading>[^"\n]+)"(?: (?:rule|question) (?<number>\d+))?/g
  return [...unwrapped(source).matchAll(form)].map(({ groups }) => ({
    file: groups?.file ?? '',
    heading: groups?.heading ?? '',
    number: groups?.number === undefined ? null : Number(groups.number),
  }))
}

/** Whatever looks like a source and is not in that form: a sheet nobody can open, a number without a place. */
const sheets = '(?:clinical|aws|design|contract)\\.md'
const forms = [
  new RegExp(`(?<!docs/)\\b${sheets}`, 'gi'),
  new RegExp(`docs/${sheets}(?! ")`, 'gi'),
  /\bclinical (?:reference|sheet|rule \d)/gi,
  /\(contract\b|\bthe contract(?:['\u2019]s| shows| says| has)\b|\bof the contract\b/gi,
  /\b\d\.\d+ (?:rule|item|row|order) \d/gi,
]

/** What a source file cites in any other form. */
export function strayCitationsIn(source: string): readonly string[] {
  const text = unwrapped(source)
  return forms.flatMap((form) => [...text.matchAll(form)].map(([found]) => found))
}

/** A page's headings, each with the numbers of the list below it. */
export function headingsOf(page: string): ReadonlyMap<string, readonly number[]> {
  const sections = page.split(/^#+ /m).slice(1)
  return new Map(
    sections.map((section) => {
      const [heading = '', ...below] = section.split('\n')
      const numbers = below.flatMap((line) => /^(\d+)\. /.exec(line)?.[1] ?? [])
      return [heading.trim(), numbers.map(Number)]
    }),
  )
}
