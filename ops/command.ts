// What the operator's commands share: how they end, and how they complain.
import { parseArgs } from 'node:util'
import { keepToOurselves } from '../local/private.ts'

/** The command line is wrong: exit 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** It cannot be done as things stand, and the message says why: exit 1. */
export class Refused extends Error {
  override name = 'Refused'
}

/** Nothing failed, and a person has the next turn: exit 3. */
export class Waits extends Error {
  override name = 'Waits'
}

/** Where a command runs: tests bring their own. */
export type Surroundings = {
  env: Readonly<Record<string, string | undefined>>
  print: (line: string) => void
  complain: (line: string) => void
  /** Milliseconds since the epoch. */
  now: () => number
  sleep: (ms: number) => Promise<void>
}

export type Command = (args: readonly string[], around: Surroundings) => Promise<void>

type Flags = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** Reads the command line; throws UsageError for what it does not know. */
export function readArguments<const F extends Flags>(args: readonly string[], options: F) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** Runs a command; answers its exit code: 0 done, 1 refused or failed, 2 the command line is wrong, 3 a person is waited for. */
export async function run(
  command: Command,
  args: readonly string[],
  around: Surroundings,
): Promise<0 | 1 | 2 | 3> {
  try {
    await command(args, around)
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      around.complain(`${error.message} (--help tells what there is)`)
      return 2
    }
    if (error instanceof Waits) {
      around.complain(error.message)
      return 3
    }
    around.complain(error instanceof Error ? told(error) : String(error))
    return 1
  }
}

/** A failure of AWS or the network is named; our own words stand alone. */
export const told = (error: Error): string =>
  error instanceof Refused ? error.message : `${error.name}: ${error.message}`

/** The command as a process of its own. */
export async function main(command: Command): Promise<void> {
  keepToOurselves() // exports, and what the local run's database writes for them
  process.exitCode = await run(command, process.argv.slice(2), {
    env: process.env,
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  })
}
