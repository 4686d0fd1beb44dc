// Runs every test and closes with the one line people and scripts read.
// Arguments are handed to vitest as file filters: `npm test -- chart`. `--seed 7` gives properties other cases;
// `--coverage` tells which lines ran, in short here and in full in coverage/index.html.
import { parseArgs } from 'node:util'
import { startVitest } from 'vitest/node'

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, coverage: { type: 'boolean', default: false } },
  allowPositionals: true,
})
if (values.seed !== undefined) process.env.AFTERGLOW_TEST_SEED = values.seed

const vitest = await startVitest('test', positionals, {
  watch: false,
  reporters: ['minimal'],
  silent: 'passed-only',
  coverage: {
    enabled: values.coverage,
    include: ['{shared,functions,infra,ops,local,simulation}/**/*.ts'],
    reporter: ['text-summary', 'html'],
  },
})

const tests = vitest.state.getFiles().flatMap((file) => [...collect(file)])
const count = (state: string) => tests.filter((each) => each === state).length
const broken = vitest.state.getFiles().filter((file) => file.result?.state === 'fail').length
const errors = vitest.state.getUnhandledErrors().length
await vitest.close()
const failed = Math.max(count('fail'), broken) + errors
console.log(`${count('pass')} passed, ${failed} failed, ${count('skip')} skipped`)
process.exit(failed > 0 || tests.length === 0 ? 1 : 0)

type Task = ReturnType<typeof vitest.state.getFiles>[number]['tasks'][number]

function* collect(parent: { tasks: Task[] }): Generator<string> {
  for (const task of parent.tasks) {
    if (task.type === 'suite') yield* collect(task)
    else
      yield task.mode === 'skip' || task.mode === 'todo' ? 'skip' : (task.result?.state ?? 'skip')
  }
}
