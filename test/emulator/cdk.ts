// The CDK's own command, as an admin types it, on the emulator and never for long: a caller that dies can hold a
// deployment up until its time is over.
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

const run = promisify(execFile)
const command = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk')
/** Ten seconds on a machine that does nothing else. */
export const cdkMs = 300_000

export type Ran = { ok: boolean; said: string }

/** `args` as after `npx cdk`. What it said is told whether it worked or not. */
export async function cdk(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Ran> {
  const quiet = ['--no-notices', '--progress', 'events', '--no-color']
  const options = {
    env: { ...environment, CI: 'true', CDK_DISABLE_VERSION_CHECK: 'true' },
    timeout: cdkMs,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  } as const
  try {
    const { stdout, stderr } = await run(process.execPath, [command, ...args, ...quiet], options)
    return { ok: true, said: stdout + stderr }
  } catch (error) {
    const { stdout = '', stderr = '', killed = false } = Object(error)
    return { ok: false, said: `${stdout}${stderr}${killed ? '\n(it took too long)' : ''}` }
  }
}

export const bootstrap = (
  environment: Readonly<Record<string, string>>,
  { id, region }: { id: string; region: string },
): Promise<Ran> => cdk(environment, 'bootstrap', `aws://${id}/${region}`)

export const deploy = (
  environment: Readonly<Record<string, string>>,
  folder: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<Ran> => {
  const given = Object.entries(parameters).flatMap(([name, value]) => [
    '--parameters',
    `${name}=${value}`,
  ])
  return cdk(environment, 'deploy', '--app', folder, '--require-approval', 'never', ...given)
}
