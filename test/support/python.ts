// Programs in Python below .cache/, which git ignores: once for a set of versions, each in a venv of its own.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const cache = resolve(fileURLToPath(new URL('../..', import.meta.url)), '.cache')

/** What the versions named there want. */
const wanted = 'import sys, venv, ensurepip; assert sys.version_info >= (3, 11), sys.version'
/** For each step. A download of 20 MB: too slow a way to pip is none. */
const limitMs = { look: 30_000, venv: 90_000, pip: 180_000 } as const
/** The longest that all of it takes: a hook that waits for it has more. */
export const installMs = limitMs.look + limitMs.venv + limitMs.pip

/** A Python that has it, or why there is none: what stands on it is then left out, aloud. */
export type Installed = { python: string } | { missing: string }

/**
 * Finds a program, or installs it by pip. Two that do so at once do not get in each other's way.
 *
 * @param requirements the file that holds it, and all it stands on, to their versions
 */
export async function installPython(name: string, requirements: string): Promise<Installed> {
  const versions = createHash('sha256').update(readFileSync(requirements)).digest('hex')
  const home = join(cache, `${name}-${versions.slice(0, 12)}`)
  const python = join(home, 'bin', 'python')
  if (existsSync(python)) return { python }
  const found = await run('python3', ['-c', wanted], { timeout: limitMs.look }).catch(why)
  if (typeof found === 'string') return { missing: `no Python 3.11 with venv: ${found}` }
  mkdirSync(cache, { recursive: true })
  const made = mkdtempSync(join(cache, 'making-'))
  try {
    const built = await build(made, requirements)
    if (built !== null) return { missing: built }
    renameSync(made, home)
    return { python }
  } catch (error) {
    // Another was quicker; what it made is as good.
    if (existsSync(python)) return { python }
    throw error
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

async function build(folder: string, requirements: string): Promise<string | null> {
  const venv = await run('python3', ['-m', 'venv', folder], { timeout: limitMs.venv }).catch(why)
  if (typeof venv === 'string') return `no venv can be made: ${venv}`
  const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '--quiet']
  const patience = ['--timeout', '15', '--retries', '1']
  const args = [...pip, ...patience, '--requirement', requirements]
  const done = await run(join(folder, 'bin', 'python'), args, { timeout: limitMs.pip }).catch(why)
  return typeof done === 'string' ? `pip cannot install it: ${done}` : null
}

/** The last line of what went wrong, which is where Python and pip say it. */
function why(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
  return said.trim().split('\n').at(-1) || String(error)
}
