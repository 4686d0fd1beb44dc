// The layout shows the architecture: imports run one way. Run by `npm run check`; exits 1 naming each breach.
import { globSync, readFileSync } from 'node:fs'
import { dirname, normalize } from 'node:path'

/** What each part may import of ours. A part may always import itself. */
const rules = {
  infra: ['shared/clinics', 'shared/names', 'shared/ids', 'clinics.json'],
  functions: ['shared', 'clinics.json'],
  'shared/chart': [
    'shared/instruments',
    'shared/conversation',
    'shared/outcomes',
    'shared/calendar',
    'shared/clinics',
    'shared/escalation',
    'shared/ids',
  ],
  'shared/conversation': ['shared/ids', 'shared/instruments/types'],
  'shared/instruments': ['shared/ids', 'shared/outcomes/types'],
  'shared/outcomes': ['shared/ids', 'shared/instruments/types'],
  'shared/calendar': ['shared/ids'],
  'shared/gateways': ['shared/ids', 'shared/chart/events', 'shared/calendar'],
  'shared/store': ['shared/ids', 'shared/chart', 'shared/names'],
  /** The files at the top of shared/: the loop and what it is given. */
  'shared/*': [
    'shared/chart',
    'shared/calendar',
    'shared/instruments',
    'shared/gateways/types',
    'shared/store/types',
    'shared/conversation',
    'shared/outcomes',
  ],
  local: ['shared', 'functions', 'infra/bundling', 'clinics.json'],
  /** The operator's commands: nothing deployed may lean on them. */
  ops: ['shared', 'local', 'functions/clinics'],
  web: ['shared/ids'],
} satisfies Record<string, readonly string[]>

/** Below the shell there is no clock, chance, environment or SDK. */
const pure = [
  'shared/chart',
  'shared/conversation',
  'shared/instruments',
  'shared/outcomes',
  'shared/calendar',
]
const forbidden = [
  { pattern: /\bDate\.now\(|new Date\(\)/, what: 'reads the clock' },
  { pattern: /\bMath\.random\(|\brandomUUID\b/, what: 'rolls dice' },
  { pattern: /\bprocess\.(env|argv)\b/, what: 'reads the environment' },
  { pattern: /from 'node:|from '@aws-sdk|\bfetch\(/, what: 'does I/O' },
  { pattern: /\bawait\b|\basync\b/, what: 'waits' },
]

const breaches = globSync('{infra,functions,shared,local,ops,web}/**/*.ts').flatMap((file) => {
  const source = readFileSync(file, 'utf8')
  return [...importBreaches(file, source), ...purityBreaches(file, source)]
})
for (const each of breaches) console.error(each)
if (breaches.length > 0) process.exit(1)

function importBreaches(file: string, source: string): string[] {
  const part = partOf(file)
  const allowed: readonly string[] = rules[part]
  return [...source.matchAll(/(?:from|import) '(\.[^']+)'/g)]
    .map(([, path = '']) => normalize(`${dirname(file)}/${path}`))
    .filter((target) => !isInside(target, part) && !allowed.some((each) => isInside(target, each)))
    .map((target) => `${file} may not import ${target}`)
}

function purityBreaches(file: string, source: string): string[] {
  if (!pure.some((part) => isInside(file, part))) return []
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
  return forbidden.filter(({ pattern }) => pattern.test(code)).map(({ what }) => `${file} ${what}`)
}

function partOf(file: string): keyof typeof rules {
  const found = (Object.keys(rules) as (keyof typeof rules)[])
    .sort((a, b) => b.length - a.length)
    .find((part) => isInside(file, part))
  if (!found) throw new Error(`${file} belongs to no part`)
  return found
}

function isInside(path: string, part: string): boolean {
  if (part === 'shared/*') return /^shared\/[^/]+$/.test(path)
  return path === part || path.startsWith(`${part}/`) || path.replace(/\.ts$/, '') === part
}
