// The project's own CDK, as a process: the pinned one, whatever else is installed.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Refused } from '../command.ts'

const root = join(import.meta.dirname, '..', '..')
const command = join(
  dirname(createRequire(import.meta.url).resolve('aws-cdk/package.json')),
  'bin',
  'cdk',
)

/** @param always arguments of every call, such as another clinics file */
export const runCdk =
  (always: readonly string[] = []) =>
  (args: readonly string[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [command, ...args, ...always], {
        cwd: root,
        stdio: 'inherit',
        // The app's processes are to run on this Node, too.
        env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}` },
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
