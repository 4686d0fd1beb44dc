// Asks HAPI's validator, with Java and Maven where they are there: its jars below .cache/, once for a set of versions.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const here = fileURLToPath(new URL('.', import.meta.url))
const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url))

/** A download of 145 MB; and what one core judges in that time is some 100,000 resources. */
const limitMs = { look: 60_000, fetch: 600_000, judge: 3_600_000 } as const
const answerBytesAtMost = 256_000_000

export type Finding = { severity: 'error' | 'fatal'; path: string; message: string }
/** Of one resource that is wrong. */
export type Verdict = { file: string; line: number; type: string; id: string; findings: Finding[] }
export type Judgement = {
  verdicts: readonly Verdict[]
  resources: Readonly<Record<string, number>>
  errors: number
  warnings: number
  loadingMs: number
  judgingMs: number
}

/** Where its jars are, or why there are none: what stands on it is then left out, aloud. */
export type Judge = { jars: string } | { missing: string }

/** Finds it, or fetches it. Two that do so at once do not get in each other's way. */
export async function installJudge(): Promise<Judge> {
  const pins = readFileSync(join(here, 'jars.sha256'), 'utf8')
  const versions = createHash('sha256').update(pins).digest('hex')
  const jars = join(cache, `judge-${versions.slice(0, 12)}`)
  const java = await run('java', ['-version'], { timeout: limitMs.look }).catch(why)
  if (typeof java === 'string') return { missing: `no Java: ${java}` }
  const [, version = '0'] = /version "(\d+)/.exec(`${java.stdout}${java.stderr}`) ?? []
  if (Number(version) < 17) return { missing: `no Java 17: this one is ${version}` }
  if (existsSync(jars)) return { jars }
  mkdirSync(cache, { recursive: true })
  const made = mkdtempSync(join(cache, 'making-'))
  try {
    const fetched = await run('mvn', fetching(made), { timeout: limitMs.fetch }).catch(why)
    if (typeof fetched === 'string') return { missing: `Maven cannot fetch it: ${fetched}` }
    hold(made, pins)
    renameSync(made, jars)
    return { jars }
  } catch (error) {
    // Another was quicker; what it fetched is as good.
    if (existsSync(jars)) return { jars }
    throw error
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

const fetching = (to: string) => [
  '--quiet',
  '--batch-mode',
  '--strict-checksums',
  `--file=${join(here, 'pom.xml')}`,
  'dependency:copy-dependencies',
  `-DoutputDirectory=${to}`,
  '-DincludeScope=runtime',
]

/** Throws where anything is another than it was when it was chosen. */
function hold(folder: string, pins: string): void {
  const found = readdirSync(folder)
    .sort()
    .map((name) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')
      return `${digest}  ${name}`
    })
  const wanted = pins.trim().split('\n')
  const others = found.filter((each) => !wanted.includes(each))
  if (others.length > 0 || found.length !== wanted.length)
    throw new Error(`jars are not those of jars.sha256: ${others.join(', ') || 'some are missing'}`)
}

/** @param files one resource a line */
export async function judge(jars: string, files: readonly string[]): Promise<Judgement> {
  // First our own folder: its empty oidregistry.csv spares reading 1.5 MB of it anew for each resource.
  const classes = `${here}:${join(jars, '*')}`
  const args = ['-cp', classes, join(here, 'Judge.java'), 'us-core-8.0.0.tgz', ...files]
  const { stdout } = await run('java', ['-Xmx3g', ...args], {
    timeout: limitMs.judge,
    maxBuffer: answerBytesAtMost,
  })
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  const counts = lines.pop()
  if (!counts || !('judgingMs' in counts)) throw new Error('the judge broke off')
  return { verdicts: lines as Verdict[], ...(counts as Omit<Judgement, 'verdicts'>) }
}

/** The last line of what went wrong. */
function why(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  return said.trim().split('\n').at(-1) || String(error)
}
