// Below the shell there is no clock, chance, environment or SDK, and nothing is kept between calls by assignment.
import { readFileSync } from 'node:fs'
import { isInside } from './rooms.ts'

const pure = [
  'shared/vocabulary',
  'shared/clinic',
  'shared/chart',
  'shared/conversation',
  'shared/instruments',
  'shared/outcomes',
  'shared/calendar',
  'shared/fhir',
  'shared/markup',
  'shared/letter',
  'shared/figures',
]
const forbidden = [
  { pattern: /\bDate\.now\(|new Date\(\)/, what: 'reads the clock' },
  { pattern: /\bMath\.random\(|\brandomUUID\b/, what: 'rolls dice' },
  { pattern: /\bprocess\.(env|argv)\b/, what: 'reads the environment' },
  { pattern: /from 'node:|from '@aws-sdk|\bfetch\(/, what: 'does I/O' },
  { pattern: /\bawait\b|\basync\b/, what: 'waits' },
]

/** What a file of a pure room does that it must not, if anything. */
export function purityBreaches(file: string): readonly string[] {
  if (!pure.some((room) => isInside(file, room))) return []
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
  return forbidden.filter(({ pattern }) => pattern.test(code)).map(({ what }) => `${file} ${what}`)
}
