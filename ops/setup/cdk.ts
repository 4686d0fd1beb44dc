// The project's own CDK, as a process: the pinned one, whatever else is installed.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Refused } from '../command.ts'

const root = join(import.meta.dirname, '..', '..')
const command = join(
  dirname(createRequire(import.meta.url).resolve('aws-cdk/package.json')),
  'bin',
  'cdk',
)

/** One of several that may run at once: it writes where no other does, and reaches its own account alone. */
export type Apart = {
  /** In place of what the environment says of credentials and region. */
  credentials(): Promise<Readonly<Record<string, string>>>
  /** An open file that takes what it says; null for the terminal. */
  log: number | null
}

/** @param always arguments of every call, such as another clinics file */
export const runCdk =
  (always: readonly string[] = [], apart: Apart | null = null) =>
  async (args: readonly string[]): Promise<void> => {
    const all = [...args, ...always]
    if (apart === null) return spawned(all, { env: process.env, stdio: 'inherit' })
    const output = mkdtempSync(join(tmpdir(), 'afterglow-cdk-'))
    try {
      await spawned([...all, '--output', output], {
        env: { ...withoutAccount(process.env), ...(await apart.credentials()) },
        stdio: apart.log === null ? 'inherit' : ['ignore', apart.log, apart.log],
      })
    } finally {
      rmSync(output, { recursive: true, force: true })
    }
  }

type Spawning = {
  env: NodeJS.ProcessEnv
  stdio: 'inherit' | ['ignore', number, number]
}

function spawned(args: readonly string[], { env, stdio }: Spawning): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd: root,
      stdio,
      // The app's processes are to run on this Node, too.
      env: { ...env, PATH: `${dirname(process.execPath)}:${env.PATH ?? ''}` },
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(
            new Refused(
              `npx cdk ${args[0]} failed, and said why above. Mend it and run setup again: infra/RUNBOOK.md "A first deployment that fails".`,
            ),
          ),
    )
  })
}

/** Whatever names an account, a region, or a way to credentials. */
const ofAccount =
  /^AWS_(PROFILE|DEFAULT_PROFILE|REGION|DEFAULT_REGION|ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|ROLE_.*|WEB_IDENTITY_.*|CONTAINER_.*)$/

export const withoutAccount = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !ofAccount.test(name)))
