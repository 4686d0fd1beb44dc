// Where a command runs in tests: what it prints is kept, and nothing waits.
import { type Command, run, type Surroundings } from '../../ops/command.ts'

export type Ran = { code: number; out: string; err: string }

export async function ran(
  command: Command,
  args: readonly string[],
  around: Partial<Surroundings> = {},
): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const code = await run(command, args, {
    env: {},
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    now: () => Date.parse('2026-03-02T15:00:00Z'),
    sleep: async () => undefined,
    ...around,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
