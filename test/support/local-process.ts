// The local run as a process of its own: `npm start`, with what it says.
import { type ChildProcess, spawn } from 'node:child_process'

export type Spawned = {
  child: ChildProcess
  /** Where it answers, by the line that says so; of the last start where a shell makes several. */
  url: () => string
  said: () => string
  complained: () => string
  /** How it ended. */
  ended: Promise<number | null>
}

const monday = ['--empty', '--now', '2026-03-02T15:00:00Z']

/** What `npm start` runs, in this order: a shell may be put before it. */
export const command = (args: readonly string[] = monday): string[] => [
  process.execPath,
  'local/main.ts',
  ...args,
]

/** Starts it with its data in a folder, and goes on at once. */
export function startProcess(
  folder: string,
  [program = '', ...args]: readonly string[] = command(),
  env: Record<string, string> = {},
): Spawned {
  // Its own database, whatever the developer's shell points it at.
  const own = { DYNAMODB_ENDPOINT: '', AFTERGLOW_FOLDER: folder, PORT: '0', ...env }
  const child = spawn(program, args, { env: { ...process.env, ...own } })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    out += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    err += chunk
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const url = () => [...out.matchAll(/ready at (http:\S+)/g)].at(-1)?.[1] ?? ''
  return { child, url, said: () => out, complained: () => err, ended }
}

/** The same, and waits until it is ready for the `times`th time. */
export async function ready(spawned: Spawned, times = 1): Promise<Spawned> {
  const { child, said, complained } = spawned
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if ((said().match(/ready at http:\S+\n/g)?.length ?? 0) >= times) resolve()
    }
    child.stdout?.on('data', look)
    child.once('close', () =>
      reject(new Error(`it ended before it was ready: ${complained() || said()}`)),
    )
    look()
  })
  return spawned
}
