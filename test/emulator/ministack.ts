// An AWS on this machine, without Docker. A test that wants one:
//
//   const aws = emulator()                    // in a describe or at the top of a file
//   it('…', async () => { aws.endpoint … })   // running; each file gets one of its own, empty
//   beforeAll(() => { if (aws.here) … })      // hooks run without one too
//
// Where none can be had (no Python, no way to pip) its tests are skipped, and `npm test` says why.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { installMs } from '../support/python.ts'
import { installMiniStack } from './install.ts'

export type MiniStackOptions = {
  /** Holds every call to the policies of whoever makes it. Off unless told. */
  enforceIam?: boolean
  /** A free one unless told. */
  port?: number
  /** More for its environment, its Lambdas' included: where they find AWS (`AWS_ENDPOINT_URL`), if not at itself. */
  lambdas?: Readonly<Record<string, string>>
}

export type MiniStack = {
  /** Whether there is one: hooks run without it too, tests do not. */
  here: boolean
  /** Like http://127.0.0.1:4566. */
  endpoint: string
  region: string
  /** Of its root, which may do all. */
  accountId: string
  /** For clients in this process. */
  client: {
    endpoint: string
    region: string
    credentials: { accessKeyId: string; secretAccessKey: string }
  }
  /** For commands: the AWS of this machine, and nothing of the real one. */
  environment: Record<string, string>
  /** What it has said so far. */
  log(): string
  stop(): Promise<void>
}

const region = 'us-east-1'
const startMs = 60_000
/** For a hook that has one at its end. */
export const readyMs = installMs + 2 * startMs
const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/**
 * One emulator for the tests of this file or `describe`, started before them and stopped after. Read its fields
 * within tests and hooks. All tests are skipped with the reason where none can be had; one that was installed and
 * does not start fails them.
 */
export function emulator(options: MiniStackOptions = {}): MiniStack {
  let started: MiniStack | null = null
  let missing = ''
  beforeAll(async () => {
    const installed = await installMiniStack()
    if ('missing' in installed) missing = installed.missing
    else started = await startMiniStack(installed.python, options)
  }, readyMs)
  beforeEach(({ skip }) => skip(missing !== '', `no emulator of AWS here (${missing})`))
  afterAll(() => started?.stop())
  return new Proxy({} as MiniStack, {
    get: (_, name) => {
      if (name === 'here') return started !== null
      if (started === null) throw new Error('the emulator runs within tests and hooks alone')
      return Reflect.get(started, name)
    },
  })
}

/** Starts one and waits until it answers. It ends with `stop`, and with this process at the latest. */
export async function startMiniStack(
  python: string,
  options: MiniStackOptions = {},
): Promise<MiniStack> {
  const port = options.port ?? (await freePort())
  const folder = mkdtempSync(join(tmpdir(), 'afterglow-ministack-'))
  const log = join(folder, 'log')
  const accountId = newAccountId()
  const server = spawn('sh', ['-c', `exec "$0" -c "$1" >"$2" 2>&1`, python, untilWeEnd, log], {
    cwd: folder,
    detached: true, // a group of its own, so that its Lambdas end with it
    stdio: ['pipe', 'ignore', 'ignore'],
    env: serverEnvironment(folder, { ...options, port }, accountId),
  })
  const said = () => readFileSync(log, 'utf8')
  const stop = async () => {
    await end(server)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const endpoint = `http://127.0.0.1:${port}`
  try {
    await answering(`${endpoint}/_ministack/health`, server)
  } catch (error) {
    const reason = `MiniStack does not start: ${String(error)}\n${said()}`
    await stop()
    throw new Error(reason)
  }
  const credentials = { accessKeyId: accountId, secretAccessKey: 'emulator' }
  return {
    here: true,
    endpoint,
    region,
    accountId,
    client: { endpoint, region, credentials },
    environment: {
      ...plainEnvironment(),
      HOME: folder, // where the CDK CLI keeps what it knows of accounts
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_CONFIG_FILE: join(folder, 'no-config'),
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'no-credentials'),
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    log: said,
    stop,
  }
}

/** Its key as well, and another for each emulator: the CDK CLI remembers accounts by their keys. */
export const newAccountId = () => String(randomInt(100_000_000_000, 999_999_999_999))

/** MiniStack, and the end of all its processes as soon as nobody holds the other end of its input. */
const untilWeEnd = `
import os, runpy, signal, sys, threading
def wait():
    sys.stdin.buffer.read()
    os.killpg(0, signal.SIGKILL)
threading.Thread(target=wait, daemon=True).start()
runpy.run_module('ministack', run_name='__main__')
`

function serverEnvironment(
  folder: string,
  options: MiniStackOptions,
  accountId: string,
): Record<string, string> {
  return {
    ...plainEnvironment(),
    ...options.lambdas,
    HOME: folder,
    TMPDIR: folder,
    BIND_HOST: '127.0.0.1',
    GATEWAY_PORT: String(options.port),
    MINISTACK_REGION: region,
    MINISTACK_ACCOUNT_ID: accountId, // whose the APIs are that people call without a key
    AUTH: String(options.enforceIam ?? false),
    LOG_LEVEL: 'WARNING',
    // Lambda brings the SDK along; here it is ours. This Node comes first, for the Lambdas run on it.
    NODE_PATH: join(root, 'node_modules'),
    PATH: [dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
  }
}

/** What stands in our own environment of AWS, of a proxy or of the test runner stays out. */
function plainEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'LANG', 'TMPDIR']
  return Object.fromEntries(
    kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
}

async function answering(health: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + startMs
  let last: unknown = 'no answer'
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`it ended with ${server.exitCode}`)
    try {
      if ((await fetch(health, { signal: AbortSignal.timeout(2000) })).ok) return
    } catch (error) {
      last = error
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(String(last))
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  process.kill(-server.pid, 'SIGKILL') // it keeps nothing that would have to be put in order
  await ended
}

/** Below those that systems lend to whoever connects: one of them may be gone before the emulator has begun. */
const ports = { from: 20_000, to: 32_000 } as const

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(ports.from, ports.to)
    if (await isFree(port)) return port
  }
  throw new Error(`no port is free between ${ports.from} and ${ports.to}`)
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
